package id.laci.drivers.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GoldenReceiptTest {
  private static final Map<String, Document> DOCUMENTS =
      Map.of(
          "sale", Receipts.sale(),
          "refund", Receipts.refund(),
          "shift", Receipts.shiftReport(),
          "long-names", Receipts.longNames(),
          "chinese", Receipts.chinese(),
          "200-lines", Receipts.twoHundredLines());

  @ParameterizedTest
  @CsvSource({
    "sale, 58",
    "sale, 80",
    "refund, 58",
    "refund, 80",
    "shift, 58",
    "shift, 80",
    "long-names, 58",
    "long-names, 80",
    "chinese, 58",
    "chinese, 80",
    "200-lines, 58",
    "200-lines, 80"
  })
  void everyDocumentIsTheSameBytesLinesAndDotsAsEver(String document, int width) throws Exception {
    PrinterProfile paper = PrinterProfile.ofWidth(width);
    Encoded encoded = EscPosEncoder.encode(Objects.requireNonNull(DOCUMENTS.get(document)), paper);
    Printout printout = Printout.of(encoded.bytes().toArray(), paper);

    String name = document + "-" + width;
    Golden.same(name + ".hex", Golden.hex(encoded.bytes()));
    Golden.same(name + ".txt", String.join("\n", printout.lines()) + "\n");
    Golden.samePicture(name + ".png", printout.picture());
    assertEquals("", encoded.unprintable());
    assertEquals(List.of(), printout.unknown());
  }

  /// The amounts of a drawn line stand in the same column as those of a printed one.
  @Test
  void drawnLinesKeepTheirColumns() {
    Document both = Document.of(Block.columns("Teh", "|"), Block.columns("茶", "|"));
    PrinterProfile paper = PrinterProfile.GENERIC_80;
    Raster picture =
        Printout.of(EscPosEncoder.encode(both, paper).bytes().toArray(), paper).picture();
    for (int y = 0; y < 24; y++) {
      for (int x = paper.dots() - 12; x < paper.dots(); x++) {
        assertEquals(picture.black(x, y), picture.black(x, y + 34), x + ", " + y);
      }
    }
  }

  @Test
  void anyBytesPrintSomethingAndNoneRunsAway() {
    Random random = new Random(21);
    byte[] sale =
        EscPosEncoder.encode(Receipts.sale(), PrinterProfile.GENERIC_58).bytes().toArray();
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = sale.clone();
      for (int changes = random.nextInt(20); changes > 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      int from = random.nextInt(bytes.length);
      int to = from + random.nextInt(Math.min(400, bytes.length - from));
      byte[] piece = Arrays.copyOfRange(bytes, from, to);
      Printout printout = Printout.of(piece, PrinterProfile.GENERIC_58);
      assertTrue(printout.picture().height() <= Canvas.ROWS_MAX);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {58, 80})
  void whatIsEncodedIsUnderstoodWithoutARest(int width) {
    PrinterProfile paper = PrinterProfile.ofWidth(width);
    Encoded encoded = EscPosEncoder.encode(Receipts.sale(), paper);
    Printout printout = Printout.of(encoded.bytes().toArray(), paper);

    assertEquals("", encoded.unprintable());
    assertEquals(List.of(), printout.unknown());
    assertEquals(List.of(Receipts.QRIS), printout.qrPayloads());
    assertEquals(1, printout.pulses());
    assertEquals(paper.cutter() ? 1 : 0, printout.cuts());
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertEquals(
        EscPosEncoder.encode(Receipts.sale(), PrinterProfile.GENERIC_80),
        EscPosEncoder.encode(Receipts.sale(), PrinterProfile.GENERIC_80));
  }
}
