package id.laci.pos;

import id.laci.pos.journal.Checked;
import id.laci.pos.journal.JournalCheck;
import id.laci.pos.journal.Keys;
import id.laci.pos.journal.KeysOpened;
import id.laci.pos.journal.Options;
import id.laci.pos.journal.Signatures;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `laci journal verify`.
@Command(
    name = "verify",
    description = {
      "Checks every record from the first to the last, the chain between them, the signature"
          + " that closes each shift, and the head.",
      "Changes nothing. Names the first record that is broken; the exit code is then 1."
    })
final class JournalVerifyCommand implements Callable<Integer> {
  private static final String NAME = "journal verify";

  @Option(
      names = "--key",
      paramLabel = "FINGERPRINT",
      description = {
        "Demands that every shift is closed under this key, and at least one is. Say it once more"
            + " for each key of the time before a restoring."
      })
  private List<String> demanded = List.of();

  @ParentCommand private @Nullable JournalCommand journal;

  @Override
  public Integer call() {
    return switch (LedgerPlace.find(JournalCommand.laci(journal))) {
      case LedgerPlace.Found.Bad(var problems) -> LedgerPlace.complain(NAME, problems);
      case LedgerPlace.Found.Good(var place) -> verify(place);
    };
  }

  private int verify(LedgerPlace place) {
    List<String> keysDemanded = new ArrayList<>();
    for (String typed : demanded) {
      Optional<String> read = Signatures.readFingerprint(typed);
      if (read.isEmpty()) {
        return LedgerPlace.complain(NAME, typed + " is no fingerprint: 32 digits and A to F");
      }
      keysDemanded.add(read.get());
    }
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
                  new JournalPercent(System.err)),
              keys.fingerprint(),
              keysDemanded);
    };
  }

  private static int say(Checked checked, Optional<String> key, List<String> demanded) {
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
        VerifyWords.of(whole.signatures(), key).forEach(System.out::println);
        Optional<String> other = VerifyWords.missing(whole.signatures(), demanded);
        other.ifPresent(words -> LedgerPlace.complain(NAME, words));
        yield other.isPresent() ? 1 : 0;
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
