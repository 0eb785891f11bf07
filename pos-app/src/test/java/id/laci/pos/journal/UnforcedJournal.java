package id.laci.pos.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A journal on real files that forces nothing: for filling a large one in minutes. Never for
/// anything that must last.
public final class UnforcedJournal {
  private UnforcedJournal() {}

  /// @param folder made if it does not exist
  public static Journal open(Path folder, Keys keys, Options options) {
    return Fixture.ready(Journal.open(new Site(new UnforcedDisk(), folder, options), keys));
  }

  private record UnforcedDisk(Disk files) implements Disk {
    UnforcedDisk() {
      this(new FileDisk());
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
      files.makeFolder(folder);
    }

    @Override
    public List<String> list(Path folder) throws IOException {
      return files.list(folder);
    }

    @Override
    public Handle create(Path file) throws IOException {
      return new UnforcedHandle(files.create(file));
    }

    @Override
    public Handle open(Path file) throws IOException {
      return new UnforcedHandle(files.open(file));
    }

    @Override
    public Handle openToRead(Path file) throws IOException {
      return files.openToRead(file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      files.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
      files.delete(file);
    }

    @Override
    public void forceFolder(Path folder) {}

    @Override
    public long freeBytes(Path folder) throws IOException {
      return files.freeBytes(folder);
    }

    @Override
    public Optional<Closeable> lock(Path folder, String name) throws IOException {
      return files.lock(folder, name);
    }
  }

  private record UnforcedHandle(Disk.Handle file) implements Disk.Handle {
    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public void read(ByteBuffer into, long position) throws IOException {
      file.read(into, position);
    }

    @Override
    public void write(ByteBuffer from, long position) throws IOException {
      file.write(from, position);
    }

    @Override
    public void force(boolean length) {}

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
