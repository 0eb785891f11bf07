package id.laci.pos.settlement;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.table.FileBytes;
import id.laci.pos.table.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole files, as merchants download them; the data is made up.
final class SettlementFileTest {
  private static final String[] SAMPLES = {
    "midtrans.csv",
    "gopay-mutasi.csv",
    "acquirer-bar.txt",
    "bank-mutasi.csv",
    "month-first.csv",
    "named-months.csv",
    "hundredths.csv"
  };

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = SettlementFileTest.class.getResourceAsStream("/settlement/" + name)) {
      assertTrue(in != null, () -> "no resource " + name);
      return in.readAllBytes();
    }
  }

  private static SettlementFile file(String text) {
    return new SettlementFile("test.csv", FileBytes.of(text.getBytes(UTF_8)));
  }

  private static Survey.Seen seen(SettlementFile file) {
    return assertInstanceOf(
        Survey.Seen.class, file.survey(SettlementFile.USUAL_ZONE, Progress.SILENT));
  }

  private static SettlementReading read(SettlementFile file, Integer... leftOut) {
    return file.read(seen(file).proposal(), Set.of(leftOut), Progress.SILENT);
  }

  private static SettlementReading.Good good(SettlementFile file) {
    return assertInstanceOf(SettlementReading.Good.class, read(file));
  }

  private static List<Problem> bad(String text) {
    return assertInstanceOf(SettlementReading.Bad.class, read(file(text))).problems();
  }

  /// Everything that was understood, as text.
  private static String told(SettlementFile file) {
    Survey.Seen seen = seen(file);
    SettlementReading.Good good = good(file);
    StringBuilder told = new StringBuilder();
    told.append(seen.layout().separator()).append(" line ").append(seen.layout().headerLine());
    told.append("\n").append(MappingText.write(seen.proposal()));
    told.append("\ndoubts ").append(seen.doubts());
    for (SettlementLine line : good.lines()) {
      told.append("\n").append(line.line()).append(' ').append(line.kind());
      told.append(" gross ").append(line.gross().rupiah());
      line.fee().ifPresent(fee -> told.append(" fee ").append(fee.rupiah()));
      line.net().ifPresent(net -> told.append(" net ").append(net.rupiah()));
      told.append(' ').append(line.at()).append(line.dayOnly() ? " day" : "");
      line.orderId().ifPresent(id -> told.append(" order ").append(id));
      line.transactionId().ifPresent(id -> told.append(" transaction ").append(id));
      line.reference().ifPresent(id -> told.append(" reference ").append(id));
      line.issuer().ifPresent(name -> told.append(" issuer ").append(name));
      told.append("\n    ").append(line.raw());
    }
    for (PassedOver passed : good.passedOver()) {
      told.append("\n").append(passed.line()).append(' ').append(passed.why());
      told.append("\n    ").append(passed.text());
    }
    told.append("\nrounded ").append(good.rounded()).append(" seen ").append(good.linesSeen());
    return told.append("\n").toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "midtrans.csv",
        "gopay-mutasi.csv",
        "acquirer-bar.txt",
        "bank-mutasi.csv",
        "month-first.csv",
        "named-months.csv",
        "hundredths.csv"
      })
  void aFileIsReadAsItWasBefore(String name) throws IOException {
    String golden = new String(resource(name.substring(0, name.indexOf('.')) + ".read.txt"), UTF_8);
    assertEquals(golden, told(new SettlementFile(name, FileBytes.of(resource(name)))));
  }

  @Test
  void theWayAFileIsWrittenDoesNotMatter() throws IOException {
    for (String name : SAMPLES) {
      String text = new String(resource(name), UTF_8);
      List<SettlementLine> plain =
          good(new SettlementFile(name, FileBytes.of(resource(name)))).lines();
      String windows = text.replace("\n", "\r\n");
      for (byte[] bytes :
          List.of(
              windows.getBytes(UTF_8),
              ("\uFEFF" + windows).getBytes(UTF_8),
              ("\uFEFF" + windows).getBytes(UTF_16LE),
              windows.getBytes(Charset.forName("windows-1252")))) {
        List<SettlementLine> lines = good(new SettlementFile(name, FileBytes.of(bytes))).lines();
        assertEquals(plain, lines, name);
      }
    }
  }

  private static final String HEADER = "Order ID;Tanggal Transaksi;Nominal;MDR;RRN\n";

  @Test
  void nothingIsReadWhenOneLineIsBad() {
    List<Problem> problems =
        bad(
            HEADER
                + "A-1;28/11/2026 08:00;25.000;175;331000000001\n"
                + "A-2;28/11/2026 08:00;dua puluh;175;331000000002\n"
                + "A-3;31/11/2026 08:00;25.000;175;331000000003\n"
                + "A-4;28/11/2026 08:00;25.000\n"
                + "A-5;28/11/2026 08:00;25.000;99.000;331000000005\n"
                + "A-6;28/11/2026 08:00;25.000;175;3.31E+11\n"
                + "A-7;28/11/2026 08:00;25.000;175;331;more\n"
                + "A-8;28/11/2026 08:00;12,50;1;331000000008\n"
                + "A-9;;25.000;1;331000000009\n"
                + "A-10;28/11/2026 08:00;;1;331000000009\n"
                + "A-11;\"28/11/2026 08:00;25.000;1;331000000011\n");
    assertEquals(
        List.of(
            "3 nominal NOT_AN_AMOUNT dua puluh",
            "4 tanggal transaksi NO_SUCH_DAY 31/11/2026 08:00",
            "5 mdr LINE_ENDS_EARLY ",
            "6 mdr FEE_ABOVE_AMOUNT 99.000",
            "7 rrn ID_CUT_SHORT 3.31E+11",
            "8  MORE_CELLS_THAN_COLUMNS more",
            "9 nominal FRACTION_OF_A_RUPIAH 12,50",
            "10 tanggal transaksi NO_DATE ",
            "11 nominal NO_AMOUNT ",
            "12  QUOTE_NOT_CLOSED "),
        problems.stream()
            .map(p -> p.line() + " " + p.column() + " " + p.reason() + " " + p.cell())
            .toList());
  }

  @Test
  void aPersonMayLeaveBadLinesOut() {
    String text =
        HEADER
            + "A-1;28/11/2026 08:00;25.000;175;331000000001\n"
            + "A-2;28/11/2026 08:00;dua puluh;175;331000000002\n";
    SettlementReading.Good good =
        assertInstanceOf(SettlementReading.Good.class, read(file(text), 3));
    assertEquals(1, good.lines().size());
    assertEquals(PassedOver.Why.LEFT_OUT, good.passedOver().getFirst().why());
  }

  @Test
  void aMappingIsRememberedForTheSameHeader() throws IOException {
    for (String name : SAMPLES) {
      Survey.Seen seen = seen(new SettlementFile(name, FileBytes.of(resource(name))));
      Mapping proposal = seen.proposal();
      assertTrue(proposal.fits(seen.layout()));
      assertEquals(Optional.of(proposal), MappingText.read(MappingText.write(proposal)));
    }
    Mapping mapping = seen(file(HEADER + "A-1;28/11/2026;1;1;1")).proposal();
    SettlementFile other = file("Tanggal;Jumlah\n28/11/2026;1\n");
    assertEquals(
        new SettlementReading.Refused(Refusal.OTHER_LAYOUT),
        other.read(mapping, Set.of(), Progress.SILENT));
    assertFalse(mapping.fits(seen(other).layout()));
  }

  @Test
  void textThatIsNoMappingIsNone() {
    String text = MappingText.write(seen(file(HEADER + "A-1;28/11/2026;1;1;1")).proposal());
    Random random = new Random(2);
    for (int run = 0; run < 2_000; run++) {
      char[] hit = text.toCharArray();
      hit[random.nextInt(hit.length)] = (char) (' ' + random.nextInt(95));
      var _ = MappingText.read(new String(hit));
    }
    assertEquals(Optional.empty(), MappingText.read(""));
    assertEquals(Optional.empty(), MappingText.read("[".repeat(5_000)));
    assertEquals(Optional.empty(), MappingText.read(text.replace("\"v\":1", "\"v\":2")));
  }

  @Test
  void columnsWithUnknownNamesAreMappedByAPerson() {
    SettlementFile file = file("Kolom A;Kolom B;Kolom C\n28/11/2026 08:00;25.000;X-1\n");
    Survey.Seen nothing = seen(file);
    assertTrue(nothing.doubts().contains(Survey.Doubt.NO_AMOUNT));
    assertEquals(
        new SettlementReading.Refused(Refusal.NO_AMOUNT_COLUMN),
        file.read(nothing.proposal(), Set.of(), Progress.SILENT));
    Survey.Seen chosen =
        assertInstanceOf(
            Survey.Seen.class,
            file.survey(
                Map.of(0, Meaning.DATE, 1, Meaning.GROSS, 2, Meaning.ORDER_ID),
                SettlementFile.USUAL_ZONE,
                Progress.SILENT));
    SettlementReading.Good good =
        assertInstanceOf(
            SettlementReading.Good.class, file.read(chosen.proposal(), Set.of(), Progress.SILENT));
    assertEquals(25_000, good.lines().getFirst().gross().rupiah());
    assertEquals(Optional.of("X-1"), good.lines().getFirst().orderId());
  }

  @Test
  void amountsWrittenInTwoWaysAreADoubt() {
    assertTrue(
        seen(file(HEADER + "A-1;28/11/2026;25.000;1;1\nA-2;28/11/2026;12,000;1;1\n"))
            .doubts()
            .contains(Survey.Doubt.NUMBERS_OPEN));
    assertFalse(
        seen(file(HEADER + "A-1;28/11/2026;25.000;87,50;1"))
            .doubts()
            .contains(Survey.Doubt.NUMBERS_OPEN));
  }

  @Test
  void whatIsNoTableIsCalledByItsName() {
    assertEquals(refused(Refusal.EMPTY), survey(new byte[0]));
    assertEquals(
        refused(Refusal.EXCEL_WORKBOOK),
        survey("PK\u0003\u0004....[Content_Types].xml".getBytes(UTF_8)));
    assertEquals(refused(Refusal.PDF), survey("%PDF-1.7".getBytes(UTF_8)));
    assertEquals(refused(Refusal.WEB_PAGE), survey("<html><table>".getBytes(UTF_8)));
    assertEquals(refused(Refusal.BINARY), survey(new byte[] {1, 0, 2, 5, 9}));
    assertEquals(refused(Refusal.NO_TABLE), survey("hello\nworld\n".getBytes(UTF_8)));
  }

  private static Survey refused(Refusal refusal) {
    return new Survey.Refused(refusal);
  }

  private static Survey survey(byte[] bytes) {
    return new SettlementFile("x", FileBytes.of(bytes))
        .survey(SettlementFile.USUAL_ZONE, Progress.SILENT);
  }

  @Test
  void whatBelongsToTheCustomerIsNotKept() throws IOException {
    for (String name : SAMPLES) {
      String kept = good(new SettlementFile(name, FileBytes.of(resource(name)))).toString();
      for (String secret :
          List.of("budi", "siti", "Siti", "9360091412345678", "9360001411112222")) {
        assertFalse(kept.contains(secret), () -> secret + " in " + name);
      }
    }
  }

  /// Whatever is done to a file, it is read, listed as bad or refused; it never throws.
  @Test
  void noFileThrows() throws IOException {
    Random random = new Random(99);
    for (int run = 0; run < 700; run++) {
      byte[] bytes = resource(SAMPLES[random.nextInt(SAMPLES.length)]).clone();
      int end = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
      bytes = java.util.Arrays.copyOf(bytes, end);
      String signs = "\",;|\n\r\t.-()'=09/A\u0000\u00ff";
      for (int hit = random.nextInt(6); hit > 0 && bytes.length > 0; hit--) {
        bytes[random.nextInt(bytes.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
      }
      SettlementFile file = new SettlementFile("fuzz", FileBytes.of(bytes));
      Survey survey = file.survey(SettlementFile.USUAL_ZONE, Progress.SILENT);
      if (survey instanceof Survey.Seen seen) {
        var _ = file.read(seen.proposal(), Set.of(), Progress.SILENT);
      }
    }
  }
}
