package id.laci.pos.story;

import id.laci.pos.payment.Giving;
import id.laci.pos.payment.OrderId;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.sandbox.Attempt;
import id.laci.pos.sandbox.Transaction;
import id.laci.pos.till.Intent;
import id.laci.pos.till.LateMoney;
import id.laci.pos.till.Stage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// Moments of the evening in which money comes after its sale had gone another way.
final class LateMoneyTroubles {
  private static final String REASON = "Pelanggan membayar dua kali";

  /// When the simulated wallet has confirmed a refund.
  private static final Duration CONFIRMED = Duration.ofSeconds(11);

  private final Performance stage;
  private final Cashier cashier;

  LateMoneyTroubles(Performance stage) {
    this.stage = stage;
    cashier = new Cashier(stage);
  }

  /// @return the payment that came late and is on its sale now
  OrderId play() throws StoryFailed, IOException, InterruptedException {
    OrderId late = paidLate();
    paidTwice();
    return late;
  }

  private OrderId paidLate() throws StoryFailed, IOException, InterruptedException {
    stage.moment("The old code is paid after its end");
    cashier.scan("SMP170", "PEP190");
    Stage.ByQr up = cashier.codeUp();
    CodeTroubles.expire(stage, up);
    LateMoney late = comesLate(up);
    StoryFailed.unless(late.fits() && !late.twice(), "the money is not offered to its own sale");
    var _ = stage.step("late", "The money came late: a person decides what becomes of it.");
    stage.want(new Intent.PutOnSale(late.order()));
    Sale sale = cashier.done();
    StoryFailed.unless(
        sale.tenders().size() == 1
            && sale.tenders().getFirst() instanceof Tender.Wallet wallet
            && wallet.order().equals(late.order()),
        "the sale is not paid by the money that came late: " + sale.tenders());
    var _ = stage.step("late-on-sale", "Put on the sale at the counter: paid, nothing is owed.");
    cashier.next();
    return late.order();
  }

  private void paidTwice() throws StoryFailed, IOException, InterruptedException {
    stage.moment("The customer pays twice");
    cashier.scan("UCK250", "BKK");
    Stage.ByQr up = cashier.codeUp();
    stage.want(new Intent.PayByCash());
    CodeTroubles.endedForCash(stage, up);
    var _ = cashier.takeCash(20_000);
    cashier.next();
    LateMoney twice = comesLate(up);
    StoryFailed.unless(twice.twice(), "the till does not see that the customer paid twice");
    var _ = stage.step("twice", "Paid in cash and by the wallet: the wallet's money goes back.");
    stage.want(new Intent.GiveBack(twice.order(), Giving.REFUND, REASON));
    stage.await("a manager is asked", now -> now.approval().isPresent());
    var _ = stage.step("twice-manager", "The manager's PIN is asked for.");
    cashier.approve();
    stage.await("the refund is accepted", now -> now.late().isEmpty());
    refunded(twice);
    var _ = stage.step("twice-refunded", "The gateway took the refund; nothing is owed.");
    stage.skip(CONFIRMED);
    stage.await("the money has arrived in the wallet", now -> now.status().queued() == 0);
    stage.say("The wallet's side confirmed the refund; it is followed no more.");
  }

  /// The customer pays a code that is over, and the gateway lets the money through.
  private LateMoney comesLate(Stage.ByQr over) throws StoryFailed, InterruptedException {
    stage.gateway().faults().lateSettlement(true);
    cashier.pays(over, Attempt.Result.PAID_LATE);
    stage.gateway().faults().lateSettlement(false);
    stage.say("The customer paid " + over.order().amount() + " with the code that is over.");
    return stage
        .await(
            "the late money is told of", now -> now.late().size() == 1 && !now.notices().isEmpty())
        .late()
        .getFirst();
  }

  private void refunded(LateMoney twice) throws StoryFailed {
    Transaction paid = stage.gateway().transaction(twice.order().text()).orElseThrow();
    StoryFailed.unless(
        paid.refunded().equals(twice.amount()),
        "the gateway has refunded " + paid.refunded() + " of " + twice.amount());
    List<String> reasons = paid.refunds().stream().map(refund -> refund.reason()).toList();
    StoryFailed.unless(reasons.equals(List.of(REASON)), "refunded for other reasons: " + reasons);
  }
}
