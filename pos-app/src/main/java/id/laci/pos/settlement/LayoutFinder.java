package id.laci.pos.settlement;

import id.laci.pos.table.Encoding;
import id.laci.pos.table.FileBytes;
import id.laci.pos.table.Progress;
import id.laci.pos.table.Row;
import id.laci.pos.table.RowReader;
import id.laci.pos.table.Separator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the separator and the line with the names of the columns. Tries every separator on the
/// first rows; the line in which most names are known is the header. When none is known, it is the
/// first line as wide as most lines are.
final class LayoutFinder {
  private static final int SAMPLE = 80;
  private static final int KNOWN_LEAST = 2;

  private LayoutFinder() {}

  /// A line that may be the header.
  ///
  /// @param layout what it would make of the file
  /// @param known how many of its columns are known
  /// @param width how many rows are as wide
  private record Candidate(Layout layout, int known, int width) {
    boolean isBetterThan(Candidate other) {
      if (known != other.known) {
        return known > other.known;
      }
      return width > other.width;
    }
  }

  /// @return how the file is made up; empty when no table is in it
  static Optional<Layout> find(FileBytes bytes, Encoding encoding) {
    Optional<Candidate> best = Optional.empty();
    for (Separator separator : Separator.values()) {
      List<Row.Cells> rows = sample(bytes, encoding, separator);
      for (Candidate candidate : candidates(rows, encoding, separator)) {
        if (best.isEmpty() || candidate.isBetterThan(best.get())) {
          best = Optional.of(candidate);
        }
      }
    }
    return best.map(Candidate::layout);
  }

  private static List<Row.Cells> sample(FileBytes bytes, Encoding encoding, Separator separator) {
    List<Row.Cells> rows = new ArrayList<>();
    var _ =
        RowReader.read(
            bytes,
            encoding,
            separator,
            Progress.SILENT,
            row -> {
              if (row instanceof Row.Cells cells && !cells.isBlank()) {
                rows.add(cells);
              }
              return rows.size() < SAMPLE;
            });
    return rows;
  }

  private static List<Candidate> candidates(
      List<Row.Cells> rows, Encoding encoding, Separator separator) {
    Map<Integer, Integer> widths = new HashMap<>();
    rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
    List<Candidate> candidates = new ArrayList<>();
    for (Row.Cells row : rows) {
      int known = HeaderNames.recognise(row.cells()).size();
      int cells = row.cells().size();
      boolean plausible = known >= KNOWN_LEAST || (cells > 1 && known == 0);
      if (cells > 1 && plausible) {
        Layout layout = new Layout(encoding, separator, row.line(), row.cells());
        int width = widths.getOrDefault(cells, 0) * cells;
        candidates.add(new Candidate(layout, known < KNOWN_LEAST ? 0 : known, width));
      }
    }
    return candidates;
  }
}
