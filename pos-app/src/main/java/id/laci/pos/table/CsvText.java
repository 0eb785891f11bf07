package id.laci.pos.table;

import java.util.List;

/// Writes tables that Excel opens rightly and that no cell can turn into a program.
public final class CsvText {
  /// What tells Excel that a file is UTF-8.
  public static final String MARK = "\uFEFF";

  private CsvText() {}

  /// @return the row with its line break, as RFC 4180 wants it
  public static String row(List<String> cells, Separator separator) {
    StringBuilder row = new StringBuilder();
    for (int at = 0; at < cells.size(); at++) {
      if (at > 0) {
        row.append(separator.sign());
      }
      row.append(quoted(safe(cells.get(at)), separator));
    }
    return row.append("\r\n").toString();
  }

  /// A spreadsheet takes a cell that begins so for a formula: an apostrophe in front makes it text.
  /// A plain number may keep its minus.
  static String safe(String cell) {
    boolean formula = isOpening(cell) && !isNumber(cell);
    return formula || cell.startsWith("'") ? "'" + cell : cell;
  }

  /// @return the cell as it was before it was made safe
  public static String plain(String cell) {
    boolean made =
        cell.startsWith("'") && (cell.startsWith("'", 1) || isOpening(cell.substring(1)));
    return made ? cell.substring(1) : cell;
  }

  private static boolean isOpening(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0;
  }

  private static boolean isNumber(String cell) {
    return cell.length() > 1
        && cell.charAt(0) == '-'
        && cell.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }

  private static String quoted(String cell, Separator separator) {
    boolean needed =
        cell.indexOf(separator.sign()) >= 0
            || cell.indexOf('"') >= 0
            || cell.indexOf('\n') >= 0
            || cell.indexOf('\r') >= 0
            || !cell.equals(cell.strip());
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
