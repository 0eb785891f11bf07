package id.laci.pos;

import id.laci.pos.journal.Damage;
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
    /// @param trouble of which kind it is
    /// @param reason what is wrong
    /// @param remedy what a person should do
    record Bad(StartTrouble trouble, String reason, String remedy) implements Result {}
  }

  /// @param folder of the ledger
  /// @param keyPassword the file with the key store's password
  static Result open(Path folder, Path keyPassword, SecureRandom random) {
    try {
      Files.createDirectories(folder);
      Files.createDirectories(keyPassword.toAbsolutePath().getParent());
    } catch (IOException e) {
      return new Result.Bad(
          StartTrouble.DISK,
          folder + " cannot be made: " + e.getMessage(),
          "Name another folder with --data.");
    }
    return switch (Keys.openToSign(keyStore(folder), keyPassword, random)) {
      case KeysOpened.Unavailable(var why, var reason, var remedy) ->
          new Result.Bad(StartTrouble.of(why), reason, remedy);
      case KeysOpened.Ready(var keys, var _) -> openJournal(journal(folder), keys, random);
    };
  }

  static Path keyStore(Path ledger) {
    return ledger.resolve("keys.p12");
  }

  static Path journal(Path ledger) {
    return ledger.resolve("journal");
  }

  static Path copy(Path ledger) {
    return ledger.resolve("copy");
  }

  /// The same with keys that are at hand.
  ///
  /// @param folder of the journal alone
  static Result openJournal(Path folder, Keys keys, SecureRandom random) {
    return switch (Journal.open(folder, keys, Options.standard(random))) {
      case Opened.Ready(var journal, var report) -> fold(journal, keys, report);
      case Opened.Damaged(var damage) -> damaged(damage);
      case Opened.Refused(var why, var reason, var remedy) ->
          new Result.Bad(StartTrouble.of(why), reason, remedy);
    };
  }

  private static Result fold(Journal journal, Keys keys, RecoveryReport report) {
    Result result =
        switch (JournalLedger.fold(journal)) {
          case JournalLedger.Folding.Folded folded -> signed(journal, keys, report, folded);
          case JournalLedger.Folding.Broken(var damage) -> damaged(damage);
          case JournalLedger.Folding.Unreadable(var what) -> unreadable(what);
        };
    if (result instanceof Result.Bad) {
      journal.close();
    }
    return result;
  }

  /// A crash may have come between the step that closed a shift and its signature.
  private static Result signed(
      Journal journal, Keys keys, RecoveryReport report, JournalLedger.Folding.Folded folded) {
    return JournalLedger.signLast(journal, folded)
        .<Result>map(
            reason ->
                new Result.Bad(
                    StartTrouble.DISK,
                    "The last report of a shift cannot be signed: " + reason,
                    "Make room on the disk, then start again."))
        .orElseGet(() -> new Result.Good(new OpenLedger(journal, keys, report, folded.state())));
  }

  private static Result damaged(Damage damage) {
    return new Result.Bad(
        damage.kind() == Damage.Kind.MEDIUM_FAILED ? StartTrouble.DISK : StartTrouble.DAMAGED,
        damage.reason(),
        damage.remedy());
  }

  private static Result unreadable(String what) {
    return new Result.Bad(
        StartTrouble.NEWER,
        "The journal holds something that this version of Laci cannot read: " + what,
        "Start the newest version of Laci that was used here. Nothing has been changed.");
  }
}
