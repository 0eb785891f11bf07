package id.laci.pos.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactSamples;
import id.laci.pos.money.Money;
import id.laci.pos.sale.Line;
import id.laci.pos.staff.StaffEvent;
import id.laci.pos.staff.StaffId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a journal says to an auditor.
final class AuditFoldTest {
  private static final Path GOLDEN = Path.of("src/test/resources/id/laci/pos/audit/lines.csv");
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

  private final AuditFold fold = new AuditFold("K1");

  private static Entry entry(Fact... facts) {
    return new Entry(NOON, List.of(facts));
  }

  private static Fact signedIn(String name) {
    return new Fact.Staffed(new StaffEvent.SignedIn(new StaffId("S1"), name, NOON));
  }

  /// Every kind of fact, with the line it gives, as exports have it.
  @Test
  void everyFactSaysWhatItAlwaysSaid() throws IOException {
    StringBuilder csv = new StringBuilder(AuditFormat.CSV.head());
    long sequence = 0;
    for (Fact fact : FactSamples.facts().toList()) {
      for (AuditLine line : fold.step(++sequence, new Entry(FactSamples.AT, List.of(fact)))) {
        csv.append(AuditFormat.CSV.line(line, JAKARTA));
      }
    }
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, csv);
    }
    assertEquals(Files.readString(GOLDEN, UTF_8), csv.toString());
  }

  @Test
  void everyDeedIsReachedByAFactOrNamedHere() {
    List<Deed> reached = new ArrayList<>();
    FactSamples.facts()
        .forEach(fact -> fold.step(1, entry(fact)).forEach(line -> reached.add(line.what())));
    List<Deed> missing = new ArrayList<>(List.of(Deed.values()));
    missing.removeAll(reached);
    assertTrue(missing.size() < 12, missing::toString);
  }

  @Test
  void basketLinesAndPrintsSayNothing() {
    Product product =
        new Product("IND", new Gtin("8992001100105"), "Indomie", "Makanan", Money.of(7_000));
    assertEquals(List.of(), fold.step(1, entry(new Fact.LinePut(new Line(1, product, 2), 0))));
    assertEquals(List.of(), fold.step(2, entry(new Fact.LineRemoved(1))));
  }

  @Test
  void aLineTakenOutOfAPaidBasketTellsHowMuchItWas() {
    Product product =
        new Product("IND", new Gtin("8992001100105"), "Indomie", "Makanan", Money.of(7_000));
    fold.step(1, entry(new Fact.LinePut(new Line(1, product, 5), 0)));
    Fact decided =
        new Fact.Decided("Indomie", Decision.TAKEN_OUT, "", "Sari", Optional.of("Budi"), NOON);
    AuditLine line =
        fold.step(2, entry(decided, new Fact.LinePut(new Line(1, product, 2), 0))).getFirst();
    assertEquals(Deed.LINE_TAKEN_OUT, line.what());
    assertEquals(Optional.of(Money.of(21_000)), line.amount());
    assertEquals("Sari", line.who());
    assertEquals(Optional.of("Budi"), line.approvedBy());
    line = fold.step(3, entry(decided, new Fact.LineRemoved(1))).getFirst();
    assertEquals(Optional.of(Money.of(14_000)), line.amount());
  }

  @Test
  void whoeverIsSignedInDidWhatNoFactNames() {
    Fact drawer = new Fact.DrawerOpened("", "", NOON);
    assertEquals("", fold.step(1, entry(drawer)).getFirst().who());
    fold.step(2, entry(signedIn("Sari")));
    assertEquals("Sari", fold.step(3, entry(drawer)).getFirst().who());
    AuditFold later = new AuditFold("K1");
    later.restate(entry(signedIn("Budi")));
    assertEquals("Budi", later.step(4, entry(drawer)).getFirst().who());
  }

  @Test
  void theSecondClockIsTheGatewaysWhereItWasHeard() {
    Fact drawer = new Fact.DrawerOpened("", "", NOON);
    AuditLine line =
        fold.step(1, new Entry(NOON, Optional.of(Duration.ofMillis(90_300)), List.of(drawer)))
            .getFirst();
    assertEquals(Optional.of(Instant.parse("2026-11-23T04:58:29Z")), line.gatewayAt());
    assertEquals(Optional.empty(), fold.step(2, entry(drawer)).getFirst().gatewayAt());
  }

  @Test
  void theSwitchIsToldOnceAndWithWhoSwitched() {
    Fact decided =
        new Fact.Decided("offline", Decision.SWITCHED, "on", "Sari", Optional.of("Budi"), NOON);
    List<AuditLine> lines = fold.step(1, entry(new Fact.OfflineSwitched(true, NOON), decided));
    assertEquals(1, lines.size());
    assertEquals(Deed.OWN_CODE_ON, lines.getFirst().what());
    assertEquals(Optional.of("Budi"), lines.getFirst().approvedBy());
  }

  private AuditLine because(String reason) {
    return fold.step(7, entry(new Fact.DrawerOpened("", reason, NOON))).getFirst();
  }

  @Test
  void aCardNumberInAReasonIsHidden() {
    assertEquals(
        "kartu ************1111 rusak", because("kartu 4111 1111 1111 1111 rusak").reason());
    assertEquals("************1111", because("4111111111111111").reason());
    assertEquals("8992001100105 bar", because("8992001100105 bar").reason(), "an item number");
    assertEquals("1234567890123456", because("1234567890123456").reason());
  }

  @Test
  void noCellIsAFormulaAndEveryOneIsQuoted() {
    for (String reason : List.of("=1+1", "+62", "-cmd", "@SUM(A1)", "\t=1", "'quoted")) {
      String csv = AuditFormat.CSV.line(because(reason), JAKARTA);
      assertTrue(csv.contains("'" + reason) || csv.contains("\"'" + reason), csv);
      assertTrue(csv.endsWith("\r\n"));
    }
    String csv = AuditFormat.CSV.line(because("a \"b\", c\nd"), JAKARTA);
    assertTrue(csv.contains("\"a \"\"b\"\", c\nd\""), csv);
    String json = AuditFormat.JSON.line(because("=1 \"x\"\n\u4e2d"), JAKARTA);
    assertTrue(json.contains("\"reason\":\"=1 \\\"x\\\"\\n\u4e2d\""), json);
    assertTrue(json.contains("\"sequence\":7"), json);
    assertFalse(json.contains("gateway_at"), json);
    assertEquals(1, json.lines().count());
  }

  @Test
  void linesAreFoundByDayPersonSubjectAndWords() {
    AuditLine line =
        fold.step(
                5,
                entry(
                    new Fact.Decided(
                        "LACI-K1-0000001",
                        Decision.DROPPED,
                        "Customer left",
                        "Sari",
                        Optional.of("Budi"),
                        NOON)))
            .getFirst();
    java.time.LocalDate day = java.time.LocalDate.of(2026, 11, 23);
    assertTrue(AuditFilter.ALL.matches(line, JAKARTA));
    assertTrue(AuditFilter.on(day).matches(line, JAKARTA));
    assertFalse(AuditFilter.on(day.plusDays(1)).matches(line, JAKARTA));
    assertFalse(AuditFilter.on(day.minusDays(1)).matches(line, JAKARTA));
    assertTrue(with("sar", Optional.empty(), "").matches(line, JAKARTA));
    assertTrue(with("BUDI", Optional.empty(), "").matches(line, JAKARTA));
    assertFalse(with("Tono", Optional.empty(), "").matches(line, JAKARTA));
    assertTrue(with("", Optional.of(Deed.Subject.PAYMENTS), "").matches(line, JAKARTA));
    assertFalse(with("", Optional.of(Deed.Subject.SALES), "").matches(line, JAKARTA));
    assertTrue(with("", Optional.empty(), "laci-k1-0000001 left left").matches(line, JAKARTA));
    assertFalse(with("", Optional.empty(), "laci-k1-0000002").matches(line, JAKARTA));
  }

  private static AuditFilter with(String who, Optional<Deed.Subject> subject, String words) {
    return new AuditFilter(Optional.empty(), Optional.empty(), who, subject, words);
  }
}
