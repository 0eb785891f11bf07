package id.laci.pos.audit;

import id.laci.pos.money.Money;
import id.laci.pos.risk.About;
import id.laci.pos.risk.Mark;
import id.laci.pos.risk.RiskEvent;
import java.util.Optional;

/// What the rules that watch say to an auditor.
final class RiskDeeds {
  private RiskDeeds() {}

  /// @return empty where another line tells it already
  static Optional<Sketch> of(RiskEvent event) {
    return switch (event) {
      case RiskEvent.Fired(var mark) -> Optional.of(fired(mark));
      case RiskEvent.Seen(var mark, var seen) ->
          Optional.of(Sketch.of(Deed.RULE_SEEN, "#" + mark).by(seen.by()).because(seen.note()));
      case RiskEvent.RuleSet(var rule, var setting, var by, var approvedBy, var _) ->
          Optional.of(
              Sketch.of(Deed.RULE_SET, rule.name())
                  .by(by)
                  .approved(approvedBy)
                  .detail(
                      (setting.on() ? "on" : "off")
                          + ", "
                          + setting.response()
                          + ", "
                          + setting.limit()));
      case RiskEvent.CodeEnded _ -> Optional.empty();
    };
  }

  private static Sketch fired(Mark mark) {
    Sketch sketch =
        Sketch.of(Deed.RULE_FIRED, about(mark.about()))
            .by(mark.who())
            .approved(mark.approvedBy())
            .detail("#" + mark.number() + " " + mark.finding().rule() + ", " + mark.done());
    return mark.amount().equals(Money.ZERO) ? sketch : sketch.amount(mark.amount());
  }

  private static String about(About about) {
    return switch (about) {
      case About.Return(var number, var _) -> number;
      case About.Sale(var receipt) -> receipt;
      case About.Code(var order) -> order;
      case About.OwnCode(var claim) -> claim;
      case About.Shift(var number) -> "Z " + number;
    };
  }
}
