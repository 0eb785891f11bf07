package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.risk.Mark;
import id.laci.pos.risk.Response;
import id.laci.pos.risk.RiskEvent;
import id.laci.pos.risk.Rule;
import id.laci.pos.risk.Setting;
import id.laci.pos.shift.ShiftEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a rule asks about is never done on the word of whoever does it. What is counted by the hour
/// is counted here once more, from what people did and from nothing that the till says of its own
/// counting; and what the till says was asked names somebody else.
final class AskedOfAnother implements Invariant {
  private static final Duration HOUR = Duration.ofHours(1);

  /// Something that is counted.
  ///
  /// @param approvedBy who agreed, as the deed itself says
  private record Done(Rule rule, String who, Instant at, Optional<String> approvedBy) {}

  private final Map<Rule, Setting> settings = new EnumMap<>(Rule.class);
  private final List<Done> done = new ArrayList<>();
  private final Set<String> returns = new HashSet<>();

  @Override
  public String name() {
    return "17: what a rule asks about is never done on one person's word";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    if (seen instanceof Seen.FolderLost) {
      settings.clear();
      done.clear();
    }
    return seen instanceof Seen.Committed(var entry) ? wrong(entry) : Optional.empty();
  }

  private Optional<String> wrong(Entry entry) {
    Optional<String> wrong = Optional.empty();
    for (Fact fact : entry.facts()) {
      wrong = wrong.or(() -> wrong(fact));
    }
    return wrong;
  }

  private Optional<String> wrong(Fact fact) {
    if (fact instanceof Fact.Risked(RiskEvent.RuleSet set)) {
      settings.put(set.rule(), set.setting());
    }
    if (fact instanceof Fact.Risked(RiskEvent.Fired(var mark))) {
      return wrong(mark);
    }
    return done(fact).flatMap(this::wrong);
  }

  private static Optional<String> wrong(Mark mark) {
    return mark.done() == Mark.Done.ASKED
            && mark.approvedBy().filter(who -> !who.equals(mark.who())).isEmpty()
        ? Optional.of("asked, and nobody else agreed: " + mark)
        : Optional.empty();
  }

  private Optional<Done> done(Fact fact) {
    return switch (fact) {
      case Fact.ReturnMoved(var begun) when returns.add(begun.grant().number()) ->
          Optional.of(done(begun));
      case Fact.ShiftMoved(ShiftEvent.NoSaleMade(var why)) ->
          Optional.of(new Done(Rule.MANY_NO_SALES, why.by(), why.at(), why.approvedBy()));
      case Fact.Decided decided when decided.what() == Decision.TAKEN_OUT ->
          Optional.of(
              new Done(Rule.MANY_REMOVED, decided.cashier(), decided.at(), decided.approvedBy()));
      case Fact _ -> Optional.empty();
    };
  }

  private static Done done(SaleReturn.Begun begun) {
    String who = begun.grant().draft().askedBy();
    return new Done(
        begun.grant().plan().kind() == Kind.VOID ? Rule.MANY_VOIDS : Rule.MANY_REFUNDS,
        who,
        begun.grant().at(),
        Optional.of(begun.grant().approvedBy()).filter(agreed -> !agreed.equals(who)));
  }

  private Optional<String> wrong(Done deed) {
    done.removeIf(old -> !old.at().isAfter(deed.at().minus(HOUR)));
    done.replaceAll(old -> old.at().isAfter(deed.at()) ? at(old, deed.at()) : old);
    long count =
        1
            + done.stream()
                .filter(old -> old.rule() == deed.rule() && old.who().equals(deed.who()))
                .count();
    done.add(deed);
    Setting setting = settings.getOrDefault(deed.rule(), deed.rule().usual());
    boolean asks = setting.on() && setting.response() == Response.ASK && count > setting.limit();
    return asks && deed.approvedBy().isEmpty()
        ? Optional.of(deed + " is no. " + count + " of the hour, and nobody else agreed")
        : Optional.empty();
  }

  /// A clock that was set back makes of what lies ahead something of this moment.
  private static Done at(Done old, Instant now) {
    return new Done(old.rule(), old.who(), now, old.approvedBy());
  }
}
