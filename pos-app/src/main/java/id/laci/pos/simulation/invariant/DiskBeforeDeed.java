package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.TillState;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.refund.RefundEffect;
import id.laci.pos.till.Effect;
import id.laci.pos.till.ShiftBrief;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.util.Optional;

/// Nothing is sent, printed, opened or shown before the facts behind it are on disk.
final class DiskBeforeDeed implements Invariant {
  private int pulsesAllowed;
  private int pulses;

  @Override
  public String name() {
    return "10: nothing is done or shown before it is on disk";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    return switch (seen) {
      case Seen.Wanted(var effect) -> wanted(effect, books.durable());
      case Seen.Shown(var snapshot) -> shown(snapshot, books.durable());
      case Seen.Committed(var entry) -> {
        allow(entry);
        yield Optional.empty();
      }
      case Seen.Recovered _,
          Seen.Folded _,
          Seen.FolderLost _,
          Seen.Charged _,
          Seen.Told _,
          Seen.Refunded _,
          Seen.Printing _,
          Seen.OnPaper _,
          Seen.AtGateway _,
          Seen.Quiet _ ->
          Optional.empty();
    };
  }

  private void allow(Entry entry) {
    pulsesAllowed +=
        (int) entry.facts().stream().filter(Fact.DrawerOpened.class::isInstance).count();
  }

  private Optional<String> wanted(Effect effect, TillState durable) {
    boolean right =
        switch (effect) {
          case Effect.Call(PaymentEffect.Charge(var order)) ->
              durable.payment(order.id()).filter(p -> p.order().equals(order)).isPresent();
          case Effect.Call(PaymentEffect.Cancel(var order)) -> isEnding(order, durable);
          case Effect.Call(PaymentEffect.Expire(var order)) -> isEnding(order, durable);
          case Effect.CallRefund(var key, RefundEffect.SendRefund(var request)) ->
              durable
                  .refunds()
                  .refund(key)
                  .filter(refund -> refund.request().equals(request))
                  .isPresent();
          case Effect.Call _,
              Effect.CallRefund _,
              Effect.AskApproval _,
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
              Effect.ForJournal _,
              Effect.Staff _,
              Effect.PrintCodes _,
              Effect.WriteStory _,
              Effect.PrintClaimSlip _ ->
              true;
          case Effect.Print(var job) ->
              durable
                  .prints()
                  .job(job.receipt(), job.copy())
                  .filter(known -> known.state() == PrintJob.State.SENDING)
                  .isPresent();
          case Effect.OpenDrawer _ -> ++pulses <= pulsesAllowed;
        };
    return right ? Optional.empty() : Optional.of("not on disk: " + effect);
  }

  private static boolean isEnding(OrderId order, TillState durable) {
    return durable.payment(order).filter(Payment.Ending.class::isInstance).isPresent();
  }

  private static Optional<String> shown(Snapshot snapshot, TillState durable) {
    if (!snapshot.basket().equals(durable.basket())) {
      return Optional.of("the basket on the screens is not the one on disk");
    }
    if (snapshot.shift() instanceof ShiftBrief.Open != durable.shifts().isOpen()) {
      return Optional.of("the shift on the screens is not the one on disk");
    }
    boolean right =
        switch (snapshot.stage()) {
          case Stage.Done(var sale, var _) -> durable.lastSale().equals(Optional.of(sale));
          case Stage.ByQr qr -> durable.payment(qr.order().id()).isPresent();
          case Stage.QrFailed(var order, var _) -> durable.payment(order.id()).isPresent();
          case Stage.ByOwnCode own -> durable.claims().claim(own.demand().id()).isPresent();
          case Stage _ -> true;
        };
    return right ? Optional.empty() : Optional.of("not on disk: " + snapshot.stage());
  }
}
