package id.laci.pos.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What belongs to a backup, under which hashes: a text of lines, closed by the hash of all lines
/// before.
///
/// @param made when
/// @param ledger which of a data folder's ledgers it is of: `shop` or `demo`
/// @param epoch of the journal at its end
/// @param sequence the last record in it
/// @param segments all of them, from the first
/// @param files what else belongs to it
/// @param figures what the query copy held, by name; empty when there was none
public record Manifest(
    Instant made,
    String ledger,
    long epoch,
    long sequence,
    List<Segment> segments,
    List<Item> files,
    SortedMap<String, Long> figures) {
  static final String FILE = "manifest.txt";

  private static final String TITLE = "laci-backup 1";
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern PLACE =
      Pattern.compile("(segments/)?journal-[0-9]{8,18}(-[0-9a-f]{16})?\\.seg\\.gz");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z.]{0,39}");
  private static final HexFormat HEX = HexFormat.of();

  /// @throws IllegalArgumentException if the ledger has another name
  public Manifest {
    if (!ledger.equals("shop") && !ledger.equals("demo")) {
      throw new IllegalArgumentException("a backup of " + ledger);
    }
    segments = List.copyOf(segments);
    files = List.copyOf(files);
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
  }

  /// A segment of the journal.
  ///
  /// @param number from 1
  /// @param sha256 of what was written of it, in hexadecimal
  /// @param bytes how much was written
  /// @param fileBytes how long the file is; zeros are beyond what was written
  /// @param place where it lies, packed: in the folder that all backups share, or in the backup's
  ///   own folder
  public record Segment(long number, String sha256, long bytes, long fileBytes, String place) {
    /// @throws IllegalArgumentException if it leads out of the backup, or makes no sense
    public Segment {
      if (number < 1
          || bytes < 1
          || bytes > fileBytes
          || !HASH.matcher(sha256).matches()
          || !PLACE.matcher(place).matches()) {
        throw new IllegalArgumentException("segment " + number + " at " + place);
      }
    }
  }

  /// Another file, in the backup's own folder.
  public record Item(String name, String sha256, long bytes) {
    /// @throws IllegalArgumentException if it leads out of the backup, or makes no sense
    public Item {
      if (bytes < 0 || !HASH.matcher(sha256).matches() || !NAME.matcher(name).matches()) {
        throw new IllegalArgumentException("file " + name);
      }
    }
  }

  /// @return the file of that name, if it belongs to the backup
  public Optional<Item> file(String name) {
    return files.stream().filter(item -> item.name().equals(name)).findFirst();
  }

  String text() {
    StringBuilder text = new StringBuilder(TITLE).append('\n');
    line(text, "made", made);
    line(text, "ledger", ledger);
    line(text, "epoch", HEX.toHexDigits(epoch));
    line(text, "sequence", sequence);
    for (Segment each : segments) {
      line(
          text,
          "segment",
          each.number(),
          each.sha256(),
          each.bytes(),
          each.fileBytes(),
          each.place());
    }
    files.forEach(each -> line(text, "file", each.sha256(), each.bytes(), each.name()));
    for (Map.Entry<String, Long> figure : figures.entrySet()) {
      line(text, "figure", figure.getValue(), figure.getKey());
    }
    return text + "end " + sha256(text.toString()) + "\n";
  }

  private static void line(StringBuilder text, Object... words) {
    for (int i = 0; i < words.length; i++) {
      text.append(i == 0 ? "" : " ").append(words[i]);
    }
    text.append('\n');
  }

  /// @return what the text says; empty if it is not such a text, or not whole
  static Optional<Manifest> of(String text) {
    int end = text.lastIndexOf("end ");
    if (end < 0
        || !text.startsWith(TITLE + "\n")
        || !text.substring(end).equals("end " + sha256(text.substring(0, end)) + "\n")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Lines().read(text.substring(0, end).lines().skip(1).toList()));
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  /// The lines of a manifest on their way to being one.
  private static final class Lines {
    private Instant made = Instant.EPOCH;
    private String ledger = "";
    private long epoch;
    private long sequence;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Item> files = new ArrayList<>();
    private final SortedMap<String, Long> figures = new TreeMap<>();

    Manifest read(List<String> lines) {
      for (String line : lines) {
        read(line.split(" ", -1), line);
      }
      return new Manifest(made, ledger, epoch, sequence, segments, files, figures);
    }

    private void read(String[] words, String line) {
      switch (words[0]) {
        case "made" -> made = Instant.parse(words[1]);
        case "ledger" -> ledger = words[1];
        case "epoch" -> epoch = HexFormat.fromHexDigitsToLong(words[1]);
        case "sequence" -> sequence = Long.parseLong(words[1]);
        case "segment" ->
            segments.add(
                new Segment(
                    Long.parseLong(words[1]),
                    words[2],
                    Long.parseLong(words[3]),
                    Long.parseLong(words[4]),
                    words[5]));
        case "file" -> files.add(new Item(words[3], words[1], Long.parseLong(words[2])));
        case "figure" -> figures.put(line.split(" ", 3)[2], Long.parseLong(words[1]));
        default -> throw new IllegalArgumentException(line);
      }
    }
  }

  private static String sha256(String text) {
    return HEX.formatHex(digest().digest(text.getBytes(UTF_8)));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of the Java platform", e);
    }
  }
}
