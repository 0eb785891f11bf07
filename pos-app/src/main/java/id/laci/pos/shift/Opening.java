package id.laci.pos.shift;

import java.time.Instant;
import java.time.LocalDate;

/// How a shift began.
///
/// @param number counts shifts of this till and epoch from 1, and is the number of the report that
///   closes it
/// @param day the business day to which it belongs, whenever it ends
/// @param opening the cash in the drawer
/// @param by who counted it
/// @param tariff what the acquirer may keep of payments by QR
public record Opening(
    long number, LocalDate day, CashCount opening, String by, Tariff tariff, Instant at) {}
