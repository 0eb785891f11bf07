package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.laci.pos.today.Picture;
import id.laci.pos.today.Saving;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that a person asked for lie there whole or not at all, and none takes another's place.
final class ExportsTest {
  @TempDir private Path folder;

  private Exports exports() {
    return new Exports(folder.resolve("exports"), "K1");
  }

  private Saving write(String text) {
    return exports()
        .write("2026-11-23", "csv", out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("exports"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aSecondFileOfADayGetsANumberAndTheFirstStays() throws IOException {
    Saving.Saved first = assertInstanceOf(Saving.Saved.class, write("one"));
    Saving.Saved second = assertInstanceOf(Saving.Saved.class, write("two"));
    assertEquals(List.of("laci-K1-2026-11-23-2.csv", "laci-K1-2026-11-23.csv"), names());
    assertEquals("one", Files.readString(Path.of(first.file())));
    assertEquals("two", Files.readString(Path.of(second.file())));
  }

  @Test
  void whatBreaksOffLeavesNothingBehind() throws IOException {
    Saving saving =
        exports()
            .write(
                "2026-11-23",
                "csv",
                out -> {
                  out.write('x');
                  throw new IOException("No space left on device");
                });
    assertEquals(new Saving.NotSaved(Saving.Why.FULL), saving);
    assertEquals(List.of(), names());
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Files.writeString(folder.resolve("exports"), "a file in its place");
    assertEquals(new Saving.NotSaved(Saving.Why.FORBIDDEN), write("one"));
  }

  @Test
  void aCopyThatCannotBeAskedIsSaid() {
    Saving saving =
        exports()
            .write(
                "2026-11-23",
                "csv",
                _ -> {
                  throw new Exports.NotReady();
                });
    assertEquals(new Saving.NotSaved(Saving.Why.NOT_READY), saving);
  }

  @Test
  void aPictureIsReadBackPixelByPixel() throws IOException {
    Picture picture = new Picture(37, 11, (x, y) -> 0xff000000 | x * 7_919 * (y + 1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PngFile.write(picture, out);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(37, read.getWidth());
    assertEquals(11, read.getHeight());
    for (int y = 0; y < 11; y++) {
      for (int x = 0; x < 37; x++) {
        assertEquals(picture.pixels().applyAsInt(x, y) & 0xffffff, read.getRGB(x, y) & 0xffffff);
      }
    }
  }
}
