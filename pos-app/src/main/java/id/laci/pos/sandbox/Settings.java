package id.laci.pos.sandbox;

import java.time.Duration;
import java.util.Optional;

/// How the sandbox behaves until told otherwise.
///
/// @param networkDown every call's connection closes unread
/// @param sweepLag how late the expiry job is; meanwhile a transaction stays pending
/// @param lateSettlement whether a payment after the end settles all the same
/// @param gopayQrString whether GoPay charges are answered with the code's text
/// @param httpTellsErrors whether HTTP statuses repeat the status code of errors; otherwise most
///   errors come as HTTP 200, as the real gateway sends them
/// @param paysAfter how soon a customer pays every new transaction by itself
/// @param refunds how refunds are dealt with
public record Settings(
    boolean networkDown,
    Duration sweepLag,
    boolean lateSettlement,
    boolean gopayQrString,
    boolean httpTellsErrors,
    Optional<Duration> paysAfter,
    RefundSettings refunds) {}
