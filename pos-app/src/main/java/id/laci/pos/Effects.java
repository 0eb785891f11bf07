package id.laci.pos;

import id.laci.pos.device.Devices;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.receipt.Receipt;
import id.laci.pos.receipt.ReceiptWords;
import id.laci.pos.receipt.SaleReceipt;
import id.laci.pos.sale.Shop;
import id.laci.pos.till.Effect;
import id.laci.pos.till.Input;
import id.laci.pos.till.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Hands the till's effects to those who carry them out. Never blocks.
final class Effects implements Consumer<Effect> {
  private final Shop shop;
  private final GatewayCalls calls;
  private final ApprovalDesk approvals;
  private final Devices devices;
  private final SaleLookup sales;
  private final Consumer<Input> answers;

  Effects(
      Shop shop,
      GatewayCalls calls,
      ApprovalDesk approvals,
      Devices devices,
      SaleLookup sales,
      Consumer<Input> answers) {
    this.shop = shop;
    this.calls = calls;
    this.approvals = approvals;
    this.devices = devices;
    this.sales = sales;
    this.answers = answers;
  }

  @Override
  public void accept(Effect effect) {
    switch (effect) {
      case Effect.Call(var what) -> calls.make(what);
      case Effect.CallRefund(var key, var what) -> calls.make(key, what);
      case Effect.AskApproval(var request, var pin) -> approvals.ask(request, pin);
      case Effect.Print(var job) -> print(job);
      case Effect.OpenDrawer _ ->
          devices.openDrawer(why -> answers.accept(new Input.DrawerFailed(why)));
      case Effect.FindSale(var receipt) -> sales.find(receipt, answers);
      case Effect.FindPayments(var query) ->
          answers.accept(new Input.PaymentsFound(query, List.of()));
      case Effect.FindTimeline(var order) ->
          answers.accept(new Input.TimelineFound(order, Optional.empty()));
      case Effect.PrintClaimSlip _ -> {}
      case Effect.Devices(var wish) -> devices.wish(wish);
    }
  }

  private void print(PrintJob job) {
    Receipt receipt = SaleReceipt.of(job.sale(), shop, words(job.language()), job.copy());
    devices.print(
        receipt,
        (state, trouble) ->
            answers.accept(new Input.Printed(job.receipt(), job.copy(), state, trouble)));
  }

  private static ReceiptWords words(String language) {
    return switch (Language.ofTag(language).orElse(Language.INDONESIAN)) {
      case INDONESIAN -> ReceiptWords.INDONESIAN;
      case ENGLISH -> ReceiptWords.ENGLISH;
      case CHINESE -> ReceiptWords.CHINESE;
    };
  }
}
