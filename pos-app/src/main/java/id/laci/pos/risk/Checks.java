package id.laci.pos.risk;

import id.laci.pos.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What each rule sees. A rule looks at one deed, before it is done and counted along, and at what
/// was done lately; it never looks at anything else, so the same books always say the same.
public final class Checks {
  private static final long ALL = 100;

  private final Lately lately;
  private final Instant now;

  private Checks(Lately lately, Instant now) {
    this.lately = lately;
    this.now = now;
  }

  /// A rule that fires, and what it does then.
  public record Fired(Finding finding, Response response) {
    /// @return whether somebody else is to be asked before
    public boolean asks() {
      return response == Response.ASK;
    }
  }

  /// @param deed what is about to be done
  /// @return what every rule that is on says of it, in the order of the rules
  public static List<Fired> of(RuleSettings settings, Lately lately, Deed deed, Instant now) {
    Checks checks = new Checks(lately, now);
    return Arrays.stream(Rule.values())
        .filter(rule -> settings.of(rule).on())
        .flatMap(rule -> checks.fired(rule, settings.of(rule), deed).stream())
        .toList();
  }

  private Optional<Fired> fired(Rule rule, Setting setting, Deed deed) {
    return look(rule, setting.limit(), deed).map(found -> new Fired(found, setting.response()));
  }

  private Optional<? extends Finding> look(Rule rule, long limit, Deed deed) {
    return switch (rule) {
      case REFUND_SOON_AFTER_SALE ->
          deed instanceof Deed.GiveBack back ? soon(back, limit) : Optional.empty();
      case MANY_REFUNDS ->
          deed instanceof Deed.GiveBack back && !back.undone()
              ? again(rule, Trace.Kind.REFUND, deed, limit)
              : Optional.empty();
      case MANY_VOIDS ->
          deed instanceof Deed.GiveBack back && back.undone()
              ? again(rule, Trace.Kind.VOID, deed, limit)
              : Optional.empty();
      case MANY_ENDED_CODES ->
          deed instanceof Deed.EndCode
              ? again(rule, Trace.Kind.CODE_ENDED, deed, limit)
              : Optional.empty();
      case MANY_NO_SALES ->
          deed instanceof Deed.NoSale
              ? again(rule, Trace.Kind.NO_SALE, deed, limit)
              : Optional.empty();
      case MANY_REMOVED ->
          deed instanceof Deed.TakeOut
              ? again(rule, Trace.Kind.TAKEN_OUT, deed, limit)
              : Optional.empty();
      case OFFLINE_NEAR_LIMIT ->
          deed instanceof Deed.OwnCode code ? nearLimit(code, limit) : Optional.empty();
      case SAME_SALE_OFTEN ->
          deed instanceof Deed.GiveBack back ? sameSale(back, limit) : Optional.empty();
      case JUST_UNDER_LIMIT -> justUnder(deed, limit);
      case CASH_OUT_ADDS_UP ->
          deed instanceof Deed.CashOut out ? addsUp(out, limit) : Optional.empty();
      case CASH_DIFFERENCE ->
          deed instanceof Deed.Close close ? difference(close, limit) : Optional.empty();
    };
  }

  /// A sale that lies in the future was made a moment ago: the clock was set back.
  private Optional<Finding.Soon> soon(Deed.GiveBack back, long limit) {
    return back.sold()
        .filter(sold -> sold.cashier().equals(back.who()) && !back.undone())
        .map(sold -> Duration.between(sold.at(), now))
        .map(age -> age.isNegative() ? Duration.ZERO : age)
        .filter(age -> age.compareTo(Duration.ofMinutes(limit)) <= 0)
        .map(age -> new Finding.Soon(back.who(), age.toMinutes(), limit));
  }

  private Optional<Finding.Again> again(Rule rule, Trace.Kind kind, Deed deed, long limit) {
    long count = lately.count(kind, deed.who(), now) + 1L;
    return count > limit
        ? Optional.of(new Finding.Again(rule, deed.who(), count, limit))
        : Optional.empty();
  }

  private static Optional<Finding.NearLimit> nearLimit(Deed.OwnCode code, long percent) {
    boolean near = code.open().times(ALL).covers(code.limit().times(percent));
    return near && code.limit().isPositive()
        ? Optional.of(new Finding.NearLimit(code.open(), code.limit(), percent))
        : Optional.empty();
  }

  private static Optional<Finding.SameSale> sameSale(Deed.GiveBack back, long limit) {
    long count = back.earlier() + 1L;
    return count > limit && !back.receipt().isBlank()
        ? Optional.of(new Finding.SameSale(back.receipt(), count, limit))
        : Optional.empty();
  }

  private static Optional<Finding.JustUnder> justUnder(Deed deed, long percent) {
    return switch (deed) {
      case Deed.GiveBack back -> underCode(back.amount(), back.codesFrom(), percent);
      case Deed.CashOut out ->
          underApproval(out, percent).or(() -> underCode(out.amount(), out.codesFrom(), percent));
      case Deed.NoSale _, Deed.TakeOut _, Deed.EndCode _, Deed.OwnCode _, Deed.Close _ ->
          Optional.empty();
    };
  }

  /// What reaches the limit exactly is still free.
  private static Optional<Finding.JustUnder> underApproval(Deed.CashOut out, long percent) {
    return out.freeUpTo()
        .filter(limit -> limit.covers(out.amount()) && isClose(out.amount(), limit, percent))
        .map(limit -> new Finding.JustUnder(out.amount(), limit, Finding.Asked.APPROVAL));
  }

  /// What reaches the sum exactly is asked a code for.
  private static Optional<Finding.JustUnder> underCode(
      Money amount, Optional<Money> from, long percent) {
    return from.filter(limit -> !amount.covers(limit) && isClose(amount, limit, percent))
        .map(limit -> new Finding.JustUnder(amount, limit, Finding.Asked.PHONE_CODE));
  }

  private static boolean isClose(Money amount, Money limit, long percent) {
    return limit.isPositive() && amount.times(ALL).covers(limit.times(ALL - percent));
  }

  private Optional<Finding.AddsUp> addsUp(Deed.CashOut out, long limit) {
    Money sum = lately.sum(Trace.Kind.CASH_OUT, out.who(), now).plus(out.amount());
    return sum.compareTo(Money.of(limit)) > 0
        ? Optional.of(new Finding.AddsUp(out.who(), sum, Money.of(limit)))
        : Optional.empty();
  }

  private static Optional<Finding.Difference> difference(Deed.Close close, long limit) {
    return Math.absExact(close.difference().rupiah()) > limit
        ? Optional.of(new Finding.Difference(close.difference(), Money.of(limit)))
        : Optional.empty();
  }
}
