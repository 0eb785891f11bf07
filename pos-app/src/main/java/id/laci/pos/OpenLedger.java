package id.laci.pos;

import id.laci.pos.journal.Journal;
import id.laci.pos.journal.JournalLedger;
import id.laci.pos.journal.Keys;
import id.laci.pos.journal.KeysOpened;
import id.laci.pos.journal.Opened;
import id.laci.pos.journal.Options;
import id.laci.pos.journal.RecoveryReport;
import id.laci.pos.ledger.TillState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/// The ledger at the start of the program, which is also its recovery: keys, journal, and the state
/// that the journal folds to.
///
/// @param journal open, and whole
/// @param keys of the journal and of the query copy
/// @param report what opening found
/// @param state where the till goes on
record OpenLedger(Journal journal, Keys keys, RecoveryReport report, TillState state) {
  /// What came of opening.
  sealed interface Result {
    record Good(OpenLedger ledger) implements Result {}

    /// The till must not sell on this ledger.
    ///
    /// @param reason what is wrong
    /// @param remedy what a person should do
    record Bad(String reason, String remedy) implements Result {}
  }

  /// @param folder of the ledger
  /// @param keyPassword the file with the key store's password
  static Result open(Path folder, Path keyPassword, SecureRandom random) {
    try {
      Files.createDirectories(folder);
      Files.createDirectories(keyPassword.toAbsolutePath().getParent());
    } catch (IOException e) {
      return new Result.Bad(
          folder + " cannot be made: " + e.getMessage(), "Name another folder with --data.");
    }
    return switch (Keys.open(folder.resolve("keys.p12"), keyPassword, random)) {
      case KeysOpened.Unavailable(var _, var reason, var remedy) -> new Result.Bad(reason, remedy);
      case KeysOpened.Ready(var keys, var _) -> open(folder.resolve("journal"), keys, random);
    };
  }

  private static Result open(Path folder, Keys keys, SecureRandom random) {
    return switch (Journal.open(folder, keys, Options.standard(random))) {
      case Opened.Ready(var journal, var report) -> fold(journal, keys, report);
      case Opened.Damaged(var damage) -> new Result.Bad(damage.reason(), damage.remedy());
      case Opened.Refused(var _, var reason, var remedy) -> new Result.Bad(reason, remedy);
    };
  }

  private static Result fold(Journal journal, Keys keys, RecoveryReport report) {
    Result result =
        switch (JournalLedger.fold(journal)) {
          case JournalLedger.Folding.Folded(var state) ->
              new Result.Good(new OpenLedger(journal, keys, report, state));
          case JournalLedger.Folding.Broken(var damage) ->
              new Result.Bad(damage.reason(), damage.remedy());
          case JournalLedger.Folding.Unreadable(var what) -> unreadable(what);
        };
    if (result instanceof Result.Bad) {
      journal.close();
    }
    return result;
  }

  private static Result unreadable(String what) {
    return new Result.Bad(
        "The journal holds something that this version of Laci cannot read: " + what,
        "Start the newest version of Laci that was used here. Nothing has been changed.");
  }
}
