package id.laci.pos.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/// Takes a backup apart, believing nothing that does not have its hash.
public final class Unpacking {
  private static final String REMEDY =
      "Take an older backup, or a copy of this one from another disk.";
  private static final int BUFFER_BYTES = 64 * 1024;

  private final Path backup;
  private final Depot depot;
  private final Manifest manifest;

  /// @throws Fault when it is no backup
  public Unpacking(Path backup) throws Fault {
    this.backup = backup.toAbsolutePath().normalize();
    this.depot = Depot.around(this.backup);
    this.manifest = Depot.manifest(this.backup);
  }

  public Manifest manifest() {
    return manifest;
  }

  /// Unpacks the journal's segments under their own names.
  ///
  /// @param into exists and is empty
  /// @param done told the bytes that have been unpacked so far
  public void segments(Path into, LongConsumer done) throws Fault {
    long needed = manifest.segments().stream().mapToLong(Manifest.Segment::fileBytes).sum();
    try {
      if (Files.getFileStore(into).getUsableSpace() < needed) {
        throw new Fault(
            "The backup needs " + needed + " bytes in " + into + "; so many are not free.",
            "Make room on that disk.");
      }
      long bytes = 0;
      for (Manifest.Segment segment : manifest.segments()) {
        unpack(segment, into);
        bytes += segment.fileBytes();
        done.accept(bytes);
      }
    } catch (IOException e) {
      throw Fault.of(e, into);
    }
  }

  private void unpack(Manifest.Segment segment, Path into) throws IOException, Fault {
    boolean shared = segment.place().startsWith(Depot.SEGMENTS);
    Path packed = (shared ? depot.folder() : backup).resolve(segment.place());
    if (!Files.exists(packed)) {
      throw new Fault(
          "A part of the backup is missing: " + packed,
          "Copy the whole folder of backups, with " + Depot.SEGMENTS + ", and try again.");
    }
    Path target = into.resolve(String.format(Locale.ROOT, "journal-%08d.seg", segment.number()));
    MessageDigest digest = Manifest.digest();
    try (InputStream in = open(packed);
        OutputStream out =
            new BufferedOutputStream(
                Files.newOutputStream(target, StandardOpenOption.CREATE_NEW), BUFFER_BYTES)) {
      write(new DigestInputStream(in, digest), out, segment);
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(segment.sha256())) {
      throw spoiled(packed);
    }
  }

  /// A packed file whose first bytes are wrong is spoiled, not unreadable.
  private static InputStream open(Path packed) throws IOException, Fault {
    InputStream file = Files.newInputStream(packed);
    try {
      return new GZIPInputStream(file, BUFFER_BYTES);
    } catch (java.util.zip.ZipException | java.io.EOFException _) {
      file.close();
      throw spoiled(packed);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /// Never more than the list says, however much comes out of the packed file.
  private static void write(InputStream in, OutputStream out, Manifest.Segment segment)
      throws IOException, Fault {
    byte[] buffer = new byte[BUFFER_BYTES];
    long written = 0;
    try {
      int count = in.read(buffer);
      while (count >= 0 && written + count <= segment.bytes()) {
        out.write(buffer, 0, count);
        written += count;
        count = in.read(buffer);
      }
    } catch (java.util.zip.ZipException | java.io.EOFException _) {
      throw spoiled(Path.of(segment.place()));
    }
    byte[] zeros = new byte[BUFFER_BYTES];
    for (long rest = segment.fileBytes() - written; rest > 0; rest -= zeros.length) {
      out.write(zeros, 0, (int) Math.min(zeros.length, rest));
    }
  }

  /// Reads one of the other files.
  ///
  /// @throws Fault when it is missing or spoiled
  public byte[] file(String name) throws Fault {
    Path file = checked(name);
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw Fault.of(e, backup);
    }
  }

  /// @return where one of the other files lies, seen to be what was written
  /// @throws Fault when it is missing or spoiled
  public Path checked(String name) throws Fault {
    Manifest.Item item =
        manifest.file(name).orElseThrow(() -> new Fault("The backup has no " + name + ".", REMEDY));
    Path file = backup.resolve(name);
    MessageDigest digest = Manifest.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw Fault.of(e, backup);
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(item.sha256())) {
      throw spoiled(file);
    }
    return file;
  }

  private static Fault spoiled(Path file) {
    return new Fault("A part of the backup is not what was written: " + file, REMEDY);
  }
}
