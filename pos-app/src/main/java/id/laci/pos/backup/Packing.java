package id.laci.pos.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/// Makes one backup: everything is written beside, forced, and gets its name at the end. For one
/// thread.
public final class Packing {
  private static final String UNFINISHED = ".new";
  private static final int BUFFER_BYTES = 64 * 1024;

  private final Depot depot;
  private final Instant made;
  private final Path folder;
  private final Path shared;
  private final Map<Long, Manifest.Segment> known;
  private final List<Manifest.Segment> segments = new ArrayList<>();
  private final List<Manifest.Item> files = new ArrayList<>();

  private Packing(Depot depot, Instant made, Map<Long, Manifest.Segment> known) {
    this.depot = depot;
    this.made = made;
    this.known = known;
    this.folder = depot.unfinished(made);
    this.shared = depot.folder().resolve(Depot.SEGMENTS);
  }

  /// Begins a backup.
  ///
  /// @param epoch of the journal: full segments of the latest backup of this epoch are not packed
  ///   again
  public static Packing begin(Depot depot, Instant made, long epoch) throws IOException {
    Files.createDirectories(depot.folder());
    depot.tidy();
    Packing packing = new Packing(depot, made, known(depot, epoch));
    Files.createDirectories(packing.shared);
    Files.createDirectory(packing.folder);
    return packing;
  }

  private static Map<Long, Manifest.Segment> known(Depot depot, long epoch) throws IOException {
    for (Path backup : depot.backups().reversed()) {
      try {
        Manifest manifest = Depot.manifest(backup);
        if (manifest.epoch() == epoch && Depot.isVerified(backup)) {
          return manifest.segments().stream()
              .filter(each -> each.place().startsWith(Depot.SEGMENTS))
              .filter(each -> Files.exists(depot.folder().resolve(each.place())))
              .collect(Collectors.toMap(Manifest.Segment::number, Function.identity()));
        }
      } catch (Fault _) {
        // what cannot be read is of no help; an older one may be
      }
    }
    return Map.of();
  }

  /// Where a file of the backup is to be written by somebody else; to be named to [#add] then.
  public Path place(String name) {
    return folder.resolve(name);
  }

  /// Packs a segment that does not change any more, unless it lies there already.
  public void fullSegment(long number, Path file) throws IOException {
    Manifest.Segment there = known.get(number);
    if (there != null && there.bytes() == Files.size(file)) {
      segments.add(there);
      return;
    }
    Path beside = shared.resolve(name(number, Optional.empty()) + UNFINISHED);
    long bytes = Files.size(file);
    String sha256 = pack(file, bytes, beside);
    String name = name(number, Optional.of(sha256.substring(0, 16)));
    Files.move(beside, shared.resolve(name), ATOMIC_MOVE);
    segments.add(new Manifest.Segment(number, sha256, bytes, bytes, Depot.SEGMENTS + "/" + name));
  }

  /// Packs the beginning of the segment that is being written.
  public void openSegment(long number, Path file, long bytes) throws IOException {
    String name = name(number, Optional.empty());
    String sha256 = pack(file, bytes, folder.resolve(name));
    segments.add(new Manifest.Segment(number, sha256, bytes, Files.size(file), name));
  }

  private static String name(long number, Optional<String> hash) {
    String mark = hash.map(text -> "-" + text).orElse("");
    return String.format(Locale.ROOT, "journal-%08d%s.seg.gz", number, mark);
  }

  /// Adds a small file.
  public void add(String name, byte[] content) throws IOException {
    Files.write(place(name), content);
    add(name);
  }

  /// Adds a file that lies at its place already.
  public void add(String name) throws IOException {
    Path file = place(name);
    MessageDigest digest = Manifest.digest();
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    }
    force(file);
    files.add(new Manifest.Item(name, HexFormat.of().formatHex(digest.digest()), Files.size(file)));
  }

  /// Gives the backup its name.
  ///
  /// @param ledger `shop` or `demo`
  /// @return its folder
  public Path finish(String ledger, long epoch, long sequence, SortedMap<String, Long> figures)
      throws IOException {
    Manifest manifest = new Manifest(made, ledger, epoch, sequence, segments, files, figures);
    Path list = place(Manifest.FILE);
    Files.writeString(list, manifest.text(), UTF_8);
    force(list);
    forceFolder(shared);
    forceFolder(folder);
    Path finished = depot.backup(made);
    Files.move(folder, finished, ATOMIC_MOVE);
    forceFolder(depot.folder());
    return finished;
  }

  /// @return the hash of what was packed
  private static String pack(Path from, long bytes, Path to) throws IOException {
    MessageDigest digest = Manifest.digest();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(from));
        FileChannel channel =
            FileChannel.open(
                to,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        GZIPOutputStream packed =
            new GZIPOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES)) {
      copy(in, new DigestOutputStream(packed, digest), bytes);
      packed.finish();
      channel.force(true);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void copy(InputStream in, OutputStream out, long bytes) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    long rest = bytes;
    while (rest > 0) {
      int count = in.read(buffer, 0, (int) Math.min(buffer.length, rest));
      if (count < 0) {
        throw new IOException("the file ends " + rest + " bytes too early");
      }
      out.write(buffer, 0, count);
      rest -= count;
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /// Windows has no such call.
  private static void forceFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
