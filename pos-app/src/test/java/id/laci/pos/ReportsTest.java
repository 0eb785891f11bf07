package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportsTest {
  @Test
  void aFileIsWholeAndNothingElseIsLeft(@TempDir Path folder) throws IOException {
    Path made = folder.resolve("laporan");
    Optional<String> first = new Reports(made).write("payment-1.txt", List.of("satu"));
    Optional<String> again = new Reports(made).write("payment-1.txt", List.of("dua", "tiga"));
    assertEquals(Optional.of(made.resolve("payment-1.txt").toString()), first);
    assertEquals(first, again);
    try (Stream<Path> files = Files.list(made)) {
      assertEquals(List.of(made.resolve("payment-1.txt")), files.toList());
    }
    assertEquals(List.of("dua", "tiga"), Files.readAllLines(made.resolve("payment-1.txt")));
  }

  @Test
  void whereNothingCanBeWrittenThatIsSaid(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("laporan"));
    assertEquals(Optional.empty(), new Reports(file).write("payment-1.txt", List.of("satu")));
  }
}
