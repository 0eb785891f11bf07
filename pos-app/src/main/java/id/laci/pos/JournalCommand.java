package id.laci.pos;

import id.laci.pos.journal.Checked;
import id.laci.pos.journal.JournalCheck;
import id.laci.pos.journal.Keys;
import id.laci.pos.journal.KeysOpened;
import id.laci.pos.journal.Options;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `laci journal`: looks at the truth of the till without opening it.
@Command(
    name = "journal",
    description = "Checks the journal, the truth of the till, while the till is not running.",
    subcommands = JournalCommand.VerifyCommand.class)
final class JournalCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @ParentCommand private @Nullable LaciCommand laci;

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("used outside the command line");
    }
    throw new ParameterException(spec.commandLine(), "say which: verify");
  }

  private Optional<LaciCommand> laci() {
    return Optional.ofNullable(laci);
  }

  /// `laci journal verify`.
  @Command(
      name = "verify",
      description = {
        "Checks every record from the first to the last, the chain between them and the head.",
        "Changes nothing. Names the first record that is broken; the exit code is then 1."
      })
  static final class VerifyCommand implements Callable<Integer> {
    private static final String NAME = "journal verify";

    @ParentCommand private @Nullable JournalCommand journal;

    @Override
    public Integer call() {
      return switch (LedgerPlace.find(Optional.ofNullable(journal).flatMap(JournalCommand::laci))) {
        case LedgerPlace.Found.Bad(var problems) -> LedgerPlace.complain(NAME, problems);
        case LedgerPlace.Found.Good(var place) -> verify(place);
      };
    }

    private static int verify(LedgerPlace place) {
      SecureRandom random = new SecureRandom();
      return switch (Keys.open(place.keyStore(), place.folder().keyPassword(), random)) {
        case KeysOpened.Unavailable(var _, var reason, var remedy) ->
            LedgerPlace.complain(NAME, reason, remedy);
        case KeysOpened.Ready(var keys, var _) ->
            say(
                JournalCheck.run(
                    OpenLedger.journal(place.ledger()),
                    keys,
                    Options.standard(random),
                    new Percent()));
      };
    }

    private static int say(Checked checked) {
      return switch (checked) {
        case Checked.Whole whole -> {
          System.out.println(
              String.format(
                  Locale.ROOT,
                  "whole: %d records in %d segments, %d epochs",
                  whole.records(),
                  whole.segments(),
                  whole.epochs()));
          if (whole.tornBytes() > 0) {
            System.out.println(
                "A crash left "
                    + whole.tornBytes()
                    + " bytes of a record that was never acknowledged; the next start drops them.");
          }
          yield 0;
        }
        case Checked.Broken(var damage) ->
            LedgerPlace.complain(
                NAME,
                "damaged at record " + damage.sequence() + ": " + damage.reason(),
                damage.remedy());
        case Checked.Nothing _ -> LedgerPlace.complain(NAME, "there is no journal");
        case Checked.Refused(var _, var reason, var remedy) ->
            LedgerPlace.complain(NAME, reason, remedy);
      };
    }
  }

  /// Says each further tenth on standard error.
  private static final class Percent implements JournalCheck.Listener {
    private static final int STEP = 10;
    private long said;

    @Override
    public void checked(long done, long all) {
      long percent = done * 100 / all;
      if (percent >= said + STEP) {
        said = percent - percent % STEP;
        System.err.println(said + " %");
      }
    }
  }
}
