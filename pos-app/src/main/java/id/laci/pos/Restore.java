package id.laci.pos;

import id.laci.pos.backup.Depot;
import id.laci.pos.backup.Fault;
import id.laci.pos.backup.RecoveryCode;
import id.laci.pos.backup.Unpacking;
import id.laci.pos.journal.Append;
import id.laci.pos.journal.Checked;
import id.laci.pos.journal.JournalCheck;
import id.laci.pos.journal.Keys;
import id.laci.pos.journal.KeysOpened;
import id.laci.pos.journal.Opened;
import id.laci.pos.journal.Options;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.FactText;
import id.laci.pos.pin.StaffKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/// Puts a backup in a ledger's place. The journal comes back byte for byte and goes on in a new
/// epoch under new keys, because what was lost may have gone on after the backup: so no receipt
/// number, no order id and no nonce is used twice. Everything is done beside and takes its place at
/// the end.
final class Restore {
  private final Path backup;
  private final RecoveryCode code;
  private final DataFolder folder;
  private final InstantSource clock;
  private final SecureRandom random;

  /// @param folder in which the ledger is to be
  Restore(
      Path backup, RecoveryCode code, DataFolder folder, InstantSource clock, SecureRandom random) {
    this.backup = backup;
    this.code = code;
    this.folder = folder;
    this.clock = clock;
    this.random = random;
  }

  /// What came of it.
  sealed interface Result {
    /// The till can be started.
    ///
    /// @param ledger its folder
    /// @param aside where the ledger is that was there before
    /// @param sequence the last record that came back
    record Restored(Path ledger, Optional<Path> aside, long sequence) implements Result {}

    /// The backup is good; nothing was changed.
    ///
    /// @param compared in words
    record Verified(String compared) implements Result {}

    /// Nothing was changed.
    ///
    /// @param reason what is wrong
    /// @param remedy what a person should do
    record Bad(String reason, String remedy) implements Result {}
  }

  /// Restores the backup on trial and deletes what came of it.
  Result verify() {
    try {
      Unpacking unpacking = new Unpacking(backup);
      Path scratch = folder.root().resolve("trial-" + stamp());
      Keys keys = keys(unpacking);
      return new Result.Verified(new BackupTrial(unpacking, keys, scratch, random).run());
    } catch (Fault e) {
      return new Result.Bad(e.reason(), e.remedy());
    }
  }

  /// Restores the backup.
  ///
  /// @param replace whether a ledger that is there may be set aside
  Result run(boolean replace) {
    Path beside = folder.root().resolve("restoring-" + stamp());
    try {
      Unpacking unpacking = new Unpacking(backup);
      Path ledger = folder.ledger(unpacking.manifest().ledger().equals("demo"));
      checkPresent(ledger, unpacking.manifest().sequence(), replace);
      Keys keys = keys(unpacking);
      Files.createDirectories(beside);
      try {
        Path journal = BackupTrial.unpackJournal(unpacking, OpenLedger.journal(beside));
        goOn(beside, journal, keys, unpacking.manifest().sequence());
        Optional<Path> aside = takePlace(beside, ledger);
        return new Result.Restored(ledger, aside, unpacking.manifest().sequence());
      } finally {
        Depot.delete(beside);
      }
    } catch (Fault e) {
      return new Result.Bad(e.reason(), e.remedy());
    } catch (IOException e) {
      Fault fault = Fault.of(e, folder.root());
      return new Result.Bad(fault.reason(), fault.remedy());
    }
  }

  private String stamp() {
    return clock.instant().toString().replaceAll("[^0-9TZ]", "");
  }

  private Keys keys(Unpacking unpacking) throws Fault {
    return switch (RecoveryFile.open(unpacking.file(RecoveryFile.NAME), code)) {
      case RecoveryFile.Opened.Good(var keys) -> keys;
      case RecoveryFile.Opened.Bad(var reason, var remedy) -> throw new Fault(reason, remedy);
    };
  }

  /// A ledger that is there is never overwritten; whether it may be set aside is for a person to
  /// say, who is told what it holds.
  private void checkPresent(Path ledger, long sequence, boolean replace) throws Fault {
    if (!Files.exists(OpenLedger.journal(ledger))) {
      return;
    }
    Checked present = check(ledger);
    if (present instanceof Checked.Refused(var why, var reason, var remedy)
        && why == Opened.Why.IN_USE) {
      throw new Fault(reason, remedy);
    }
    if (replace) {
      return;
    }
    String holds =
        switch (present) {
          case Checked.Whole whole when whole.records() > sequence ->
              "It is ahead of the backup by "
                  + (whole.records() - sequence)
                  + " records: what was sold since would be missing from the books.";
          case Checked.Whole _ -> "It is not ahead of the backup.";
          case Checked.Broken(var damage) -> "It is damaged: " + damage.reason();
          case Checked.Nothing _ -> "Its journal is empty.";
          case Checked.Refused(var _, var reason, var _) ->
              "What it holds cannot be told: " + reason;
        };
    throw new Fault(
        "There is a ledger in " + ledger + " already. " + holds,
        "If the backup is to take its place all the same, say --replace: the old one is set aside"
            + " and kept.");
  }

  private Checked check(Path ledger) {
    return switch (Keys.open(OpenLedger.keyStore(ledger), folder.keyPassword(), random)) {
      case KeysOpened.Unavailable(var _, var reason, var remedy) ->
          new Checked.Refused(Opened.Why.WRONG_KEY, reason, remedy);
      case KeysOpened.Ready(var keys, var _) ->
          JournalCheck.run(
              OpenLedger.journal(ledger), keys, Options.standard(random), (_, _) -> {});
    };
  }

  /// Ends the epoch of the backup and begins the next.
  private void goOn(Path ledger, Path journal, Keys keys, long sequence) throws IOException, Fault {
    OpenLedger restored =
        switch (OpenLedger.openJournal(journal, keys, random)) {
          case OpenLedger.Result.Bad(var _, var reason, var _) ->
              throw new Fault(
                  "The journal in the backup is of no use: " + reason, "Take an older backup.");
          case OpenLedger.Result.Good(var good) -> good;
        };
    try (var open = restored.journal()) {
      if (open.lastSequence() != sequence) {
        throw new Fault(
            "The journal in the backup ends elsewhere than it should.", "Take an older backup.");
      }
      Keys next = keys.successor(random, open.epoch());
      Entry state = new Entry(clock.instant(), restored.state().facts());
      Append append = open.beginEpoch(next, FactText.write(state).getBytes(StandardCharsets.UTF_8));
      if (append instanceof Append.NotAppended(var _, var reason)) {
        throw new Fault(reason, "Make room on the disk, then restore again.");
      }
      if (next.keep(OpenLedger.keyStore(ledger), folder.keyPassword(), random)
          instanceof KeysOpened.Unavailable(var _, var reason, var remedy)) {
        throw new Fault(reason, remedy);
      }
      RecoveryFile.write(ledger, next, code, random);
      if (restored.state().staff().roster().isPresent()) {
        // no PIN is in a backup: whoever had its code sets up the owner anew
        StaffKeys.startOver(ledger.resolve(DataFolder.STAFF_KEYS), clock, random);
      }
    }
    checkWhole(ledger);
  }

  /// Reads all of it once more, as the till will.
  private void checkWhole(Path ledger) throws Fault {
    switch (check(ledger)) {
      case Checked.Whole _ -> {
        // what the till will find
      }
      case Checked.Broken(var damage) ->
          throw new Fault(
              "The journal in the backup is damaged: " + damage.reason(), "Take an older backup.");
      case Checked.Nothing _ ->
          throw new Fault("The backup has no journal.", "Take an older backup.");
      case Checked.Refused(var _, var reason, var remedy) -> throw new Fault(reason, remedy);
    }
  }

  private Optional<Path> takePlace(Path beside, Path ledger) throws IOException {
    Optional<Path> aside = Optional.empty();
    if (Files.exists(ledger)) {
      Path kept = ledger.resolveSibling(ledger.getFileName() + "." + stamp() + ".aside");
      Files.move(ledger, kept, StandardCopyOption.ATOMIC_MOVE);
      aside = Optional.of(kept);
    }
    try {
      Files.move(beside, ledger, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (aside.isPresent()) {
        Files.move(aside.get(), ledger, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    return aside;
  }
}
