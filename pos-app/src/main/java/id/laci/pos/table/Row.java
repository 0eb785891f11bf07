package id.laci.pos.table;

import java.util.List;

/// One row of a table. It can stand on several lines, when a quoted cell holds line breaks.
public sealed interface Row {
  /// @return the line on which it begins, from 1
  int line();

  /// A row that could be taken apart.
  ///
  /// @param line where it begins
  /// @param cells what its cells say, without blanks around it; at least one
  record Cells(int line, List<String> cells) implements Row {
    /// Keeps its own copy.
    public Cells {
      cells = List.copyOf(cells);
    }

    /// @return what the cell says; empty beyond the last one
    public String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    /// @return whether no cell says anything
    public boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  /// A row that could not.
  ///
  /// @param line where it begins
  /// @param fault why not
  record Broken(int line, Fault fault) implements Row {}

  /// Why a row cannot be taken apart.
  enum Fault {
    /// A quotation mark is opened and never closed.
    QUOTE_NOT_CLOSED,
    /// Something stands between a closing quotation mark and the separator.
    TEXT_AFTER_QUOTE,
    /// More characters than [Limits#ROW_CHARACTERS].
    TOO_LONG,
    /// More cells than [Limits#COLUMNS].
    TOO_MANY_CELLS
  }
}
