package id.laci.pos.audit;

import com.grack.nanojson.JsonWriter;
import id.laci.pos.table.CsvText;
import id.laci.pos.table.Separator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How audit lines are written for others; `docs/journal.md` tells what the columns mean. Their
/// names and their order never change, new ones come behind.
public enum AuditFormat {
  /// A table as RFC 4180 has it, in UTF-8 with the mark that Excel looks for, safe from cells that
  /// a spreadsheet takes for formulas.
  CSV("csv") {
    @Override
    public String head() {
      return CsvText.MARK + CsvText.row(List.of(COLUMNS), Separator.COMMA);
    }

    @Override
    public String line(AuditLine line, ZoneId zone) {
      return CsvText.row(List.copyOf(cells(line, zone).values()), Separator.COMMA);
    }
  },
  /// One JSON object a line, in UTF-8. Numbers are numbers; what is not known is left out.
  JSON("json") {
    @Override
    public String head() {
      return "";
    }

    @Override
    public String line(AuditLine line, ZoneId zone) {
      Map<String, Object> object = new LinkedHashMap<>();
      cells(line, zone)
          .forEach(
              (name, cell) -> {
                if (!cell.isEmpty()) {
                  object.put(name, NUMBERS.contains(name) ? (Object) Long.valueOf(cell) : cell);
                }
              });
      return JsonWriter.string(object) + "\n";
    }
  };

  private static final String[] COLUMNS = {
    "sequence",
    "line",
    "at",
    "local",
    "gateway_at",
    "who",
    "till",
    "subject",
    "what",
    "about",
    "amount",
    "reason",
    "approved_by",
    "detail"
  };
  private static final List<String> NUMBERS = List.of("sequence", "line", "amount");
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private final String ending;

  AuditFormat(String ending) {
    this.ending = ending;
  }

  /// @return how names of files end, without the dot
  public String ending() {
    return ending;
  }

  /// @return the format that ends so
  public static Optional<AuditFormat> of(String ending) {
    return Arrays.stream(values())
        .filter(format -> format.ending.equals(ending.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// @return what stands before the first line
  public abstract String head();

  /// @param zone the shop's
  /// @return one line with its line break
  public abstract String line(AuditLine line, ZoneId zone);

  private static Map<String, String> cells(AuditLine line, ZoneId zone) {
    String[] cells = {
      String.valueOf(line.sequence()),
      String.valueOf(line.place()),
      line.at().toString(),
      LOCAL.format(line.at().atZone(zone)),
      line.gatewayAt().map(Instant::toString).orElse(""),
      line.who(),
      line.till(),
      line.what().subject().name(),
      line.what().name(),
      line.about(),
      line.amount().map(amount -> String.valueOf(amount.rupiah())).orElse(""),
      line.reason(),
      line.approvedBy().orElse(""),
      line.detail()
    };
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < COLUMNS.length; i++) {
      named.put(COLUMNS[i], cells[i]);
    }
    return named;
  }
}
