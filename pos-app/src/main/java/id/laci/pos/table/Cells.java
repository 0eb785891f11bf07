package id.laci.pos.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/// Gathers the cells of a row as FastCSV finds them, without the blanks around them.
final class Cells extends AbstractBaseCsvCallbackHandler<Row> {
  private final int firstLine;
  private List<String> cells = new ArrayList<>();
  private int characters;
  private int begun = 1;

  /// @param firstLine the line of the file on which the block begins
  Cells(int firstLine) {
    this.firstLine = firstLine;
  }

  /// @return the line of the block, from 1, on which the row in hand begins
  int begun() {
    return begun;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    begun = Math.toIntExact(startingLineNumber);
    cells = new ArrayList<>(cells.size());
    characters = 0;
  }

  @Override
  protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
    characters += length + 1;
    if (index < Limits.COLUMNS && characters <= Limits.ROW_CHARACTERS) {
      cells.add(stripped(text, offset, offset + length));
    }
  }

  private static String stripped(char[] text, int from, int end) {
    int first = from;
    int last = end;
    while (first < last && isBlank(text[first])) {
      first++;
    }
    while (last > first && isBlank(text[last - 1])) {
      last--;
    }
    return new String(text, first, last - first);
  }

  /// Excel and web pages leave blanks that do not break.
  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\uFEFF' || c == '\u200B';
  }

  @Override
  protected Row buildRecord() {
    int line = firstLine + begun - 1;
    if (getFieldCount() > Limits.COLUMNS) {
      return new Row.Broken(line, Row.Fault.TOO_MANY_CELLS);
    }
    return characters > Limits.ROW_CHARACTERS
        ? new Row.Broken(line, Row.Fault.TOO_LONG)
        : new Row.Cells(line, cells);
  }
}
