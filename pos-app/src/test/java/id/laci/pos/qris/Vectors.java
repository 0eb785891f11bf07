package id.laci.pos.qris;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Published codes by their number, read from the test resources.
final class Vectors {
  private Vectors() {}

  static Map<String, String> valid() {
    return read("/qris/emv-qr-valid.txt");
  }

  static Map<String, String> malformed() {
    return read("/qris/emv-qr-malformed.txt");
  }

  static String valid(String id) {
    return Objects.requireNonNull(valid().get(id), id);
  }

  static String malformed(String id) {
    return Objects.requireNonNull(malformed().get(id), id);
  }

  static QrisCode code(String id) {
    return Qris.read(valid(id)).valid().orElseThrow();
  }

  private static Map<String, String> read(String resource) {
    try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream(resource))) {
      Map<String, String> vectors = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> vectors.put(line.substring(0, 3), line.substring(4)));
      return vectors;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
