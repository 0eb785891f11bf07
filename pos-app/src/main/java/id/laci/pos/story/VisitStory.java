package id.laci.pos.story;

import id.laci.pos.payment.Closing;
import id.laci.pos.sandbox.Attempt;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Stage;
import java.io.IOException;
import java.time.Duration;

/// A scripted visit to the demo shop, by the same intents that a cashier makes: a sale by QR, one
/// in cash, a code that expires, and a network that dies while a code is up.
final class VisitStory {
  private final Performance stage;
  private final Cashier cashier;

  VisitStory(Performance stage) {
    this.stage = stage;
    cashier = new Cashier(stage);
  }

  /// @throws StoryFailed at the first step that does not come out as it should
  void play() throws StoryFailed, IOException, InterruptedException {
    stage.await("the till is open", now -> now.stage() instanceof Stage.Selling);
    var _ = stage.step("open", "The till is open.");
    paidByQr();
    paidInCash();
    expired();
    networkDied();
    stage.say("The visit is over; everything came out as it should.");
  }

  private void paidByQr() throws StoryFailed, IOException, InterruptedException {
    cashier.scan("IND85", "TBS450", "BPW5");
    var _ = stage.step("basket", "Three products scanned.");
    Stage.ByQr up = cashier.codeUp();
    stage.code("code", "The code is on the customer's screen.", Cashier.payload(up));
    var _ = cashier.paid(up);
    var _ = stage.step("paid", "Paid, on both screens.");
    cashier.next();
  }

  private void paidInCash() throws StoryFailed, IOException, InterruptedException {
    cashier.scan("GUL1", "TEL10");
    stage.want(new Intent.PayByCash());
    var _ = stage.await("cash is being taken", Stage.ByCash.class, _ -> true);
    var _ = stage.step("cash", "The customer pays Rp 50.000 in cash.");
    var _ = cashier.takeCash(50_000);
    var _ = stage.receipt();
    var _ = stage.step("change", "The change is on both screens, the drawer is open.");
    cashier.nextSale();
  }

  private void expired() throws StoryFailed, IOException, InterruptedException {
    cashier.scan("KKA165");
    Duration life = cashier.codeUp().qr().orElseThrow().validFor();
    stage.say("Nobody pays; the clock is moved forward by " + life.toMinutes() + " minutes.");
    stage.skip(life);
    var _ =
        stage.await(
            "the code has expired and the gateway has confirmed it",
            Stage.QrFailed.class,
            failed -> failed.why() == Closing.EXPIRED);
    var _ = stage.step("expired", "The code is dead, no money was taken, the basket is as it was.");
    stage.want(new Intent.Back());
  }

  private void networkDied() throws StoryFailed, IOException, InterruptedException {
    Stage.ByQr up = cashier.codeUp();
    stage.gateway().faults().networkDown(true);
    stage.say("The network is cut while the code is up.");
    stage.want(new Intent.CheckNow());
    var _ =
        stage.await(
            "the screens say that the gateway does not answer",
            Stage.ByQr.class,
            byQr -> byQr.progress() == Stage.Progress.NO_CONTACT);
    var _ = stage.step("no-contact", "No contact; the code stays valid and the till keeps asking.");
    cashier.pays(up, Attempt.Result.PAID);
    stage.say("The customer's phone has a network of its own: it pays.");
    stage.gateway().faults().networkDown(false);
    stage.say("The network is back.");
    var _ = cashier.done();
    var _ = stage.step("recovered", "Paid: nobody had to do anything.");
    cashier.next();
    var _ = stage.step("ready", "Ready for the next customer.");
  }
}
