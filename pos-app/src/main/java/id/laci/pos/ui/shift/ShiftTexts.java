package id.laci.pos.ui.shift;

import id.laci.pos.money.Money;
import id.laci.pos.shift.CashMove;
import id.laci.pos.shift.OpenItem;
import id.laci.pos.shift.Opening;
import id.laci.pos.shift.ZReport;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;

/// Shifts in words.
final class ShiftTexts {
  private ShiftTexts() {}

  static String kind(Words words, CashMove move) {
    String reason = move.reason().isBlank() ? "" : ": " + move.reason();
    return words.get(kind(move.kind())) + reason;
  }

  static Word kind(CashMove.Kind kind) {
    return switch (kind) {
      case IN -> Word.SHIFT_IN;
      case OUT -> Word.SHIFT_OUT;
      case DROP -> Word.SHIFT_DROP;
    };
  }

  static String signed(CashMove move) {
    Money amount = move.amount();
    return move.kind() == CashMove.Kind.IN ? amount.bare() : Money.ZERO.minus(amount).bare();
  }

  /// @return that nothing is off, or what is missing or too much
  static String difference(Words words, Money off) {
    if (off.isZero()) {
      return words.get(Word.SHIFT_EXACT);
    }
    return off.isPositive()
        ? words.get(Word.SHIFT_OVER, off)
        : words.get(Word.SHIFT_SHORT, Money.ZERO.minus(off));
  }

  static String since(Words words, Opening opening, ZoneId zone) {
    String at = Dates.moment(words.language(), opening.at(), zone);
    return opening.by().isBlank()
        ? words.get(Word.SHIFT_SINCE, at)
        : words.get(Word.SHIFT_SINCE_BY, at, opening.by());
  }

  static String report(Words words, ZReport report, ZoneId zone) {
    return words.get(
        Word.SHIFT_REPORT_LINE,
        Dates.moment(words.language(), report.at(), zone),
        report.shift().takings().sold().sales());
  }

  static String open(Words words, OpenItem item) {
    return words.get(
        switch (item.kind()) {
          case PARTS -> Word.SHIFT_OPEN_PARTS;
          case CODE -> Word.SHIFT_OPEN_CODE;
          case PAYMENTS -> Word.LEAVE_PAYMENTS;
          case REFUNDS -> Word.LEAVE_REFUNDS;
          case OWED -> Word.LEAVE_OWED;
          case UNVERIFIED -> Word.LEAVE_UNVERIFIED;
          case STRAY -> Word.LEAVE_STRAY;
          case PRINTS -> Word.LEAVE_RECEIPTS;
        },
        item.count());
  }
}
