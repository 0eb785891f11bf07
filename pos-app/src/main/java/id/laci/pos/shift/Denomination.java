package id.laci.pos.shift;

import id.laci.pos.money.Money;
import java.util.Arrays;
import java.util.List;

/// The notes and coins that are in use: the notes of the 2022 emission and the coins of the 2010
/// and 2016 series. A thousand is both, and is counted in two places.
public enum Denomination {
  NOTE_100000(100_000, true),
  NOTE_50000(50_000, true),
  NOTE_20000(20_000, true),
  NOTE_10000(10_000, true),
  NOTE_5000(5_000, true),
  NOTE_2000(2_000, true),
  NOTE_1000(1_000, true),
  COIN_1000(1_000, false),
  COIN_500(500, false),
  COIN_200(200, false),
  COIN_100(100, false),
  COIN_50(50, false);

  private final long rupiah;
  private final boolean note;

  Denomination(long rupiah, boolean note) {
    this.rupiah = rupiah;
    this.note = note;
  }

  /// @return what one piece is worth
  public Money value() {
    return Money.of(rupiah);
  }

  /// @return whether it is a note; else a coin
  public boolean isNote() {
    return note;
  }

  /// @return the notes, or the coins, the largest first
  public static List<Denomination> all(boolean notes) {
    return Arrays.stream(values()).filter(each -> each.note == notes).toList();
  }
}
