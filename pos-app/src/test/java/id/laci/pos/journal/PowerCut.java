package id.laci.pos.journal;

import id.laci.pos.journal.MemoryDisk.Inode;
import id.laci.pos.journal.MemoryDisk.Op;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Follows a disk's log and builds what the disk may hold if the power fails now.
final class PowerCut {
  private static final int SECTOR_BYTES = 512;

  private final Map<Path, Inode> names = new TreeMap<>();
  private final Map<Path, Inode> forcedNames = new TreeMap<>();
  private final List<Op> looseNames = new ArrayList<>();
  private final Map<Inode, Content> contents = new HashMap<>();
  private long acknowledged;

  /// What a file holds: all that was written, what was forced, and what lies between.
  private static final class Content {
    final Inode now = new Inode();
    byte[] forced = {};
    final List<Op> loose = new ArrayList<>();

    void force() {
      forced = now.content.clone();
      loose.clear();
    }
  }

  private Content content(Inode inode) {
    return contents.computeIfAbsent(inode, _ -> new Content());
  }

  /// What is kept of what was not forced.
  enum Kept {
    /// All: the program died, the computer did not.
    ALL,
    /// Nothing.
    NONE,
    /// Each sector by chance, each name by chance.
    HALF,
    /// Most sectors, and the names in order up to some place.
    MOST
  }

  /// @param start what was on the disk, forced, before the log
  PowerCut(Map<Path, Inode> start) {
    start.forEach(
        (file, inode) -> {
          names.put(file, inode);
          forcedNames.put(file, inode);
          content(inode).now.put(0, inode.content);
          content(inode).force();
        });
  }

  void pass(Op op) {
    switch (op) {
      case Op.Created(Path file, Inode inode) -> {
        names.put(file, inode);
        looseNames.add(op);
      }
      case Op.Written written -> {
        content(written.inode()).now.put(written.position(), written.bytes());
        content(written.inode()).loose.add(written);
      }
      case Op.Emptied(Inode inode) -> {
        content(inode).now.content = new byte[0];
        content(inode).loose.add(op);
      }
      case Op.Forced(Inode inode) -> content(inode).force();
      case Op.Moved _, Op.Deleted _ -> {
        apply(op, names);
        looseNames.add(op);
      }
      case Op.FolderForced() -> {
        forcedNames.clear();
        forcedNames.putAll(names);
        looseNames.clear();
      }
      case Op.Acknowledged(long sequence) -> acknowledged = sequence;
    }
  }

  /// The last record acknowledged so far.
  long acknowledged() {
    return acknowledged;
  }

  MemoryDisk image(Kept kept, Random random) {
    MemoryDisk disk = new MemoryDisk();
    names(kept, random)
        .forEach((file, inode) -> disk.plant(file, bytes(content(inode), kept, random)));
    return disk;
  }

  private Map<Path, Inode> names(Kept kept, Random random) {
    Map<Path, Inode> result = new TreeMap<>(kept == Kept.ALL ? names : forcedNames);
    int upTo = random.nextInt(looseNames.size() + 1);
    for (int i = 0; i < looseNames.size(); i++) {
      boolean keep =
          switch (kept) {
            case ALL, NONE -> false;
            case HALF -> random.nextBoolean();
            case MOST -> i < upTo;
          };
      if (keep) {
        apply(looseNames.get(i), result);
      }
    }
    return result;
  }

  private static void apply(Op op, Map<Path, Inode> names) {
    switch (op) {
      case Op.Created(Path file, Inode inode) -> names.put(file, inode);
      case Op.Deleted(Path file) -> names.remove(file);
      case Op.Moved(Path from, Path to) -> {
        Inode moved = names.remove(from);
        if (moved != null) {
          names.put(to, moved);
        }
      }
      case Op.Written _, Op.Emptied _, Op.Forced _, Op.FolderForced _, Op.Acknowledged _ -> {}
    }
  }

  private static byte[] bytes(Content content, Kept kept, Random random) {
    if (kept == Kept.ALL) {
      return content.now.content.clone();
    }
    Inode result = new Inode();
    result.content = content.forced.clone();
    if (kept != Kept.NONE) {
      double chance = kept == Kept.HALF ? 0.5 : 0.9;
      for (Op loose : content.loose) {
        if (loose instanceof Op.Written written) {
          tear(written, result, chance, random);
        } else if (random.nextDouble() < chance) {
          result.content = new byte[0];
        }
      }
    }
    return result.content;
  }

  private static void tear(Op.Written written, Inode into, double chance, Random random) {
    long end = written.position() + written.bytes().length;
    long from = written.position();
    while (from < end) {
      long to = Math.min(end, (from / SECTOR_BYTES + 1) * SECTOR_BYTES);
      if (random.nextDouble() < chance) {
        int offset = (int) (from - written.position());
        byte[] sector = new byte[(int) (to - from)];
        System.arraycopy(written.bytes(), offset, sector, 0, sector.length);
        into.put(from, sector);
      }
      from = to;
    }
  }
}
