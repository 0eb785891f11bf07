package id.laci.pos.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Iterator;
import java.util.function.Predicate;

/// Takes a table apart, row by row. FastCSV reads the cells; this feeds it blocks of whole lines,
/// so that memory stays small, every row keeps its line number, and one broken row costs no other.
public final class RowReader {
  private final Characters characters;
  private final long length;
  private final CsvReader.CsvReaderBuilder reader;
  private final Progress progress;
  private String carried = "";
  private boolean skipping;
  private int line = 1;
  private int faults;

  private RowReader(FileBytes bytes, Encoding encoding, Separator separator, Progress progress) {
    this.characters = new Characters(bytes, encoding);
    this.length = bytes.length();
    this.reader =
        CsvReader.builder()
            .fieldSeparator(separator.sign())
            .trimWhitespacesAroundQuotes(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false);
    this.progress = progress;
  }

  /// Why reading ended.
  public enum End {
    /// Everything was read.
    WHOLE,
    /// Who was given the rows wanted no more.
    ENOUGH,
    /// There are more than [Limits#LINES].
    TOO_MANY_LINES,
    /// There are more broken rows than [Limits#FAULTS].
    TOO_MANY_FAULTS
  }

  /// Reads until the end, a limit, or until enough was seen. Empty lines are no rows.
  ///
  /// @param wanted is given each row; says whether it wants another
  public static End read(
      FileBytes bytes,
      Encoding encoding,
      Separator separator,
      Progress progress,
      Predicate<Row> wanted) {
    return new RowReader(bytes, encoding, separator, progress).read(wanted);
  }

  private End read(Predicate<Row> wanted) {
    Until until = new Until(wanted);
    while (!characters.isAtEnd() || !carried.isEmpty()) {
      String text = carried + characters.next();
      carried = "";
      if (skipping) {
        text = afterBreak(text);
      }
      block(text, until);
      if (until.end != End.WHOLE) {
        return until.end;
      }
      progress.at(line - 1L, about());
      if (line > Limits.LINES) {
        return End.TOO_MANY_LINES;
      }
    }
    return End.WHOLE;
  }

  private long about() {
    long read = Math.max(1, characters.bytesRead());
    return Math.max(line - 1L, (long) (line - 1) * Math.max(length, read) / read);
  }

  /// The rest of a line that was too long is passed over.
  private String afterBreak(String text) {
    int end = LineBreaks.first(text, characters.isAtEnd());
    if (end < 0) {
      return "";
    }
    skipping = false;
    line++;
    return text.substring(end);
  }

  private void block(String text, Until until) {
    int end = characters.isAtEnd() ? text.length() : LineBreaks.last(text);
    int from = 0;
    while (from < end && until.end == End.WHOLE) {
      from = rows(text, from, end, until);
      if (from < 0) {
        return;
      }
    }
    carried = text.substring(end);
    if (carried.length() > Limits.ROW_CHARACTERS) {
      carried = "";
      skipping = true;
      until.take(new Row.Broken(line, Row.Fault.TOO_LONG));
    }
  }

  /// @return where to go on; below 0 when the rest waits for more text
  private int rows(String text, int from, int end, Until until) {
    String block = text.substring(from, end);
    Cells cells = new Cells(line);
    Iterator<Row> rows = reader.build(cells, block).iterator();
    try {
      while (rows.hasNext()) {
        until.take(rows.next());
        if (until.end != End.WHOLE) {
          return end;
        }
      }
    } catch (CsvParseException _) {
      return broken(text, from + LineBreaks.start(block, cells.begun()), end, cells.begun(), until);
    }
    line += LineBreaks.count(block);
    return end;
  }

  private int broken(String text, int start, int end, int begun, Until until) {
    line += begun - 1;
    Row.Fault fault = fault(text.substring(start, end));
    boolean more = !characters.isAtEnd() && text.length() - start <= Limits.ROW_CHARACTERS;
    if (fault == Row.Fault.QUOTE_NOT_CLOSED && more) {
      carried = text.substring(start);
      return -1;
    }
    until.take(new Row.Broken(line, fault));
    line++;
    return start + LineBreaks.start(text.substring(start, end), 2);
  }

  /// What one more quotation mark heals was a mark that is not closed.
  private Row.Fault fault(String text) {
    try {
      Iterator<Row> rows = reader.build(new Cells(1), text + '"').iterator();
      if (rows.hasNext()) {
        var _ = rows.next();
      }
      return Row.Fault.QUOTE_NOT_CLOSED;
    } catch (CsvParseException _) {
      return Row.Fault.TEXT_AFTER_QUOTE;
    }
  }

  /// Passes rows on until a limit.
  private final class Until {
    private final Predicate<Row> wanted;
    private End end = End.WHOLE;

    Until(Predicate<Row> wanted) {
      this.wanted = wanted;
    }

    void take(Row row) {
      if (row.line() > Limits.LINES) {
        end = End.TOO_MANY_LINES;
      } else if (row instanceof Row.Broken && ++faults > Limits.FAULTS) {
        end = End.TOO_MANY_FAULTS;
      } else if (!wanted.test(row)) {
        end = End.ENOUGH;
      }
    }
  }
}
