package id.laci.pos.audit;

import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.sale.Line;
import id.laci.pos.staff.StaffEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns the entries of a journal, in order, into audit lines. It keeps the basket, who is signed
/// in and which returns are under way, and nothing else, so that a journal of any length goes
/// through it.
public final class AuditFold {
  private final String till;
  private final MoneyDeeds money = new MoneyDeeds();
  private final Map<Integer, Money> basket = new HashMap<>();
  private String signedIn = "";

  /// @param till its name
  public AuditFold(String till) {
    this.till = till;
  }

  /// Takes a snapshot: it restates what is known and tells nothing new.
  public void restate(Entry snapshot) {
    basket.clear();
    money.clear();
    snapshot.facts().forEach(this::note);
    snapshot.facts().forEach(money::of);
  }

  /// Takes a step.
  ///
  /// @param sequence of its record
  /// @return what it says to an auditor, in order; mostly nothing
  public List<AuditLine> step(long sequence, Entry entry) {
    List<Sketch> sketches = new ArrayList<>();
    Money before = inBasket();
    entry.facts().forEach(this::note);
    Money takenOut = before.minus(inBasket());
    for (Fact fact : entry.facts()) {
      sketches.addAll(sketches(entry, fact, takenOut));
    }
    List<AuditLine> lines = new ArrayList<>();
    for (Sketch sketch : sketches) {
      lines.add(line(sequence, lines.size() + 1, entry, sketch));
    }
    return lines;
  }

  private Money inBasket() {
    return basket.values().stream().reduce(Money.ZERO, Money::plus);
  }

  private void note(Fact fact) {
    switch (fact) {
      case Fact.LinePut(Line line, var _) -> basket.put(line.number(), line.amount());
      case Fact.LineRemoved(var number) -> basket.remove(number);
      case Fact.SaleCompleted _ -> basket.clear();
      case Fact.Staffed(StaffEvent.SignedIn in) -> signedIn = in.name();
      case Fact _ -> {
        // changes nothing that a line needs
      }
    }
  }

  private List<Sketch> sketches(Entry entry, Fact fact, Money takenOut) {
    return switch (fact) {
      case Fact.Decided decided ->
          List.of(
              decided.what() == Decision.TAKEN_OUT
                  ? PeopleDeeds.of(decided).amount(takenOut)
                  : PeopleDeeds.of(decided));
      case Fact.OfflineSwitched(var on, var _) ->
          isDecided(entry) ? List.of() : List.of(PeopleDeeds.switched(on));
      case Fact.Staffed(var event) -> List.of(PeopleDeeds.of(event));
      case Fact.Risked(var event) -> RiskDeeds.of(event).stream().toList();
      case Fact.ShiftMoved(var event) -> List.of(PeopleDeeds.of(event));
      case Fact.OwnCodeSet set -> List.of(PeopleDeeds.of(set));
      case Fact.SettlementImported imported -> List.of(PeopleDeeds.of(imported));
      case Fact.MappingKept(var mapping) ->
          List.of(Sketch.of(Deed.COLUMNS_KEPT, "").detail(String.join(", ", mapping.header())));
      case Fact.SaleCompleted _,
          Fact.TendersReturned _,
          Fact.PaymentMoved _,
          Fact.Contradicted _,
          Fact.ContradictionSeen _,
          Fact.ClaimMoved _,
          Fact.RefundMoved _,
          Fact.ReturnMoved _,
          Fact.CashPaidOut _,
          Fact.RefundsSwitched _,
          Fact.PrintQueued _,
          Fact.DrawerOpened _ ->
          money.of(fact);
      case Fact.LinePut _,
          Fact.LineRemoved _,
          Fact.TenderTaken _,
          Fact.GatewayAsked _,
          Fact.PrintMoved _,
          Fact.ShiftsAre _,
          Fact.RisksAre _,
          Fact.LinesUsed _,
          Fact.Counted _,
          Fact.LastSale _ ->
          List.of();
    };
  }

  /// Whoever switched it on is told with the decision.
  private static boolean isDecided(Entry entry) {
    return entry.facts().stream()
        .anyMatch(
            fact -> fact instanceof Fact.Decided decided && decided.what() == Decision.SWITCHED);
  }

  private AuditLine line(long sequence, int place, Entry entry, Sketch sketch) {
    Optional<Instant> gateway =
        entry.ahead().map(ahead -> entry.at().minus(ahead).truncatedTo(ChronoUnit.SECONDS));
    String who = sketch.who().orElse(signedIn);
    return new AuditLine(
        sequence,
        place,
        entry.at(),
        gateway,
        who,
        till,
        sketch.what(),
        sketch.about(),
        sketch.amount(),
        sketch.reason(),
        sketch.approvedBy().filter(name -> !name.equals(who)), // a right of one's own is no word
        sketch.detail());
  }
}
