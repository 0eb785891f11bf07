package id.laci.pos.saleslist;

import java.util.List;
import java.util.Optional;

/// A page of the list.
///
/// @param rows the newest first, at most [#ROWS_MAX]
/// @param next where the next page begins; empty when this is the last
public record SalesPage(List<SalesRow> rows, Optional<SalesKey> next) {
  /// As many as a page has.
  public static final int ROWS_MAX = 50;

  /// Nothing.
  public static final SalesPage NONE = new SalesPage(List.of(), Optional.empty());

  public SalesPage {
    rows = List.copyOf(rows);
  }
}
