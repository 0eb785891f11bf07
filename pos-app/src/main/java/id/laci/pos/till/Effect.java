package id.laci.pos.till;

import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.audit.JournalErrand;
import id.laci.pos.counter.DeviceWish;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.reckoning.Errand;
import id.laci.pos.refund.RefundEffect;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.saleslist.SalesErrand;
import id.laci.pos.shift.XReport;
import id.laci.pos.staff.Pin;
import id.laci.pos.staff.StaffErrand;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.takeback.ReturnErrand;
import id.laci.pos.today.DayErrand;
import java.util.Optional;

/// What the till wants done outside, once the step that asks for it is on disk. What comes of it
/// returns as an [Input].
public sealed interface Effect {
  /// Call the gateway; [PaymentEffect.LookAfter] never gets here, the till keeps its own time.
  record Call(PaymentEffect what) implements Effect {}

  /// Call the gateway for a refund; [RefundEffect.LookAfter] never gets here.
  record CallRefund(RefundKey key, RefundEffect what) implements Effect {}

  /// Ask somebody who may allow it.
  ///
  /// @param code from their phone, where one was typed
  /// @param badge whose badge was held to the reader before
  record AskApproval(ApprovalRequest request, Pin pin, Pin code, Optional<StaffId> badge)
      implements Effect {}

  /// Something about what proves who somebody is.
  ///
  /// @param id by which its answer is known
  record Staff(long id, StaffErrand errand) implements Effect {}

  /// Print codes that are shown once.
  ///
  /// @param name whose they are
  /// @param phone whether they are for a lost phone, else for a forgotten PIN
  record PrintCodes(String name, StaffTidings.Reveal codes, boolean phone, String language)
      implements Effect {}

  /// Something about the devices.
  record Devices(DeviceWish wish) implements Effect {}

  /// Open the cash drawer, once.
  record OpenDrawer() implements Effect {}

  /// Look for payments.
  record FindPayments(String query) implements Effect {}

  /// Look up what happened to a payment.
  record FindTimeline(OrderId order) implements Effect {}

  /// Print what the gateway's support needs to find a payment. It is no receipt and no proof of
  /// payment, so it may come out twice.
  record PrintClaimSlip(Timeline timeline, String language) implements Effect {}

  /// Write down what happened to a payment, for whoever traces it.
  ///
  /// @param language tag of the language it is written in
  record WriteStory(Timeline timeline, String language) implements Effect {}

  /// Look up a finished sale.
  record FindSale(String receipt) implements Effect {}

  /// Something for the refund desk.
  record ForReturn(ReturnErrand errand) implements Effect {}

  /// Something about the figures of a day.
  record ForDay(DayErrand errand) implements Effect {}

  /// Something about the list of sales.
  record ForSales(SalesErrand errand) implements Effect {}

  /// Look up the latest reports of shifts.
  record FindReports() implements Effect {}

  /// Look up one report, to print a copy.
  record FindReport(long number) implements Effect {}

  /// Print how the shift stands. It has no number and closes nothing, so it may come out twice.
  record PrintXReport(XReport report, String language) implements Effect {}

  /// Something about the journal.
  record ForJournal(JournalErrand errand) implements Effect {}

  /// Something about the other side's file.
  record Reckon(Errand errand) implements Effect {}

  /// Print a receipt or a report. Its attempt is on disk already and is never repeated by itself.
  record Print(PrintJob job) implements Effect {}
}
