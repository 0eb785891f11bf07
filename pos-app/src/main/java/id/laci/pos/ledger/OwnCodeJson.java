package id.laci.pos.ledger;

import id.laci.pos.claim.ClaimLimits;
import id.laci.pos.claim.MerchantCode;
import id.laci.pos.claim.OwnCode;
import java.time.Duration;
import java.util.Optional;

/// The shop's own code with its limits to JSON and back, version 1.
final class OwnCodeJson {
  /// How the fact is called.
  static final String NAME = "own";

  private OwnCodeJson() {}

  static Members write(Members to, Fact.OwnCodeSet fact) {
    ClaimLimits limits = fact.own().limits();
    return to.with("qris", fact.own().merchant().payload())
        .with("payment", limits.perPayment())
        .with("total", limits.inTotal())
        .with("hour", limits.perHour())
        .with("count", limits.countPerHour())
        .with("age", limits.age().toSeconds())
        .with("by", fact.by())
        .with("approved", fact.approvedBy())
        .with("at", fact.at());
  }

  static Fact.OwnCodeSet read(Fields in) {
    ClaimLimits limits =
        new ClaimLimits(
            in.money("payment"),
            in.money("total"),
            in.money("hour"),
            in.count("count"),
            Duration.ofSeconds(in.number("age")));
    return new Fact.OwnCodeSet(
        new OwnCode(merchant(in.text("qris")), limits),
        in.text("by"),
        in.optionalText("approved"),
        in.instant("at"));
  }

  private static MerchantCode merchant(String payload) {
    return switch (MerchantCode.read(payload, Optional.empty())) {
      case MerchantCode.Result.Good(var code) -> code;
      case MerchantCode.Result.Bad(var why) -> throw new IllegalArgumentException(why.words());
    };
  }
}
