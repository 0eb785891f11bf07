package id.laci.pos.till;

import id.laci.pos.approval.Approver;
import id.laci.pos.audit.JournalTidings;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Reading;
import id.laci.pos.counter.Scanned;
import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.Room;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.reckoning.Tidings;
import id.laci.pos.refund.RefundEvent;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.sale.Sale;
import id.laci.pos.saleslist.SalesTidings;
import id.laci.pos.shift.ZReport;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.takeback.ReturnTidings;
import id.laci.pos.today.DayTidings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What reaches the till from outside, one after the other.
public sealed interface Input {
  /// The program has started and what the journal knows is loaded.
  record Started() implements Input {}

  /// A person wants something.
  record Wanted(Intent intent) implements Input {}

  /// The gateway answered, kept silent, or spoke by itself.
  record Heard(OrderId order, PaymentEvent event) implements Input {}

  /// The gateway answered, or kept silent, about a refund.
  record RefundHeard(RefundKey key, RefundEvent event) implements Input {}

  /// The gateway spoke by itself of what has gone back of an order. Its word on the order itself is
  /// of use when the order is known.
  record RefundTold(OrderId order, PaymentEvent.Notified event) implements Input {}

  /// Something came of what was done about what proves who somebody is.
  record StaffTold(long id, StaffTidings tidings) implements Input {}

  /// An approver's PIN has been looked at.
  record ApprovalAnswered(long request, Approver.Answer answer) implements Input {}

  /// The printer is done with a job.
  ///
  /// @param state printed, sent, unknown, or queued again when the printer took nothing of it
  /// @param trouble what kept it, when something did
  record Printed(String receipt, int copy, PrintJob.State state, Optional<DeviceTrouble> trouble)
      implements Input {}

  /// The devices, or what is known of them, changed.
  record DevicesAre(DeviceBoard board) implements Input {}

  /// The drawer was asked to open and did not, or nobody knows.
  record DrawerFailed(DeviceTrouble why) implements Input {}

  /// A scanner or a card reader read something.
  record Read(Reading reading) implements Input {}

  /// A scan that waited for a payment to end.
  record Released(Scanned scanned) implements Input {}

  /// A sale was looked up.
  ///
  /// @param sale empty when there is none under that number
  /// @param copies of its receipt asked for so far, the receipt itself counted
  record SaleFound(String receipt, Optional<Sale> sale, int copies) implements Input {}

  /// Reports of shifts were looked for.
  ///
  /// @param reports the newest first
  record ReportsFound(List<ZReport> reports) implements Input {}

  /// A report was looked up, to print a copy.
  ///
  /// @param report empty when there is none of that number, or it cannot be looked up now
  /// @param copies asked for so far, the report itself counted
  record ReportFound(long number, Optional<ZReport> report, int copies) implements Input {}

  /// Payments were looked for.
  ///
  /// @param query as it was asked
  record PaymentsFound(String query, List<PaymentRow> rows) implements Input {}

  /// What happened to a payment was looked up.
  ///
  /// @param timeline empty when the payment is not known, or cannot be looked up now
  record TimelineFound(OrderId order, Optional<Timeline> timeline) implements Input {}

  /// What happened to a payment was written down.
  ///
  /// @param file where it lies; empty when it could not be written
  record StoryWritten(OrderId order, Optional<String> file) implements Input {}

  /// The gateway wants to be left in peace.
  ///
  /// @param length from now on
  record PauseAsked(Duration length) implements Input {}

  /// Something came of what the refund desk had done.
  record ReturnHeard(ReturnTidings tidings) implements Input {}

  /// Something came of what was done about the other side's file.
  record Reckoned(Tidings tidings) implements Input {}

  /// Something came of what was done about the figures of a day.
  record DayHeard(DayTidings tidings) implements Input {}

  /// Something came of what was done about the list of sales.
  record SalesHeard(SalesTidings tidings) implements Input {}

  /// Something came of what was done about the journal.
  record JournalHeard(JournalTidings tidings) implements Input {}

  /// The ledger's room on its disk changed.
  record RoomIs(Room.Level level) implements Input {}

  /// The query copy is being rebuilt.
  ///
  /// @param percent done, 0 to 100; 100 ends it
  record Rebuilding(int percent) implements Input {}

  /// The query copy was found damaged and has been rebuilt from the journal.
  record Rebuilt() implements Input {}

  /// An answer told what time it is at the gateway.
  ///
  /// @param ahead how much the till's clock is ahead; negative when it is behind
  record ClockIsOff(Duration ahead) implements Input {}

  /// Time has passed.
  record Tick() implements Input {}
}
