package id.laci.pos.ui.today;

import id.laci.pos.money.Money;
import id.laci.pos.today.Concern;
import id.laci.pos.today.Saving;
import id.laci.pos.today.Taken;
import id.laci.pos.today.TenderKind;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.LocalDate;

/// What figures are called, in words.
public final class TodayWords {
  private static final long THOUSAND = 1_000;
  private static final long MILLION = 1_000_000;
  private static final long BILLION = 1_000_000_000;
  private static final long TEN_THOUSAND = 10_000;
  private static final long HUNDRED_MILLION = 100_000_000;

  private final Words words;

  public TodayWords(Words words) {
    this.words = words;
  }

  /// @return such as `Senin 23/11/2026`
  String day(LocalDate date) {
    return weekday(date) + " " + Dates.day(words.language(), date);
  }

  String weekday(LocalDate date) {
    Word weekday =
        switch (date.getDayOfWeek()) {
          case MONDAY -> Word.TODAY_WEEKDAY_1;
          case TUESDAY -> Word.TODAY_WEEKDAY_2;
          case WEDNESDAY -> Word.TODAY_WEEKDAY_3;
          case THURSDAY -> Word.TODAY_WEEKDAY_4;
          case FRIDAY -> Word.TODAY_WEEKDAY_5;
          case SATURDAY -> Word.TODAY_WEEKDAY_6;
          case SUNDAY -> Word.TODAY_WEEKDAY_7;
        };
    return words.get(weekday);
  }

  /// @return how a way to pay is called; a wallet by its own name
  String tender(Taken taken) {
    return taken.issuer().isEmpty() || taken.kind() == TenderKind.CREDIT
        ? tender(taken.kind())
        : taken.issuer().equals("QRIS") || taken.kind() == TenderKind.GOPAY
            ? taken.issuer()
            : "QRIS · " + taken.issuer();
  }

  /// @return how that way to pay is called
  public String tender(TenderKind kind) {
    return switch (kind) {
      case CASH -> words.get(Word.TODAY_CASH);
      case GOPAY -> "GoPay";
      case QRIS -> "QRIS";
      case OWN_VERIFIED -> words.get(Word.TODAY_OWN_VERIFIED);
      case OWN_UNVERIFIED -> words.get(Word.TODAY_OWN_UNVERIFIED);
      case OWN_LOST -> words.get(Word.TODAY_OWN_LOST);
      case CREDIT -> words.get(Word.TODAY_CREDIT);
    };
  }

  String concern(Concern concern) {
    return switch (concern) {
      case Concern.ShiftOverdue(var day) ->
          words.get(Word.TODAY_SHIFT_OVERDUE, Dates.day(words.language(), day));
      case Concern.Waiting(var count) -> words.get(Word.TODAY_WAITING, count);
      case Concern.Unverified(var count, var amount) ->
          words.get(Word.TODAY_UNVERIFIED, count, amount);
      case Concern.ReturnsStuck(var count, var amount) ->
          words.get(Word.TODAY_STUCK, count, amount);
      case Concern.MoneyLate(var count, var amount) ->
          words.get(Word.TODAY_MONEY_LATE, count, amount);
    };
  }

  /// @return what became of a file
  public String saving(Saving saving) {
    return switch (saving) {
      case Saving.Busy _ -> words.get(Word.SAVING_BUSY);
      case Saving.Saved(var file) ->
          words.get(Word.SAVING_DONE, file) + "\n" + words.get(Word.SAVING_WAY);
      case Saving.NotSaved(var why) ->
          words.get(
              switch (why) {
                case FULL -> Word.SAVING_FULL;
                case FORBIDDEN -> Word.SAVING_FORBIDDEN;
                case NOT_READY -> Word.SAVING_NOT_READY;
              });
    };
  }

  /// @return an amount short enough to stand on a bar, such as `1,2jt`; rounded
  String brief(Money amount) {
    long rupiah = Math.abs(amount.rupiah());
    String sign = amount.isNegative() ? "–" : "";
    return switch (words.language()) {
      case INDONESIAN -> sign + brief(rupiah, "rb", "jt", "M", ",");
      case ENGLISH -> sign + brief(rupiah, "k", "m", "bn", ".");
      case CHINESE -> sign + chinese(rupiah);
    };
  }

  /// Counted by ten thousands.
  private static String chinese(long rupiah) {
    if (rupiah < TEN_THOUSAND) {
      return Long.toString(rupiah);
    }
    boolean most = rupiah >= HUNDRED_MILLION;
    long unit = most ? HUNDRED_MILLION : TEN_THOUSAND;
    long tenths = (rupiah + unit / 20) / (unit / 10);
    boolean whole = tenths % 10 == 0 || tenths >= 1_000;
    String text = whole ? Long.toString((tenths + 5) / 10) : tenths / 10 + "." + tenths % 10;
    return text + (most ? "亿" : "万");
  }

  private static String brief(
      long rupiah, String thousands, String millions, String billions, String point) {
    if (rupiah < THOUSAND) {
      return Long.toString(rupiah);
    }
    if (rupiah < MILLION - THOUSAND / 2) {
      return (rupiah + THOUSAND / 2) / THOUSAND + thousands;
    }
    boolean most = rupiah >= BILLION;
    long unit = most ? BILLION : MILLION;
    long tenths = (rupiah + unit / 20) / (unit / 10);
    String whole = Long.toString(tenths / 10);
    String text = tenths % 10 == 0 ? whole : whole + point + tenths % 10;
    return text + (most ? billions : millions);
  }
}
