package id.laci.pos;

import id.laci.pos.backup.Depot;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `laci backup`: makes a backup and restores it on trial, while the till is not running.
@Command(
    name = "backup",
    description = {
      "Makes a backup of the ledger, and restores it on trial to see that it is one.",
      "A running till makes its own once a day."
    })
final class BackupCommand implements Callable<Integer> {
  private static final String NAME = "backup";

  @ParentCommand private @Nullable LaciCommand laci;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "The folder of backups, instead of the one in the settings.")
  private @Nullable Path to;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "How many backups are kept, from 1; the settings' number without it.")
  private @Nullable Integer keep;

  @Override
  public Integer call() {
    if (keep != null && keep < 1) {
      System.err.println("laci backup: at least one backup has to be kept, not " + keep);
      return 2;
    }
    return switch (LedgerPlace.find(Optional.ofNullable(laci))) {
      case LedgerPlace.Found.Bad(var problems) -> LedgerPlace.complain(NAME, problems);
      case LedgerPlace.Found.Good(var place) -> backUp(place);
    };
  }

  private int backUp(LedgerPlace place) {
    OpenLedger.Result opened =
        OpenLedger.open(place.ledger(), place.folder().keyPassword(), new SecureRandom());
    return switch (opened) {
      case OpenLedger.Result.Bad bad -> LedgerPlace.complain(NAME, bad.reason(), bad.remedy());
      case OpenLedger.Result.Good(var ledger) -> {
        try (var _ = ledger.journal();
            QueryCopy copy =
                QueryCopy.open(
                    OpenLedger.copy(place.ledger()),
                    ledger,
                    Clock.systemUTC(),
                    now ->
                        System.out.println("building the query copy: " + now.percent() + " %"))) {
          yield backUp(place, ledger, copy);
        }
      }
    };
  }

  private int backUp(LedgerPlace place, OpenLedger ledger, QueryCopy copy) {
    Settings settings = place.settings();
    Path folder =
        Optional.ofNullable(to)
            .orElseGet(() -> settings.backups().folder(place.folder(), settings));
    int kept = Optional.ofNullable(keep).orElse(settings.backups().keep());
    BackupMaker maker =
        new BackupMaker(place.ledger(), ledger, copy, new Depot(folder), kept, Clock.systemUTC());
    return switch (maker.make()) {
      case BackupMaker.Result.Good(var backup, var compared) -> {
        System.out.println(backup);
        System.out.println("Restored on trial: " + compared + ".");
        yield 0;
      }
      case BackupMaker.Result.Bad(var reason, var remedy) ->
          LedgerPlace.complain(NAME, reason, remedy);
    };
  }
}
