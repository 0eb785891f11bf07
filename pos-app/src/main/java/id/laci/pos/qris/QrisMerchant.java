package id.laci.pos.qris;

/// A merchant as a code names it. Nothing is checked here: what does not fit is refused by
/// [QrisCode#dynamic].
///
/// @param account where the money goes
/// @param categoryCode four digits of ISO 18245
/// @param name at most 25 characters
/// @param city at most 15 characters
/// @param postalCode at most 10 characters
public record QrisMerchant(
    QrisAccount account, String categoryCode, String name, String city, String postalCode) {}
