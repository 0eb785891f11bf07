package id.laci.pos.journal.crash;

import id.laci.pos.journal.Disk;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// A disk in memory that says when something has been done to it, so that the power can fail then.
final class CutDisk implements Disk {
  private final Runnable done;
  private final Map<Path, Inode> names = new TreeMap<>();
  private final Map<Path, Inode> forcedNames = new TreeMap<>();
  private final List<NameChange> looseNames = new ArrayList<>();

  private sealed interface NameChange {
    record Created(Path name, Inode file) implements NameChange {}

    record Moved(Path from, Path to) implements NameChange {}

    record Deleted(Path name) implements NameChange {}
  }

  /// @param done called after every operation that changes something
  CutDisk(Runnable done) {
    this.done = done;
  }

  /// @return what the disk may hold if the power fails now
  CutDisk after(Kept kept, Random random) {
    CutDisk image = new CutDisk(() -> {});
    namesLeft(kept, random)
        .forEach((name, file) -> image.names.put(name, file.after(kept, random)));
    image.forcedNames.putAll(image.names);
    return image;
  }

  private Map<Path, Inode> namesLeft(Kept kept, Random random) {
    Map<Path, Inode> left = new TreeMap<>(kept == Kept.PREFIX ? names : forcedNames);
    int upTo = random.nextInt(looseNames.size() + 1);
    for (int i = 0; i < looseNames.size(); i++) {
      boolean keep =
          switch (kept) {
            case PREFIX, DURABLE -> false;
            case SECTORS_HALF -> random.nextBoolean();
            case SECTORS_MOST -> i < upTo;
          };
      if (keep) {
        apply(looseNames.get(i), left);
      }
    }
    return left;
  }

  /// @return a number for all that it holds
  long fingerprint() {
    long all = 1;
    for (Map.Entry<Path, Inode> each : names.entrySet()) {
      all = all * 1_000_003 + each.getKey().hashCode();
      all = all * 1_000_003 + Arrays.hashCode(each.getValue().content());
    }
    return all;
  }

  private void change(NameChange change) {
    apply(change, names);
    looseNames.add(change);
    done.run();
  }

  private static void apply(NameChange change, Map<Path, Inode> names) {
    switch (change) {
      case NameChange.Created(var name, var file) -> names.put(name, file);
      case NameChange.Deleted(var name) -> names.remove(name);
      case NameChange.Moved(var from, var to) -> {
        Inode moved = names.remove(from);
        if (moved != null) {
          names.put(to, moved);
        }
      }
    }
  }

  private Inode file(Path name) throws FileNotFoundException {
    Inode file = names.get(name);
    if (file == null) {
      throw new FileNotFoundException(name.toString());
    }
    return file;
  }

  @Override
  public void makeFolder(Path folder) {
    // there is but one, and it is there
  }

  @Override
  public List<String> list(Path folder) {
    return names.keySet().stream().map(name -> name.getFileName().toString()).toList();
  }

  @Override
  public Handle create(Path name) {
    Inode file = new Inode();
    change(new NameChange.Created(name, file));
    return new Open(file);
  }

  @Override
  public Handle open(Path name) throws FileNotFoundException {
    return new Open(file(name));
  }

  @Override
  public Handle openToRead(Path name) throws FileNotFoundException {
    return new Open(file(name));
  }

  @Override
  public void move(Path from, Path to) throws FileNotFoundException {
    var _ = file(from);
    change(new NameChange.Moved(from, to));
  }

  @Override
  public void delete(Path name) {
    if (names.containsKey(name)) {
      change(new NameChange.Deleted(name));
    }
  }

  @Override
  public void forceFolder(Path folder) {
    forcedNames.clear();
    forcedNames.putAll(names);
    looseNames.clear();
    done.run();
  }

  @Override
  public long freeBytes(Path folder) {
    return Long.MAX_VALUE;
  }

  @Override
  public Optional<Closeable> lock(Path folder, String name) {
    return Optional.of(() -> {});
  }

  private final class Open implements Handle {
    private final Inode file;

    Open(Inode file) {
      this.file = file;
    }

    @Override
    public long size() {
      return file.content().length;
    }

    @Override
    public void read(ByteBuffer into, long position) {
      int rest = Math.max(0, file.content().length - (int) position);
      into.put(file.content(), (int) position, Math.min(into.remaining(), rest));
    }

    @Override
    public void write(ByteBuffer from, long position) {
      byte[] bytes = new byte[from.remaining()];
      from.get(bytes);
      file.write((int) position, bytes);
      done.run();
    }

    @Override
    public void force(boolean length) {
      file.force();
      done.run();
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
