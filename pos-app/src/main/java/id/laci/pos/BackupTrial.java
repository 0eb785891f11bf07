package id.laci.pos;

import id.laci.pos.backup.Depot;
import id.laci.pos.backup.Fault;
import id.laci.pos.backup.Manifest;
import id.laci.pos.backup.SealedSecrets;
import id.laci.pos.backup.Unpacking;
import id.laci.pos.journal.Journal;
import id.laci.pos.journal.Keys;
import id.laci.pos.journal.Mark;
import id.laci.pos.journal.Opened;
import id.laci.pos.journal.Options;
import id.laci.pos.journal.Reading;
import id.laci.pos.store.Figures;
import id.laci.pos.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Restores a backup on trial, into a folder that is deleted afterwards: only a backup that has
/// been restored is one.
final class BackupTrial {
  private static final String REMEDY =
      "Do not rely on this backup. Make another, on another disk if it happens again.";

  private final Unpacking unpacking;
  private final Keys keys;
  private final Path scratch;
  private final SecureRandom random;

  /// @param scratch made, used and deleted
  BackupTrial(Unpacking unpacking, Keys keys, Path scratch, SecureRandom random) {
    this.unpacking = unpacking;
    this.keys = keys;
    this.scratch = scratch;
    this.random = random;
  }

  /// @return what was compared, in words
  /// @throws Fault when the backup does not give back what went into it
  String run() throws Fault {
    try {
      Files.createDirectories(scratch);
      try {
        return compare();
      } finally {
        Depot.delete(scratch);
      }
    } catch (IOException e) {
      throw Fault.of(e, scratch);
    }
  }

  private String compare() throws IOException, Fault {
    Manifest manifest = unpacking.manifest();
    Optional<String> problem = SealedSecrets.problem(unpacking.file(RecoveryFile.NAME));
    if (problem.isPresent()) {
      throw new Fault("The keys in the backup are of no use: " + problem.get() + ".", REMEDY);
    }
    long counted = manifest.figures().getOrDefault(BackupFigures.APPLIED, Long.MAX_VALUE);
    SalesTally tally = new SalesTally(counted);
    walk(unpackJournal(unpacking, scratch.resolve("journal")), tally);
    String copy = manifest.figures().isEmpty() ? "no query copy" : compareCopy(tally);
    return manifest.sequence() + " records, " + tally.count() + " sales, " + copy;
  }

  /// Unpacks segments and head.
  ///
  /// @return the folder
  static Path unpackJournal(Unpacking unpacking, Path folder) throws IOException, Fault {
    Files.createDirectories(folder);
    unpacking.segments(folder, _ -> {});
    Files.write(folder.resolve(Mark.HEAD), unpacking.file(Mark.HEAD));
    return folder;
  }

  private void walk(Path folder, SalesTally tally) throws Fault {
    switch (Journal.open(folder, keys, Options.standard(random))) {
      case Opened.Damaged(var damage) -> throw new Fault(damage.reason(), REMEDY);
      case Opened.Refused(var _, var reason, var _) -> throw new Fault(reason, REMEDY);
      case Opened.Ready(var journal, var _) -> {
        try (journal) {
          walk(journal, tally);
        }
      }
    }
  }

  private void walk(Journal journal, SalesTally tally) throws Fault {
    if (journal.lastSequence() != unpacking.manifest().sequence()
        || journal.epoch() != unpacking.manifest().epoch()) {
      throw new Fault("The journal in the backup ends elsewhere than it should.", REMEDY);
    }
    if (journal.read(1, tally::take) instanceof Reading.Broken(var damage)) {
      throw new Fault(damage.reason(), REMEDY);
    }
    if (tally.unreadable().isPresent()) {
      throw new Fault("The backup cannot be read: " + tally.unreadable().get(), REMEDY);
    }
  }

  private String compareCopy(SalesTally tally) throws Fault {
    try {
      Figures found =
          Store.tryImport(
              unpacking.checked(BackupMaker.SCRIPT), scratch.resolve("copy"), keys.databaseKey());
      if (!BackupFigures.of(found).equals(unpacking.manifest().figures())) {
        throw new Fault("The query copy in the backup holds something else.", REMEDY);
      }
      agree("sales", tally.sales(), found.sales());
      agree("takings", tally.takings(), found.takings());
      return "a query copy of the same sums";
    } catch (SQLException e) {
      throw new Fault("The query copy in the backup cannot be read: " + e.getMessage(), REMEDY);
    }
  }

  private static void agree(String what, Object journal, Object copy) throws Fault {
    if (!journal.equals(copy)) {
      throw new Fault(
          "Journal and query copy disagree about the " + what + ": " + journal + ", " + copy + ".",
          "Delete the query copy (copy.mv.db in the data folder) while Laci is ended: it is built"
              + " anew from the journal at the next start.");
    }
  }

  /// The query copy's figures as a manifest has them.
  static final class BackupFigures {
    static final String APPLIED = "applied";

    private BackupFigures() {}

    static SortedMap<String, Long> of(Figures figures) {
      SortedMap<String, Long> all = new TreeMap<>();
      all.put(APPLIED, figures.applied());
      all.put("sales", figures.sales().rupiah());
      figures.rows().forEach((table, rows) -> all.put("rows of " + table, rows));
      figures.takings().forEach((kind, sum) -> all.put("takings by " + kind, sum.rupiah()));
      return all;
    }
  }
}
