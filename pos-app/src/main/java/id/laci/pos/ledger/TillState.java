package id.laci.pos.ledger;

import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Sale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the till must know to go on after a restart: the fold of all facts. The same facts always
/// fold to the same state.
///
/// @param basket what the present customer wants
/// @param nextSale the number of the sale that the basket will become
/// @param nextOrder the number that the next order id carries
/// @param payments open ones, those that came late, and the latest closed ones, by order id
/// @param contradictions what the gateway said that cannot be true, until a person has looked
/// @param lastSale the last finished sale
/// @param prints the outbox of receipts
public record TillState(
    Basket basket,
    long nextSale,
    long nextOrder,
    SequencedMap<OrderId, Payment> payments,
    List<Fact.Contradicted> contradictions,
    Optional<Sale> lastSale,
    PrintJobs prints) {
  /// Payments that are over and are still known, so that a late word finds them.
  public static final int OVER_KEPT_MAX = 100;

  /// Contradictions that are still shown after a restart; older ones are in the books alone.
  static final int CONTRADICTIONS_MAX = 200;

  /// Before the first fact.
  public static final TillState EMPTY =
      new TillState(
          Basket.EMPTY, 1, 1, new TreeMap<>(), List.of(), Optional.empty(), PrintJobs.NONE);

  public TillState {
    payments = Collections.unmodifiableSequencedMap(new TreeMap<>(payments));
    contradictions = List.copyOf(contradictions);
  }

  /// @return the payment of that order, while it is known
  public Optional<Payment> payment(OrderId order) {
    return Optional.ofNullable(payments.get(order));
  }

  /// @return payments whose fate the gateway still has to tell
  public List<Payment> open() {
    return payments.values().stream().filter(payment -> !payment.isOver()).toList();
  }

  /// @return the state after these facts
  public TillState after(List<Fact> facts) {
    TillState state = this;
    for (Fact fact : facts) {
      state = state.after(fact);
    }
    return state;
  }

  /// @return the state after this fact
  public TillState after(Fact fact) {
    return switch (fact) {
      case Fact.LinePut(var line, var index) ->
          with(
              basket.line(line.number()).isPresent()
                  ? basket.with(line)
                  : basket.restored(line, index));
      case Fact.LineRemoved(var number) -> with(basket.without(number));
      case Fact.PaymentMoved(var payment) -> with(payment);
      case Fact.SaleCompleted(var sale) ->
          new TillState(
              Basket.EMPTY,
              sale.number() + 1,
              nextOrder,
              payments,
              contradictions,
              Optional.of(sale),
              prints);
      case Fact.PrintQueued(var job) -> with(prints.with(job));
      case Fact.PrintMoved moved -> with(prints.moved(moved, lastSale));
      case Fact.Contradicted contradicted -> with(contradicted);
      case Fact.ContradictionSeen(var order) ->
          withContradictions(
              contradictions.stream().filter(told -> !told.order().equals(order)).toList());
      case Fact.DrawerOpened _ -> this;
      case Fact.Counted(var sale, var order, var line, var newest) ->
          new TillState(
              new Basket(basket.lines(), line, newest),
              sale,
              order,
              payments,
              contradictions,
              lastSale,
              prints);
      case Fact.LastSale(var sale) ->
          new TillState(
              basket, nextSale, nextOrder, payments, contradictions, Optional.of(sale), prints);
    };
  }

  /// @return facts that fold from [#EMPTY] to this state: what opens a new journal segment
  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < basket.lines().size(); i++) {
      facts.add(new Fact.LinePut(basket.lines().get(i), i));
    }
    payments.values().forEach(payment -> facts.add(new Fact.PaymentMoved(payment)));
    facts.addAll(contradictions);
    facts.add(new Fact.Counted(nextSale, nextOrder, basket.nextNumber(), basket.newest()));
    lastSale.ifPresent(sale -> facts.add(new Fact.LastSale(sale)));
    prints.jobs().forEach(job -> facts.add(new Fact.PrintQueued(job)));
    return facts;
  }

  private TillState with(Basket other) {
    return new TillState(other, nextSale, nextOrder, payments, contradictions, lastSale, prints);
  }

  private TillState with(PrintJobs other) {
    return new TillState(basket, nextSale, nextOrder, payments, contradictions, lastSale, other);
  }

  private TillState with(Payment payment) {
    TreeMap<OrderId, Payment> known = new TreeMap<>(payments);
    boolean isNew = known.put(payment.order().id(), payment) == null;
    forgetOldest(known);
    return new TillState(
        basket,
        nextSale,
        isNew ? nextOrder + 1 : nextOrder,
        known,
        contradictions,
        lastSale,
        prints);
  }

  /// The same one is told again at every look: it is kept once.
  private TillState with(Fact.Contradicted told) {
    if (contradictions.contains(told)) {
      return this;
    }
    List<Fact.Contradicted> more = new ArrayList<>(contradictions);
    more.add(told);
    return withContradictions(
        more.subList(Math.max(0, more.size() - CONTRADICTIONS_MAX), more.size()));
  }

  private TillState withContradictions(List<Fact.Contradicted> now) {
    return new TillState(basket, nextSale, nextOrder, payments, now, lastSale, prints);
  }

  /// Order ids rise, so the first that is over is the oldest. Money that came late is never
  /// forgotten: somebody is owed it.
  private static void forgetOldest(TreeMap<OrderId, Payment> known) {
    Stream<OrderId> over =
        known.values().stream()
            .filter(payment -> payment instanceof Payment.Paid || payment instanceof Payment.Closed)
            .map(payment -> payment.order().id());
    List<OrderId> ids = over.toList();
    ids.stream().limit(Math.max(0, ids.size() - OVER_KEPT_MAX)).forEach(known::remove);
  }
}
