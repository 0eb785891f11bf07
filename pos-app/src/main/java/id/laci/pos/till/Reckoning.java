package id.laci.pos.till;

import id.laci.pos.reckoning.FileAsk;
import id.laci.pos.reckoning.FileSeen;
import id.laci.pos.reckoning.Matches;
import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.reconcile.DailyReport;
import id.laci.pos.reconcile.Finding;
import id.laci.pos.reconcile.MerchantClass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What the till remembers of the file that is being compared, only while the program runs. Losing
/// it loses nothing but the trouble of choosing the file again.
final class Reckoning {
  private long nextErrand = 1;

  Optional<FileAsk> ask = Optional.empty();

  /// The reading that is under way, or was the last.
  long reading;

  /// How far it is; empty when none is under way.
  Optional<ReckoningView.Stage.Reading> progress = Optional.empty();

  /// Why the file cannot be read; empty when nothing is wrong.
  Optional<ReckoningView.Stage> trouble = Optional.empty();

  Optional<FileSeen> seen = Optional.empty();
  Optional<Matches> matches = Optional.empty();

  /// The matching that is under way; 0 for none.
  long matching;

  /// Claims of which a person said that nothing in this file is their money.
  Set<String> rejected = Set.of();

  Optional<ReckoningView.Done> done = Optional.empty();

  Optional<LocalDate> date = Optional.empty();
  Optional<MerchantClass> merchant = Optional.empty();

  /// The comparison that is under way; 0 for none.
  long comparing;

  boolean compareFailed;
  Optional<DailyReport> report = Optional.empty();
  Optional<Finding.Kind> only = Optional.empty();
  Optional<String> exported = Optional.empty();
  String exportTrouble = "";

  long errand() {
    return nextErrand++;
  }

  /// Another file, or the same in another way: what was found before counts no more.
  void begin(long id, FileAsk wanted) {
    boolean other = ask.filter(before -> before.path().equals(wanted.path())).isEmpty();
    ask = Optional.of(wanted);
    reading = id;
    progress = Optional.of(new ReckoningView.Stage.Reading(name(wanted.path()), 0, 0));
    trouble = Optional.empty();
    matches = Optional.empty();
    matching = 0;
    done = Optional.empty();
    if (other) {
      seen = Optional.empty();
      rejected = Set.of();
    }
    forgetReport();
  }

  void forgetReport() {
    comparing = 0;
    compareFailed = false;
    report = Optional.empty();
    exported = Optional.empty();
    exportTrouble = "";
  }

  String name() {
    return ask.map(FileAsk::path).map(Reckoning::name).orElse("");
  }

  private static String name(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
