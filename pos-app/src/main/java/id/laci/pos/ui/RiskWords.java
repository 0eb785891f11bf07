package id.laci.pos.ui;

import id.laci.pos.money.Money;
import id.laci.pos.risk.About;
import id.laci.pos.risk.Finding;
import id.laci.pos.risk.Mark;
import id.laci.pos.risk.RiskTrouble;
import id.laci.pos.risk.Rule;
import java.time.ZoneId;

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

  /// @return what a rule is called
  public String name(Rule rule) {
    return words.get(
        switch (rule) {
          case REFUND_SOON_AFTER_SALE -> Word.RULE_SOON;
          case MANY_REFUNDS -> Word.RULE_REFUNDS;
          case MANY_VOIDS -> Word.RULE_VOIDS;
          case MANY_ENDED_CODES -> Word.RULE_CODES;
          case MANY_NO_SALES -> Word.RULE_NO_SALES;
          case OFFLINE_NEAR_LIMIT -> Word.RULE_OFFLINE;
          case SAME_SALE_OFTEN -> Word.RULE_SAME_SALE;
          case JUST_UNDER_LIMIT -> Word.RULE_UNDER;
          case MANY_REMOVED -> Word.RULE_REMOVED;
          case CASH_OUT_ADDS_UP -> Word.RULE_CASH_OUT;
          case CASH_DIFFERENCE -> Word.RULE_DIFFERENCE;
        });
  }

  /// @return what a rule sees, and why that matters
  public String hint(Rule rule) {
    return words.get(
        switch (rule) {
          case REFUND_SOON_AFTER_SALE -> Word.RULE_SOON_HINT;
          case MANY_REFUNDS -> Word.RULE_REFUNDS_HINT;
          case MANY_VOIDS -> Word.RULE_VOIDS_HINT;
          case MANY_ENDED_CODES -> Word.RULE_CODES_HINT;
          case MANY_NO_SALES -> Word.RULE_NO_SALES_HINT;
          case OFFLINE_NEAR_LIMIT -> Word.RULE_OFFLINE_HINT;
          case SAME_SALE_OFTEN -> Word.RULE_SAME_SALE_HINT;
          case JUST_UNDER_LIMIT -> Word.RULE_UNDER_HINT;
          case MANY_REMOVED -> Word.RULE_REMOVED_HINT;
          case CASH_OUT_ADDS_UP -> Word.RULE_CASH_OUT_HINT;
          case CASH_DIFFERENCE -> Word.RULE_DIFFERENCE_HINT;
        });
  }

  /// @return when a rule fires
  public String limit(Rule rule, long limit) {
    return switch (rule.unit()) {
      case TIMES_AN_HOUR -> words.get(Word.UNIT_TIMES_AN_HOUR, limit);
      case TIMES -> words.get(Word.UNIT_TIMES, limit);
      case MINUTES -> words.get(Word.UNIT_MINUTES, limit);
      case PERCENT ->
          words.get(
              rule == Rule.JUST_UNDER_LIMIT ? Word.UNIT_PERCENT_UNDER : Word.UNIT_PERCENT_FROM,
              limit);
      case RUPIAH -> words.get(Word.UNIT_RUPIAH, Money.of(limit));
      case RUPIAH_A_DAY -> words.get(Word.UNIT_RUPIAH_A_DAY, Money.of(limit));
    };
  }

  /// @return what a mark is about
  public String about(About about) {
    return switch (about) {
      case About.Return(var number, var _) -> words.get(Word.RISK_ABOUT_RETURN, number);
      case About.Sale(var receipt) -> words.get(Word.RISK_ABOUT_SALE, receipt);
      case About.Code(var order) -> words.get(Word.RISK_ABOUT_CODE, order);
      case About.OwnCode(var claim) -> words.get(Word.RISK_ABOUT_OWN, claim);
      case About.Shift(var number) -> words.get(Word.RISK_ABOUT_SHIFT, number);
    };
  }

  /// @return what was done about it
  public String done(Mark mark) {
    return mark.approvedBy()
        .map(who -> words.get(Word.RISK_APPROVED, who))
        .orElseGet(
            () ->
                words.get(
                    mark.done() == Mark.Done.NOBODY_TO_ASK ? Word.RISK_NOBODY : Word.RISK_MARKED));
  }

  /// @return who has looked at it; blank while nobody has
  public String seen(Mark mark, ZoneId zone) {
    return mark.seen().map(seen -> seen(seen, zone)).orElse("");
  }

  private String seen(Mark.Seen seen, ZoneId zone) {
    String when = Dates.moment(words.language(), seen.at(), zone);
    return seen.note().isBlank()
        ? words.get(Word.RISK_SEEN, seen.by(), when)
        : words.get(Word.RISK_SEEN_NOTE, seen.by(), when, seen.note());
  }

  /// @return why the last wish was not done
  public String trouble(RiskTrouble trouble) {
    return switch (trouble) {
      case RiskTrouble.NotYours _ -> words.get(Word.RISK_NOT_YOURS);
      case RiskTrouble.OutOfRange(var rule) ->
          words.get(
              Word.RISK_OUT_OF_RANGE,
              name(rule),
              Money.of(rule.least()).bare(),
              Money.of(rule.most()).bare());
      case RiskTrouble.OwnMark _ -> words.get(Word.RISK_OWN_MARK);
      case RiskTrouble.LongNote _ -> words.get(Word.RISK_LONG_NOTE);
      case RiskTrouble.NothingToOpen _ -> words.get(Word.RISK_NOTHING_TO_OPEN);
    };
  }
}
