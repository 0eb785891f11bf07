package id.laci.pos.story;

import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.receipt.ReceiptWords;
import id.laci.pos.sale.Sale;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Moments of the evening at the counter: a bill that is divided, a printer without paper, a
/// customer who comes back and asks.
final class CounterTroubles {
  private static final Money IN_CASH = Money.of(50_000);

  /// The roll ends in the middle of the goods.
  private static final int LINES_LEFT = 9;

  private final Performance stage;
  private final Cashier cashier;

  CounterTroubles(Performance stage) {
    this.stage = stage;
    cashier = new Cashier(stage);
  }

  /// @param late the payment that is asked after
  void play(OrderId late) throws StoryFailed, IOException, InterruptedException {
    divided();
    noPaper();
    askedAfter(late);
  }

  private void divided() throws StoryFailed, IOException, InterruptedException {
    stage.moment("A part in cash, the rest by QRIS");
    cashier.scan("BPW5", "RIN770");
    stage.want(new Intent.Split());
    Stage.Splitting whole = stage.await("dividing", Stage.Splitting.class, _ -> true);
    stage.want(new Intent.TakePart(IN_CASH));
    Money rest = whole.due().minus(IN_CASH);
    var _ =
        stage.await(
            "the part in cash is taken", Stage.Splitting.class, now -> now.due().equals(rest));
    var _ = stage.step("part-in-cash", "A part is paid in cash, the drawer is open.");
    Stage.ByQr up = cashier.codeUp();
    StoryFailed.unless(up.order().amount().equals(rest), "the code asks for " + up.order());
    stage.code("rest-code", "The code asks for the rest.", Cashier.payload(up));
    Sale sale = cashier.paid(up);
    StoryFailed.unless(sale.tenders().size() == 2, "paid by " + sale.tenders());
    var _ = stage.step("divided-done", "Paid in two ways, one sale, one receipt.");
    cashier.next();
  }

  private void noPaper() throws StoryFailed, IOException, InterruptedException {
    stage.moment("The printer runs out of paper in mid-receipt");
    cashier.scan("SLT780", "TSU250", "BTA4");
    stage.printer().endAfter(LINES_LEFT);
    stage.want(new Intent.PayByCash());
    var _ = stage.await("cash is being taken", Stage.ByCash.class, _ -> true);
    Sale sale = cashier.takeCash(50_000);
    stage.await("the strip says that paper is out", CounterTroubles::wantsPaper);
    var _ = stage.step("no-paper", "Half a receipt, then the roll is empty; the sale stands.");
    stage.printer().switched(false);
    stage.say("The printer is switched off to put in a new roll.");
    stage.await(
        "nobody knows whether the receipt came out",
        now -> now.prints().stream().anyMatch(job -> isInDoubt(job, sale)));
    var _ = stage.step("in-doubt", "The receipt is in doubt: nothing is printed twice by itself.");
    stage.printer().switched(true);
    copied(sale);
  }

  private static boolean wantsPaper(Snapshot now) {
    return now.devices().place(Role.PRINTER).condition() instanceof Condition.Out(var why, var _)
        && why == DeviceTrouble.PAPER;
  }

  private static boolean isInDoubt(PrintJob job, Sale sale) {
    return job.receipt().equals(sale.receipt()) && job.state() == PrintJob.State.UNKNOWN;
  }

  private void copied(Sale sale) throws StoryFailed, IOException, InterruptedException {
    stage.await(
        "the printer is ready",
        now -> now.devices().place(Role.PRINTER).condition() instanceof Condition.Ready);
    stage.say("The printer is on again.");
    stage.want(new Intent.PrintJobAgain(sale.receipt(), 0));
    Premises.Paper copy = stage.receipt();
    StoryFailed.unless(
        copy.lines().stream().anyMatch(line -> line.contains(ReceiptWords.INDONESIAN.copy())),
        "the second print does not say that it is a copy");
    var _ = stage.step("copy", "Printed again, as a copy that says so.");
    cashier.nextSale();
  }

  private void askedAfter(OrderId late) throws StoryFailed, IOException, InterruptedException {
    stage.moment("A customer comes back and asks what became of a payment");
    stage.want(new Intent.Open(Page.Name.PAYMENTS));
    stage.want(new Intent.FindPayments(late.text()));
    stage.await(
        "the payment is found",
        now ->
            now.page() instanceof Page.Payments(var query, var found, var _)
                && query.equals(late.text())
                && found.filter(rows -> rows.size() == 1).isPresent());
    stage.want(new Intent.OpenTimeline(late));
    Timeline timeline = timeline(late);
    List<Timeline.What> told = timeline.events().stream().map(Timeline.Event::what).toList();
    StoryFailed.unless(
        told.containsAll(
            List.of(Timeline.What.CODE_SHOWN, Timeline.What.PAID_LATE, Timeline.What.PUT_ON_SALE)),
        "the history lacks what happened: " + told);
    var _ = stage.step("history", "What happened to it, in the order in which the till learned.");
    stage.want(new Intent.PrintClaimSlip(late));
    Premises.Paper slip = stage.paper("claim-slip");
    StoryFailed.unless(
        slip.lines().stream().anyMatch(line -> line.contains(timeline.transaction())),
        "the slip does not name the gateway's transaction");
    stage.say("The claim slip is printed.");
    stage.want(new Intent.Open(Page.Name.TILES));
  }

  private Timeline timeline(OrderId order) throws StoryFailed, InterruptedException {
    Page page =
        stage
            .await("the history of the payment", now -> history(now.page(), order).isPresent())
            .page();
    return history(page, order).orElseThrow();
  }

  private static Optional<Timeline> history(Page page, OrderId order) {
    return page instanceof Page.Payments(var _, var _, var timeline)
        ? timeline.filter(found -> found.order().equals(order))
        : Optional.empty();
  }
}
