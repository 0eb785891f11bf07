package id.laci.pos.simulation;

import id.laci.pos.journal.Disk;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serial;
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

/// A disk in memory that knows what was forced and what was only written, so that the power can
/// fail; that can run full, fail, and end the program before one of its operations.
final class SimulatedDisk implements Disk {
  private static final int SECTOR_BYTES = 512;

  /// A full disk still takes what fits into the last block of a file.
  private static final int SLACK_BYTES = 4096;

  /// What a power cut leaves of what was not forced.
  enum Kept {
    /// Nothing.
    NONE,
    /// Each sector and each name by chance.
    HALF,
    /// Most sectors, and the names up to some change of them.
    MOST
  }

  /// The program ends here, in the midst of what it was doing.
  static final class Died extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    Died() {
      super("the program ended", null, false, false);
    }
  }

  private final Chance chance;
  private final Map<Path, File> names = new TreeMap<>();
  private final Map<Path, File> forcedNames = new TreeMap<>();
  private final List<NameChange> looseNames = new ArrayList<>();
  private final Set<Path> locks = new HashSet<>();
  private int operationsLeft = Integer.MAX_VALUE;
  private boolean full;
  private boolean failing;

  /// A change of the names in a folder.
  private sealed interface NameChange {
    record Created(Path name, File file) implements NameChange {}

    record Moved(Path from, Path to) implements NameChange {}

    record Deleted(Path name) implements NameChange {}
  }

  /// A change of a file's content that was not forced yet.
  private sealed interface Change {
    @SuppressWarnings("ArrayRecordComponent") // only carried
    record Written(int position, byte[] bytes) implements Change {}

    /// Opened anew: what was in it is gone.
    record Emptied() implements Change {}
  }

  /// A file, whatever its name.
  private static final class File {
    private byte[] content = {};
    private byte[] forced = {};
    private final List<Change> loose = new ArrayList<>();

    void change(Change change) {
      content = after(content, change);
      loose.add(change);
    }

    void force() {
      for (Change change : loose) {
        forced = after(forced, change);
      }
      loose.clear();
    }

    private static byte[] after(byte[] content, Change change) {
      return switch (change) {
        case Change.Emptied _ -> new byte[0];
        case Change.Written(var position, var bytes) -> {
          int end = position + bytes.length;
          byte[] room = end > content.length ? Arrays.copyOf(content, end) : content;
          System.arraycopy(bytes, 0, room, position, bytes.length);
          yield room;
        }
      };
    }
  }

  SimulatedDisk(Chance chance) {
    this.chance = chance;
  }

  /// The program dies before so many more operations that change something.
  void dieAfter(int operations) {
    operationsLeft = operations;
  }

  /// As if the program that held them had died; nothing else is planned for the next one.
  void released() {
    locks.clear();
    operationsLeft = Integer.MAX_VALUE;
  }

  /// Has no more room, or has again.
  void full(boolean is) {
    full = is;
  }

  /// Refuses what is done to segments of the journal, or takes it again.
  void failing(boolean is) {
    failing = is;
  }

  /// The power fails: what was not forced is gone, in whole or in part.
  ///
  /// @return whether something was lost
  boolean cutPower(Kept kept) {
    boolean lost = !looseNames.isEmpty();
    Map<Path, File> left = namesLeft(kept);
    names.clear();
    names.putAll(left);
    forcedNames.clear();
    forcedNames.putAll(left);
    looseNames.clear();
    for (File file : left.values()) {
      lost |= !file.loose.isEmpty();
      file.loose.forEach(change -> leave(change, file, kept));
      file.loose.clear();
      file.content = file.forced.clone();
    }
    return lost;
  }

  private Map<Path, File> namesLeft(Kept kept) {
    Map<Path, File> left = new TreeMap<>(forcedNames);
    int upTo = chance.upTo(looseNames.size() + 1);
    for (int i = 0; i < looseNames.size(); i++) {
      boolean keep =
          switch (kept) {
            case NONE -> false;
            case HALF -> chance.coin();
            case MOST -> i < upTo;
          };
      if (keep) {
        apply(looseNames.get(i), left);
      }
    }
    return left;
  }

  private static void apply(NameChange change, Map<Path, File> names) {
    switch (change) {
      case NameChange.Created(var name, var file) -> names.put(name, file);
      case NameChange.Deleted(var name) -> names.remove(name);
      case NameChange.Moved(var from, var to) -> {
        File moved = names.remove(from);
        if (moved != null) {
          names.put(to, moved);
        }
      }
    }
  }

  private void leave(Change change, File file, Kept kept) {
    switch (change) {
      case Change.Written written -> tear(written, file, kept);
      case Change.Emptied _ -> {
        if (keeps(kept)) {
          file.forced = File.after(file.forced, change);
        }
      }
    }
  }

  /// Sectors reach the medium whole or not at all.
  private void tear(Change.Written written, File file, Kept kept) {
    int end = written.position() + written.bytes().length;
    for (int from = written.position(); from < end; ) {
      int to = Math.min(end, (from / SECTOR_BYTES + 1) * SECTOR_BYTES);
      if (keeps(kept)) {
        byte[] sector =
            Arrays.copyOfRange(written.bytes(), from - written.position(), to - written.position());
        file.forced = File.after(file.forced, new Change.Written(from, sector));
      }
      from = to;
    }
  }

  private boolean keeps(Kept kept) {
    return switch (kept) {
      case NONE -> false;
      case HALF -> chance.coin();
      case MOST -> !chance.oneIn(10);
    };
  }

  /// @return a number for all that the files hold
  long fingerprint() {
    long all = 0;
    for (Map.Entry<Path, File> entry : names.entrySet()) {
      all = all * 31 + entry.getKey().toString().hashCode();
      all = all * 31 + Arrays.hashCode(entry.getValue().content);
    }
    return all;
  }

  private void change(Path name) throws IOException {
    if (operationsLeft-- <= 0) {
      throw new Died();
    }
    if (failing && name.toString().contains(".seg")) {
      throw new IOException("Input/output error");
    }
  }

  private File file(Path name) throws FileNotFoundException {
    File file = names.get(name);
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
  public Handle create(Path name) throws IOException {
    change(name);
    File there = names.get(name);
    if (there != null) {
      there.change(new Change.Emptied());
      return new Open(name, there);
    }
    File file = new File();
    names.put(name, file);
    looseNames.add(new NameChange.Created(name, file));
    return new Open(name, file);
  }

  @Override
  public Handle open(Path name) throws IOException {
    return new Open(name, file(name));
  }

  @Override
  public Handle openToRead(Path name) throws IOException {
    return new Open(name, file(name));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    change(from);
    var _ = file(from);
    apply(new NameChange.Moved(from, to), names);
    looseNames.add(new NameChange.Moved(from, to));
  }

  @Override
  public void delete(Path name) throws IOException {
    change(name);
    if (names.containsKey(name)) {
      apply(new NameChange.Deleted(name), names);
      looseNames.add(new NameChange.Deleted(name));
    }
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    change(folder);
    forcedNames.clear();
    forcedNames.putAll(names);
    looseNames.clear();
  }

  @Override
  public long freeBytes(Path folder) {
    return full ? 0 : Long.MAX_VALUE;
  }

  @Override
  public Optional<Closeable> lock(Path folder, String name) {
    Path lock = folder.resolve(name);
    return locks.add(lock) ? Optional.of(() -> locks.remove(lock)) : Optional.empty();
  }

  private final class Open implements Handle {
    private final Path name;
    private final File file;

    Open(Path name, File file) {
      this.name = name;
      this.file = file;
    }

    @Override
    public long size() {
      return file.content.length;
    }

    @Override
    public void read(ByteBuffer into, long position) {
      int rest = Math.max(0, file.content.length - (int) position);
      into.put(file.content, (int) position, Math.min(into.remaining(), rest));
    }

    @Override
    public void write(ByteBuffer from, long position) throws IOException {
      change(name);
      if (full && position + from.remaining() - file.content.length > SLACK_BYTES) {
        throw new IOException("No space left on device");
      }
      byte[] bytes = new byte[from.remaining()];
      from.get(bytes);
      file.change(new Change.Written((int) position, bytes));
    }

    @Override
    public void force(boolean length) throws IOException {
      change(name);
      file.force();
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
