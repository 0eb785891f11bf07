package id.laci.pos.ledger;

import id.laci.pos.claim.OwnCode;
import id.laci.pos.claim.StaticClaim;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.risk.RiskEvent;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.settlement.Mapping;
import id.laci.pos.shift.ShiftEvent;
import id.laci.pos.staff.StaffEvent;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.TreePMap;

/// Something that happened and will always have happened. Facts outlive every class here: their
/// text form is versioned ([FactText]) and readers for old versions stay.
public sealed interface Fact {
  /// A line was put into the basket, or changed.
  ///
  /// @param index its place among the lines
  record LinePut(Line line, int index) implements Fact {}

  /// A line was taken out of the basket.
  record LineRemoved(int number) implements Fact {}

  /// A payment was begun or moved on.
  record PaymentMoved(Payment payment) implements Fact {}

  /// A part of the present sale was paid.
  record TenderTaken(Tender tender) implements Fact {}

  /// What had been paid of the present sale is given back, and nothing of it counts any more: cash
  /// over the counter, a wallet's money by a refund that is due.
  ///
  /// @param cash how much goes back in notes and coins
  record TendersReturned(Money cash, Instant at) implements Fact {}

  /// How often the gateway was asked about an order since its payment last moved. Kept with the
  /// next move, so that a wait of a quarter of an hour costs one record and not ninety.
  ///
  /// @param times how often, at least once
  /// @param heardAt when it last answered, on the till's clock
  /// @param trouble why the last question stayed without an answer: the name of a
  ///   [id.laci.pos.payment.Silence] or a [id.laci.pos.payment.Refusal]
  /// @param nextAt when it is asked again, if it is
  record GatewayAsked(
      OrderId order,
      int times,
      Instant first,
      Instant last,
      Optional<Instant> heardAt,
      Optional<String> trouble,
      Optional<Instant> nextAt)
      implements Fact {}

  /// A person decided about something that the till could not decide by itself.
  ///
  /// @param item what it was about: an order, a claim, an item of the queue
  /// @param reason in that person's words; empty when none was needed
  /// @param cashier who stood at the till
  /// @param approvedBy who approved it; empty when that was not needed
  record Decided(
      String item,
      Decision what,
      String reason,
      String cashier,
      Optional<String> approvedBy,
      Instant at)
      implements Fact {}

  /// A code of our own making was shown, or what is known of its payment moved on.
  record ClaimMoved(StaticClaim claim) implements Fact {}

  /// A refund was begun or moved on.
  record RefundMoved(Refund refund) implements Fact {}

  /// A manager switched payment by codes of our own making on or off.
  record OfflineSwitched(boolean on, Instant at) implements Fact {}

  /// A manager set up the shop's own code and the limits of what is taken by it.
  ///
  /// @param by who stood at the till
  /// @param approvedBy who approved it; empty when that was not needed
  record OwnCodeSet(OwnCode own, String by, Optional<String> approvedBy, Instant at)
      implements Fact {}

  /// A sale was paid to the rupiah; the basket is empty again.
  record SaleCompleted(Sale sale) implements Fact {}

  /// A receipt is to be printed.
  record PrintQueued(PrintJob job) implements Fact {}

  /// A receipt came closer to being printed, or did not. Being sent is on disk before the first
  /// byte leaves, so that after a crash it is known to be unknown.
  ///
  /// @param copy 0 for the receipt itself, then 1, 2, … for further copies
  /// @param trouble what kept it from being printed, when something did
  record PrintMoved(
      String receipt, int copy, PrintJob.State state, Optional<DeviceTrouble> trouble, Instant at)
      implements Fact {}

  /// The drawer is about to be opened, once.
  ///
  /// @param receipt for which sale; empty when for none
  /// @param reason why, when for no sale and a person wanted it; else empty
  record DrawerOpened(String receipt, String reason, Instant at) implements Fact {}

  /// Something happened to the shift.
  record ShiftMoved(ShiftEvent event) implements Fact {}

  /// The shift of a state snapshot, with all that was counted in it; stands behind everything that
  /// it has counted.
  record ShiftsAre(ShiftBook book) implements Fact {}

  /// The gateway said something that cannot be true of this order; a person must look.
  ///
  /// @param amount what it reported, nothing when no amount was told
  record Contradicted(OrderId order, Money amount, String words) implements Fact {}

  /// A person has looked at what the gateway said of this order.
  record ContradictionSeen(OrderId order) implements Fact {}

  /// A return was begun or moved on.
  record ReturnMoved(SaleReturn.Begun moved) implements Fact {}

  /// Notes and coins left the drawer for goods that came back.
  ///
  /// @param returned the number of the return
  record CashPaidOut(String returned, Money amount, Instant at) implements Fact {}

  /// The gateway told whether this shop may refund.
  record RefundsSwitched(boolean on, Instant at) implements Fact {}

  /// Columns of settlement files with this header are read so from now on.
  record MappingKept(Mapping mapping) implements Fact {}

  /// A settlement file was imported; what it confirmed moved in the same step.
  ///
  /// @param file its name, without its folder
  /// @param fingerprint of its content, to know it again
  /// @param lines how many movements it has
  /// @param confirmed how many claims it confirmed by the rules
  /// @param leftOut how many of its lines were left out, which a manager allowed
  /// @param by who stood at the till
  record SettlementImported(
      String file, String fingerprint, int lines, int confirmed, int leftOut, String by, Instant at)
      implements Fact {}

  /// Lines of settlement files that confirmed claims, in a state snapshot.
  ///
  /// @param keys when each was matched
  /// @param before see [UsedLines]
  record LinesUsed(TreePMap<String, Instant> keys, Instant before) implements Fact {}

  /// Something happened among the staff.
  record Staffed(StaffEvent event) implements Fact {}

  /// Something happened about the rules that watch.
  record Risked(RiskEvent event) implements Fact {}

  /// What rules count, how they are set and what fired, in a state snapshot; stands behind
  /// everything that they have counted.
  record RisksAre(RiskBook book) implements Fact {}

  /// The counters of a state snapshot.
  ///
  /// @param nextLine the number that the next basket line gets
  /// @param newest the line that changed last
  record Counted(Counters next, int nextLine, int newest) implements Fact {}

  /// The last sale of a state snapshot.
  record LastSale(Sale sale) implements Fact {}
}
