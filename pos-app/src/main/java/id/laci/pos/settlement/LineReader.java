package id.laci.pos.settlement;

import id.laci.pos.table.Moment;
import id.laci.pos.table.Moments;
import id.laci.pos.table.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes a movement of a row.
final class LineReader {
  private static final Pattern SUMMARY =
      Pattern.compile(
          "(?:grand |sub ?)?(?:total|jumlah)\\b.*"
              + "|(?:saldo|mutasi|rekap|ringkasan|summary|dicetak|generated|printed|catatan|note|akhir|end"
              + " of|keterangan)\\b.*");
  private static final Pattern CUT_SHORT = Pattern.compile("\\d(?:[.,]\\d+)?[Ee]\\+\\d+");

  private final String file;
  private final Mapping mapping;
  private final Amounts amounts;
  private final Secrets secrets;
  private final Map<String, Optional<String>> issuers = new HashMap<>();

  LineReader(String file, Mapping mapping) {
    this.file = file;
    this.mapping = mapping;
    this.amounts = new Amounts(mapping);
    this.secrets = new Secrets(mapping.header());
  }

  /// What came of a row.
  sealed interface Outcome {
    /// A movement.
    ///
    /// @param line the movement
    /// @param rounded whether a fraction of a rupiah was rounded away
    record Line(SettlementLine line, boolean rounded) implements Outcome {}

    /// No movement.
    ///
    /// @param passed why
    record Passed(PassedOver passed) implements Outcome {}

    /// Neither.
    ///
    /// @param problem what is wrong
    record Faulty(Problem problem) implements Outcome {}
  }

  /// A row, as far as it has been found wrong.
  static final class Rejected extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Rejected(Problem problem) {
      super(problem.reason().words(), null, false, false);
      this.problem = problem;
    }
  }

  Outcome read(Row.Cells row) {
    Optional<PassedOver.Why> passed = passedOver(row);
    if (passed.isPresent()) {
      return new Outcome.Passed(passed(row, passed.get()));
    }
    try {
      return line(row);
    } catch (Rejected e) {
      return new Outcome.Faulty(e.problem);
    }
  }

  /// @return the row as one that does not count
  PassedOver passed(Row.Cells row, PassedOver.Why why) {
    return new PassedOver(row.line(), why, secrets.raw(row));
  }

  private Optional<PassedOver.Why> passedOver(Row.Cells row) {
    String first = row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    boolean summary = SUMMARY.matcher(HeaderNames.plain(first)).matches();
    if (summary && isHeader(row)) {
      return Optional.of(PassedOver.Why.HEADER_AGAIN);
    }
    if (summary && !(moment(row) instanceof Moment.At)) {
      return Optional.of(PassedOver.Why.SUMMARY);
    }
    if (isHeader(row)) {
      return Optional.of(PassedOver.Why.HEADER_AGAIN);
    }
    return Kinds.isUnpaid(text(row, Meaning.STATUS))
        ? Optional.of(PassedOver.Why.NOT_PAID)
        : Optional.empty();
  }

  private boolean isHeader(Row.Cells row) {
    return row.cells().size() == mapping.header().size()
        && HeaderNames.plain(row.cell(0)).equals(mapping.header().getFirst())
        && row.cells().stream().map(HeaderNames::plain).toList().equals(mapping.header());
  }

  private Outcome line(Row.Cells row) throws Rejected {
    refuseOtherWidth(row);
    Amounts.Read money = amounts.read(row, isNamed(row));
    Moment.At at = at(row);
    SettlementLine line =
        new SettlementLine(
            file,
            row.line(),
            identity(row, Meaning.ORDER_ID),
            identity(row, Meaning.TRANSACTION_ID),
            identity(row, Meaning.REFERENCE),
            money.gross(),
            money.fee(),
            money.net(),
            at.instant(),
            at.dayOnly(),
            issuers.computeIfAbsent(text(row, Meaning.ISSUER), LineReader::issuer),
            money.kind(),
            secrets.raw(row));
    return new Outcome.Line(line, money.rounded());
  }

  private static Optional<String> issuer(String text) {
    return text.isEmpty() || text.equals("-") ? Optional.empty() : Optional.of(text);
  }

  private void refuseOtherWidth(Row.Cells row) throws Rejected {
    List<String> cells = row.cells();
    for (int at = mapping.header().size(); at < cells.size(); at++) {
      if (!cells.get(at).isEmpty()) {
        throw new Rejected(
            new Problem(
                row.line(),
                "",
                Problem.Reason.MORE_CELLS_THAN_COLUMNS,
                Secrets.cell(cells.get(at))));
      }
    }
    for (Column column : mapping.columns()) {
      if (column.index() >= cells.size()) {
        throw rejected(row, column, Problem.Reason.LINE_ENDS_EARLY);
      }
    }
  }

  private Rejected rejected(Row.Cells row, Column column, Problem.Reason reason) {
    return rejected(mapping, row, column, reason);
  }

  static Rejected rejected(Mapping mapping, Row.Cells row, Column column, Problem.Reason reason) {
    String name = mapping.header().get(column.index());
    return new Rejected(
        new Problem(row.line(), name, reason, Secrets.cell(row.cell(column.index()))));
  }

  private boolean isNamed(Row.Cells row) {
    return !text(row, Meaning.ORDER_ID).isEmpty()
        || !text(row, Meaning.TRANSACTION_ID).isEmpty()
        || !text(row, Meaning.REFERENCE).isEmpty();
  }

  private Moment moment(Row.Cells row) {
    return Moments.read(
        text(row, Meaning.DATE), text(row, Meaning.TIME), mapping.dates(), mapping.zone());
  }

  private Moment.At at(Row.Cells row) throws Rejected {
    Column column = mapping.column(Meaning.DATE).orElseThrow();
    return switch (moment(row)) {
      case Moment.At at -> at;
      case Moment.Blank _ -> throw rejected(row, column, Problem.Reason.NO_DATE);
      case Moment.Wrong wrong ->
          throw rejected(
              row,
              column,
              row.cell(column.index()).isEmpty() ? Problem.Reason.NO_DATE : reason(wrong.fault()));
    };
  }

  private static Problem.Reason reason(Moment.Fault fault) {
    return switch (fault) {
      case NOT_A_DATE -> Problem.Reason.NOT_A_DATE;
      case NO_SUCH_DAY -> Problem.Reason.NO_SUCH_DAY;
      case YEAR_OUT_OF_RANGE -> Problem.Reason.YEAR_OUT_OF_RANGE;
    };
  }

  /// Excel is told by `="0123"` or `'0123` to leave digits alone; where it was not told, it writes
  /// `3.31E+11` and the id is lost.
  private Optional<String> identity(Row.Cells row, Meaning meaning) throws Rejected {
    Optional<Column> column = mapping.column(meaning);
    String text = text(row, meaning);
    if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2) {
      text = text.substring(2, text.length() - 1);
    } else if (text.startsWith("'")) {
      text = text.substring(1);
    }
    if (column.isPresent() && CUT_SHORT.matcher(text).matches()) {
      throw rejected(row, column.get(), Problem.Reason.ID_CUT_SHORT);
    }
    return text.isEmpty() || text.equals("-") ? Optional.empty() : Optional.of(text);
  }

  private String text(Row.Cells row, Meaning meaning) {
    return mapping.column(meaning).map(column -> row.cell(column.index())).orElse("");
  }
}
