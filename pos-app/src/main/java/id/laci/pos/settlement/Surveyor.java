package id.laci.pos.settlement;

import id.laci.pos.table.DateEvidence;
import id.laci.pos.table.FileBytes;
import id.laci.pos.table.NumberEvidence;
import id.laci.pos.table.NumberStyle;
import id.laci.pos.table.Progress;
import id.laci.pos.table.Row;
import id.laci.pos.table.RowReader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks at every cell of the columns that matter, to propose how they are to be read.
final class Surveyor {
  private static final int SAMPLE = 20;
  private static final Pattern ZONE = Pattern.compile("\\b(WIB|WITA|WIT)\\b");

  private final FileBytes bytes;
  private final Layout layout;
  private final Map<Integer, Meaning> meanings;
  private final Map<Integer, NumberEvidence> numbers = new TreeMap<>();
  private final DateEvidence dates = new DateEvidence();
  private final List<Row.Cells> sample = new ArrayList<>();

  Surveyor(FileBytes bytes, Layout layout, Map<Integer, Meaning> meanings) {
    this.bytes = bytes;
    this.layout = layout;
    this.meanings = new TreeMap<>(meanings);
    timeAloneIsTheDate();
    this.meanings.forEach(
        (index, meaning) -> {
          if (meaning.isMoney()) {
            numbers.put(index, new NumberEvidence());
          }
        });
  }

  /// Some call the only column with day and time "Time".
  private void timeAloneIsTheDate() {
    if (!meanings.containsValue(Meaning.DATE)) {
      meanings.replaceAll((_, meaning) -> meaning == Meaning.TIME ? Meaning.DATE : meaning);
    }
  }

  Survey survey(ZoneId zone, Progress progress) {
    RowReader.End end =
        RowReader.read(bytes, layout.encoding(), layout.separator(), progress, this::see);
    if (end == RowReader.End.TOO_MANY_LINES) {
      return new Survey.Refused(Refusal.TOO_MANY_LINES);
    }
    List<Column> columns = new ArrayList<>();
    meanings.forEach(
        (index, meaning) -> columns.add(new Column(index, meaning, style(index, meaning))));
    Mapping proposal =
        new Mapping(layout.signature(), columns, dates.likely(), zone().orElse(zone));
    return new Survey.Seen(layout, proposal, doubts(), sample);
  }

  private boolean see(Row row) {
    if (row instanceof Row.Cells cells && row.line() > layout.headerLine() && !cells.isBlank()) {
      if (sample.size() < SAMPLE) {
        sample.add(cells);
      }
      numbers.forEach((index, evidence) -> evidence.see(cells.cell(index)));
      meanings.forEach(
          (index, meaning) -> {
            if (meaning == Meaning.DATE) {
              dates.see(cells.cell(index));
            }
          });
    }
    return true;
  }

  /// A column that proves nothing is read like the others: one program wrote them all. DANA says of
  /// its own files that amounts are in hundredths.
  private Optional<NumberStyle> style(int index, Meaning meaning) {
    if (!meaning.isMoney()) {
      return Optional.empty();
    }
    if (layout.signature().contains("settlement txn id")) {
      return Optional.of(NumberStyle.HUNDREDTHS);
    }
    NumberEvidence own = numbers.getOrDefault(index, new NumberEvidence());
    return own.proven().or(() -> Optional.of((own.isOpen() ? own : together()).likely()));
  }

  private NumberEvidence together() {
    NumberEvidence together = new NumberEvidence();
    numbers.values().forEach(together::add);
    return together;
  }

  private Optional<ZoneId> zone() {
    Matcher zone = ZONE.matcher(String.join(" ", layout.header()).toUpperCase(Locale.ROOT));
    if (!zone.find()) {
      return Optional.empty();
    }
    return Optional.of(
        ZoneId.of(
            switch (zone.group()) {
              case "WITA" -> "Asia/Makassar";
              case "WIT" -> "Asia/Jayapura";
              default -> "Asia/Jakarta";
            }));
  }

  private List<Survey.Doubt> doubts() {
    List<Survey.Doubt> doubts = new ArrayList<>();
    if (numbers.values().stream().anyMatch(NumberEvidence::isOpen)) {
      doubts.add(Survey.Doubt.NUMBERS_OPEN);
    }
    if (dates.isOpen()) {
      doubts.add(Survey.Doubt.DATES_OPEN);
    }
    if (!has(Meaning.GROSS) && !has(Meaning.CREDIT) && !(has(Meaning.NET) && has(Meaning.FEE))) {
      doubts.add(Survey.Doubt.NO_AMOUNT);
    }
    if (!has(Meaning.DATE)) {
      doubts.add(Survey.Doubt.NO_DATE);
    }
    if (!has(Meaning.ORDER_ID) && !has(Meaning.TRANSACTION_ID) && !has(Meaning.REFERENCE)) {
      doubts.add(Survey.Doubt.NO_IDENTITY);
    }
    if (!has(Meaning.FEE)) {
      doubts.add(Survey.Doubt.NO_FEE);
    }
    return doubts;
  }

  private boolean has(Meaning meaning) {
    return meanings.containsValue(meaning);
  }
}
