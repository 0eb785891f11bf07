package id.laci.pos;

import id.laci.pos.journal.Keys;
import id.laci.pos.journal.KeysOpened;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `laci recovery-code`: draws the code that opens the backups, and shows it once.
@Command(
    name = "recovery-code",
    description = {
      "Draws the code that opens the backups on another computer, and shows it once.",
      "It is stored nowhere: write it down or print it, and keep it away from the till."
    })
final class RecoveryCodeCommand implements Callable<Integer> {
  private static final String NAME = "recovery-code";

  @ParentCommand private @Nullable LaciCommand laci;

  @Option(
      names = "--renew",
      description = "Draws another code although there is one. Older backups keep the older code.")
  private boolean renew;

  @Override
  public Integer call() {
    return switch (LedgerPlace.find(Optional.ofNullable(laci))) {
      case LedgerPlace.Found.Bad(var problems) -> LedgerPlace.complain(NAME, problems);
      case LedgerPlace.Found.Good(var place) -> draw(place);
    };
  }

  private int draw(LedgerPlace place) {
    if (RecoveryFile.exists(place.ledger()) && !renew) {
      return LedgerPlace.complain(
          NAME,
          "there is a recovery code already; it cannot be shown again",
          "if it is lost, draw another with --renew and make a backup");
    }
    SecureRandom random = new SecureRandom();
    return switch (Keys.open(place.keyStore(), place.folder().keyPassword(), random)) {
      case KeysOpened.Unavailable(var _, var reason, var remedy) ->
          LedgerPlace.complain(NAME, reason, remedy);
      case KeysOpened.Ready(var keys, var _) -> show(place, keys, random);
    };
  }

  private static int show(LedgerPlace place, Keys keys, SecureRandom random) {
    try {
      System.out.println(RecoveryFile.renew(place.ledger(), keys, random).print());
      System.err.println("This is the only time that this code is shown. Keep it on paper.");
      return 0;
    } catch (IOException e) {
      return LedgerPlace.complain(NAME, "the code cannot be used: " + e, "make room on the disk");
    }
  }
}
