package id.laci.pos.till;

import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.Paper;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.PrintJobs;
import id.laci.pos.sale.Sale;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The outbox of receipts and reports. A job that the printer took nothing of waits and is printed
/// by itself while it is fresh; one that may have come out, or has waited long, is for a person to
/// decide.
final class Outbox {
  /// A receipt that is older goes to nobody at the counter any more.
  static final Duration FRESH = Duration.ofMinutes(5);

  /// After a refusal by a printer that says it is ready.
  static final Duration RETRY = Duration.ofSeconds(5);

  private final Desk desk;

  Outbox(Desk desk) {
    this.desk = desk;
  }

  /// @return whether the shop has a printer, as far as is known: a payment that is picked up at the
  ///   start may be over before the devices have told of themselves, and its receipt waits for them
  boolean hasPrinter() {
    return !desk.devicesKnown || !(printer() instanceof Condition.NotSet);
  }

  private Condition printer() {
    return desk.devices.place(Role.PRINTER).condition();
  }

  /// A paper that was just made. Without a printer there is nothing to wait for.
  void print(Turn turn, Paper paper) {
    if (hasPrinter()) {
      queue(turn, paper, 0);
    }
  }

  /// A receipt for a sale just made.
  void print(Turn turn, Sale sale) {
    print(turn, new Paper.OfSale(sale));
  }

  /// One more copy of the receipt of a sale, which says that it is one.
  void printCopy(Turn turn, Sale sale, int known) {
    printCopy(turn, new Paper.OfSale(sale), known);
  }

  /// One more copy of a paper, which says that it is one.
  ///
  /// @param known copies that are known to have been asked for, besides those in the outbox
  void printCopy(Turn turn, Paper paper, int known) {
    if (hasPrinter()) {
      queue(turn, paper, Math.max(known, turn.state().prints().nextCopy(paper.number())));
    } else {
      turn.then(() -> desk.say(new Notice.NotPrinted(paper.number(), DeviceTrouble.NO_PRINTER)));
    }
  }

  private void queue(Turn turn, Paper paper, int copy) {
    String language = language(paper).tag();
    turn.happened(new Fact.PrintQueued(PrintJob.queued(paper, copy, language, turn.at())));
    if (printer() instanceof Condition.Out(var why, var _)) {
      turn.then(() -> desk.say(new Notice.NotPrinted(paper.number(), why)));
    }
    next(turn);
  }

  /// Receipts are for customers, reports for those who keep the shop.
  private Language language(Paper paper) {
    return switch (paper) {
      case Paper.OfSale _ -> desk.customerLanguage;
      case Paper.OfShift _ -> desk.cashierLanguage;
    };
  }

  /// Prints a job that a person wants printed: the same one when the printer took nothing of it,
  /// else a copy that says so.
  void again(Turn turn, PrintJob job) {
    switch (job.state()) {
      case QUEUED, HELD -> {
        turn.happened(
            new Fact.PrintQueued(
                PrintJob.queued(job.paper(), job.copy(), job.language(), turn.at())));
        turn.then(() -> desk.printRetryAt = Instant.MIN);
        next(turn, Instant.MIN);
      }
      case UNKNOWN -> {
        move(turn, job, PrintJob.State.DROPPED, job.trouble());
        printCopy(turn, job.paper(), 0);
      }
      case SENT, PRINTED, DROPPED -> printCopy(turn, job.paper(), 0);
      case SENDING -> {
        // it is coming
      }
    }
    turn.then(() -> unsay(job.receipt()));
  }

  /// Lets a job go that waits or is in doubt.
  void drop(Turn turn, PrintJob job) {
    switch (job.state()) {
      case QUEUED, HELD, UNKNOWN -> {
        move(turn, job, PrintJob.State.DROPPED, job.trouble());
        turn.then(() -> unsay(job.receipt()));
      }
      case SENDING, SENT, PRINTED, DROPPED -> {
        // nothing to let go
      }
    }
  }

  /// The printer answered, or did not.
  void printed(Turn turn, Input.Printed printed) {
    Optional<PrintJob> known = turn.state().prints().job(printed.receipt(), printed.copy());
    if (known.filter(job -> job.state() == PrintJob.State.SENDING).isEmpty()) {
      return;
    }
    move(turn, known.get(), printed.state(), printed.trouble());
    if (printed.state() == PrintJob.State.QUEUED) {
      turn.then(() -> desk.printRetryAt = turn.at().plus(RETRY));
    }
    turn.then(() -> tell(printed));
    next(turn, printed.state() == PrintJob.State.QUEUED ? turn.at().plus(RETRY) : Instant.MIN);
  }

  private void tell(Input.Printed printed) {
    unsay(printed.receipt());
    DeviceTrouble why = printed.trouble().orElse(DeviceTrouble.OFFLINE);
    switch (printed.state()) {
      case QUEUED -> desk.say(new Notice.NotPrinted(printed.receipt(), why));
      case UNKNOWN -> desk.say(new Notice.MaybePrinted(printed.receipt()));
      case SENT, PRINTED, HELD, SENDING, DROPPED -> {
        // as it should be
      }
    }
  }

  private void unsay(String receipt) {
    desk.notices.removeIf(
        notice ->
            switch (notice.what()) {
              case Notice.NotPrinted(var number, var _) -> number.equals(receipt);
              case Notice.MaybePrinted(var number) -> number.equals(receipt);
              case Notice.What _ -> false;
            });
  }

  /// Hands the next waiting job to the printer, when it can take one.
  void next(Turn turn) {
    next(turn, desk.printRetryAt);
  }

  private void next(Turn turn, Instant notBefore) {
    PrintJobs prints = turn.state().prints();
    boolean busy = !prints.in(PrintJob.State.SENDING).isEmpty();
    if (busy || !canPrint() || turn.at().isBefore(notBefore)) {
      return;
    }
    prints.in(PrintJob.State.QUEUED).stream()
        .findFirst()
        .ifPresent(
            job -> {
              move(turn, job, PrintJob.State.SENDING, Optional.empty());
              turn.then(new Effect.Print(job));
            });
  }

  private boolean canPrint() {
    return switch (printer()) {
      case Condition.Ready _ -> true;
      case Condition.NotSet _, Condition.Starting _, Condition.Out _ -> false;
    };
  }

  /// Old jobs are not poured out when the printer comes back in the morning.
  void age(Turn turn) {
    for (PrintJob job : turn.state().prints().in(PrintJob.State.QUEUED)) {
      if (!turn.at().isBefore(job.at().plus(FRESH))) {
        move(turn, job, PrintJob.State.HELD, job.trouble());
      }
    }
    next(turn);
  }

  /// After a start: what was being sent is in doubt, and nothing is printed again by itself.
  void resume(Turn turn) {
    for (PrintJob job : turn.state().prints().in(PrintJob.State.SENDING)) {
      move(turn, job, PrintJob.State.UNKNOWN, Optional.empty());
    }
    for (PrintJob job : turn.state().prints().in(PrintJob.State.UNKNOWN)) {
      turn.then(() -> desk.say(new Notice.MaybePrinted(job.receipt())));
    }
    age(turn);
  }

  private static void move(
      Turn turn, PrintJob job, PrintJob.State state, Optional<DeviceTrouble> why) {
    turn.happened(new Fact.PrintMoved(job.receipt(), job.copy(), state, why, turn.at()));
  }
}
