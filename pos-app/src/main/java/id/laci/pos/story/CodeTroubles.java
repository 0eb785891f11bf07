package id.laci.pos.story;

import id.laci.pos.payment.Closing;
import id.laci.pos.sandbox.Attempt;
import id.laci.pos.sandbox.Customer;
import id.laci.pos.sandbox.Sandbox;
import id.laci.pos.sandbox.TransactionStatus;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Stage;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// Moments of the evening in which a code is up and is not simply paid.
final class CodeTroubles {
  private final Performance stage;
  private final Cashier cashier;

  CodeTroubles(Performance stage) {
    this.stage = stage;
    cashier = new Cashier(stage);
  }

  void play() throws StoryFailed, IOException, InterruptedException {
    saidToBePaid();
    tooLittleBalance();
    expired();
    cashInstead();
  }

  private void saidToBePaid() throws StoryFailed, IOException, InterruptedException {
    stage.moment("The customer says it is paid");
    cashier.scan("KKA165", "RTW");
    Stage.ByQr up = cashier.codeUp();
    stage.code("waiting-code", "The code is up; nobody has paid.", Cashier.payload(up));
    stage.want(new Intent.CustomerSaysPaid());
    var _ =
        stage.await(
            "the gateway's answer that it is not paid",
            Stage.ByQr.class,
            byQr -> byQr.claim().flatMap(Stage.Claim::unpaidAt).isPresent());
    stage.code(
        "says-paid-code",
        "The customer says it is paid, the gateway says it is not: the goods stay.",
        Cashier.payload(up));
    var _ = cashier.paid(up);
    var _ = stage.step("says-paid-done", "Now the gateway says so too: paid.");
    cashier.next();
  }

  private void tooLittleBalance() throws StoryFailed, IOException, InterruptedException {
    stage.moment("Too little money in the wallet");
    cashier.scan("MYK1", "KCP600");
    Stage.ByQr up = cashier.codeUp();
    Attempt.Result refused =
        stage.gateway().act(up.order().id().text(), Customer.TOO_LITTLE_BALANCE, Sandbox.GOPAY);
    StoryFailed.unless(refused == Attempt.Result.TOO_LITTLE_BALANCE, "the wallet says " + refused);
    stage.want(new Intent.AppSays(Optional.of(Stage.AppTrouble.BALANCE)));
    var _ =
        stage.await(
            "the screens say what to do",
            Stage.ByQr.class,
            byQr -> byQr.trouble().equals(Optional.of(Stage.AppTrouble.BALANCE)));
    stage.code(
        "balance-code",
        "The wallet refuses; the code stays and can be tried again.",
        Cashier.payload(up));
    stage.want(new Intent.AppSays(Optional.empty()));
    var _ = cashier.paid(up);
    var _ = stage.step("balance-done", "Topped up, tried again, paid by the same code.");
    cashier.next();
  }

  private void expired() throws StoryFailed, IOException, InterruptedException {
    stage.moment("The code expires");
    cashier.scan("SRD155", "GRM250");
    Stage.ByQr old = cashier.codeUp();
    expire(stage, old);
    var _ = stage.step("expired", "The code has ended without money; the basket is as it was.");
    cashier.pays(old, Attempt.Result.EXPIRED);
    Stage.ByQr fresh = cashier.codeUp();
    StoryFailed.unless(
        !Cashier.payload(fresh).equals(Cashier.payload(old)), "the new code is the old one");
    stage.code("new-code", "A new code is up.", Cashier.payload(fresh));
    var _ = cashier.paid(fresh);
    var _ = stage.step("new-code-paid", "The new code is paid, once.");
    cashier.next();
  }

  /// Lets the time of a code run out, and waits for the gateway's word that it is dead.
  static void expire(Performance stage, Stage.ByQr up) throws StoryFailed, InterruptedException {
    Duration life = up.qr().orElseThrow().validFor();
    stage.say("Nobody pays; the clock is moved forward by " + life.toMinutes() + " minutes.");
    stage.skip(life);
    var _ =
        stage.await(
            "the code has expired and the gateway has confirmed it",
            Stage.QrFailed.class,
            failed -> failed.order().equals(up.order()) && failed.why() == Closing.EXPIRED);
  }

  private void cashInstead() throws StoryFailed, IOException, InterruptedException {
    stage.moment("Cash after all, while a code is up");
    cashier.scan("OREO133", "SLP12");
    Stage.ByQr up = cashier.codeUp();
    stage.want(new Intent.PayByCash());
    var _ =
        stage.await(
            "the code is being ended",
            Stage.ByQr.class,
            byQr -> byQr.progress() == Stage.Progress.ENDING);
    var _ = stage.step("ending", "The code is ended at the gateway before cash is taken.");
    endedForCash(stage, up);
    cashier.pays(up, Attempt.Result.ENDED);
    var _ = stage.step("cash", "The gateway says that the code is dead: now cash.");
    var _ = cashier.takeCash(30_000);
    var _ = stage.step("cash-done", "Paid in cash; the change is on both screens.");
    cashier.next();
  }

  /// Waits until cash may be taken, which has to mean that the gateway has ended the code.
  static void endedForCash(Performance stage, Stage.ByQr up)
      throws StoryFailed, InterruptedException {
    var _ = stage.await("cash is being taken", Stage.ByCash.class, _ -> true);
    TransactionStatus status =
        stage.gateway().transaction(up.order().id().text()).orElseThrow().status();
    StoryFailed.unless(
        status == TransactionStatus.CANCEL || status == TransactionStatus.EXPIRE,
        "cash is taken while the code is " + status.word());
  }
}
