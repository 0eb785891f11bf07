package id.laci.pos;

import id.laci.pos.catalog.Catalog;
import id.laci.pos.catalog.PriceList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds the price list: the shop's own, or the demo's.
final class Catalogs {
  private static final String DEMO = "catalog/demo.csv";

  private Catalogs() {}

  /// @param problems lines that could not be used, each in words
  record Found(Catalog catalog, List<String> problems) {}

  static Found find(Optional<Path> file) {
    try {
      PriceList.Read read =
          PriceList.read(file.isPresent() ? Files.readAllLines(file.get()) : demo());
      return new Found(new Catalog(read.products()), read.problems());
    } catch (IOException e) {
      return new Found(
          new Catalog(List.of()), List.of("the price list cannot be read: " + e.getMessage()));
    }
  }

  private static List<String> demo() {
    try (InputStream in = Catalogs.class.getResourceAsStream(DEMO)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + DEMO);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
