package id.laci.pos.qris;

/// Whether a code may be paid as a sale in rupiah.
public sealed interface SaleUse {
  /// It may.
  record Usable() implements SaleUse {}

  /// It may not.
  ///
  /// @param why the reason
  /// @param words the same in English
  record NotUsable(Obstacle why, String words) implements SaleUse {}

  /// What stands in the way.
  enum Obstacle {
    /// It sends money to an account.
    TRANSFER,
    /// It belongs to another country's scheme.
    NOT_INDONESIAN,
    /// Its amount has sen, which no till can count.
    AMOUNT_NOT_WHOLE
  }
}
