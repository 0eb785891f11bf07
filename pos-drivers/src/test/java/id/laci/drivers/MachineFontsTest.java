package id.laci.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.laci.drivers.escpos.Block;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.Encoded;
import id.laci.drivers.escpos.EscPosEncoder;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.escpos.Printout;
import id.laci.drivers.escpos.Raster;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What only the machine's fonts have, where it has such fonts.
class MachineFontsTest {
  private static final String ARABIC = "شاي بالنعناع الطازج";
  private static final PrinterProfile PAPER = PrinterProfile.GENERIC_58;
  private static final int DOTS = 12;

  private final MachineFonts fonts = new MachineFonts();

  private Encoded encoded(String name) {
    return EscPosEncoder.encode(Document.of(Block.columns(name, "12.000")), PAPER, fonts);
  }

  private static List<Boolean> dots(Raster raster, int from, int to) {
    List<Boolean> dots = new ArrayList<>();
    for (int y = 0; y < raster.height(); y++) {
      for (int x = from; x < to; x++) {
        dots.add(raster.black(x, y));
      }
    }
    return dots;
  }

  @Test
  void aNameIsDrawnAndItsAmountStandsWhereItAlwaysDoes() {
    assumeTrue(ARABIC.chars().allMatch(c -> c == ' ' || fonts.has((char) c)), "no such font");
    Encoded job = encoded(ARABIC);
    assertEquals("", job.unprintable());
    Raster line = Printout.of(job.bytes().toArray(), PAPER).picture();
    Raster other = Printout.of(encoded("茶").bytes().toArray(), PAPER).picture();
    int amount = PAPER.dots() - "12.000".length() * DOTS;
    assertEquals(dots(other, amount, PAPER.dots()), dots(line, amount, PAPER.dots()), "the amount");
    assertNotEquals(dots(other, 0, amount), dots(line, 0, amount), "the name");
    assertTrue(dots(line, 0, amount).contains(true), "the name is there");
  }

  @Test
  void withoutAnyFontANameOfAnotherScriptIsToldAsUnprintable() {
    Encoded job = EscPosEncoder.encode(Document.of(Block.columns(ARABIC, "12.000")), PAPER);
    assertEquals(
        ARABIC.chars().filter(c -> c != ' ').distinct().count(), job.unprintable().length());
  }

  @Test
  void lettersThatJoinAreNotDrawnOneByOne() {
    assumeTrue(fonts.has('ش') && fonts.has('ي'), "no such font");
    Raster joined = fonts.draw("شي", 2 * DOTS, 2 * DOTS, false);
    Raster first = fonts.draw("ي", DOTS, 2 * DOTS, false);
    Raster second = fonts.draw("ش", DOTS, 2 * DOTS, false);
    assertFalse(
        dots(joined, 0, DOTS).equals(dots(first, 0, DOTS))
            && dots(joined, DOTS, 2 * DOTS).equals(dots(second, 0, DOTS)));
  }

  @Test
  void whatNobodyCanDrawIsNeverPassedToTheFonts() {
    for (char c : new char[] {'\u0000', '\u001B', '\u202E', '\uE000', '\uD83D', '\u2028'}) {
      assertFalse(fonts.has(c), Integer.toHexString(c));
    }
  }
}
