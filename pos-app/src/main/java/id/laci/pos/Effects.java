package id.laci.pos;

import id.laci.pos.device.Devices;
import id.laci.pos.ledger.Paper;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.payment.OrderId;
import id.laci.pos.receipt.ClaimSlip;
import id.laci.pos.receipt.ClaimWords;
import id.laci.pos.receipt.CodeSlip;
import id.laci.pos.receipt.CodeSlipWords;
import id.laci.pos.receipt.Receipt;
import id.laci.pos.receipt.ReceiptWords;
import id.laci.pos.receipt.SaleReceipt;
import id.laci.pos.receipt.ShiftSlip;
import id.laci.pos.receipt.ShiftWords;
import id.laci.pos.sale.Shop;
import id.laci.pos.shift.XReport;
import id.laci.pos.till.Effect;
import id.laci.pos.till.Input;
import id.laci.pos.till.Language;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Hands the till's effects to those who carry them out. Never blocks.
final class Effects implements Consumer<Effect> {
  private static final System.Logger LOG = System.getLogger(Effects.class.getName());

  private final Shop shop;
  private final InstantSource clock;
  private final GatewayCalls calls;
  private final ApprovalDesk approvals;
  private final Devices devices;
  private final Lookups lookups;
  private final SettlementDesk settlements;
  private final ReturnErrands returns;
  private final Reports reports;
  private final FigureErrands figures;
  private final JournalErrands journal;
  private final Consumer<Input> answers;

  Effects(
      Shop shop,
      InstantSource clock,
      GatewayCalls calls,
      ApprovalDesk approvals,
      Devices devices,
      Lookups lookups,
      SettlementDesk settlements,
      ReturnErrands returns,
      Reports reports,
      FigureErrands figures,
      JournalErrands journal,
      Consumer<Input> answers) {
    this.shop = shop;
    this.clock = clock;
    this.calls = calls;
    this.approvals = approvals;
    this.devices = devices;
    this.lookups = lookups;
    this.settlements = settlements;
    this.returns = returns;
    this.reports = reports;
    this.figures = figures;
    this.journal = journal;
    this.answers = answers;
  }

  @Override
  public void accept(Effect effect) {
    switch (effect) {
      case Effect.Call(var what) -> calls.make(what);
      case Effect.CallRefund(var key, var what) -> calls.make(key, what);
      case Effect.AskApproval(var request, var pin, var code, var badge) ->
          approvals.ask(request, pin, code, badge);
      case Effect.Staff(var id, var errand) -> approvals.run(id, errand);
      case Effect.PrintCodes codes -> print(codes);
      case Effect.Print(var job) -> print(job);
      case Effect.OpenDrawer _ ->
          devices.openDrawer(why -> answers.accept(new Input.DrawerFailed(why)));
      case Effect.FindSale(var receipt) -> lookups.sale(receipt, answers);
      case Effect.FindPayments(var query) -> lookups.payments(query, answers);
      case Effect.FindReports _ -> lookups.reports(answers);
      case Effect.FindReport(var number) -> lookups.report(number, answers);
      case Effect.PrintXReport(var report, var language) -> print(report, language);
      case Effect.FindTimeline(var order) -> lookups.timeline(order, answers);
      case Effect.PrintClaimSlip(var timeline, var language) -> print(timeline, language);
      case Effect.WriteStory(var timeline, var language) -> write(timeline, language);
      case Effect.Reckon(var errand) -> settlements.run(errand);
      case Effect.ForReturn(var errand) -> returns.run(errand);
      case Effect.ForDay(var errand) -> figures.run(errand);
      case Effect.ForSales(var errand) -> figures.run(errand);
      case Effect.ForJournal(var errand) -> journal.run(errand);
      case Effect.Devices(var wish) -> devices.wish(wish);
    }
  }

  private void print(PrintJob job) {
    Receipt receipt =
        switch (job.paper()) {
          case Paper.OfSale(var sale) ->
              SaleReceipt.of(sale, shop, words(job.language()), job.copy());
          case Paper.OfShift(var report) ->
              ShiftSlip.of(report, shop, shiftWords(job.language()), job.copy());
        };
    devices.print(
        receipt,
        (state, trouble) ->
            answers.accept(new Input.Printed(job.receipt(), job.copy(), state, trouble)));
  }

  /// The same as with a slip: how a shift stands is in no ledger.
  private void print(XReport report, String language) {
    slip(ShiftSlip.of(report, shop, shiftWords(language)), "the shift so far");
  }

  /// A slip is in no ledger. Whoever asked for it sees that none comes, and what ails the printer
  /// stands among the devices.
  private void print(Timeline timeline, String language) {
    Receipt slip = ClaimSlip.of(timeline, shop, claimWords(language), clock.instant());
    slip(slip, timeline.order().text());
  }

  /// What is on a slip, and which program wrote it, for whoever traces a payment.
  private void write(Timeline timeline, String language) {
    Receipt slip = ClaimSlip.of(timeline, shop, claimWords(language), clock.instant());
    List<String> lines = new ArrayList<>(slip.lines());
    lines.addAll(List.of(LaciCommand.Version.text() + ", " + System.getProperty("os.name"), ""));
    OrderId order = timeline.order();
    var _ =
        Thread.ofVirtual()
            .start(
                () ->
                    answers.accept(
                        new Input.StoryWritten(
                            order, reports.write("payment-" + order.text() + ".txt", lines))));
  }

  private void slip(Receipt slip, String about) {
    devices.print(
        slip,
        (state, trouble) ->
            trouble.ifPresent(
                why ->
                    LOG.log(
                        System.Logger.Level.WARNING,
                        "the slip for " + about + " is " + state + ": " + why)));
  }

  /// Codes are in no ledger; whoever asked for them sees that none come.
  private void print(Effect.PrintCodes codes) {
    CodeSlipWords words =
        switch (language(codes.language())) {
          case INDONESIAN -> CodeSlipWords.INDONESIAN;
          case ENGLISH -> CodeSlipWords.ENGLISH;
          case CHINESE -> CodeSlipWords.CHINESE;
        };
    Receipt slip =
        CodeSlip.of(
            codes.name(), codes.codes().texts(), codes.phone(), shop, words, clock.instant());
    devices.print(
        slip,
        (state, trouble) ->
            trouble.ifPresent(
                why ->
                    LOG.log(
                        System.Logger.Level.WARNING,
                        "the slip of codes is " + state + ": " + why)));
  }

  private static Language language(String tag) {
    return Language.ofTag(tag).orElse(Language.INDONESIAN);
  }

  private static ClaimWords claimWords(String language) {
    return switch (language(language)) {
      case INDONESIAN -> ClaimWords.INDONESIAN;
      case ENGLISH -> ClaimWords.ENGLISH;
      case CHINESE -> ClaimWords.CHINESE;
    };
  }

  private static ShiftWords shiftWords(String language) {
    return switch (language(language)) {
      case INDONESIAN -> ShiftWords.INDONESIAN;
      case ENGLISH -> ShiftWords.ENGLISH;
      case CHINESE -> ShiftWords.CHINESE;
    };
  }

  private static ReceiptWords words(String language) {
    return switch (language(language)) {
      case INDONESIAN -> ReceiptWords.INDONESIAN;
      case ENGLISH -> ReceiptWords.ENGLISH;
      case CHINESE -> ReceiptWords.CHINESE;
    };
  }
}
