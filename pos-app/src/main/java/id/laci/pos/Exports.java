package id.laci.pos;

import id.laci.pos.today.Saving;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/// The folder for tables and pictures that a person asked for. A file lies there whole or not at
/// all, and never takes the place of an older one.
///
/// @param folder made when the first file is written
/// @param till whose figures they are; a part of every name
record Exports(Path folder, String till) {
  private static final System.Logger LOG = System.getLogger(Exports.class.getName());

  /// How Linux, macOS and Windows say that a disk is full.
  private static final List<String> FULL =
      List.of("No space left", "not enough space", "quota exceeded");

  /// Of one name; nobody writes more of a day.
  private static final int SAME_MAX = 1_000;

  /// Writes what is in a file.
  interface Content {
    /// @throws IOException when the disk does not take it, or it cannot be had
    void write(OutputStream out) throws IOException;
  }

  /// There is nothing to write.
  static final class NotReady extends IOException {
    private static final long serialVersionUID = 1;

    NotReady() {
      super("the copy cannot be asked now");
    }
  }

  /// @param name what it is and of when, without blanks
  /// @param suffix such as `csv`
  Saving write(String name, String suffix, Content content) {
    try {
      Files.createDirectories(folder);
      Path half = Files.createTempFile(folder, "export", ".part");
      try {
        fill(half, content);
        return new Saving.Saved(place(half, "laci-" + till + "-" + name, suffix).toString());
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (UncheckedIOException e) {
      return notWritten(Objects.requireNonNull(e.getCause(), "an unchecked error has its cause"));
    } catch (IOException e) {
      return notWritten(e);
    }
  }

  private static Saving notWritten(IOException e) {
    LOG.log(System.Logger.Level.WARNING, "an export cannot be written", e);
    return new Saving.NotSaved(why(e));
  }

  private static void fill(Path half, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      content.write(out);
      out.flush();
      channel.force(true);
    }
  }

  private Path place(Path half, String name, String suffix) throws IOException {
    for (int number = 1; number <= SAME_MAX; number++) {
      Path file = folder.resolve(name + (number == 1 ? "" : "-" + number) + "." + suffix);
      try {
        return Files.move(half, file);
      } catch (FileAlreadyExistsException _) {
        // the next number
      }
    }
    throw new FileAlreadyExistsException(name);
  }

  private static Saving.Why why(IOException e) {
    if (e instanceof NotReady) {
      return Saving.Why.NOT_READY;
    }
    String words = String.valueOf(e.getMessage());
    return FULL.stream().anyMatch(words::contains) ? Saving.Why.FULL : Saving.Why.FORBIDDEN;
  }
}
