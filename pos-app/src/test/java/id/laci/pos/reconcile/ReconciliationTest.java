package id.laci.pos.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.settlement.SettlementLine;
import id.laci.pos.table.Separator;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ReconciliationTest {
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final BusinessDay DAY =
      new BusinessDay(LocalDate.of(2026, 11, 28), LocalTime.MIDNIGHT, JAKARTA);
  private static final Instant NOON = Instant.parse("2026-11-28T05:00:00Z");
  private static final ReconcileRules RULES =
      ReconcileRules.usual(Instant.parse("2026-11-29T05:00:00Z"), MerchantClass.UKE);

  private static Taking taking(String order, long amount, long refunded, Taking.Standing standing) {
    return new Taking(
        order,
        Optional.of("T" + order),
        Optional.empty(),
        Money.of(amount),
        NOON,
        Optional.of("R-" + order),
        Money.of(refunded),
        standing);
  }

  private static Taking taking(String order, long amount) {
    return taking(order, amount, 0, Taking.Standing.ON_SALE);
  }

  private static SettlementLine line(
      int number, String order, SettlementLine.Kind kind, long gross, Instant at) {
    boolean payment = kind == SettlementLine.Kind.PAYMENT;
    long fee = payment ? (gross * 70 + 5_000) / 10_000 : 0;
    return new SettlementLine(
        "f.csv",
        number,
        order.isEmpty() ? Optional.empty() : Optional.of(order),
        order.isEmpty() ? Optional.empty() : Optional.of("T" + order + (number > 50 ? "x" : "")),
        Optional.empty(),
        Money.of(gross),
        payment ? Optional.of(Money.of(fee)) : Optional.empty(),
        payment ? Optional.of(Money.of(gross - fee)) : Optional.empty(),
        at,
        false,
        Optional.of("GoPay"),
        kind,
        "raw " + number);
  }

  private static SettlementLine paid(int number, String order, long gross) {
    return line(number, order, SettlementLine.Kind.PAYMENT, gross, NOON.plusSeconds(number));
  }

  private static SettlementLine refund(int number, String order, long gross) {
    return line(number, order, SettlementLine.Kind.REFUND, -gross, NOON.plusSeconds(number));
  }

  private static DailyReport report(List<Taking> takings, SettlementLine... lines) {
    return Reconciliation.of(DAY, takings, List.of(lines), RULES);
  }

  private static String only(DailyReport report) {
    assertEquals(1, report.findings().size());
    Finding finding = report.findings().getFirst();
    return finding.kind() + " " + finding.step();
  }

  @Test
  void bothSidesAgree() {
    DailyReport report = report(List.of(taking("A", 25_000)), paid(1, "A", 25_000));
    assertEquals("EQUAL NOTHING", only(report));
    assertTrue(report.isClean());
    assertEquals(
        new Sums(
            1, Money.of(25_000), Money.ZERO, Money.of(25_000), Money.of(175), Money.of(24_825)),
        report.total());
  }

  @Test
  void missingHere() {
    assertEquals("MISSING_HERE ASK_GATEWAY", only(report(List.of(), paid(1, "A", 25_000))));
    assertEquals("MISSING_HERE LOOK_FOR_CLAIM", only(report(List.of(), paid(1, "", 25_000))));
  }

  @Test
  void missingThereWaitsAndThenIsAskedFor() {
    List<Taking> takings = List.of(taking("A", 25_000));
    assertEquals("MISSING_THERE WAIT_FOR_NEXT_FILE", only(report(takings)));
    ReconcileRules later =
        ReconcileRules.usual(Instant.parse("2026-12-05T05:00:00Z"), MerchantClass.UKE);
    assertEquals(
        "MISSING_THERE ASK_ACQUIRER", only(Reconciliation.of(DAY, takings, List.of(), later)));
  }

  @Test
  void theAmountDiffers() {
    assertEquals(
        "AMOUNT_DIFFERS ASK_ABOUT_SHORTFALL",
        only(report(List.of(taking("A", 25_000)), paid(1, "A", 20_000))));
    assertEquals(
        "AMOUNT_DIFFERS REFUND_SURPLUS",
        only(report(List.of(taking("A", 25_000)), paid(1, "A", 52_000))));
  }

  @Test
  void refundedThere() {
    List<Taking> unrefunded = List.of(taking("A", 25_000));
    assertEquals(
        "REFUNDED_THERE RECORD_REFUND",
        only(report(unrefunded, paid(1, "A", 25_000), refund(2, "A", 25_000))));
    List<Taking> refunded = List.of(taking("A", 25_000, 25_000, Taking.Standing.ON_SALE));
    assertEquals(
        "EQUAL NOTHING", only(report(refunded, paid(1, "A", 25_000), refund(2, "A", 25_000))));
    assertEquals("EQUAL WAIT_FOR_REFUND", only(report(refunded, paid(1, "A", 25_000))));
    assertEquals("REFUNDED_THERE RECORD_REFUND", only(report(List.of(), refund(2, "B", 1_000))));
  }

  @Test
  void twice() {
    List<Taking> takings = List.of(taking("A", 25_000));
    assertEquals(
        "TWICE REFUND_SECOND", only(report(takings, paid(1, "A", 25_000), paid(51, "A", 25_000))));
    assertEquals(
        "TWICE CHECK_FILES", only(report(takings, paid(1, "A", 25_000), paid(2, "A", 25_000))));
  }

  @Test
  void late() {
    assertEquals(
        "LATE DECIDE_LATE",
        only(report(List.of(taking("A", 25_000, 0, Taking.Standing.LATE)), paid(1, "A", 25_000))));
    assertEquals(
        "LATE NOTHING",
        only(
            report(
                List.of(taking("A", 25_000, 0, Taking.Standing.LATE_ATTACHED)),
                paid(1, "A", 25_000))));
    SettlementLine tomorrow =
        line(1, "A", SettlementLine.Kind.PAYMENT, 25_000, DAY.until().plusSeconds(3_600));
    assertEquals("LATE COUNT_ON_OTHER_DAY", only(report(List.of(taking("A", 25_000)), tomorrow)));
  }

  @Test
  void aFewMinutesAcrossMidnightAreNotLate() {
    SettlementLine after =
        line(1, "A", SettlementLine.Kind.PAYMENT, 25_000, DAY.until().plusSeconds(60));
    assertEquals("EQUAL NOTHING", only(report(List.of(taking("A", 25_000)), after)));
  }

  @Test
  void theDayIsTheShopsAndNotTheAcquirers() {
    BusinessDay jayapura =
        new BusinessDay(LocalDate.of(2026, 11, 28), LocalTime.of(5, 0), ZoneId.of("Asia/Jayapura"));
    assertEquals(Instant.parse("2026-11-27T20:00:00Z"), jayapura.from());
    SettlementLine eleven =
        line(1, "", SettlementLine.Kind.PAYMENT, 1, Instant.parse("2026-11-27T19:59:59Z"));
    SettlementLine early =
        line(2, "", SettlementLine.Kind.PAYMENT, 1, Instant.parse("2026-11-27T20:00:00Z"));
    DailyReport report = Reconciliation.of(jayapura, List.of(), List.of(eleven, early), RULES);
    assertEquals(List.of(eleven), report.elsewhere());
    assertEquals(List.of(early), report.findings().getFirst().lines());
  }

  @Test
  void anotherFeeThanTheTariffIsTold() {
    SettlementLine line = paid(1, "A", 1_000_000);
    DailyReport fair = report(List.of(taking("A", 1_000_000)), line);
    assertEquals(List.of(), fair.mdr());
    ReconcileRules micro =
        ReconcileRules.usual(Instant.parse("2026-11-29T05:00:00Z"), MerchantClass.UMI);
    DailyReport unfair =
        Reconciliation.of(DAY, List.of(taking("A", 1_000_000)), List.of(line), micro);
    assertEquals(Money.of(4_000), unfair.mdr().getFirst().surplus());
    assertFalse(unfair.isClean());
  }

  @Test
  void theTariffIsTheOneOfTheDay() {
    MdrTable table = MdrTable.published();
    LocalDate now = LocalDate.of(2026, 11, 28);
    assertEquals(
        Optional.of(Money.ZERO), table.expected(MerchantClass.UMI, now, Money.of(500_000)));
    assertEquals(
        Optional.of(Money.of(1_500)), table.expected(MerchantClass.UMI, now, Money.of(500_001)));
    assertEquals(
        Optional.of(Money.of(300)),
        table.expected(MerchantClass.UMI, LocalDate.of(2024, 11, 30), Money.of(100_000)));
    assertEquals(
        Optional.of(Money.of(86)), table.expected(MerchantClass.UKE, now, Money.of(12_345)));
    assertEquals(
        Optional.empty(), table.expected(MerchantClass.UKE, LocalDate.of(2020, 1, 1), Money.of(1)));
    assertEquals(Optional.of(table), MdrTable.read(table.text()));
    assertEquals(Optional.empty(), MdrTable.read("UMI tomorrow - 30"));
    assertEquals(Optional.empty(), MdrTable.read("UMI 2024-12-01 - -1"));
  }

  @Test
  void theSameOrderTwiceHereIsAMistake() {
    List<Taking> takings = List.of(taking("A", 1), taking("A", 2));
    assertThrows(IllegalArgumentException.class, () -> report(takings));
  }

  private record Shop(List<Taking> takings, List<SettlementLine> lines) {
    static Shop of(Random random) {
      List<Taking> takings = new ArrayList<>();
      List<SettlementLine> lines = new ArrayList<>();
      for (int at = random.nextInt(10); at > 0; at--) {
        Taking.Standing[] standings = Taking.Standing.values();
        takings.add(
            taking(
                "O" + at,
                1_000L * (1 + random.nextInt(3)),
                random.nextInt(4) == 0 ? 1_000 : 0,
                standings[random.nextInt(standings.length)]));
      }
      for (int at = random.nextInt(16); at > 0; at--) {
        SettlementLine.Kind[] kinds = SettlementLine.Kind.values();
        SettlementLine.Kind kind =
            random.nextInt(3) > 0
                ? SettlementLine.Kind.PAYMENT
                : kinds[random.nextInt(kinds.length)];
        long amount = 1_000L * (1 + random.nextInt(3));
        boolean out = kind != SettlementLine.Kind.PAYMENT && kind != SettlementLine.Kind.OTHER;
        Instant time = NOON.plusSeconds(random.nextInt(100_000) - 50_000);
        String order = random.nextInt(5) == 0 ? "" : "O" + random.nextInt(12);
        lines.add(line(at, order, kind, out ? -amount : amount, time));
      }
      return new Shop(takings, lines);
    }
  }

  @Test
  void everyTakingAndEveryLineIsInOnePlaceAndSumsAddUp() {
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      Shop shop = Shop.of(random);
      DailyReport report = Reconciliation.of(DAY, shop.takings(), shop.lines(), RULES);
      List<Taking> takings = new ArrayList<>();
      List<SettlementLine> lines = new ArrayList<>(report.movements());
      lines.addAll(report.elsewhere());
      Money found = Money.ZERO;
      for (Finding finding : report.findings()) {
        finding.taking().ifPresent(takings::add);
        lines.addAll(finding.lines());
        for (SettlementLine line : finding.lines()) {
          found = found.plus(line.gross());
        }
      }
      assertEquals(shop.takings().size(), takings.size(), "seed " + seed);
      assertEquals(new HashSet<>(shop.takings()), new HashSet<>(takings), "seed " + seed);
      assertEquals(shop.lines().size(), lines.size(), "seed " + seed);
      assertEquals(new HashSet<>(shop.lines()), new HashSet<>(lines), "seed " + seed);
      Money here = shop.takings().stream().map(Taking::amount).reduce(Money.ZERO, Money::plus);
      assertEquals(here, report.total().here());
      assertEquals(found, report.total().gross());
      assertEquals(report.findings().size(), report.total().findings());
      List<Taking> shuffledTakings = new ArrayList<>(shop.takings());
      List<SettlementLine> shuffledLines = new ArrayList<>(shop.lines());
      Collections.shuffle(shuffledTakings, random);
      Collections.shuffle(shuffledLines, random);
      assertEquals(
          report, Reconciliation.of(DAY, shuffledTakings, shuffledLines, RULES), "seed " + seed);
    }
  }

  @Test
  void whatWasExportedReadsBackEqual() {
    for (int seed = 0; seed < 500; seed++) {
      Shop shop = Shop.of(new Random(seed));
      DailyReport report = Reconciliation.of(DAY, shop.takings(), shop.lines(), RULES);
      Separator separator = List.of(Separator.values()).get(seed % 4);
      String text = ReportCsv.write(report, separator, seed % 2 == 0, JAKARTA);
      assertEquals(Optional.of(report.findings()), ReportCsv.read(text, separator));
    }
    assertEquals(Optional.empty(), ReportCsv.read("no;kind\r\n", Separator.SEMICOLON));
  }

  @Test
  void noCellOfTheExportIsAFormula() {
    Taking trick =
        new Taking(
            "=HYPERLINK(\"http://x\")",
            Optional.of("+62"),
            Optional.of("@x"),
            Money.of(25_000),
            NOON,
            Optional.of("-1+1"),
            Money.ZERO,
            Taking.Standing.ON_SALE);
    DailyReport report = report(List.of(trick));
    String text = ReportCsv.write(report, Separator.SEMICOLON, true, JAKARTA);
    for (String cell : List.of(text.split("[;\r\n]+", -1))) {
      assertFalse(cell.matches("\"?[=+@].*"), cell);
    }
    assertEquals(Optional.of(report.findings()), ReportCsv.read(text, Separator.SEMICOLON));
  }

  private static String exported() {
    DailyReport report =
        report(
            List.of(
                taking("A", 25_000),
                taking("B", 128_500),
                taking("C", 40_000),
                taking("D", 15_000, 0, Taking.Standing.LATE),
                taking("E", 60_000)),
            paid(1, "A", 25_000),
            paid(2, "B", 128_000),
            paid(3, "D", 15_000),
            paid(4, "E", 60_000),
            paid(54, "E", 60_000),
            paid(6, "", 9_000),
            refund(7, "A", 5_000));
    return ReportCsv.write(report, Separator.SEMICOLON, false, JAKARTA).replace("\r\n", "\n");
  }

  @Test
  void theExportIsAsItWasBefore() throws IOException {
    try (InputStream in =
        ReconciliationTest.class.getResourceAsStream("/settlement/report.export.txt")) {
      assertTrue(in != null, "no golden export");
      assertEquals(new String(in.readAllBytes(), UTF_8), exported());
    }
  }
}
