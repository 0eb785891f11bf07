package id.laci.pos.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The folder in which the backups of one till lie: one folder for each, and one for the segments
/// of the journal that they share, because a full segment never changes.
public final class Depot {
  static final String SEGMENTS = "segments";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Pattern NAME = Pattern.compile("laci-[0-9]{8}T[0-9]{6}Z");
  private static final Pattern LEFT_BEHIND = Pattern.compile("\\.(unfinished|trial)-[0-9TZ]+");
  private static final String VERIFIED = "verified.txt";

  private final Path folder;

  public Depot(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /// The depot that a backup lies in.
  public static Depot around(Path backup) {
    Path parent = backup.toAbsolutePath().normalize().getParent();
    return new Depot(parent == null ? backup : parent);
  }

  public Path folder() {
    return folder;
  }

  /// @return the finished backups, the oldest first; none if there is no such folder
  public List<Path> backups() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(each -> NAME.matcher(each.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  /// @return when the latest backup that stood its trial was made
  public Optional<Instant> latestVerified() throws IOException {
    return backups().reversed().stream()
        .filter(Depot::isVerified)
        .findFirst()
        .map(each -> Instant.from(TIME.parse(each.getFileName().toString().substring(5))));
  }

  /// Whether a backup was restored on trial when it was made.
  public static boolean isVerified(Path backup) {
    return Files.exists(backup.resolve(VERIFIED));
  }

  /// Notes that a backup has been restored on trial.
  ///
  /// @param words what was compared
  public static void verified(Path backup, String words) throws IOException {
    Files.writeString(backup.resolve(VERIFIED), words + "\n", UTF_8);
  }

  /// @return what belongs to a backup
  /// @throws Fault when that cannot be told
  public static Manifest manifest(Path backup) throws Fault {
    Path file = backup.resolve(Manifest.FILE);
    if (!Files.exists(file)) {
      throw new Fault(
          backup + " is not a backup: it has no " + Manifest.FILE + ".",
          "Name a folder laci-… inside the folder of backups.");
    }
    try {
      return Manifest.of(Files.readString(file, UTF_8))
          .orElseThrow(
              () ->
                  new Fault(
                      "The list of what belongs to the backup is damaged: " + file,
                      "Take an older backup."));
    } catch (IOException e) {
      throw Fault.of(e, backup);
    }
  }

  Path backup(Instant made) {
    return folder.resolve("laci-" + TIME.format(made));
  }

  Path unfinished(Instant made) {
    return folder.resolve(".unfinished-" + TIME.format(made));
  }

  /// @return a folder for a restoring on trial; not made yet
  public Path trial(Instant made) {
    return folder.resolve(".trial-" + TIME.format(made));
  }

  /// Takes away what a crash left of a backup or a trial.
  public void tidy() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.list(folder)) {
      for (Path each :
          all.filter(path -> LEFT_BEHIND.matcher(path.getFileName().toString()).matches())
              .toList()) {
        delete(each);
      }
    }
  }

  /// Keeps so many of the backups that stood their trial, and what is newer than the oldest of
  /// them; then deletes the segments that none of the kept needs. While one of the kept cannot say
  /// what it needs, no segment is deleted.
  ///
  /// @param keep from 1
  /// @return how many backups were deleted
  public int rotate(int keep) throws IOException {
    List<Path> backups = backups();
    List<Path> verified = backups.stream().filter(Depot::isVerified).toList();
    if (verified.size() <= keep) {
      return 0;
    }
    Path oldestKept = verified.get(verified.size() - keep);
    List<Path> gone = backups.subList(0, backups.indexOf(oldestKept));
    for (Path each : gone) {
      delete(each);
    }
    sweep();
    return gone.size();
  }

  private void sweep() throws IOException {
    Set<Path> needed = new HashSet<>();
    for (Path backup : backups()) {
      try {
        manifest(backup).segments().forEach(each -> needed.add(folder.resolve(each.place())));
      } catch (Fault _) {
        return;
      }
    }
    try (Stream<Path> packed = Files.list(folder.resolve(SEGMENTS))) {
      for (Path each : packed.filter(file -> !needed.contains(file)).toList()) {
        Files.delete(each);
      }
    }
  }

  /// Deletes a folder and all that is in it.
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
