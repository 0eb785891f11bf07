package id.laci.pos.journal;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The real files.
final class FileDisk implements Disk {
  /// Locks held by this process. On POSIX, closing any channel of a locked file gives the lock up,
  /// so a second attempt from this process must not even open the file.
  private static final Set<Path> LOCKED = ConcurrentHashMap.newKeySet();

  private static final boolean FOLDERS_CAN_BE_FORCED =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  @Override
  public void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  @Override
  public List<String> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Override
  public Handle create(Path file) throws IOException {
    return new ChannelHandle(FileChannel.open(file, CREATE, TRUNCATE_EXISTING, READ, WRITE));
  }

  @Override
  public Handle open(Path file) throws IOException {
    return new ChannelHandle(FileChannel.open(file, READ, WRITE));
  }

  @Override
  public Handle openToRead(Path file) throws IOException {
    return new ChannelHandle(FileChannel.open(file, READ));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, ATOMIC_MOVE, REPLACE_EXISTING);
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  /// {@inheritDoc} Windows has no such call; there NTFS logs the names itself.
  @Override
  public void forceFolder(Path folder) throws IOException {
    if (FOLDERS_CAN_BE_FORCED) {
      try (FileChannel channel = FileChannel.open(folder, READ)) {
        channel.force(true);
      }
    }
  }

  @Override
  public long freeBytes(Path folder) throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  @Override
  public Optional<Closeable> lock(Path folder, String name) throws IOException {
    Path real = folder.toRealPath().resolve(name);
    if (!LOCKED.add(real)) {
      return Optional.empty();
    }
    Optional<Closeable> held = Optional.empty();
    try {
      held = lockChannel(real);
      return held;
    } finally {
      if (held.isEmpty()) {
        LOCKED.remove(real);
      }
    }
  }

  private static Optional<Closeable> lockChannel(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, CREATE, WRITE);
    try {
      if (channel.tryLock() != null) {
        return Optional.of(() -> unlock(channel, file));
      }
    } catch (OverlappingFileLockException _) {
      // someone in this process has it without this class: the same as someone elsewhere
    } catch (IOException cannotLock) {
      channel.close();
      throw cannotLock;
    }
    channel.close();
    return Optional.empty();
  }

  private static void unlock(FileChannel channel, Path file) throws IOException {
    try {
      channel.close();
    } finally {
      LOCKED.remove(file);
    }
  }

  private record ChannelHandle(FileChannel channel) implements Handle {
    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public void read(ByteBuffer into, long position) throws IOException {
      long at = position;
      while (into.hasRemaining()) {
        int count = channel.read(into, at);
        if (count < 0) {
          return;
        }
        at += count;
      }
    }

    @Override
    public void write(ByteBuffer from, long position) throws IOException {
      long at = position;
      while (from.hasRemaining()) {
        at += channel.write(from, at);
      }
    }

    @Override
    public void force(boolean length) throws IOException {
      channel.force(length);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
