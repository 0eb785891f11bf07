package id.laci.pos.risk;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Marks and events of every kind, with figures that stand for nothing else.
public final class RiskSamples {
  public static final Instant AT = Instant.parse("2026-03-01T05:00:00.125Z");

  private RiskSamples() {}

  /// @return one of each rule
  public static List<Finding> findings() {
    return List.of(
        new Finding.Soon("Sari", 4, 15),
        new Finding.Again(Rule.MANY_REFUNDS, "Sari", 4, 3),
        new Finding.Again(Rule.MANY_VOIDS, "Sari", 5, 3),
        new Finding.Again(Rule.MANY_ENDED_CODES, "Sari", 7, 6),
        new Finding.Again(Rule.MANY_NO_SALES, "Sari", 4, 3),
        new Finding.NearLimit(Money.of(405_000), Money.of(500_000), 80),
        new Finding.SameSale("K1-0000000A-000001", 3, 2),
        new Finding.JustUnder(Money.of(97_500), Money.of(100_000), Finding.Asked.APPROVAL),
        new Finding.JustUnder(Money.of(499_000), Money.of(500_000), Finding.Asked.PHONE_CODE),
        new Finding.Again(Rule.MANY_REMOVED, "Sari", 4, 3),
        new Finding.AddsUp("Sari", Money.of(510_000), Money.of(500_000)),
        new Finding.Difference(Money.of(-60_000), Money.of(50_000)));
  }

  /// @return one of each kind
  public static List<About> abouts() {
    return List.of(
        new About.Return("K1-0000000A-R000001", "K1-0000000A-000001"),
        new About.Sale("K1-0000000A-000002"),
        new About.Code("LACI-K1-A0000000-0000001"),
        new About.OwnCode("K1A0000001"),
        new About.Shift(7));
  }

  /// @return a mark, marked and looked at by nobody
  public static Mark mark(long number, Finding finding) {
    return mark(number, finding, abouts().getFirst(), Mark.Done.MARKED, Optional.empty());
  }

  public static Mark mark(
      long number, Finding finding, About about, Mark.Done done, Optional<String> approvedBy) {
    return new Mark(
        number, finding, "Sari", about, Money.of(18_500), AT, done, approvedBy, Optional.empty());
  }

  /// @return events of every kind, with members of every kind
  public static List<RiskEvent> events() {
    List<RiskEvent> events = new ArrayList<>();
    for (Finding finding : findings()) {
      events.add(new RiskEvent.Fired(mark(events.size() + 1L, finding)));
    }
    for (About about : abouts()) {
      events.add(
          new RiskEvent.Fired(
              mark(
                  events.size() + 1L,
                  findings().getFirst(),
                  about,
                  Mark.Done.ASKED,
                  Optional.of("Budi"))));
    }
    events.add(
        new RiskEvent.Fired(
            mark(
                events.size() + 1L,
                findings().getFirst(),
                abouts().getFirst(),
                Mark.Done.NOBODY_TO_ASK,
                Optional.empty())));
    events.add(new RiskEvent.CodeEnded("LACI-K1-A0000000-0000001", "Sari", AT));
    events.add(new RiskEvent.Seen(2, new Mark.Seen("Budi", "sudah \"dicek\"", AT)));
    for (Rule rule : Rule.values()) {
      events.add(
          new RiskEvent.RuleSet(
              rule,
              new Setting(false, Response.MARK, rule.least()),
              "Ibu Ratna",
              Optional.empty(),
              AT));
    }
    events.add(
        new RiskEvent.RuleSet(
            Rule.MANY_REFUNDS,
            new Setting(true, Response.ASK, 5),
            "Ibu Ratna",
            Optional.of("Budi"),
            AT));
    return events;
  }
}
