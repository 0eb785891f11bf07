package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.receipt.Receipt;
import id.laci.pos.receipt.ReceiptWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Invariant 6: a receipt is printed, or its job is visibly open; nothing is printed twice by
/// itself, and every further copy says that it is one, so that at most one paper of a sale can pass
/// for its receipt. The shop has a printer.
final class PaperTellsTheTruth implements Invariant {
  private static final List<ReceiptWords> LANGUAGES =
      List.of(ReceiptWords.INDONESIAN, ReceiptWords.ENGLISH, ReceiptWords.CHINESE);

  private final Set<String> jobsOnPaper = new HashSet<>();
  private final Set<String> sold = new HashSet<>();
  private final Set<String> queued = new HashSet<>();

  @Override
  public String name() {
    return "6: receipts are printed or visibly open, and copies say so";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    return switch (seen) {
      case Seen.Printing(var job, var document) -> printing(job, document);
      case Seen.OnPaper(var receipt, var copy) -> {
        jobsOnPaper.add(key(receipt, copy));
        yield Optional.empty();
      }
      case Seen.Committed(var entry) ->
          entry.facts().stream().flatMap(fact -> committed(fact).stream()).findFirst();
      case Seen.Quiet _ ->
          sold.stream()
              .sorted()
              .filter(receipt -> !queued.contains(receipt))
              .map(receipt -> receipt + " was sold and never queued for the printer")
              .findFirst();
      case Seen.Recovered _,
          Seen.Folded _,
          Seen.FolderLost _,
          Seen.Wanted _,
          Seen.Charged _,
          Seen.Told _,
          Seen.Refunded _,
          Seen.Shown _,
          Seen.AtGateway _ ->
          Optional.empty();
    };
  }

  private Optional<String> printing(PrintJob job, Receipt document) {
    if (jobsOnPaper.contains(key(job.receipt(), job.copy()))) {
      return Optional.of(
          key(job.receipt(), job.copy()) + " is printed again, and some of it is on paper");
    }
    if (job.copy() > 0 && !saysCopy(document)) {
      return Optional.of(key(job.receipt(), job.copy()) + " does not say that it is a copy");
    }
    return Optional.empty();
  }

  private static boolean saysCopy(Receipt document) {
    return document.blocks().stream()
        .filter(Receipt.Centred.class::isInstance)
        .map(block -> ((Receipt.Centred) block).text())
        .anyMatch(text -> LANGUAGES.stream().anyMatch(words -> text.startsWith(words.copy())));
  }

  private Optional<String> committed(Fact fact) {
    switch (fact) {
      case Fact.SaleCompleted(var sale) -> sold.add(sale.receipt());
      case Fact.PrintQueued(var job) -> queued.add(job.receipt());
      case Fact.PrintMoved(var receipt, var copy, var state, var _, var _) -> {
        boolean done = state == PrintJob.State.SENT || state == PrintJob.State.PRINTED;
        if (done && !jobsOnPaper.contains(key(receipt, copy))) {
          return Optional.of(key(receipt, copy) + " counts as printed and is not on paper");
        }
      }
      case Fact _ -> {
        // is of no paper
      }
    }
    return Optional.empty();
  }

  private static String key(String receipt, int copy) {
    return receipt + ", copy " + copy;
  }
}
