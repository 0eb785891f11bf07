package id.laci.pos.saleslist;

import id.laci.pos.money.Money;
import id.laci.pos.today.TenderKind;
import java.time.LocalDate;
import java.util.Optional;

/// Which sales are wanted. All of it must be true of a sale.
///
/// @param from the first business day, if not from the beginning
/// @param to the last business day, if not up to now
/// @param cashier who stood at the till, exactly as books call them
/// @param tender a way by which a part of it was paid
/// @param least the least that it came to
/// @param most the most that it came to
/// @param back what has come back of it
/// @param words what else a person remembers: a receipt, an order, an amount, a day, goods
public record SalesFilter(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> cashier,
    Optional<TenderKind> tender,
    Optional<Money> least,
    Optional<Money> most,
    WhatCameBack back,
    String words) {
  /// All sales.
  public static final SalesFilter ALL =
      new SalesFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          WhatCameBack.WHATEVER,
          "");

  /// What has come back of a sale.
  public enum WhatCameBack {
    /// Something, or nothing.
    WHATEVER,
    /// Something of it came back.
    SOMETHING,
    /// It was undone before the goods had left the counter.
    VOIDED
  }

  /// @return whether every sale is wanted
  public boolean isAll() {
    return equals(ALL);
  }

  /// @return the same of these days
  public SalesFilter between(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new SalesFilter(first, last, cashier, tender, least, most, back, words);
  }

  /// @return the same of that cashier
  public SalesFilter by(Optional<String> who) {
    return new SalesFilter(from, to, who, tender, least, most, back, words);
  }

  /// @return the same paid in that way
  public SalesFilter paidBy(Optional<TenderKind> kind) {
    return new SalesFilter(from, to, cashier, kind, least, most, back, words);
  }

  /// @return the same of so much money
  public SalesFilter of(Optional<Money> lower, Optional<Money> upper) {
    return new SalesFilter(from, to, cashier, tender, lower, upper, back, words);
  }

  /// @return the same of which so much came back
  public SalesFilter with(WhatCameBack what) {
    return new SalesFilter(from, to, cashier, tender, least, most, what, words);
  }

  /// @return the same with other words
  public SalesFilter saying(String other) {
    return new SalesFilter(from, to, cashier, tender, least, most, back, other);
  }
}
