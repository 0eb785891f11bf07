package id.laci.pos.saleslist;

import java.util.List;
import java.util.Optional;

/// What the list has done beside the till. Each may be done twice.
public sealed interface SalesErrand {
  /// What is looked for, and what the words of it may mean.
  ///
  /// @param filter as a person put it
  /// @param skus products that its words name
  record Wanted(SalesFilter filter, List<String> skus) {
    public Wanted {
      skus = List.copyOf(skus);
    }
  }

  /// Read a page.
  ///
  /// @param id by which the answer is known; a later question has a greater one
  /// @param after where the page before ends; empty for the first
  record Read(long id, Wanted wanted, Optional<SalesKey> after) implements SalesErrand {}

  /// Add all of it up.
  ///
  /// @param id by which the answer is known; a later question has a greater one
  record Add(long id, Wanted wanted) implements SalesErrand {}

  /// Look up one sale.
  record Look(String receipt) implements SalesErrand {}

  /// Write all of it into a file.
  ///
  /// @param language that whoever asked reads
  record SaveTable(Wanted wanted, String language) implements SalesErrand {}
}
