package id.laci.pos.journal;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A disk in memory that logs what is done to it, can refuse, and has only so much room.
final class MemoryDisk implements Disk {
  final List<Op> log = new ArrayList<>();
  Trouble trouble = (_, _) -> {};
  long freeBytes = Long.MAX_VALUE / 2;

  private final Map<Path, Inode> files = new TreeMap<>();
  private final Set<Path> locks = new HashSet<>();

  /// What was done.
  sealed interface Op {
    record Created(Path file, Inode inode) implements Op {}

    @SuppressWarnings("ArrayRecordComponent") // only carried
    record Written(Inode inode, long position, byte[] bytes) implements Op {}

    record Emptied(Inode inode) implements Op {}

    record Forced(Inode inode) implements Op {}

    record Moved(Path from, Path to) implements Op {}

    record Deleted(Path file) implements Op {}

    record FolderForced() implements Op {}

    /// The journal acknowledged everything up to this record.
    record Acknowledged(long sequence) implements Op {}
  }

  /// Throws where an operation shall fail.
  interface Trouble {
    void before(String operation, Path file) throws IOException;
  }

  /// A file, whatever its name.
  static final class Inode {
    byte[] content = {};

    void put(long position, byte[] bytes) {
      int end = (int) position + bytes.length;
      if (end > content.length) {
        content = Arrays.copyOf(content, end);
      }
      System.arraycopy(bytes, 0, content, (int) position, bytes.length);
    }
  }

  /// Puts a file there without a trace in the log.
  void plant(Path file, byte[] content) {
    Inode inode = new Inode();
    inode.content = content;
    files.put(file, inode);
  }

  /// The content of a file, to look at or to damage.
  byte[] content(String name) {
    return inode(Fixture.FOLDER.resolve(name)).orElseThrow().content;
  }

  Map<Path, Inode> files() {
    return files;
  }

  void remove(String name) {
    files.remove(Fixture.FOLDER.resolve(name));
  }

  void acknowledged(long sequence) {
    log.add(new Op.Acknowledged(sequence));
  }

  /// As if the program that held them had died.
  void dropLocks() {
    locks.clear();
  }

  private Optional<Inode> inode(Path file) {
    return Optional.ofNullable(files.get(file));
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    trouble.before("makeFolder", folder);
  }

  @Override
  public List<String> list(Path folder) {
    return files.keySet().stream()
        .filter(file -> folder.equals(file.getParent()))
        .map(file -> file.getFileName().toString())
        .toList();
  }

  @Override
  public Handle create(Path file) throws IOException {
    trouble.before("create", file);
    Inode there = files.get(file);
    Inode inode = there == null ? new Inode() : there;
    inode.content = new byte[0];
    files.put(file, inode);
    log.add(there == null ? new Op.Created(file, inode) : new Op.Emptied(inode));
    return new Open(file, inode);
  }

  @Override
  public Handle open(Path file) throws IOException {
    trouble.before("open", file);
    return openToRead(file);
  }

  @Override
  public Handle openToRead(Path file) throws IOException {
    return new Open(
        file, inode(file).orElseThrow(() -> new FileNotFoundException(file.toString())));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    trouble.before("move", from);
    files.put(to, inode(from).orElseThrow());
    files.remove(from);
    log.add(new Op.Moved(from, to));
  }

  @Override
  public void delete(Path file) throws IOException {
    trouble.before("delete", file);
    if (files.remove(file) != null) {
      log.add(new Op.Deleted(file));
    }
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    trouble.before("forceFolder", folder);
    log.add(new Op.FolderForced());
  }

  @Override
  public long freeBytes(Path folder) {
    return freeBytes;
  }

  @Override
  public Optional<Closeable> lock(Path folder, String name) {
    Path file = folder.resolve(name);
    return locks.add(file) ? Optional.of(() -> locks.remove(file)) : Optional.empty();
  }

  private final class Open implements Handle {
    private final Path file;
    private final Inode inode;

    Open(Path file, Inode inode) {
      this.file = file;
      this.inode = inode;
    }

    @Override
    public long size() {
      return inode.content.length;
    }

    @Override
    public void read(ByteBuffer into, long position) throws IOException {
      trouble.before("read", file);
      int rest = inode.content.length - (int) position;
      into.put(inode.content, (int) position, Math.min(into.remaining(), Math.max(0, rest)));
    }

    @Override
    public void write(ByteBuffer from, long position) throws IOException {
      trouble.before("write", file);
      long growth = position + from.remaining() - inode.content.length;
      if (growth > freeBytes) {
        throw new IOException("No space left on device");
      }
      freeBytes -= Math.max(0, growth);
      byte[] bytes = new byte[from.remaining()];
      from.get(bytes);
      inode.put(position, bytes);
      log.add(new Op.Written(inode, position, bytes));
    }

    @Override
    public void force(boolean length) throws IOException {
      trouble.before("force", file);
      log.add(new Op.Forced(inode));
    }

    @Override
    public void close() {}
  }
}
