package id.laci.drivers.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GoldenReceiptTest {
  @ParameterizedTest
  @ValueSource(ints = {58, 80})
  void aSaleIsTheSameBytesLinesAndDotsAsEver(int width) throws Exception {
    PrinterProfile paper = PrinterProfile.ofWidth(width);
    Encoded encoded = EscPosEncoder.encode(Receipts.sale(), paper);
    Printout printout = Printout.of(encoded.bytes().toArray(), paper);

    Golden.same("sale-" + width + ".hex", Golden.hex(encoded.bytes()));
    Golden.same("sale-" + width + ".txt", String.join("\n", printout.lines()) + "\n");
    Golden.samePicture("sale-" + width + ".png", printout.picture());
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
