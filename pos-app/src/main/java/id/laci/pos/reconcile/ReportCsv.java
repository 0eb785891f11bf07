package id.laci.pos.reconcile;

import id.laci.pos.settlement.SettlementLine;
import id.laci.pos.table.CsvText;
import id.laci.pos.table.Encoding;
import id.laci.pos.table.FileBytes;
import id.laci.pos.table.Progress;
import id.laci.pos.table.Row;
import id.laci.pos.table.RowReader;
import id.laci.pos.table.Separator;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The findings as a table for a spreadsheet or an accountant, and back. A finding with several
/// lines takes several rows with the same number.
public final class ReportCsv {
  private static final List<String> NAMES =
      List.of(
          "no",
          "kind",
          "next step",
          "receipt",
          "order id",
          "transaction id",
          "reference",
          "amount",
          "refunded",
          "time",
          "standing",
          "file",
          "line",
          "their kind",
          "their order id",
          "their transaction id",
          "their reference",
          "gross",
          "fee",
          "net",
          "their time",
          "their precision",
          "issuer",
          "as in the file");

  private ReportCsv() {}

  /// @param mark whether the mark goes in front that tells Excel of UTF-8
  /// @param zone whose clock the times are written by
  public static String write(DailyReport report, Separator separator, boolean mark, ZoneId zone) {
    StringBuilder text = new StringBuilder(mark ? CsvText.MARK : "");
    text.append(CsvText.row(NAMES, separator));
    RowText rows = new RowText(zone);
    int number = 0;
    for (Finding finding : report.findings()) {
      number++;
      for (List<String> row : rows.of(number, finding)) {
        text.append(CsvText.row(row, separator));
      }
    }
    return text.toString();
  }

  /// @param text as [#write] made it
  /// @return the findings; empty when the text is something else
  public static Optional<List<Finding>> read(String text, Separator separator) {
    List<List<String>> rows = new ArrayList<>();
    FileBytes bytes = FileBytes.of(text.getBytes(StandardCharsets.UTF_8));
    RowReader.End end =
        RowReader.read(
            bytes,
            Encoding.UTF_8,
            separator,
            Progress.SILENT,
            row ->
                row instanceof Row.Cells cells
                    && rows.add(cells.cells().stream().map(CsvText::plain).toList()));
    boolean whole = end == RowReader.End.WHOLE && !rows.isEmpty() && rows.getFirst().equals(NAMES);
    return whole ? findings(rows.subList(1, rows.size())) : Optional.empty();
  }

  private static Optional<List<Finding>> findings(List<List<String>> rows) {
    List<Finding> findings = new ArrayList<>();
    int at = 0;
    try {
      while (at < rows.size()) {
        List<String> first = rows.get(at);
        List<SettlementLine> lines = new ArrayList<>();
        int end = at;
        while (end < rows.size() && rows.get(end).getFirst().equals(first.getFirst())) {
          RowText.line(rows.get(end)).ifPresent(lines::add);
          end++;
        }
        findings.add(
            new Finding(
                Finding.Kind.valueOf(first.get(1)),
                NextStep.valueOf(first.get(2)),
                RowText.taking(first),
                lines));
        at = end;
      }
      return Optional.of(findings);
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }
}
