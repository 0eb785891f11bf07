package id.laci.pos.counter;

import java.time.Instant;

/// Something that was read while reading was being tried out.
///
/// @param at when
/// @param from which kind of device, [Role#SCANNER] also for one that types like a keyboard
/// @param bytes as they came, in hexadecimal; empty when they may not be shown or are not known
/// @param text as read, without the number of a payment card
/// @param symbology the kind of code, such as "EAN-13"; empty when not known
/// @param meaning what it was recognised for
public record Reading(
    Instant at, Role from, String bytes, String text, String symbology, Scanned meaning) {}
