package id.laci.pos;

import id.laci.pos.journal.Keys;
import id.laci.pos.journal.RestingJournal;
import id.laci.pos.store.CopyCheck;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// `laci journal compare`.
@Command(
    name = "compare",
    description = {
      "Compares every row of the query copy with what the journal says that it must be.",
      "Changes nothing. Names the first row that differs, with both values; the exit code is then"
          + " 1. Needs some 200 MB of memory for a million sales."
    })
final class JournalCompareCommand implements Callable<Integer> {
  private static final String NAME = "journal compare";

  @ParentCommand private @Nullable JournalCommand journal;

  @Override
  public Integer call() {
    return switch (LedgerPlace.find(JournalCommand.laci(journal))) {
      case LedgerPlace.Found.Bad(var problems) -> LedgerPlace.complain(NAME, problems);
      case LedgerPlace.Found.Good(var place) ->
          JournalCommand.atRest(place, NAME, (resting, keys) -> compare(place, resting, keys));
    };
  }

  private static int compare(LedgerPlace place, RestingJournal resting, Keys keys) {
    CopyCheck.Result result =
        CopyCheck.run(
            OpenLedger.copy(place.ledger()),
            keys.databaseKey(),
            new JournalSource(resting::read, resting::lastSequence),
            new JournalPercent(System.err),
            () -> false);
    return switch (result) {
      case CopyCheck.Result.Same(var upTo, var rows) -> {
        System.out.println("the same: " + rows + " rows, as of record " + upTo);
        if (upTo < resting.lastSequence()) {
          System.out.println(
              "The copy lacks the last "
                  + (resting.lastSequence() - upTo)
                  + " records; the next start brings it up to date.");
        }
        yield 0;
      }
      case CopyCheck.Result.Different(var first, var _, var parts) ->
          LedgerPlace.complain(
              NAME,
              "first difference: " + first.words(),
              parts == 1 ? "It may be the only one." : "At least " + parts + " rows differ there.",
              "The journal is the truth. Keep a copy of the data folder for whoever looks into it,"
                  + " then delete the query copy (copy.mv.db): the next start builds it anew.");
      case CopyCheck.Result.Failed(var reason) -> LedgerPlace.complain(NAME, reason);
      case CopyCheck.Result.Stopped _ -> throw new IllegalStateException("nobody stopped it");
    };
  }
}
