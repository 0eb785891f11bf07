package id.laci.pos.ledger;

import id.laci.pos.ledger.Timeline.What;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.Qr;
import id.laci.pos.payment.Refusal;
import id.laci.pos.refund.Refund;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the facts of one step say of payments, event by event. What can only be told from the whole
/// history is left to [Telling].
public final class Happenings {
  private final List<Happened> all = new ArrayList<>();
  private final Instant at;

  private Happenings(Instant at) {
    this.at = at;
  }

  /// Something that happened to one payment.
  public record Happened(OrderId order, Timeline.Event event) {}

  /// @return what happened in this step, in order
  public static List<Happened> of(Entry entry) {
    Happenings happenings = new Happenings(entry.at());
    entry.facts().forEach(happenings::take);
    return List.copyOf(happenings.all);
  }

  /// What a payment alone tells of its past, when the steps that led to it are not at hand.
  ///
  /// @param at when it was known to stand so
  public static List<Happened> of(Payment payment, Instant at) {
    Happenings happenings = new Happenings(payment.order().askedAt());
    happenings.add(payment, What.CODE_ASKED, "");
    code(payment).ifPresent(qr -> happenings.shown(payment, qr));
    Happenings last = new Happenings(at);
    last.moved(payment);
    last.all.stream()
        .filter(happened -> happened.event().what() != What.CODE_ASKED)
        .filter(happened -> happened.event().what() != What.CODE_SHOWN)
        .forEach(happenings.all::add);
    return List.copyOf(happenings.all);
  }

  /// @return the gateway's own id, known from the code on until the payment comes to an end without
  ///   money
  public static Optional<String> transaction(Payment payment) {
    Optional<String> transaction =
        switch (payment) {
          case Payment.Awaiting awaiting -> Optional.of(awaiting.qr().transaction());
          case Payment.Uncertain uncertain -> uncertain.qr().map(Qr::transaction);
          case Payment.Paid paid -> Optional.of(paid.settlement().transaction());
          case Payment.PaidLate late -> Optional.of(late.settlement().transaction());
          case Payment.GivenBack back -> Optional.of(back.settlement().transaction());
          case Payment.Requested _, Payment.Ending _, Payment.Closed _ -> Optional.empty();
        };
    return transaction.filter(text -> !text.isBlank());
  }

  private static Optional<Qr> code(Payment payment) {
    return switch (payment) {
      case Payment.Awaiting awaiting -> Optional.of(awaiting.qr());
      case Payment.Uncertain uncertain -> uncertain.qr();
      case Payment.Requested _,
          Payment.Ending _,
          Payment.Paid _,
          Payment.PaidLate _,
          Payment.GivenBack _,
          Payment.Closed _ ->
          Optional.empty();
    };
  }

  private void take(Fact fact) {
    switch (fact) {
      case Fact.PaymentMoved(var payment) -> moved(payment);
      case Fact.RefundMoved(var refund) -> moved(refund);
      case Fact.GatewayAsked asked -> asked(asked);
      case Fact.Decided decided when decided.what() == Decision.PUT_ON_SALE ->
          all.add(event(new OrderId(decided.item()), at, Optional.empty(), What.PUT_ON_SALE, ""));
      case Fact.SaleCompleted(var sale) -> completed(sale);
      case Fact.Contradicted(var order, var _, var _) ->
          all.add(event(order, at, Optional.empty(), What.CONTRADICTION, ""));
      case Fact.Decided _,
          Fact.LinePut _,
          Fact.LineRemoved _,
          Fact.TenderTaken _,
          Fact.TendersReturned _,
          Fact.ClaimMoved _,
          Fact.OfflineSwitched _,
          Fact.OwnCodeSet _,
          Fact.ShiftMoved _,
          Fact.ShiftsAre _,
          Fact.MappingKept _,
          Fact.SettlementImported _,
          Fact.LinesUsed _,
          Fact.ReturnMoved _,
          Fact.CashPaidOut _,
          Fact.RefundsSwitched _,
          Fact.Staffed _,
          Fact.Risked _,
          Fact.RisksAre _,
          Fact.PrintQueued _,
          Fact.PrintMoved _,
          Fact.DrawerOpened _,
          Fact.ContradictionSeen _,
          Fact.Counted _,
          Fact.LastSale _ -> {
        // not about a payment, or told by what the payment moves to
      }
    }
  }

  private void moved(Payment payment) {
    OrderId order = payment.order().id();
    switch (payment) {
      case Payment.Requested(var _, var _, var stop) -> {
        if (stop.isEmpty()) { // else its end is asked for when the charge has been answered
          add(payment, What.CODE_ASKED, "");
        }
      }
      case Payment.Awaiting(var _, var qr, var heardAt) -> {
        if (heardAt.equals(qr.shownAt())) {
          shown(payment, qr);
        } else {
          all.add(event(order, heardAt, Optional.empty(), What.CONTACT_BACK, ""));
        }
      }
      case Payment.Uncertain(var _, var qr, var _, var tries, var _) -> {
        if (qr.isEmpty() && tries == 0) {
          withoutTheCharge(order);
        }
      }
      case Payment.Ending(var _, var why, var tries, var released) -> {
        if (tries == 0) {
          add(payment, What.END_ASKED, why.name());
        }
        if (released) {
          add(payment, What.RELEASED, "");
        }
      }
      case Payment.Paid(var _, var settled) -> {
        if (!has(order, What.PUT_ON_SALE)) {
          all.add(event(order, at, Optional.of(settled.at()), What.PAID, ""));
        }
      }
      case Payment.PaidLate(var _, var settled) -> {
        // money that no sale wanted counts as paid for no moment
        all.removeIf(it -> it.order().equals(order) && it.event().what() == What.PAID);
        all.add(event(order, at, Optional.of(settled.at()), What.PAID_LATE, ""));
      }
      case Payment.GivenBack(var _, var _, var how) -> add(payment, What.GIVEN_BACK, how.name());
      case Payment.Closed(var _, var why) -> {
        // a refusal that closes it is an answer, and the end says it
        all.removeIf(it -> it.order().equals(order) && isRefusal(it.event()));
        add(payment, What.CLOSED, why.name());
      }
    }
  }

  private void moved(Refund refund) {
    switch (refund) {
      case Refund.Requested _ -> {
        // the payment says that its money goes back
      }
      case Refund.Uncertain _ -> add(refund, What.REFUND_IN_DOUBT, Optional.empty());
      case Refund.Accepted _ -> add(refund, What.REFUND_ACCEPTED, Optional.empty());
      case Refund.Arrived arrived ->
          add(refund, What.REFUND_ARRIVED, Optional.of(arrived.confirmedAt()));
      case Refund.Refused _ -> add(refund, What.REFUND_REFUSED, Optional.empty());
      case Refund.NeedsPerson _ -> add(refund, What.REFUND_NEEDS_PERSON, Optional.empty());
      case Refund.ByHand _ -> add(refund, What.REFUND_BY_HAND, Optional.empty());
    }
  }

  private void add(Refund refund, What what, Optional<Instant> gatewayAt) {
    all.add(event(refund.request().order(), at, gatewayAt, what, ""));
  }

  private void shown(Payment payment, Qr qr) {
    OrderId order = payment.order().id();
    withoutTheCharge(order);
    all.add(event(order, qr.shownAt(), Optional.empty(), What.CODE_SHOWN, ""));
  }

  /// The charge is counted among what was asked, and has an event of its own already.
  private void withoutTheCharge(OrderId order) {
    for (int i = 0; i < all.size(); i++) {
      Timeline.Event event = all.get(i).event();
      if (all.get(i).order().equals(order) && event.what() == What.GATEWAY_ASKED) {
        if (event.times() == 1) {
          all.remove(i);
        } else {
          all.set(i, new Happened(order, times(event, event.times() - 1)));
        }
        return;
      }
    }
  }

  private static Timeline.Event times(Timeline.Event event, int times) {
    return new Timeline.Event(event.at(), event.gatewayAt(), event.what(), times, event.detail());
  }

  private static boolean isRefusal(Timeline.Event event) {
    return event.what() == What.NO_ANSWER
        && Arrays.stream(Refusal.values()).anyMatch(why -> why.name().equals(event.detail()));
  }

  /// Every answer is told as contact that is back; [Telling] keeps those that follow a silence.
  private void asked(Fact.GatewayAsked asked) {
    Optional<Instant> none = Optional.empty();
    Timeline.Event question =
        new Timeline.Event(asked.first(), none, What.GATEWAY_ASKED, asked.times(), "");
    all.add(new Happened(asked.order(), question));
    asked
        .heardAt()
        .ifPresent(heard -> all.add(event(asked.order(), heard, none, What.CONTACT_BACK, "")));
    asked
        .trouble()
        .ifPresent(why -> all.add(event(asked.order(), asked.last(), none, What.NO_ANSWER, why)));
  }

  private void completed(Sale sale) {
    sale.tenders().stream()
        .filter(Tender.Wallet.class::isInstance)
        .map(tender -> ((Tender.Wallet) tender).order())
        .distinct()
        .map(order -> event(order, sale.completedAt(), Optional.empty(), What.SALE_COMPLETED, ""))
        .forEach(all::add);
  }

  private boolean has(OrderId order, What what) {
    return all.stream().anyMatch(it -> it.order().equals(order) && it.event().what() == what);
  }

  private void add(Payment payment, What what, String detail) {
    Order order = payment.order();
    all.add(event(order.id(), at, Optional.empty(), what, detail));
  }

  private static Happened event(
      OrderId order, Instant at, Optional<Instant> gatewayAt, What what, String detail) {
    return new Happened(order, new Timeline.Event(at, gatewayAt, what, 1, detail));
  }
}
