package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.sale.Tender;
import id.laci.pos.sandbox.Transaction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Invariant 3: every rupiah that the gateway reports as paid is, once the till has heard of it, a
/// tender of a sale, an open item, or the customer's again: never nowhere, never both. An open item
/// is a payment that came late, or money that a person was told of because no sale of this till
/// waits for it. Money on a sale that a refund gave back after the gateway had refused that refund
/// is both; nobody at the till can hinder that, and a person must have been told of it.
final class MoneyIsSomewhere implements Invariant {
  private final Map<String, Money> tenders = new HashMap<>();
  private final Map<String, Money> taken = new HashMap<>();
  private final Set<String> late = new HashSet<>();
  private final Set<String> back = new HashSet<>();
  private final Map<String, Set<Money>> told = new HashMap<>();
  private final Set<RefundKey> refused = new HashSet<>();
  private final Set<String> mine = new HashSet<>();

  @Override
  public String name() {
    return "3: paid money is a tender or an open item, never nowhere and never both";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    return switch (seen) {
      case Seen.Committed(var entry) -> {
        note(entry);
        yield both(entry).or(() -> back(entry, books.durable()));
      }
      case Seen.FolderLost _ -> {
        mine.clear();
        taken.clear();
        yield Optional.empty();
      }
      case Seen.Quiet _ ->
          books.gateway().stream()
              .filter(transaction -> transaction.settlement().isPresent())
              .flatMap(transaction -> astray(transaction).stream())
              .findFirst();
      case Seen.Recovered _,
          Seen.Folded _,
          Seen.Wanted _,
          Seen.Charged _,
          Seen.Told _,
          Seen.Refunded _,
          Seen.Shown _,
          Seen.Printing _,
          Seen.OnPaper _,
          Seen.AtGateway _ ->
          Optional.empty();
    };
  }

  private void note(Entry entry) {
    for (Fact fact : entry.facts()) {
      switch (fact) {
        case Fact.PaymentMoved(var payment) -> {
          String order = payment.order().id().text();
          mine.add(order);
          place(order, payment);
        }
        case Fact.TenderTaken(Tender.Wallet wallet) ->
            taken.put(wallet.order().text(), wallet.amount());
        case Fact.TendersReturned _ -> taken.clear();
        case Fact.SaleCompleted(var sale) -> {
          taken.clear();
          sale.tenders().stream()
              .filter(Tender.Wallet.class::isInstance)
              .map(Tender.Wallet.class::cast)
              .forEach(wallet -> tenders.put(wallet.order().text(), wallet.amount()));
        }
        case Fact.Contradicted(var order, var amount, var _) ->
            told.computeIfAbsent(order.text(), _ -> new HashSet<>()).add(amount);
        case Fact.RefundMoved(Refund.Refused no) -> refused.add(no.request().key());
        case Fact _ -> {
          // moves no money
        }
      }
    }
  }

  private void place(String order, Payment payment) {
    late.remove(order);
    switch (payment) {
      case Payment.PaidLate _ -> late.add(order);
      case Payment.GivenBack _ -> back.add(order);
      case Payment.Requested _,
          Payment.Awaiting _,
          Payment.Uncertain _,
          Payment.Ending _,
          Payment.Paid _,
          Payment.Closed _ -> {
        // no money, or a tender's
      }
    }
  }

  private boolean isTendered(String order) {
    return tenders.containsKey(order) || taken.containsKey(order);
  }

  private Optional<String> both(Entry entry) {
    return entry.facts().stream()
        .filter(Fact.PaymentMoved.class::isInstance)
        .map(fact -> ((Fact.PaymentMoved) fact).payment().order().id().text())
        .filter(order -> (late.contains(order) || back.contains(order)) && isTendered(order))
        .map(order -> order + " is a tender and an open item")
        .findFirst();
  }

  /// Money that the gateway gives back, or may yet, is not a tender, not handed out another way,
  /// and once the gateway has taken it not open any more.
  private Optional<String> back(Entry entry, TillState state) {
    return Stream.concat(
            entry.facts().stream().flatMap(fact -> refunds(fact, state)),
            entry.facts().stream().flatMap(MoneyIsSomewhere::refund))
        .flatMap(refund -> twice(refund, state).stream())
        .findFirst();
  }

  private static Stream<Refund> refund(Fact fact) {
    return fact instanceof Fact.RefundMoved(var refund) ? Stream.of(refund) : Stream.empty();
  }

  private static Stream<Refund> refunds(Fact fact, TillState state) {
    return fact instanceof Fact.PaymentMoved(var payment)
        ? state.refunds().of(payment.order().id()).stream()
        : Stream.empty();
  }

  private Optional<String> twice(Refund refund, TillState state) {
    OrderId order = refund.request().order();
    if (state.returns().of(refund.request().key()).isPresent()) {
      return Optional.empty(); // goods came back: what paid for them goes back and was a tender
    }
    String other =
        switch (refund) {
          case Refund.Accepted _, Refund.Arrived _ when wasTold(refund) -> "";
          case Refund.Accepted _, Refund.Arrived _ ->
              late.contains(order.text()) ? "an open item" : elsewhere(order, state);
          case Refund.Requested _, Refund.Uncertain _ -> elsewhere(order, state);
          case Refund.Refused _, Refund.NeedsPerson _, Refund.ByHand _ -> "";
        };
    return other.isEmpty() ? Optional.empty() : Optional.of(order + " goes back and is " + other);
  }

  private boolean wasTold(Refund refund) {
    return refused.contains(refund.request().key())
        && told.containsKey(refund.request().order().text());
  }

  private String elsewhere(OrderId order, TillState state) {
    if (isTendered(order.text())) {
      return "a tender";
    }
    boolean byHand =
        state
            .payment(order)
            .filter(
                payment ->
                    payment instanceof Payment.GivenBack(var _, var _, var how)
                        && how != Giving.REFUND)
            .isPresent();
    return byHand ? "handed out" : "";
  }

  /// A till that lost its data folder may be told of what it had booked before.
  private Optional<String> astray(Transaction paid) {
    String order = paid.orderId();
    Money amount = paid.charge().amount();
    boolean tender = amount.equals(tenders.get(order)) || amount.equals(taken.get(order));
    boolean open =
        late.contains(order)
            || back.contains(order)
            || told.getOrDefault(order, Set.of()).contains(amount);
    if (!tender && !open) {
      return Optional.of(amount + " of " + order + " are nowhere");
    }
    return tender && open && mine.contains(order)
        ? Optional.of(amount + " of " + order + " are a tender and an open item")
        : Optional.empty();
  }
}
