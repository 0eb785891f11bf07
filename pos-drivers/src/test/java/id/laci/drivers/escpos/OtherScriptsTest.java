package id.laci.drivers.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What no code page of a printer has.
class OtherScriptsTest {
  private static final String ARABIC = "شاي بالنعناع الطازج";

  private static final PrinterProfile WESTERN =
      new PrinterProfile(
          "western",
          384,
          32,
          List.of(CodePage.of("windows-1252", 16)),
          Set.of(),
          Set.of(),
          PrinterSetup.USUAL);

  private static Printout printed(Encoded job) {
    return Printout.of(job.bytes().toArray(), WESTERN);
  }

  private static boolean sameRight(Raster one, Raster other, int dots) {
    for (int y = 0; y < one.height(); y++) {
      for (int x = one.width() - dots; x < one.width(); x++) {
        if (one.black(x, y) != other.black(x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void aLetterOfNoPageIsDrawnInThePapersOwnFace() {
    Encoded job = EscPosEncoder.encode(Document.of(Block.columns("Łódź Ω", "7.000")), WESTERN);
    assertEquals("", job.unprintable());
    Raster drawn = printed(job).picture();
    String line = "Łódź Ω" + " ".repeat(32 - 6 - 5) + "7.000";
    Raster wanted = LinePicture.of(line, Style.PLAIN);
    for (int y = 0; y < wanted.height(); y++) {
      for (int x = 0; x < wanted.width(); x++) {
        assertEquals(wanted.black(x, y), drawn.black(x, y), x + ", " + y);
      }
    }
  }

  @Test
  void aNameInAScriptOfTheMachineIsDrawnAndItsAmountStandsWhereItAlwaysDoes() {
    assumeTrue(ARABIC.chars().allMatch(c -> c == ' ' || SystemFace.has((char) c)), "no such font");
    Encoded job = EscPosEncoder.encode(Document.of(Block.columns(ARABIC, "12.000")), WESTERN);
    assertEquals("", job.unprintable());
    Raster line = LinePicture.of(ARABIC + " ".repeat(32 - 19 - 6) + "12.000", Style.PLAIN);
    Raster amount = LinePicture.of(" ".repeat(26) + "12.000", Style.PLAIN);
    assertEquals(384, line.width());
    assertEquals(line.height(), printed(job).picture().height());
    assertTrue(sameRight(line, amount, 12 * 13));
    assertNotEquals(amount, line);
  }

  @Test
  void lettersThatJoinAreNotDrawnOneByOne() {
    assumeTrue(SystemFace.has('ش') && SystemFace.has('ي'), "no such font");
    Raster joined = LinePicture.of("شي", Style.PLAIN);
    Canvas apart = new Canvas(24);
    apart.growTo(joined.height());
    apart.stamp(LinePicture.of("ش", Style.PLAIN), 0, 0);
    apart.stamp(LinePicture.of("ي", Style.PLAIN), 12, 0);
    assertNotEquals(apart.raster(), joined);
  }

  @Test
  void whatNobodyCanDrawIsNeverPassedToTheFonts() {
    for (char c : new char[] {'\u0000', '\u001B', '\u202E', '\uE000', '\uD83D', '\u2028'}) {
      assertFalse(SystemFace.has(c), Integer.toHexString(c));
    }
  }
}
