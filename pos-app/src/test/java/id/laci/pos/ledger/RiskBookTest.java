package id.laci.pos.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.pos.money.Money;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.risk.Mark;
import id.laci.pos.risk.RiskEvent;
import id.laci.pos.risk.RiskSamples;
import id.laci.pos.risk.Rule;
import id.laci.pos.risk.Setting;
import id.laci.pos.risk.Trace;
import id.laci.pos.shift.CashMove;
import id.laci.pos.shift.NoSale;
import id.laci.pos.shift.ShiftEvent;
import id.laci.pos.shift.ShiftSamples;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What rules count is what the books say, once.
class RiskBookTest {
  private static final Instant AT = FactSamples.AT;

  private TillState state =
      TillState.EMPTY.after(new Fact.ShiftMoved(new ShiftEvent.Opened(ShiftSamples.opening(1))));

  private void happened(Fact fact) {
    state = state.after(fact);
  }

  private List<Trace> traces() {
    return state.risks().lately().traces();
  }

  @Test
  void aReturnIsCountedWhenItBeginsAndNotAgainWhenItMovesOn() {
    for (SaleReturn.Begun begun : ReturnSamples.begun().toList()) {
      int before = traces().size();
      boolean isNew = state.returns().numbered(begun.grant().number()).isEmpty();
      happened(new Fact.ReturnMoved(begun));
      happened(new Fact.ReturnMoved(begun));
      assertEquals(before + (isNew ? 1 : 0), traces().size());
      assertEquals(begun.grant().draft().askedBy(), traces().getLast().who());
    }
  }

  @Test
  void cashThatIsTakenOutIsCountedAndCashThatComesInOrGoesToTheSafeIsNot() {
    for (CashMove.Kind kind : CashMove.Kind.values()) {
      happened(
          new Fact.ShiftMoved(
              new ShiftEvent.CashMoved(
                  new CashMove(kind, Money.of(5_000), "es", "Sari", Optional.empty(), AT))));
    }
    assertEquals(List.of(new Trace(Trace.Kind.CASH_OUT, "Sari", Money.of(5_000), AT)), traces());
  }

  @Test
  void drawersWithoutASaleGoodsTakenOutAndCodesThatAreEndedAreCounted() {
    happened(
        new Fact.ShiftMoved(
            new ShiftEvent.NoSaleMade(new NoSale("tukar", "Sari", Optional.empty(), AT))));
    for (Decision what : Decision.values()) {
      happened(new Fact.Decided("KOPI", what, "", "Sari", Optional.of("Budi"), AT));
    }
    happened(new Fact.Risked(new RiskEvent.CodeEnded("LACI-1", "Sari", AT)));
    assertEquals(
        List.of(Trace.Kind.NO_SALE, Trace.Kind.TAKEN_OUT, Trace.Kind.CODE_ENDED),
        traces().stream().map(Trace::kind).toList());
  }

  @Test
  void marksAreNumberedOnAndLookedAtOnceAndRulesAreAsTheyWereSetLast() {
    Mark mark = RiskSamples.mark(41, RiskSamples.findings().getFirst());
    happened(new Fact.Risked(new RiskEvent.Fired(mark)));
    assertEquals(42, state.risks().next());
    assertEquals(1, state.risks().marks().unseen());
    happened(new Fact.Risked(new RiskEvent.Seen(41, new Mark.Seen("Budi", "", AT))));
    assertEquals(0, state.risks().marks().unseen());
    Setting off = new Setting(false, Rule.MANY_VOIDS.usual().response(), 9);
    happened(
        new Fact.Risked(
            new RiskEvent.RuleSet(Rule.MANY_VOIDS, off, "Ibu Ratna", Optional.empty(), AT)));
    assertEquals(off, state.risks().rules().of(Rule.MANY_VOIDS));
  }

  @Test
  void aNewSegmentBeginsWithAllThatWasCountedAndCountsNothingTwice() {
    ReturnSamples.begun().map(Fact.ReturnMoved::new).forEach(this::happened);
    RiskSamples.events().stream().map(Fact.Risked::new).forEach(this::happened);
    assertEquals(state.risks(), TillState.EMPTY.after(state.facts()).risks());
  }
}
