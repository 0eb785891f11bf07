package id.laci.pos;

import id.laci.pos.backup.Depot;
import id.laci.pos.backup.Fault;
import id.laci.pos.backup.Packing;
import id.laci.pos.backup.Unpacking;
import id.laci.pos.journal.Mark;
import id.laci.pos.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Makes one backup of a ledger while it is in use, restores it on trial, and lets the oldest go.
/// The till's thread is never waited for, and waits for nothing.
final class BackupMaker {
  static final String SCRIPT = "copy.script";

  private final Path folder;
  private final OpenLedger ledger;
  private final QueryCopy copy;
  private final Depot depot;
  private final int keep;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  /// @param folder of the ledger, `shop` or `demo`
  /// @param keep how many backups are kept, from 1
  BackupMaker(
      Path folder, OpenLedger ledger, QueryCopy copy, Depot depot, int keep, InstantSource clock) {
    this.folder = folder;
    this.ledger = ledger;
    this.copy = copy;
    this.depot = depot;
    this.keep = keep;
    this.clock = clock;
  }

  /// What came of it.
  sealed interface Result {
    /// A backup that has been restored on trial.
    ///
    /// @param backup its folder
    /// @param compared in words
    record Good(Path backup, String compared) implements Result {}

    /// @param reason what is wrong
    /// @param remedy what a person should do
    record Bad(String reason, String remedy) implements Result {}
  }

  /// @return when the latest backup was made that stood its trial
  Optional<Instant> latest() throws IOException {
    return depot.latestVerified();
  }

  Result make() {
    try {
      Path backup = pack();
      Instant now = clock.instant();
      String compared =
          new BackupTrial(new Unpacking(backup), ledger.keys(), depot.trial(now), random).run();
      Depot.verified(backup, "Restored on trial at " + now + ": " + compared + ".");
      int _ = depot.rotate(keep);
      return new Result.Good(backup, compared);
    } catch (Fault e) {
      return new Result.Bad(e.reason(), e.remedy());
    } catch (IOException e) {
      Fault fault = Fault.of(e, depot.folder());
      return new Result.Bad(fault.reason(), fault.remedy());
    }
  }

  private Path pack() throws IOException, Fault {
    if (!RecoveryFile.exists(folder)) {
      throw new Fault(
          "There is no recovery code yet, and without one nobody could open the backup.",
          "Make one with `laci recovery-code` and keep it on paper, away from the till.");
    }
    Packing packing = Packing.begin(depot, clock.instant(), ledger.journal().epoch());
    SortedMap<String, Long> figures = export(packing);
    // the journal after its copy: what the copy holds is in it
    Mark mark = ledger.journal().mark();
    for (long number = 1; number < mark.segment(); number++) {
      packing.fullSegment(number, ledger.journal().segment(number));
    }
    packing.openSegment(
        mark.segment(), ledger.journal().segment(mark.segment()), mark.segmentBytes());
    packing.add(Mark.HEAD, mark.head());
    packing.add(RecoveryFile.NAME, Files.readAllBytes(folder.resolve(RecoveryFile.NAME)));
    return packing.finish(
        String.valueOf(folder.getFileName()), mark.epoch(), mark.sequence(), figures);
  }

  /// A till without a copy has a journal all the same, and from it everything comes back.
  private SortedMap<String, Long> export(Packing packing) throws IOException, Fault {
    Optional<Store> store = copy.store();
    if (store.isEmpty()) {
      return new TreeMap<>();
    }
    try {
      SortedMap<String, Long> figures =
          BackupTrial.BackupFigures.of(store.get().export(packing.place(SCRIPT)));
      packing.add(SCRIPT);
      return figures;
    } catch (SQLException e) {
      throw e.getCause() instanceof IOException io
          ? Fault.of(io, depot.folder())
          : new Fault(
              "The query copy cannot be exported: " + e.getMessage(),
              "Make room if the disk is full; else end Laci and start it again.");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Fault("The backup was interrupted.", "Make it again.");
    }
  }
}
