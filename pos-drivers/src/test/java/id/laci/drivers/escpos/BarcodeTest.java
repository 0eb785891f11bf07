package id.laci.drivers.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is drawn is read back by an independent reader.
class BarcodeTest {
  private static final List<PrinterProfile> PAPERS =
      Stream.of(PrinterProfile.GENERIC_58, PrinterProfile.GENERIC_80)
          .flatMap(paper -> Stream.of(paper, paper.able(Set.of(PrinterProfile.Ability.BARCODE))))
          .toList();

  private static Printout print(Block block, PrinterProfile paper) {
    Encoded encoded = EscPosEncoder.encode(Document.of(block), paper);
    return Printout.of(encoded.bytes().toArray(), paper);
  }

  @ParameterizedTest
  @CsvSource({
    "EAN13, 4006381333931",
    "EAN8, 96385074",
    "UPCA, 036000291452",
    "CODE128, No.123456",
    "CODE128, 0123456789012345",
    "CODE128, '{B}'"
  })
  void aCodeIsReadBackDrawnOrCommanded(Block.Barcode.Kind kind, String text) throws Exception {
    for (PrinterProfile paper : PAPERS) {
      boolean commanded = paper.abilities().contains(PrinterProfile.Ability.BARCODE);
      Printout printout = print(new Block.Barcode(kind, text), paper);
      String read = PaperScanner.read(printout.picture());
      assertTrue(read.equals(text) || read.equals("0" + text), read);
      assertTrue(printout.lines().stream().anyMatch(line -> line.strip().equals(text)));
      assertEquals(commanded ? List.of(text) : List.of(), printout.barcodes());
      assertEquals(List.of(), printout.unknown());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EAN13, 4006381333932",
    "EAN13, KOPI",
    "EAN8, ''",
    "CODE128, an order number that is much too long for a receipt of 58 mm"
  })
  void whatCannotBeDrawnIsPrintedAsText(Block.Barcode.Kind kind, String text) {
    Printout printout = print(new Block.Barcode(kind, text), PrinterProfile.GENERIC_58);
    assertEquals(text.replace(" ", ""), String.join("", printout.lines()).replace(" ", ""));
  }

  @Test
  void aCommandedCodeCostsFarFewerBytes() {
    Block code = new Block.Barcode(Block.Barcode.Kind.CODE128, "0123456789012345");
    PrinterProfile able = PrinterProfile.GENERIC_80.able(Set.of(PrinterProfile.Ability.BARCODE));
    int commanded = EscPosEncoder.encode(Document.of(code), able).bytes().size();
    int drawn = EscPosEncoder.encode(Document.of(code), PrinterProfile.GENERIC_80).bytes().size();
    assertTrue(commanded * 20 < drawn, commanded + " and " + drawn);
  }

  @Test
  void greyBecomesAsManyDotsAsItIsDark() {
    for (int shade : new int[] {0, 64, 128, 192, 255}) {
      byte[] grey = new byte[64 * 64];
      Arrays.fill(grey, (byte) shade);
      Raster raster = Raster.dithered(64, 64, grey);
      int black = 0;
      for (int y = 0; y < 64; y++) {
        for (int x = 0; x < 64; x++) {
          black += raster.black(x, y) ? 1 : 0;
        }
      }
      assertEquals(1 - shade / 255.0, black / 4096.0, 0.05, "shade " + shade);
    }
    assertThrows(IllegalArgumentException.class, () -> Raster.dithered(2, 2, new byte[3]));
  }

  @Test
  void aPictureWiderThanThePaperIsCutOffAtItsEdge() {
    byte[] black = new byte[1_000 * 600];
    Printout printout =
        print(new Block.Picture(Raster.dithered(1_000, 600, black)), PrinterProfile.GENERIC_58);
    assertEquals(384, printout.picture().width());
    assertTrue(printout.picture().black(383, 599));
    assertEquals(List.of(), printout.unknown());
  }
}
