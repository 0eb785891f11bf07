package id.laci.pos.ledger;

import id.laci.pos.claim.StaticClaim;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the till must know to go on after a restart: the fold of all facts. The same facts always
/// fold to the same state.
///
/// @param basket what the present customer wants
/// @param taken what has been paid of it so far
/// @param next the numbers that come next
/// @param payments by QR: open ones, those that came late, and the latest that are over
/// @param claims by codes of our own making
/// @param refunds through the gateway
/// @param ownCode what managers chose about codes of our own making
/// @param returns of goods, and whether the gateway refunds
/// @param settlements what is remembered of settlement files
/// @param contradictions what the gateway said that cannot be true, until a person has looked
/// @param lastSale the last finished sale
/// @param prints the outbox of receipts
/// @param shifts the shift, which counts what happens
/// @param staff who works here, and who is at the till
/// @param risks what rules count, how they are set and what fired
public record TillState(
    Basket basket,
    List<Tender> taken,
    Counters next,
    PaymentBook payments,
    ClaimBook claims,
    RefundBook refunds,
    OwnCodeChoice ownCode,
    ReturnBook returns,
    SettlementBook settlements,
    List<Fact.Contradicted> contradictions,
    Optional<Sale> lastSale,
    PrintJobs prints,
    ShiftBook shifts,
    StaffBook staff,
    RiskBook risks) {
  /// Contradictions that are still shown after a restart; older ones are in the books alone.
  static final int CONTRADICTIONS_MAX = 200;

  /// Before the first fact.
  public static final TillState EMPTY =
      new TillState(
          Basket.EMPTY,
          List.of(),
          Counters.FIRST,
          PaymentBook.NONE,
          ClaimBook.NONE,
          RefundBook.NONE,
          OwnCodeChoice.NONE,
          ReturnBook.NONE,
          SettlementBook.NONE,
          List.of(),
          Optional.empty(),
          PrintJobs.NONE,
          ShiftBook.NONE,
          StaffBook.NONE,
          RiskBook.NONE);

  public TillState {
    taken = List.copyOf(taken);
    contradictions = List.copyOf(contradictions);
  }

  /// @return the number of the sale that the basket will become
  public long nextSale() {
    return next.sale();
  }

  /// @return the number that the next order id carries
  public long nextOrder() {
    return next.order();
  }

  /// @return the payment of that order, while it is known
  public Optional<Payment> payment(OrderId order) {
    return payments.payment(order);
  }

  /// @return payments whose fate the gateway still has to tell
  public Collection<Payment> open() {
    return payments.undecided();
  }

  /// @return how much of the present sale is paid
  public Money paid() {
    return taken.stream().map(Tender::amount).reduce(Money.ZERO, Money::plus);
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
    ShiftBook counted = shifts.after(this, fact);
    RiskBook watched = risks.after(this, fact);
    TillState next = folded(fact);
    return counted.equals(shifts) && watched.equals(risks)
        ? next
        : next.changed(
            draft -> {
              draft.shifts = counted;
              draft.risks = watched;
            });
  }

  private TillState folded(Fact fact) {
    return switch (fact) {
      case Fact.LinePut(var line, var index) ->
          with(
              basket.line(line.number()).isPresent()
                  ? basket.with(line)
                  : basket.restored(line, index));
      case Fact.LineRemoved(var number) -> with(basket.without(number));
      case Fact.PaymentMoved(var payment) -> with(payment);
      case Fact.TenderTaken(var tender) -> {
        List<Tender> more = new ArrayList<>(taken);
        more.add(tender);
        yield withTaken(more);
      }
      case Fact.TendersReturned _ -> withTaken(List.of());
      case Fact.ClaimMoved(var claim) -> with(claim);
      case Fact.RefundMoved(var refund) -> with(refund);
      case Fact.OfflineSwitched(var on, var _) ->
          changed(draft -> draft.ownCode = ownCode.switched(on));
      case Fact.OwnCodeSet set -> changed(draft -> draft.ownCode = ownCode.with(set));
      case Fact.ReturnMoved(var moved) -> with(moved);
      case Fact.RefundsSwitched switched ->
          changed(draft -> draft.returns = returns.with(switched));
      case Fact.MappingKept(var mapping) -> with(settlements.with(mapping));
      case Fact.SettlementImported imported -> with(settlements.with(imported));
      case Fact.LinesUsed lines -> with(settlements.with(lines));
      case Fact.SaleCompleted(var sale) ->
          changed(
              draft -> {
                draft.basket = Basket.EMPTY;
                draft.taken = List.of();
                draft.next = next.withSale(sale.number() + 1);
                draft.lastSale = Optional.of(sale);
              });
      case Fact.PrintQueued(var job) -> with(prints.with(job));
      case Fact.PrintMoved moved -> with(prints.moved(moved, lastSale));
      case Fact.Contradicted contradicted -> with(contradicted);
      case Fact.ContradictionSeen(var order) ->
          withContradictions(
              contradictions.stream().filter(told -> !told.order().equals(order)).toList());
      case Fact.Staffed(var event) -> changed(draft -> draft.staff = staff.with(event));
      case Fact.DrawerOpened _,
          Fact.GatewayAsked _,
          Fact.Decided _,
          Fact.CashPaidOut _,
          Fact.ShiftMoved _,
          Fact.ShiftsAre _,
          Fact.Risked _,
          Fact.RisksAre _ ->
          this;
      case Fact.Counted(var counters, var line, var newest) ->
          changed(
              draft -> {
                draft.basket = new Basket(basket.lines(), line, newest);
                draft.next = counters;
              });
      case Fact.LastSale(var sale) -> changed(draft -> draft.lastSale = Optional.of(sale));
    };
  }

  /// @return facts that fold from [#EMPTY] to this state: what opens a new journal segment
  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < basket.lines().size(); i++) {
      facts.add(new Fact.LinePut(basket.lines().get(i), i));
    }
    taken.forEach(tender -> facts.add(new Fact.TenderTaken(tender)));
    payments.all().forEach(payment -> facts.add(new Fact.PaymentMoved(payment)));
    facts.addAll(settlements.facts());
    claims.known().forEach(claim -> facts.add(new Fact.ClaimMoved(claim)));
    refunds.all().forEach(refund -> facts.add(new Fact.RefundMoved(refund)));
    ownCode.set().ifPresent(facts::add);
    ownCode.on().ifPresent(on -> facts.add(new Fact.OfflineSwitched(on, Instant.EPOCH)));
    facts.addAll(returns.facts());
    facts.addAll(contradictions);
    facts.add(new Fact.Counted(next, basket.nextNumber(), basket.newest()));
    lastSale.ifPresent(sale -> facts.add(new Fact.LastSale(sale)));
    prints.jobs().forEach(job -> facts.add(new Fact.PrintQueued(job)));
    facts.addAll(staff.facts());
    if (!shifts.equals(ShiftBook.NONE)) {
      facts.add(new Fact.ShiftsAre(shifts));
    }
    if (!risks.equals(RiskBook.NONE)) {
      facts.add(new Fact.RisksAre(risks));
    }
    return facts;
  }

  /// The one place where a state is made of another.
  private TillState changed(Consumer<TillDraft> change) {
    TillDraft draft = new TillDraft(this);
    change.accept(draft);
    return draft.state();
  }

  private TillState with(Basket other) {
    return changed(draft -> draft.basket = other);
  }

  private TillState withTaken(List<Tender> tenders) {
    return changed(draft -> draft.taken = tenders);
  }

  private TillState with(PrintJobs other) {
    return changed(draft -> draft.prints = other);
  }

  private TillState with(SettlementBook other) {
    return changed(draft -> draft.settlements = other);
  }

  private TillState with(Payment payment) {
    boolean isNew = payments.payment(payment.order().id()).isEmpty();
    return changed(
        draft -> {
          draft.next = isNew ? next.withOrder(next.order() + 1) : next;
          draft.payments = payments.with(payment);
        });
  }

  private TillState with(StaticClaim claim) {
    boolean isNew = claims.claim(claim.demand().id()).isEmpty();
    return changed(
        draft -> {
          draft.next = isNew ? next.withClaim(next.claim() + 1) : next;
          draft.claims = claims.with(claim);
          draft.settlements = settlements.with(claim);
        });
  }

  private TillState with(Refund refund) {
    boolean isNew = refunds.refund(refund.request().key()).isEmpty();
    return changed(
        draft -> {
          draft.next = isNew ? next.withRefund(next.refund() + 1) : next;
          draft.refunds = refunds.with(refund);
        });
  }

  /// A snapshot restates returns and then the counters.
  private TillState with(SaleReturn.Begun begun) {
    long count = begun.grant().count();
    return changed(
        draft -> {
          draft.next = count < next.returned() ? next : next.withReturned(count + 1);
          draft.returns = returns.with(begun);
        });
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
    return changed(draft -> draft.contradictions = now);
  }
}
