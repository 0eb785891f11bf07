package id.laci.pos.saleslist;

import id.laci.pos.money.Money;

/// What all sales come to that are wanted, and not only those of a page.
public sealed interface SalesSum {
  /// It is being added up.
  record Adding() implements SalesSum {}

  /// They were added up.
  ///
  /// @param count how many sales
  /// @param amount what they came to
  record Added(long count, Money amount) implements SalesSum {}

  /// It took too long, or the copy cannot be asked now.
  record NotAdded() implements SalesSum {}

  /// Nobody has asked for it, or whoever stands at the till has to be allowed to see it.
  record Hidden() implements SalesSum {}
}
