package id.laci.drivers.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.drivers.sim.Png;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// Expected results in files beside the tests. `-Dgolden.rewrite=true` writes what is instead of
/// comparing; the difference is then reviewed like code.
final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
  private static final int BYTES_PER_LINE = 16;
  private static final int BORDER = 24;

  private Golden() {}

  static void same(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, "differs from " + file);
  }

  /// Hexadecimal, so that differences can be read.
  static String hex(Bytes bytes) {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < bytes.size(); at += BYTES_PER_LINE) {
      int end = Math.min(bytes.size(), at + BYTES_PER_LINE);
      Bytes line = Bytes.slice(bytes.toArray(), at, end);
      lines.add(
          line.hex()
              + "  "
              + new String(line.toArray(), StandardCharsets.US_ASCII)
                  .replaceAll("[^\\x21-\\x7E]", "."));
    }
    return String.join("\n", lines) + "\n";
  }

  /// Compares dots, not files: another JDK may pack a PNG differently.
  static void samePicture(String name, Raster actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.write(file, Png.of(actual, BORDER));
    }
    BufferedImage expected = ImageIO.read(file.toFile());
    assertEquals(expected.getWidth(), actual.width() + 2 * BORDER, name);
    assertEquals(expected.getHeight(), actual.height() + 2 * BORDER, name);
    for (int y = 0; y < actual.height(); y++) {
      for (int x = 0; x < actual.width(); x++) {
        boolean black = (expected.getRGB(x + BORDER, y + BORDER) & 0xFFFFFF) == 0;
        assertEquals(black, actual.black(x, y), name + " at " + x + ", " + y);
      }
    }
  }
}
