package id.laci.pos.settlement;

import id.laci.pos.table.Encoding;
import id.laci.pos.table.FileBytes;
import id.laci.pos.table.Limits;
import id.laci.pos.table.Progress;
import id.laci.pos.table.Row;
import id.laci.pos.table.RowReader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A file with movements of money: first looked over, then read whole or not at all.
///
/// @param name what the file is called, without its folder
/// @param bytes what is in it
public record SettlementFile(String name, FileBytes bytes) {
  /// Where clocks stand when nothing says otherwise: acquirers' reports are in western time.
  public static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Jakarta");

  /// Recognises the columns by their names.
  ///
  /// @param zone where the clock stood when the file does not say
  public Survey survey(ZoneId zone, Progress progress) {
    return switch (layout()) {
      case Found.Refused refused -> new Survey.Refused(refused.refusal());
      case Found.Known known ->
          new Surveyor(bytes, known.layout(), HeaderNames.recognise(known.layout().header()))
              .survey(zone, progress);
    };
  }

  /// Takes the columns as a person says.
  ///
  /// @param chosen what the columns mean, by their place from 0; no meaning twice
  /// @param zone where the clock stood when the file does not say
  public Survey survey(Map<Integer, Meaning> chosen, ZoneId zone, Progress progress) {
    return switch (layout()) {
      case Found.Refused refused -> new Survey.Refused(refused.refusal());
      case Found.Known known -> new Surveyor(bytes, known.layout(), chosen).survey(zone, progress);
    };
  }

  /// Reads every line, or none.
  ///
  /// @param mapping how the columns are read
  /// @param leftOut the lines that a person has left out
  public SettlementReading read(Mapping mapping, Set<Integer> leftOut, Progress progress) {
    return switch (layout()) {
      case Found.Refused refused -> new SettlementReading.Refused(refused.refusal());
      case Found.Known known -> {
        Optional<Refusal> refusal =
            mapping.fits(known.layout()) ? mapping.missing() : Optional.of(Refusal.OTHER_LAYOUT);
        yield refusal
            .<SettlementReading>map(SettlementReading.Refused::new)
            .orElseGet(() -> new Gathering(known.layout(), mapping, leftOut).read(progress));
      }
    };
  }

  /// What was found of the table.
  private sealed interface Found {
    /// A table.
    record Known(Layout layout) implements Found {}

    /// None.
    record Refused(Refusal refusal) implements Found {}
  }

  private Found layout() {
    Encoding encoding = Encoding.of(bytes);
    return Sniffer.refusal(bytes, encoding)
        .<Found>map(Found.Refused::new)
        .orElseGet(
            () ->
                LayoutFinder.find(bytes, encoding)
                    .<Found>map(Found.Known::new)
                    .orElseGet(() -> new Found.Refused(Refusal.NO_TABLE)));
  }

  /// Gathers lines as long as none is bad, and problems once one is.
  private final class Gathering {
    private final Layout layout;
    private final Set<Integer> leftOut;
    private final LineReader reader;
    private final List<SettlementLine> lines = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int rounded;
    private int seen;

    Gathering(Layout layout, Mapping mapping, Set<Integer> leftOut) {
      this.layout = layout;
      this.leftOut = Set.copyOf(leftOut);
      this.reader = new LineReader(name, mapping);
    }

    SettlementReading read(Progress progress) {
      RowReader.End end =
          RowReader.read(bytes, layout.encoding(), layout.separator(), progress, this::take);
      if (end == RowReader.End.TOO_MANY_LINES) {
        return new SettlementReading.Refused(Refusal.TOO_MANY_LINES);
      }
      return problems.isEmpty()
          ? new SettlementReading.Good(lines, passedOver, rounded, seen)
          : new SettlementReading.Bad(problems, seen);
    }

    private boolean take(Row row) {
      if (row.line() <= layout.headerLine()) {
        return true;
      }
      switch (row) {
        case Row.Cells cells -> cells(cells);
        case Row.Broken broken -> broken(broken);
      }
      return problems.size() < Limits.FAULTS;
    }

    private void cells(Row.Cells row) {
      if (row.isBlank()) {
        return;
      }
      seen++;
      if (leftOut.contains(row.line())) {
        passedOver.add(reader.passed(row, PassedOver.Why.LEFT_OUT));
        return;
      }
      switch (reader.read(row)) {
        case LineReader.Outcome.Line line -> add(line);
        case LineReader.Outcome.Passed passed -> passedOver.add(passed.passed());
        case LineReader.Outcome.Faulty faulty -> fault(faulty.problem());
      }
    }

    private void add(LineReader.Outcome.Line line) {
      if (problems.isEmpty()) {
        lines.add(line.line());
        rounded += line.rounded() ? 1 : 0;
      }
    }

    private void broken(Row.Broken row) {
      seen++;
      if (leftOut.contains(row.line())) {
        passedOver.add(new PassedOver(row.line(), PassedOver.Why.LEFT_OUT, ""));
      } else {
        fault(new Problem(row.line(), "", reason(row.fault()), ""));
      }
    }

    private void fault(Problem problem) {
      lines.clear();
      problems.add(problem);
    }

    private static Problem.Reason reason(Row.Fault fault) {
      return switch (fault) {
        case QUOTE_NOT_CLOSED -> Problem.Reason.QUOTE_NOT_CLOSED;
        case TEXT_AFTER_QUOTE -> Problem.Reason.TEXT_AFTER_QUOTE;
        case TOO_LONG -> Problem.Reason.LINE_TOO_LONG;
        case TOO_MANY_CELLS -> Problem.Reason.MORE_CELLS_THAN_COLUMNS;
      };
    }
  }
}
