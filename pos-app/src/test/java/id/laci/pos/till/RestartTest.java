package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static id.laci.pos.till.Counter.SOAP;
import static id.laci.pos.till.Counter.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.catalog.Product;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.Silence;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// The power goes out at every write of a whole visit, before and after the step is on disk.
/// Whoever stands at the till goes on from what the screens then show, and in the end everything is
/// as if nothing had happened.
class RestartTest {
  private static final List<Product> WANTED = List.of(COFFEE, WATER, SOAP);
  private static final Money TOTAL = Money.of(29_750);

  /// A customer, a cashier and a gateway who all want the same: to get this visit done.
  private abstract static class Visit {
    final Counter counter = new Counter();
    final FakeGateway gateway = new FakeGateway(() -> counter.now);
    int prints;
    int cuts;

    /// Runs to the end, through every power cut.
    final void run() {
      boolean started = false;
      for (int i = 0; i < 400 && !(started && isOver()); i++) {
        try {
          if (!started) {
            started = true;
            counter.restart();
          }
          act(counter.stage());
          work();
        } catch (MemoryLedger.PowerCut _) {
          cuts++;
          started = false;
        }
      }
      assertTrue(isOver(), "never over: " + counter.stage());
    }

    private boolean isOver() {
      TillState state = counter.ledger.folded();
      boolean printing =
          !state.prints().in(PrintJob.State.QUEUED).isEmpty()
              || !state.prints().in(PrintJob.State.SENDING).isEmpty();
      return state.lastSale().isPresent() && state.open().isEmpty() && !printing;
    }

    abstract void act(Stage stage);

    /// The gateway and the printer do what was asked of them, and a second passes.
    private void work() {
      counter.effects().forEach(this::carryOut);
      counter.pass(Duration.ofSeconds(1));
    }

    private void carryOut(Effect effect) {
      switch (effect) {
        case Effect.Call(var call) -> counter.hear(FakeGateway.order(call), hear(call));
        case Effect.Print(var job) -> {
          prints++;
          counter.printEnds(job.receipt(), job.copy(), PrintJob.State.SENT, null);
        }
        case Effect.OpenDrawer _,
            Effect.Devices _,
            Effect.FindSale _,
            Effect.FindReports _,
            Effect.FindReport _,
            Effect.PrintXReport _,
            Effect.FindPayments _,
            Effect.FindTimeline _,
            Effect.ForReturn _,
            Effect.ForDay _,
            Effect.ForSales _,
            Effect.Reckon _,
            Effect.WriteStory _,
            Effect.ForJournal _,
            Effect.PrintClaimSlip _,
            Effect.AskApproval _,
            Effect.Staff _,
            Effect.PrintCodes _,
            Effect.CallRefund _ -> {}
      }
    }

    PaymentEvent hear(PaymentEffect call) {
      return gateway.answer(call);
    }

    final void scanWhatIsMissing(Runnable then) {
      List<Product> there = counter.lines().stream().map(Line::product).toList();
      if (counter.ledger.folded().lastSale().isEmpty()) {
        WANTED.stream()
            .filter(product -> !there.contains(product))
            .findFirst()
            .ifPresentOrElse(counter::scan, then);
      }
    }

    void assertSoldOnce(Class<? extends Tender> tender) {
      List<Fact.SaleCompleted> sales = counter.ledger.facts(Fact.SaleCompleted.class);
      assertEquals(1, sales.size());
      Sale sale = sales.getFirst().sale();
      assertEquals(WANTED, sale.lines().stream().map(Line::product).toList());
      assertEquals(List.of(1, 1, 1), sale.lines().stream().map(Line::quantity).toList());
      assertEquals(TOTAL, sale.totals().total());
      assertEquals(tender, sale.tenders().getFirst().getClass());
      assertEquals(1, counter.ledger.facts(Fact.PrintQueued.class).size());
      assertTrue(prints <= 1, "printed twice");
      int unknown = counter.ledger.folded().prints().in(PrintJob.State.UNKNOWN).size();
      assertTrue(unknown == 0 || cuts > 0, "in doubt without a reason");
      assertEquals(unknown, counter.notices(Notice.MaybePrinted.class).size());
    }
  }

  /// Paid by the code.
  private static final class ByCode extends Visit {
    @Override
    void act(Stage stage) {
      switch (stage) {
        case Stage.Selling _, Stage.PastSale _, Stage.QrFailed _ ->
            scanWhatIsMissing(() -> counter.want(new Intent.PayByQr()));
        case Stage.ByQr qr when qr.qr().isPresent() -> gateway.pay(qr.order().id());
        case Stage.ByQr _, Stage.ByCash _, Stage.ByOwnCode _, Stage.Splitting _, Stage.Done _ -> {}
      }
    }

    @Override
    void assertSoldOnce(Class<? extends Tender> tender) {
      super.assertSoldOnce(tender);
      assertEquals(1, gateway.orders().size());
      assertEquals(1, gateway.settled().size());
      assertEquals(0, counter.notices(Notice.PaidLate.class).size());
    }
  }

  /// The customer sees the code and takes out notes instead.
  private static final class CashAfterAll extends Visit {
    @Override
    void act(Stage stage) {
      switch (stage) {
        case Stage.Selling _, Stage.PastSale _, Stage.QrFailed _ ->
            scanWhatIsMissing(
                () ->
                    counter.want(
                        gateway.orders().isEmpty()
                            ? new Intent.PayByQr()
                            : new Intent.PayByCash()));
        case Stage.ByQr qr when qr.qr().isPresent() -> counter.want(new Intent.PayByCash());
        case Stage.ByCash cash -> counter.want(new Intent.TakeCash(cash.due()));
        case Stage.ByQr _, Stage.ByOwnCode _, Stage.Splitting _, Stage.Done _ -> {}
      }
    }

    @Override
    void assertSoldOnce(Class<? extends Tender> tender) {
      super.assertSoldOnce(tender);
      assertEquals(List.of(), gateway.settled());
      assertEquals(List.of(), gateway.pending());
    }
  }

  /// The code cannot be ended, cash is taken, and the customer's money comes all the same.
  private static final class PaidTwice extends Visit {
    @Override
    void act(Stage stage) {
      switch (stage) {
        case Stage.Selling _, Stage.PastSale _, Stage.QrFailed _ ->
            scanWhatIsMissing(
                () ->
                    counter.want(
                        gateway.orders().isEmpty()
                            ? new Intent.PayByQr()
                            : new Intent.PayByCash()));
        case Stage.ByQr qr
            when qr.qr().isPresent() || qr.progress() == Stage.Progress.ENDING_UNHEARD ->
            counter.want(new Intent.PayByCash());
        case Stage.ByCash cash -> counter.want(new Intent.TakeCash(cash.due()));
        case Stage.ByQr _, Stage.ByOwnCode _, Stage.Splitting _, Stage.Done _ -> {}
      }
      if (counter.ledger.folded().lastSale().isPresent()) {
        gateway.orders().forEach(order -> gateway.pay(order.id()));
      }
    }

    @Override
    PaymentEvent hear(PaymentEffect call) {
      boolean cut =
          counter.ledger.folded().lastSale().isEmpty()
              && (call instanceof PaymentEffect.Cancel || call instanceof PaymentEffect.Expire);
      return cut ? gateway.silence(call, Silence.UNREACHABLE) : super.hear(call);
    }

    @Override
    void assertSoldOnce(Class<? extends Tender> tender) {
      super.assertSoldOnce(tender);
      assertEquals(1, gateway.settled().size());
      assertEquals(1, counter.ledger.folded().payments().late().size());
      assertEquals(1, counter.notices(Notice.PaidTwice.class).size());
    }
  }

  @Test
  void aVisitPaidByCodeSurvivesEveryPowerCut() {
    everywhere(ByCode::new, Tender.Wallet.class);
  }

  @Test
  void aVisitThatEndsInCashSurvivesEveryPowerCut() {
    everywhere(CashAfterAll::new, Tender.Cash.class);
  }

  @Test
  void moneyThatComesLateSurvivesEveryPowerCut() {
    everywhere(PaidTwice::new, Tender.Cash.class);
  }

  @Test
  void aVisitSurvivesTwoPowerCuts() {
    int commits = clean(ByCode::new, Tender.Wallet.class);
    for (int first = 1; first <= commits; first++) {
      for (int second = first + 1; second <= commits + 2; second++) {
        int one = first;
        int two = second;
        Visit visit = new ByCode();
        visit.counter.ledger.cutBefore = commit -> commit == one;
        visit.counter.ledger.cutAfter = commit -> commit == two;
        visit.run();
        visit.assertSoldOnce(Tender.Wallet.class);
        Visit other = new ByCode();
        other.counter.ledger.cutAfter = commit -> commit == one || commit == two;
        other.run();
        other.assertSoldOnce(Tender.Wallet.class);
      }
    }
  }

  private static int clean(Supplier<Visit> visits, Class<? extends Tender> tender) {
    Visit visit = visits.get();
    visit.run();
    visit.assertSoldOnce(tender);
    assertEquals(0, visit.cuts);
    return visit.counter.ledger.commits();
  }

  private static void everywhere(Supplier<Visit> visits, Class<? extends Tender> tender) {
    int commits = clean(visits, tender);
    assertTrue(commits >= 7, "a visit of " + commits + " commits");
    for (int at = 1; at <= commits; at++) {
      int cut = at;
      Visit before = visits.get();
      before.counter.ledger.cutBefore = commit -> commit == cut;
      before.run();
      before.assertSoldOnce(tender);
      Visit after = visits.get();
      after.counter.ledger.cutAfter = commit -> commit == cut;
      after.run();
      after.assertSoldOnce(tender);
    }
  }
}
