package id.laci.pos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/// The folder for what people take along: sheets and files for whoever helps.
final class Reports {
  private static final System.Logger LOG = System.getLogger(Reports.class.getName());

  private final Path folder;

  /// @param folder made when the first is written
  Reports(Path folder) {
    this.folder = folder;
  }

  /// Written beside its place and moved there, so that no half file lies around.
  ///
  /// @return where it lies; empty, and a line in the log, when it cannot be written
  Optional<String> write(String name, List<String> lines) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      Path half = Files.createTempFile(folder, "report", ".part");
      try {
        Files.write(half, lines);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(half);
      }
      return Optional.of(file.toString());
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, name + " cannot be written", e);
      return Optional.empty();
    }
  }
}
