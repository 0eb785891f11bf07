package id.laci.pos.simulation;

import id.laci.pos.journal.Journal;
import id.laci.pos.journal.Reading;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactText;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Sale;
import id.laci.pos.shift.ShiftEvent;
import id.laci.pos.shift.ZReport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// All steps that the journal holds, the oldest first. It lives as long as the data folder, so that
/// each step is read once and afterwards only compared.
final class JournalHistory {
  private final List<Step> steps = new ArrayList<>();

  /// @param text as it lies in the journal; empty before it was read from there
  private record Step(String text, Entry entry) {}

  /// Reads what there is now.
  ///
  /// @return the steps, all of them
  List<Entry> read(Journal journal) {
    List<String> texts = new ArrayList<>();
    Reading reading = journal.read(1, entry -> text(entry).ifPresent(texts::add));
    if (reading instanceof Reading.Broken(var damage)) {
      throw new IllegalStateException(damage.reason());
    }
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (i == steps.size()) {
        steps.add(step(text));
      } else if (!steps.get(i).text().equals(text)) {
        steps.set(i, step(text));
      }
    }
    steps.subList(texts.size(), steps.size()).clear();
    return entries();
  }

  private static Optional<String> text(id.laci.pos.journal.Entry entry) {
    return entry.kind() == id.laci.pos.journal.Entry.Kind.STEP
        ? Optional.of(new String(entry.body(), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static Step step(String text) {
    try {
      return new Step(text, FactText.read(text));
    } catch (FactText.Unreadable e) {
      throw new IllegalStateException(text, e);
    }
  }

  private List<Entry> entries() {
    return steps.stream().map(Step::entry).toList();
  }

  /// A step was acknowledged.
  void add(Entry entry) {
    steps.add(new Step("", entry));
  }

  /// A finished sale, as the query copy would find it.
  Optional<Sale> sale(String receipt) {
    return facts(Fact.SaleCompleted.class).stream()
        .map(Fact.SaleCompleted::sale)
        .filter(sale -> sale.receipt().equals(receipt))
        .findFirst();
  }

  /// Every return of a sale, as the query copy would find them.
  List<SaleReturn.Begun> returns(String receipt) {
    Map<String, SaleReturn.Begun> latest = new TreeMap<>();
    facts(Fact.ReturnMoved.class).stream()
        .map(Fact.ReturnMoved::moved)
        .filter(begun -> begun.grant().plan().receipt().equals(receipt))
        .forEach(begun -> latest.put(begun.grant().number(), begun));
    return List.copyOf(latest.values());
  }

  /// How many copies of a receipt were asked for, the receipt itself counted.
  int copies(String receipt) {
    return facts(Fact.PrintQueued.class).stream()
        .filter(queued -> queued.job().receipt().equals(receipt))
        .mapToInt(queued -> queued.job().copy() + 1)
        .max()
        .orElse(0);
  }

  /// The reports of shifts, as the query copy would find them: the newest first.
  List<ZReport> reports() {
    return facts(Fact.ShiftMoved.class).stream()
        .map(Fact.ShiftMoved::event)
        .filter(ShiftEvent.Closed.class::isInstance)
        .map(event -> ((ShiftEvent.Closed) event).report())
        .toList()
        .reversed();
  }

  Optional<ZReport> report(long number) {
    return reports().stream().filter(report -> report.number() == number).findFirst();
  }

  /// How many copies of a report were asked for, the report itself counted.
  int copiesOfReport(long number) {
    return report(number).map(report -> copies(report.document())).orElse(0);
  }

  private <F extends Fact> List<F> facts(Class<F> kind) {
    return entries().stream()
        .flatMap(step -> step.facts().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
