package id.laci.pos.risk;

/// The rules, with what may be set of each and how it is shipped. What each sees is in [Checks].
public enum Rule {
  /// Goods come back minutes after they were sold, by the hand of whoever sold them: the money of a
  /// real sale leaves again when the customer has gone. Undoing the last sale is another thing.
  REFUND_SOON_AFTER_SALE(Unit.MINUTES, 1, 240, true, Response.MARK, 15),
  /// One person takes goods back again and again.
  MANY_REFUNDS(Unit.TIMES_AN_HOUR, 1, 100, true, Response.ASK, 3),
  /// One person undoes one sale after the other.
  MANY_VOIDS(Unit.TIMES_AN_HOUR, 1, 100, true, Response.ASK, 3),
  /// One person ends codes that customers could have paid.
  MANY_ENDED_CODES(Unit.TIMES_AN_HOUR, 1, 100, false, Response.MARK, 6),
  /// One person opens the drawer without a sale.
  MANY_NO_SALES(Unit.TIMES_AN_HOUR, 1, 100, true, Response.ASK, 3),
  /// What was taken on the word of customers' screens comes close to what may be unverified.
  OFFLINE_NEAR_LIMIT(Unit.PERCENT, 10, 100, false, Response.MARK, 80),
  /// Goods of one sale come back in many small returns. The gateway tells nothing by which a
  /// customer's wallet could be known again, so the sale stands in for the wallet that paid it.
  SAME_SALE_OFTEN(Unit.TIMES, 1, 100, true, Response.ASK, 2),
  /// An amount stays just under the one from which somebody else, or their phone's code, is asked.
  JUST_UNDER_LIMIT(Unit.PERCENT, 1, 50, true, Response.MARK, 5),
  /// One person takes goods out of baskets of which a part is paid.
  MANY_REMOVED(Unit.TIMES_AN_HOUR, 1, 100, true, Response.ASK, 3),
  /// Small sums of cash taken out by one person add up.
  CASH_OUT_ADDS_UP(Unit.RUPIAH_A_DAY, 1, 999_999_999, true, Response.ASK, 500_000),
  /// A shift is closed although the drawer is not what it should be.
  CASH_DIFFERENCE(Unit.RUPIAH, 0, 999_999_999, true, Response.MARK, 50_000);

  private final Unit unit;
  private final long least;
  private final long most;
  private final boolean asks;
  private final Response response;
  private final long limit;

  Rule(Unit unit, long least, long most, boolean asks, Response response, long limit) {
    this.unit = unit;
    this.least = least;
    this.most = most;
    this.asks = asks;
    this.response = response;
    this.limit = limit;
  }

  /// @return in what its limit is measured
  public Unit unit() {
    return unit;
  }

  /// @return the smallest limit
  public long least() {
    return least;
  }

  /// @return the greatest limit
  public long most() {
    return most;
  }

  /// @return whether it can ask for a manager; what belongs to taking money is only marked, so that
  ///   no customer waits for it
  public boolean mayAsk() {
    return asks;
  }

  /// @return how it is shipped
  public Setting usual() {
    return new Setting(true, response, limit);
  }

  /// @return whether it can be set so
  public boolean takes(Setting setting) {
    return setting.limit() >= least
        && setting.limit() <= most
        && (asks || setting.response() == Response.MARK);
  }
}
