package id.laci.pos.reconcile;

import id.laci.pos.money.Money;
import id.laci.pos.settlement.SettlementLine;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The rows of a finding in the exported table.
final class RowText {
  private static final int TAKING_CELLS = 8;
  private static final int LINE_CELLS = 13;
  private static final int TAKING_AT = 3;
  private static final int LINE_AT = 11;
  private static final String DAY = "day";
  private static final String EXACT = "exact";

  private final ZoneId zone;

  RowText(ZoneId zone) {
    this.zone = zone;
  }

  List<List<String>> of(int number, Finding finding) {
    List<String> head =
        List.of(Integer.toString(number), finding.kind().name(), finding.step().name());
    List<String> taking =
        finding.taking().map(this::cells).orElseGet(() -> Collections.nCopies(TAKING_CELLS, ""));
    List<List<String>> lines =
        finding.lines().isEmpty()
            ? List.of(Collections.nCopies(LINE_CELLS, ""))
            : finding.lines().stream().map(this::cells).toList();
    List<List<String>> rows = new ArrayList<>();
    for (List<String> line : lines) {
      List<String> row = new ArrayList<>(head);
      row.addAll(rows.isEmpty() ? taking : Collections.nCopies(TAKING_CELLS, ""));
      row.addAll(line);
      rows.add(row);
    }
    return rows;
  }

  private List<String> cells(Taking taking) {
    return List.of(
        taking.receipt().orElse(""),
        taking.orderId(),
        taking.transactionId().orElse(""),
        taking.reference().orElse(""),
        digits(taking.amount()),
        digits(taking.refunded()),
        time(taking.settledAt()),
        taking.standing().name());
  }

  private List<String> cells(SettlementLine line) {
    return List.of(
        line.file(),
        Integer.toString(line.line()),
        line.kind().name(),
        line.orderId().orElse(""),
        line.transactionId().orElse(""),
        line.reference().orElse(""),
        digits(line.gross()),
        line.fee().map(RowText::digits).orElse(""),
        line.net().map(RowText::digits).orElse(""),
        time(line.at()),
        line.dayOnly() ? DAY : EXACT,
        line.issuer().orElse(""),
        line.raw());
  }

  private static String digits(Money money) {
    return Long.toString(money.rupiah());
  }

  private String time(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
  }

  static Optional<Taking> taking(List<String> row) {
    List<String> cells = row.subList(TAKING_AT, TAKING_AT + TAKING_CELLS);
    if (cells.get(1).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Taking(
            cells.get(1),
            text(cells.get(2)),
            text(cells.get(3)),
            money(cells.get(4)),
            instant(cells.get(6)),
            text(cells.get(0)),
            money(cells.get(5)),
            Taking.Standing.valueOf(cells.get(7))));
  }

  static Optional<SettlementLine> line(List<String> row) {
    List<String> cells = row.subList(LINE_AT, LINE_AT + LINE_CELLS);
    if (cells.get(1).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SettlementLine(
            cells.get(0),
            Integer.parseInt(cells.get(1)),
            text(cells.get(3)),
            text(cells.get(4)),
            text(cells.get(5)),
            money(cells.get(6)),
            text(cells.get(7)).map(RowText::money),
            text(cells.get(8)).map(RowText::money),
            instant(cells.get(9)),
            cells.get(10).equals(DAY),
            text(cells.get(11)),
            SettlementLine.Kind.valueOf(cells.get(2)),
            cells.get(12)));
  }

  private static Optional<String> text(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  private static Money money(String cell) {
    return Money.of(Long.parseLong(cell));
  }

  private static Instant instant(String cell) {
    return OffsetDateTime.parse(cell).toInstant();
  }
}
