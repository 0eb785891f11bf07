package id.laci.pos.till;

import id.laci.pos.reckoning.Errand;
import id.laci.pos.reckoning.FileSeen;
import id.laci.pos.reckoning.FileTrouble;
import id.laci.pos.reckoning.Matches;
import id.laci.pos.reckoning.Tidings;
import id.laci.pos.reconcile.Reconciliation;
import id.laci.pos.settlement.SettlementFile;
import id.laci.pos.table.FileBytes;
import id.laci.pos.table.Progress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Runs the till's errands at once, with files that are only texts.
final class Clerk {
  final Map<String, String> files = new HashMap<>();
  boolean copyIsThere = true;
  private final Counter counter;

  Clerk(Counter counter) {
    this.counter = counter;
  }

  /// Carries out what the till wants done, and what follows from that.
  void work() {
    for (Effect effect : counter.effects()) {
      if (effect instanceof Effect.Reckon(var errand)) {
        carryOut(errand);
        work();
      }
    }
  }

  void carryOut(Errand errand) {
    switch (errand) {
      case Errand.Read read -> tell(read(read));
      case Errand.Match(var id, var lines, var zone, var ours) ->
          tell(new Tidings.Matched(id, Matches.of(lines, ours.claims(), ours.used(), zone)));
      case Errand.Compare(var id, var day, var claimed, var lines, var rules) ->
          tell(
              copyIsThere
                  ? new Tidings.Compared(id, Reconciliation.of(day, claimed, lines, rules))
                  : new Tidings.NotCompared(id));
      case Errand.Export(var report) ->
          tell(new Tidings.Exported(report.day().date(), "/reports/" + report.day().date()));
      case Errand.Stop _ -> {}
    }
  }

  private void tell(Tidings tidings) {
    counter.take(new Input.Reckoned(tidings));
  }

  private Tidings read(Errand.Read read) {
    String text = files.get(read.ask().path());
    if (text == null) {
      return new Tidings.Unreadable(read.id(), FileTrouble.MISSING);
    }
    FileBytes bytes = FileBytes.of(text.getBytes(StandardCharsets.UTF_8));
    String name = read.ask().path().substring(1);
    return switch (FileSeen.read(
        new SettlementFile(name, bytes),
        Integer.toHexString(text.hashCode()),
        read.ask(),
        read.known(),
        SettlementFile.USUAL_ZONE,
        Progress.SILENT)) {
      case FileSeen.Outcome.Refused(var why) -> new Tidings.Refused(read.id(), why);
      case FileSeen.Outcome.Seen(var seen) ->
          new Tidings.Seen(
              read.id(),
              seen,
              seen.isGood()
                  ? Optional.of(
                      Matches.of(
                          seen.lines(),
                          read.ours().claims(),
                          read.ours().used(),
                          seen.mapping().zone()))
                  : Optional.empty());
    };
  }
}
