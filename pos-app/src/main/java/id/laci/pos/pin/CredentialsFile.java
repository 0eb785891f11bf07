package id.laci.pos.pin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

/// The file of credentials. Written whole or not at all, forced to disk, readable to this user
/// alone.
final class CredentialsFile {
  private static final int BYTES_MAX = 1_048_576;

  private final Path file;

  CredentialsFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /// What the file says.
  sealed interface Contents {
    /// There is none.
    record Nothing() implements Contents {}

    /// It is whole.
    record Good(Kept kept) implements Contents {}

    /// There is a file that cannot be read, which must never count as none.
    record Unreadable(String words) implements Contents {}
  }

  Contents read() {
    if (!Files.exists(file)) {
      return new Contents.Nothing();
    }
    try {
      if (Files.size(file) > BYTES_MAX) {
        return new Contents.Unreadable(file + " is no file of ours");
      }
      return KeptText.read(Files.readString(file))
          .<Contents>map(Contents.Good::new)
          .orElseGet(() -> new Contents.Unreadable(file + " is damaged"));
    } catch (IOException e) {
      return new Contents.Unreadable(file + " cannot be read: " + e.getMessage());
    }
  }

  /// @throws IOException when the disk does not take it; what was there before is there still
  void write(Kept kept) throws IOException {
    Path folder = folder();
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.createDirectories(folder);
    Files.deleteIfExists(fresh);
    createForOwner(fresh);
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(KeptText.write(kept).getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        int _ = channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Keeps what is there beside, where a person may look at it.
  ///
  /// @param now for its name
  void setAside(Instant now) throws IOException {
    if (Files.exists(file)) {
      String name = file.getFileName() + "." + now.toEpochMilli() + ".aside";
      Files.move(file, file.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
    }
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
