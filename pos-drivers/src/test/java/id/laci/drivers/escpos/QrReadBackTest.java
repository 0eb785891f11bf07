package id.laci.drivers.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A code on the printed paper is read by a decoder that knows nothing of printing.
final class QrReadBackTest {
  static Stream<Arguments> codes() {
    return Stream.of(PrinterProfile.GENERIC_58, PrinterProfile.GENERIC_80)
        .flatMap(paper -> Stream.of(paper, paper.able(Set.of())))
        .flatMap(
            paper ->
                Stream.of("1", "https://example.com", "Kopi é 茶", Receipts.QRIS, "Q".repeat(500))
                    .map(payload -> Arguments.of(paper, payload)));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theCodeOnThePaperSaysWhatWasAsked(PrinterProfile paper, String payload) throws Exception {
    assertEquals(payload, printAndRead(Document.of(new Block.Qr(payload)), paper, payload));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theCodeIsReadAmongText(PrinterProfile paper, String payload) throws Exception {
    Document document =
        Document.of(
            Block.text("above"), new Block.Qr(payload), Block.text("below"), new Block.Cut());
    assertEquals(payload, printAndRead(document, paper, payload));
  }

  private static String printAndRead(Document document, PrinterProfile paper, String payload)
      throws Exception {
    byte[] bytes = EscPosEncoder.encode(document, paper).bytes().toArray();
    Printout printout = Printout.of(bytes, paper);
    assertTrue(!paper.qr() || printout.qrPayloads().contains(payload));
    return PaperScanner.read(printout.picture());
  }
}
