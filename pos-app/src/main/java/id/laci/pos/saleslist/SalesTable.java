package id.laci.pos.saleslist;

import id.laci.pos.today.FigureWords;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Sales as rows of a table. Amounts are whole rupiah without dots, times are the shop's.
public final class SalesTable {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private SalesTable() {}

  /// @return the names of the columns
  public static List<String> header(FigureWords words) {
    return words.sales();
  }

  /// @param zone the shop's
  public static List<List<String>> rows(List<SalesRow> sales, FigureWords words, ZoneId zone) {
    return sales.stream().map(sale -> row(sale, words, zone)).toList();
  }

  private static List<String> row(SalesRow sale, FigureWords words, ZoneId zone) {
    return List.of(
        sale.receipt(),
        TIME.format(sale.at().atZone(zone)),
        sale.cashier(),
        Long.toString(sale.total().rupiah()),
        sale.goods(),
        Integer.toString(sale.lines()),
        sale.tenders().stream().sorted().map(words::of).collect(Collectors.joining(", ")),
        Long.toString(sale.back().rupiah()),
        sale.voided() ? words.voided() : "");
  }
}
