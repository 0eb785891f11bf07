package id.laci.pos.qris;

/// Point of initiation, element 01: whether a code may be paid more than once.
public enum Initiation {
  /// `11`: a sticker, paid again and again; the customer types the amount.
  STATIC,
  /// `12`: one payment of one amount.
  DYNAMIC
}
