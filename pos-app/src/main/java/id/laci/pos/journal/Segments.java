package id.laci.pos.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The segment files in the journal's folder: their names, and how one comes to be.
final class Segments {
  static final String UNFINISHED = ".new";

  /// A segment full of zeros, without a number yet.
  private static final String SPARE = "spare";

  private static final Pattern NAME = Pattern.compile("journal-([0-9]{8,18})\\.seg");
  private static final int ZEROS_BYTES = 1024 * 1024;

  private final Disk disk;
  private final Path folder;

  Segments(Disk disk, Path folder) {
    this.disk = disk;
    this.folder = folder;
  }

  /// The numbers of the segments there are, ascending.
  List<Long> numbers() throws IOException {
    List<Long> numbers = new ArrayList<>();
    for (String name : disk.list(folder)) {
      Matcher matcher = NAME.matcher(name);
      if (matcher.matches()) {
        numbers.add(Long.valueOf(matcher.group(1)));
      }
    }
    numbers.sort(null);
    return numbers;
  }

  Path file(long number) {
    return folder.resolve(String.format(Locale.ROOT, "journal-%08d.seg", number));
  }

  Disk.Handle open(long number) throws IOException {
    return disk.open(file(number));
  }

  SegmentReader read(long number) throws IOException {
    Disk.Handle file = disk.openToRead(file(number));
    try {
      return new SegmentReader(file);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /// Writes a segment with its first record under another name: into the spare, which needs no room
  /// on the disk, or into a new file where there is no spare of that size.
  void prepare(SegmentHeader header, Frame first) throws IOException {
    Path file = unfinished(header);
    boolean spare = hasSpare(header.segmentBytes());
    if (spare) {
      disk.move(folder.resolve(SPARE), file);
    }
    try (Disk.Handle handle = spare ? disk.open(file) : disk.create(file)) {
      if (!spare) {
        fill(handle, header.segmentBytes());
      }
      handle.write(ByteBuffer.wrap(header.bytes()), 0);
      handle.write(first.padded(), SegmentHeader.BYTES);
      handle.force(!spare);
    }
  }

  /// Lays a spare by. It gets its name when all its zeros are on the medium.
  void layBySpare(int bytes) throws IOException {
    Path file = folder.resolve(SPARE + UNFINISHED);
    try {
      try (Disk.Handle handle = disk.create(file)) {
        fill(handle, bytes);
        handle.force(true);
      }
      disk.move(file, folder.resolve(SPARE));
      disk.forceFolder(folder);
    } catch (IOException e) {
      try {
        disk.delete(file); // half a spare would only take the room that is missing
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
  }

  boolean hasSpare(int bytes) throws IOException {
    if (!disk.list(folder).contains(SPARE)) {
      return false;
    }
    try (Disk.Handle handle = disk.openToRead(folder.resolve(SPARE))) {
      return handle.size() == bytes;
    }
  }

  /// The zeros are written, not left to the file system, so that later writes need neither room nor
  /// changes to the file's description.
  private static void fill(Disk.Handle handle, int bytes) throws IOException {
    ByteBuffer zeros = ByteBuffer.allocate(Math.min(ZEROS_BYTES, bytes));
    for (long at = 0; at < bytes; at += zeros.capacity()) {
      long rest = bytes - at;
      handle.write(zeros.clear().limit((int) Math.min(zeros.capacity(), rest)), at);
    }
  }

  /// Gives a prepared segment its name: from here on it is part of the journal.
  void publish(SegmentHeader header) throws IOException {
    disk.move(unfinished(header), file(header.number()));
    disk.forceFolder(folder);
  }

  private Path unfinished(SegmentHeader header) {
    Path file = file(header.number());
    return file.resolveSibling(file.getFileName() + UNFINISHED);
  }

  /// Deletes what a crash left unfinished.
  void tidy() throws IOException {
    for (String name : disk.list(folder)) {
      if (name.endsWith(UNFINISHED)) {
        disk.delete(folder.resolve(name));
      }
    }
  }
}
