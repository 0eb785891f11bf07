package id.laci.pos.ui;

import id.laci.pos.till.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The screens' own sources, for the tests that read them.
final class Sources {
  private static final Path CODE = Path.of("src/main/java/id/laci/pos/ui");
  private static final Path RESOURCES = Path.of("src/main/resources/id/laci/pos/ui");

  private Sources() {}

  static List<Path> java() throws IOException {
    return files(CODE, ".java");
  }

  /// All of the program: what keeps the till from starting is said outside the screens.
  static List<Path> everything() throws IOException {
    return files(Path.of("src/main/java/id/laci/pos"), ".java");
  }

  static List<Path> sheets() throws IOException {
    return files(RESOURCES, ".css");
  }

  static Path tokens() {
    return RESOURCES.resolve("tokens.css");
  }

  static Path bundle(Language language) {
    return RESOURCES.resolve("words_" + language.tag() + ".properties");
  }

  static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file);
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }
}
