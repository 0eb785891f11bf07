package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.PrintJob;
import java.util.Optional;

/// Once nothing goes wrong any more and time passes, no payment stays open and no job is for ever
/// on its way.
final class NothingStaysOpen implements Invariant {
  @Override
  public String name() {
    return "11: in the end nothing stays open";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    if (!(seen instanceof Seen.Quiet)) {
      return Optional.empty();
    }
    if (!books.durable().open().isEmpty()) {
      return Optional.of("still open: " + books.durable().open());
    }
    Optional<String> refund =
        books.durable().refunds().unfinished().stream()
            .filter(open -> !open.isOver())
            .map(open -> "still under way: " + open)
            .findFirst();
    if (refund.isPresent()) {
      return refund;
    }
    return books.durable().prints().in(PrintJob.State.SENDING).stream()
        .map(job -> job.receipt() + " is still being sent to the printer")
        .findFirst();
  }
}
