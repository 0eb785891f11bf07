package id.laci.pos.ledger;

/// The numbers that come next. Each is given out once in an epoch.
///
/// @param sale the number of the sale that the basket will become
/// @param order the number that the next order id carries
/// @param claim the number that the next code of our own making carries
/// @param refund the number that the next refund key carries
/// @param returned the number of the next return
public record Counters(long sale, long order, long claim, long refund, long returned) {
  /// Before the first.
  public static final Counters FIRST = new Counters(1, 1, 1, 1, 1);

  Counters withSale(long next) {
    return new Counters(next, order, claim, refund, returned);
  }

  Counters withOrder(long next) {
    return new Counters(sale, next, claim, refund, returned);
  }

  Counters withClaim(long next) {
    return new Counters(sale, order, next, refund, returned);
  }

  Counters withRefund(long next) {
    return new Counters(sale, order, claim, next, returned);
  }

  Counters withReturned(long next) {
    return new Counters(sale, order, claim, refund, next);
  }
}
