package id.laci.drivers.card;

/// What came of a card at a reader.
public sealed interface CardEvent {

  /// A card with an identity of the shop's own kind: a badge, a member's card, a tag.
  ///
  /// @param id what is on it, or its unique number in upper-case hexadecimal; leading zeros kept
  record Identity(String id) implements CardEvent {}

  /// A payment card. It is refused: payment cards belong into the bank's terminal.
  ///
  /// @param masked its last four digits, the only ones that are kept
  record PaymentCard(String masked) implements CardEvent {}

  /// The card could not be read: swipe or hold it again.
  record Unreadable(Reason why) implements CardEvent {}

  /// Why a card could not be read.
  enum Reason {
    /// The reader itself says so.
    READER_ERROR,
    /// The check character does not fit.
    BAD_CHECK,
    /// Bytes that are no card.
    GARBLED,
    /// More than any card holds.
    TOO_LONG,
    /// A phone that makes up another number each time (ISO/IEC 14443-3, 6.5.4): no identity.
    RANDOM_NUMBER
  }
}
