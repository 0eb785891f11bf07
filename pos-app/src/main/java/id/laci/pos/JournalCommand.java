package id.laci.pos;

import id.laci.pos.journal.Keys;
import id.laci.pos.journal.KeysOpened;
import id.laci.pos.journal.Options;
import id.laci.pos.journal.RestingJournal;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `laci journal`: looks at the truth of the till without opening it.
@Command(
    name = "journal",
    description =
        "Checks the journal, the truth of the till, and writes out what it says, while the till is"
            + " not running.",
    subcommands = {
      JournalVerifyCommand.class,
      JournalExportCommand.class,
      JournalCompareCommand.class
    })
final class JournalCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @ParentCommand private @Nullable LaciCommand laci;

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("used outside the command line");
    }
    throw new ParameterException(spec.commandLine(), "say which: verify, export or compare");
  }

  static Optional<LaciCommand> laci(@Nullable JournalCommand journal) {
    return Optional.ofNullable(journal).flatMap(command -> Optional.ofNullable(command.laci));
  }

  /// Does something with a journal that no till has open.
  ///
  /// @param name of the command, for complaints
  /// @param work gives the exit code
  /// @return the exit code
  static int atRest(
      LedgerPlace place, String name, BiFunction<RestingJournal, Keys, Integer> work) {
    SecureRandom random = new SecureRandom();
    return switch (Keys.open(place.keyStore(), place.folder().keyPassword(), random)) {
      case KeysOpened.Unavailable(var _, var reason, var remedy) ->
          LedgerPlace.complain(name, reason, remedy);
      case KeysOpened.Ready(var keys, var _) ->
          switch (RestingJournal.open(
              OpenLedger.journal(place.ledger()), keys, Options.standard(random))) {
            case RestingJournal.Found.Nothing _ ->
                LedgerPlace.complain(name, "there is no journal");
            case RestingJournal.Found.Damaged(var damage) ->
                LedgerPlace.complain(
                    name,
                    "damaged at record " + damage.sequence() + ": " + damage.reason(),
                    damage.remedy());
            case RestingJournal.Found.Refused(var _, var reason, var remedy) ->
                LedgerPlace.complain(name, reason, remedy);
            case RestingJournal.Found.Ready(var journal) -> {
              try (journal) {
                yield work.apply(journal, keys);
              }
            }
          };
    };
  }
}
