package id.laci.pos.qris;

/// An element to be, not yet checked.
///
/// @param tag two digits
/// @param value any text
record Part(String tag, String value) {}
