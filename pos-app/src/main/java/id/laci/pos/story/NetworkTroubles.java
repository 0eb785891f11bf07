package id.laci.pos.story;

import id.laci.pos.approval.Excess;
import id.laci.pos.outbox.Contact;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.receipt.ReceiptWords;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.sandbox.TransactionStatus;
import id.laci.pos.till.ApprovalAsked;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.till.Stage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// Moments of the evening without a network.
final class NetworkTroubles {
  /// Longer than the till ever waits before it tries the gateway again.
  private static final Duration NEXT_TRY = Duration.ofMinutes(1);

  private final Performance stage;
  private final Cashier cashier;

  NetworkTroubles(Performance stage) {
    this.stage = stage;
    cashier = new Cashier(stage);
  }

  void play() throws StoryFailed, IOException, InterruptedException {
    dropped();
    ownCode();
    overTheLimit();
    contactBack();
  }

  private void dropped() throws StoryFailed, IOException, InterruptedException {
    stage.moment("The network drops while a code is up");
    cashier.scan("TNG", "PCR500");
    Stage.ByQr up = cashier.codeUp();
    cut();
    stage.want(new Intent.CheckNow());
    untold(Stage.Progress.NO_CONTACT);
    stage.skip(Contact.GRACE);
    stage.await("the banner says so", now -> now.status().banner().isPresent());
    stage.code(
        "no-contact-code",
        "No contact: the code may be paid all the same, and nobody knows.",
        Cashier.payload(up));
    letGoForCash();
    var _ = stage.step("let-go-cash", "The code cannot be ended: it is let go, and cash is taken.");
    var _ = cashier.takeCash(30_000);
    cashier.next();
    queued();
    mended();
    StoryFailed.unless(
        stage.gateway().transaction(up.order().id().text()).orElseThrow().status()
            == TransactionStatus.CANCEL,
        "the code that was let go is still alive");
    var _ = stage.step("drained", "Contact is back: the code was ended by itself, nothing waits.");
    stage.want(new Intent.Open(Page.Name.TILES));
  }

  private void queued() throws StoryFailed, IOException, InterruptedException {
    stage.want(new Intent.Open(Page.Name.QUEUE));
    stage.await(
        "the code that is to be ended waits in the queue",
        now ->
            now.page() instanceof Page.Queue queue
                && queue.items().stream()
                    .map(QueueItem::kind)
                    .toList()
                    .equals(List.of(QueueItem.Kind.CANCEL))
                && now.status().queued() == 1);
    var _ =
        stage.step("queue", "One thing waits: the count is on the strip, the thing on its page.");
  }

  private void cut() {
    stage.gateway().faults().networkDown(true);
    stage.say("The network is cut.");
  }

  /// The network is back, and what waited for it is done by the till alone.
  private void mended() throws StoryFailed, InterruptedException {
    stage.gateway().faults().networkDown(false);
    stage.say("The network is back.");
    stage.skip(NEXT_TRY);
    stage.await(
        "the queue has drained and the banner is gone",
        now ->
            now.status().queue().count(QueueItem.Kind.CANCEL) == 0
                && now.status().banner().isEmpty());
  }

  private void untold(Stage.Progress progress) throws StoryFailed, InterruptedException {
    var _ =
        stage.await(
            "the screens say that the gateway does not answer",
            Stage.ByQr.class,
            byQr -> byQr.progress() == progress);
  }

  /// A code that nobody can end is let go by the second wish for cash.
  private void letGoForCash() throws StoryFailed, InterruptedException {
    stage.want(new Intent.PayByCash());
    untold(Stage.Progress.ENDING_UNHEARD);
    stage.want(new Intent.PayByCash());
    var _ = stage.await("cash is being taken", Stage.ByCash.class, _ -> true);
  }

  private void ownCode() throws StoryFailed, IOException, InterruptedException {
    stage.moment("QRIS offline: the shop's own code");
    cut();
    noCodeToday();
    cashier.scan("INK75", "CHT68", "BRB189");
    Stage.ByOwnCode own = ownCodeUp();
    stage.code("own-code", "The shop's own code with this amount is up.", own.demand().payload());
    claimed("GP 4417 2290 81");
    var _ = stage.step("own-code-done", "Done on the word of the customer's screen: unverified.");
    unverifiedReceipt();
  }

  /// The customer at whom the outage is noticed pays in cash at once: nobody ever saw a code.
  private void noCodeToday() throws StoryFailed, IOException, InterruptedException {
    cashier.scan("AQU600");
    stage.want(new Intent.PayByQr());
    untold(Stage.Progress.NO_CONTACT);
    stage.want(new Intent.PayByCash());
    var _ = stage.await("cash is being taken", Stage.ByCash.class, _ -> true);
    var _ = cashier.takeCash(5_000);
    cashier.next();
    stage.skip(Contact.GRACE);
    stage.await("the banner says so", now -> now.status().banner().isPresent());
  }

  private Stage.ByOwnCode ownCodeUp() throws StoryFailed, InterruptedException {
    stage.want(new Intent.PayOffline());
    return stage.await("the shop's own code is up", Stage.ByOwnCode.class, _ -> true);
  }

  /// @param reference as it is on the customer's screen
  private void claimed(String reference) throws StoryFailed, InterruptedException {
    stage.want(new Intent.ClaimPaid(reference));
    Sale sale = cashier.done();
    StoryFailed.unless(
        sale.tenders().getFirst() instanceof Tender.Claimed, "paid by " + sale.tenders());
  }

  private void unverifiedReceipt() throws StoryFailed, IOException, InterruptedException {
    Premises.Paper receipt = stage.receipt();
    StoryFailed.unless(
        receipt.lines().stream()
            .anyMatch(line -> line.contains(ReceiptWords.INDONESIAN.unverified())),
        "the receipt does not say that the payment is unverified");
    cashier.nextSale();
  }

  private void overTheLimit() throws StoryFailed, IOException, InterruptedException {
    cashier.scan("BPW5", "BPW5", "BPW5");
    stage.want(new Intent.PayOffline());
    ApprovalAsked asked =
        stage
            .await("a manager is asked", now -> now.approval().isPresent())
            .approval()
            .orElseThrow();
    StoryFailed.unless(
        asked.request().why().stream().anyMatch(Excess.PerPayment.class::isInstance),
        "the manager is asked for another reason: " + asked.request().why());
    var _ = stage.step("over-limit", "More than one such payment may be: the manager is asked.");
    cashier.approve();
    Stage.ByOwnCode own =
        stage.await("the shop's own code is up", Stage.ByOwnCode.class, _ -> true);
    stage.code("over-limit-code", "Allowed once.", own.demand().payload());
    claimed("GP 4417 2305 16");
    unverifiedReceipt();
  }

  private void contactBack() throws StoryFailed, IOException, InterruptedException {
    mended();
    stage.await(
        "only the two unverified payments are open",
        now ->
            now.status().queued() == 2
                && now.status().queue().count(QueueItem.Kind.UNVERIFIED) == 2);
    var _ = stage.step("unverified", "Contact is back; two payments wait for the settlement.");
  }
}
