package id.laci.pos.ui;

import id.laci.pos.money.Money;
import id.laci.pos.risk.Finding;
import id.laci.pos.risk.Rule;

/// What the rules that watch say, in words with their figures.
public final class RiskWords {
  private final Words words;

  public RiskWords(Words words) {
    this.words = words;
  }

  /// @return why a rule fired
  public String finding(Finding finding) {
    return switch (finding) {
      case Finding.Soon(var who, var minutes, var limit) ->
          words.get(Word.FOUND_SOON, who, minutes, limit);
      case Finding.Again(var rule, var who, var count, var limit) ->
          words.get(again(rule), who, count, limit);
      case Finding.SameSale(var receipt, var count, var limit) ->
          words.get(Word.FOUND_SAME_SALE, receipt, count, limit);
      case Finding.NearLimit(var open, var limit, var percent) ->
          words.get(Word.FOUND_NEAR, open, limit, percent);
      case Finding.JustUnder(var amount, var limit, var asked) ->
          words.get(
              switch (asked) {
                case APPROVAL -> Word.FOUND_UNDER_APPROVAL;
                case PHONE_CODE -> Word.FOUND_UNDER_CODE;
              },
              amount,
              limit);
      case Finding.AddsUp(var who, var sum, var limit) ->
          words.get(Word.FOUND_CASH_OUT, who, sum, limit);
      case Finding.Difference(var difference, var limit) ->
          difference.isNegative()
              ? words.get(Word.FOUND_SHORT, Money.ZERO.minus(difference), limit)
              : words.get(Word.FOUND_OVER, difference, limit);
    };
  }

  private static Word again(Rule rule) {
    return switch (rule) {
      case MANY_REFUNDS -> Word.FOUND_REFUNDS;
      case MANY_VOIDS -> Word.FOUND_VOIDS;
      case MANY_ENDED_CODES -> Word.FOUND_CODES;
      case MANY_NO_SALES -> Word.FOUND_NO_SALES;
      case MANY_REMOVED -> Word.FOUND_REMOVED;
      case REFUND_SOON_AFTER_SALE,
          OFFLINE_NEAR_LIMIT,
          SAME_SALE_OFTEN,
          JUST_UNDER_LIMIT,
          CASH_OUT_ADDS_UP,
          CASH_DIFFERENCE ->
          throw new IllegalArgumentException(rule + " counts no times an hour");
    };
  }
}
