package id.laci.pos;

import id.laci.pos.journal.Entry;
import id.laci.pos.journal.Journal;
import id.laci.pos.journal.Reading;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.Happenings;
import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.Telling;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The payments that the till itself still knows, read from the journal's last segment: what is
/// told of payments while the query copy is away or has not come so far.
final class KnownPayments {
  private static final System.Logger LOG = System.getLogger(KnownPayments.class.getName());

  private final Map<OrderId, Payment> payments = new HashMap<>();
  private final Map<OrderId, String> transactions = new HashMap<>();
  private final Map<OrderId, String> receipts = new HashMap<>();
  private final Map<OrderId, List<Timeline.Event>> events = new HashMap<>();

  private KnownPayments() {}

  /// Reads some megabytes: not for the till's thread.
  static KnownPayments in(Journal journal) {
    KnownPayments known = new KnownPayments();
    if (journal.read(journal.lastSnapshotSequence(), known::take)
        instanceof Reading.Broken(var damage)) {
      LOG.log(System.Logger.Level.ERROR, "the journal is damaged: " + damage.reason());
    }
    return known;
  }

  private void take(Entry record) {
    try {
      switch (record.kind()) {
        case EPOCH, SIGNATURE -> {
          // nothing has happened
        }
        case SNAPSHOT -> restated(facts(record));
        case STEP -> step(facts(record));
      }
    } catch (FactText.Unreadable e) {
      LOG.log(System.Logger.Level.ERROR, "record " + record.sequence() + " cannot be read", e);
    }
  }

  private static id.laci.pos.ledger.Entry facts(Entry record) throws FactText.Unreadable {
    return FactText.read(new String(record.body(), StandardCharsets.UTF_8));
  }

  /// What had happened before is not at hand: what the payments themselves tell of it is.
  private void restated(id.laci.pos.ledger.Entry snapshot) {
    for (Fact fact : snapshot.facts()) {
      if (fact instanceof Fact.PaymentMoved(var payment)) {
        moved(payment);
        Happenings.of(payment, snapshot.at()).forEach(this::happened);
      } else if (fact instanceof Fact.LastSale(var sale)) {
        sold(sale);
      }
    }
  }

  /// What became of the receipt stands behind the sale that it is of.
  private void step(id.laci.pos.ledger.Entry entry) {
    for (Fact fact : entry.facts()) {
      if (fact instanceof Fact.PaymentMoved(var payment)) {
        moved(payment);
      } else if (fact instanceof Fact.SaleCompleted(var sale)) {
        sold(sale);
      }
    }
    Happenings.of(entry).forEach(this::happened);
    for (Fact fact : entry.facts()) {
      if (fact instanceof Fact.PrintQueued(var job)) {
        printed(job.receipt(), job.at(), job.state());
      } else if (fact instanceof Fact.PrintMoved moved) {
        printed(moved.receipt(), entry.at(), moved.state());
      }
    }
  }

  private void moved(Payment payment) {
    OrderId order = payment.order().id();
    payments.put(order, payment);
    Happenings.transaction(payment).ifPresent(name -> transactions.put(order, name));
  }

  private void sold(Sale sale) {
    for (Tender tender : sale.tenders()) {
      if (tender instanceof Tender.Wallet wallet) {
        receipts.put(wallet.order(), sale.receipt());
        transactions.put(wallet.order(), wallet.transaction());
      }
    }
  }

  private void happened(Happenings.Happened happened) {
    events.computeIfAbsent(happened.order(), _ -> new ArrayList<>()).add(happened.event());
  }

  private void printed(String receipt, Instant at, PrintJob.State state) {
    Timeline.Event event =
        new Timeline.Event(at, Optional.empty(), Timeline.What.RECEIPT, 1, state.name());
    receipts.forEach(
        (order, number) -> {
          if (number.equals(receipt)) {
            happened(new Happenings.Happened(order, event));
          }
        });
  }

  /// @return all of them, the newest first
  Stream<PaymentRow> rows() {
    return payments.values().stream()
        .map(this::row)
        .sorted(Comparator.comparing(PaymentRow::askedAt).reversed());
  }

  private PaymentRow row(Payment payment) {
    return new PaymentRow(
        payment.order().id(),
        payment.order().askedAt(),
        payment.order().amount(),
        state(payment),
        receipts.getOrDefault(payment.order().id(), ""));
  }

  private static PaymentRow.State state(Payment payment) {
    return switch (payment) {
      case Payment.Requested _, Payment.Awaiting _, Payment.Uncertain _, Payment.Ending _ ->
          PaymentRow.State.OPEN;
      case Payment.Paid _ -> PaymentRow.State.PAID;
      case Payment.PaidLate _ -> PaymentRow.State.PAID_LATE;
      case Payment.GivenBack _ -> PaymentRow.State.GIVEN_BACK;
      case Payment.Closed _ -> PaymentRow.State.CLOSED;
    };
  }

  /// @return what is at hand of what happened to this payment
  Optional<Timeline> timeline(OrderId order) {
    return Optional.ofNullable(payments.get(order))
        .map(
            payment ->
                new Timeline(
                    order,
                    transactions.getOrDefault(order, ""),
                    payment.order().amount(),
                    receipts.getOrDefault(order, ""),
                    Telling.of(events.getOrDefault(order, List.of()))));
  }
}
