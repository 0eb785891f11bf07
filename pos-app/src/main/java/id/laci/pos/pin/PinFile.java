package id.laci.pos.pin;

import id.laci.pos.approval.Attempts;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/// The file of the manager's PIN: its hash, and the wrong tries since the last right one, so that a
/// restart gives no new ones. Written whole or not at all, forced to disk, readable to this user
/// alone.
final class PinFile {
  private static final int BYTES_MAX = 4_096;

  private final Path file;

  PinFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /// What the file says.
  sealed interface Contents {
    /// There is none: no PIN was ever set.
    record Nothing() implements Contents {}

    /// A PIN is set.
    record Kept(PinHash hash, Attempts attempts) implements Contents {}

    /// There is a file that cannot be read, which must never count as no PIN.
    record Unreadable(String words) implements Contents {}
  }

  Contents read() {
    if (!Files.exists(file)) {
      return new Contents.Nothing();
    }
    Properties values = new Properties();
    try {
      if (Files.size(file) > BYTES_MAX) {
        return new Contents.Unreadable(file + " is no file of ours");
      }
      try (Reader reader = Files.newBufferedReader(file)) {
        values.load(reader);
      }
    } catch (IOException | IllegalArgumentException e) {
      return new Contents.Unreadable(file + " cannot be read: " + e.getMessage());
    }
    Optional<PinHash> hash = PinHash.parse(values.getProperty("pin", ""));
    Optional<Attempts> attempts = attempts(values);
    return hash.isPresent() && attempts.isPresent()
        ? new Contents.Kept(hash.get(), attempts.get())
        : new Contents.Unreadable(file + " is damaged");
  }

  private static Optional<Attempts> attempts(Properties values) {
    try {
      return Optional.of(
          new Attempts(
              Integer.parseInt(values.getProperty("wrong", "")),
              Instant.parse(values.getProperty("last", ""))));
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  /// @throws IOException when the disk does not take it; what was there before is there still
  void write(PinHash hash, Attempts attempts) throws IOException {
    String text =
        "# The manager's PIN, hashed. Remove this file only to set a new one with: laci pin\n"
            + ("pin=" + hash.text() + "\n")
            + ("wrong=" + attempts.wrong() + "\n")
            + ("last=" + attempts.last() + "\n");
    Path folder = folder();
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.createDirectories(folder);
    Files.deleteIfExists(fresh);
    createForOwner(fresh);
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        int _ = channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path folder() {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  private static void createForOwner(Path fresh) throws IOException {
    boolean modes = Files.getFileAttributeView(fresh, PosixFileAttributeView.class) != null;
    if (modes) {
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(fresh);
    }
  }
}
