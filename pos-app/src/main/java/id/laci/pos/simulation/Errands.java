package id.laci.pos.simulation;

import id.laci.pos.approval.Approval;
import id.laci.pos.approval.Approver;
import id.laci.pos.ledger.Paper;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.receipt.Receipt;
import id.laci.pos.receipt.ReceiptWords;
import id.laci.pos.receipt.SaleReceipt;
import id.laci.pos.receipt.ShiftSlip;
import id.laci.pos.receipt.ShiftWords;
import id.laci.pos.refund.RefundEffect;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.simulation.invariant.Seen;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.StaffErrand;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.staff.StaffTrouble;
import id.laci.pos.takeback.ReturnErrand;
import id.laci.pos.takeback.ReturnTidings;
import id.laci.pos.till.Effect;
import id.laci.pos.till.Input;
import id.laci.pos.till.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Hands what one run of the till wants done to those who do it, and brings back what came of it,
/// if that run is still there.
final class Errands implements Consumer<Effect> {
  private final Shop shop;
  private final Machine machine;
  private final int boot;
  private final Client client;
  private final JournalHistory history;

  Errands(Shop shop, Machine machine, int boot, Client client, JournalHistory history) {
    this.shop = shop;
    this.machine = machine;
    this.boot = boot;
    this.client = client;
    this.history = history;
  }

  @Override
  public void accept(Effect effect) {
    shop.witness().see(new Seen.Wanted(effect));
    switch (effect) {
      case Effect.Call(var call) -> call(call);
      case Effect.Print(var job) -> print(job);
      case Effect.FindSale(var receipt) ->
          later(new Input.SaleFound(receipt, history.sale(receipt), history.copies(receipt)));
      case Effect.FindReports _ -> later(new Input.ReportsFound(history.reports()));
      case Effect.FindReport(var number) ->
          later(
              new Input.ReportFound(
                  number, history.report(number), history.copiesOfReport(number)));
      case Effect.CallRefund(var key, var call) -> call(key, call);
      case Effect.AskApproval(var request, var _, var _, var _) ->
          later(
              new Input.ApprovalAnswered(
                  request.id(),
                  new Approver.Answer.Approved(
                      new Approval(
                          request.id(), "manager", till(shop.agenda().instant()), request.act()))));
      case Effect.FindPayments(var query) -> later(new Input.PaymentsFound(query, List.of()));
      case Effect.FindTimeline(var order) ->
          later(new Input.TimelineFound(order, Optional.empty()));
      case Effect.ForReturn(var errand) -> run(errand);
      case Effect.Staff(var id, var errand) -> later(new Input.StaffTold(id, tidings(errand)));
      case Effect.OpenDrawer _,
          Effect.Devices _,
          Effect.WriteStory _,
          Effect.PrintClaimSlip _,
          Effect.PrintXReport _,
          Effect.Reckon _,
          Effect.ForDay _,
          Effect.ForSales _,
          Effect.ForJournal _,
          Effect.PrintCodes _ -> {
        // nobody waits for what comes of it
      }
    }
  }

  private static StaffTidings tidings(StaffErrand errand) {
    return switch (errand) {
      case StaffErrand.SignIn(var pin, var _) -> {
        String typed = new String(pin.take());
        yield Arrays.stream(DemoStaff.values())
            .filter(one -> one.pin().equals(typed))
            .findFirst()
            .<StaffTidings>map(one -> new StaffTidings.Known(one.member().id()))
            .orElseGet(() -> new StaffTidings.Refused(new StaffTrouble.WrongPin(2)));
      }
      case StaffErrand other -> throw new IllegalStateException("nobody here wants " + other);
    };
  }

  private void run(ReturnErrand errand) {
    switch (errand) {
      case ReturnErrand.ReadSale(var receipt) ->
          later(
              new Input.ReturnHeard(
                  new ReturnTidings.SaleRead(
                      receipt, history.sale(receipt), history.returns(receipt), true)));
      case ReturnErrand.FindSales(var query, var _) ->
          later(new Input.ReturnHeard(new ReturnTidings.SalesFound(query, List.of())));
      case ReturnErrand.PrintSlip _, ReturnErrand.PrintSheet _, ReturnErrand.SaveSheet _ -> {
        // nobody waits for what comes of it
      }
    }
  }

  private void call(PaymentEffect call) {
    OrderId order = order(call);
    shop.trace().say("till", "calls " + call.getClass().getSimpleName() + " " + order);
    Instant sent = shop.agenda().instant();
    switch (client.ask(call)) {
      case Client.Ask.Knows(var event) -> later(new Input.Heard(order, event));
      case Client.Ask.Sends(var request) ->
          shop.network()
              .send(
                  request,
                  reply -> {
                    if (machine.runs(boot)) {
                      Input heard = new Input.Heard(order, client.hear(call, till(sent), reply));
                      machine.tell(boot, heard);
                    }
                  });
    }
  }

  private void call(RefundKey key, RefundEffect call) {
    shop.trace().say("till", "calls " + call.getClass().getSimpleName() + " " + key);
    Instant sent = shop.agenda().instant();
    switch (client.ask(call)) {
      case Client.RefundAsk.Knows(var event) -> later(new Input.RefundHeard(key, event));
      case Client.RefundAsk.Sends(var request) ->
          shop.network()
              .send(
                  request,
                  reply -> {
                    if (machine.runs(boot)) {
                      Input heard =
                          new Input.RefundHeard(key, client.hear(call, till(sent), reply));
                      machine.tell(boot, heard);
                    }
                  });
    }
  }

  private Instant till(Instant moment) {
    return moment.plus(machine.skew());
  }

  private static OrderId order(PaymentEffect call) {
    return switch (call) {
      case PaymentEffect.Charge(var order) -> order.id();
      case PaymentEffect.Query(var order) -> order;
      case PaymentEffect.Cancel(var order) -> order;
      case PaymentEffect.Expire(var order) -> order;
      case PaymentEffect.LookAfter(var order, var _) -> order;
    };
  }

  private void print(PrintJob job) {
    Receipt receipt =
        switch (job.paper()) {
          case Paper.OfSale(var sale) ->
              SaleReceipt.of(sale, Shopfront.SHOP, words(job.language()), job.copy());
          case Paper.OfShift(var report) ->
              ShiftSlip.of(report, Shopfront.SHOP, ShiftWords.INDONESIAN, job.copy());
        };
    shop.witness().see(new Seen.Printing(job, receipt));
    shop.printer()
        .print(
            receipt,
            (state, trouble) ->
                machine.tell(
                    boot, new Input.Printed(receipt.number(), receipt.copy(), state, trouble)));
  }

  private void later(Input input) {
    shop.agenda().after(shop.chance().millis(1, 50), () -> machine.tell(boot, input));
  }

  private static ReceiptWords words(String language) {
    return switch (Language.ofTag(language).orElse(Language.INDONESIAN)) {
      case INDONESIAN -> ReceiptWords.INDONESIAN;
      case ENGLISH -> ReceiptWords.ENGLISH;
      case CHINESE -> ReceiptWords.CHINESE;
    };
  }
}
