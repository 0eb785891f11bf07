package id.laci.drivers.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What no code page of a printer has.
class LinePictureTest {
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

  @Test
  void aLetterOfNoPageIsDrawnInThePapersOwnFace() {
    Encoded job = EscPosEncoder.encode(Document.of(Block.columns("Łódź Ω", "7.000")), WESTERN);
    assertEquals("", job.unprintable());
    Raster drawn = printed(job).picture();
    String line = "Łódź Ω" + " ".repeat(32 - 6 - 5) + "7.000";
    Raster wanted = new LinePicture(OtherScripts.NONE).of(line, Style.PLAIN);
    for (int y = 0; y < wanted.height(); y++) {
      for (int x = 0; x < wanted.width(); x++) {
        assertEquals(wanted.black(x, y), drawn.black(x, y), x + ", " + y);
      }
    }
  }
}
