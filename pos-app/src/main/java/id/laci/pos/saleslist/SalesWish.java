package id.laci.pos.saleslist;

/// What a person wants of the list of sales.
public sealed interface SalesWish {
  /// Look for other sales, from the newest on.
  record Find(SalesFilter filter) implements SalesWish {}

  /// The next page.
  record Older() implements SalesWish {}

  /// The page before.
  record Newer() implements SalesWish {}

  /// Look at one sale.
  record Choose(String receipt) implements SalesWish {}

  /// Look at none any more.
  record Leave() implements SalesWish {}

  /// Tell what they come to; asks for the right where it is missing.
  record ShowSum() implements SalesWish {}

  /// Write all that are wanted into a file; asks for the right where it is missing.
  record SaveTable() implements SalesWish {}
}
