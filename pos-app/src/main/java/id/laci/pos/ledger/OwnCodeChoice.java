package id.laci.pos.ledger;

import id.laci.pos.claim.OfflineSettings;
import java.util.Optional;

/// What managers chose at this till about codes of our own making. What nobody chose stands in the
/// settings.
///
/// @param on whether they were switched on or off; empty when never
/// @param set the code and its limits with who set them up; empty when never
public record OwnCodeChoice(Optional<Boolean> on, Optional<Fact.OwnCodeSet> set) {
  /// Nobody chose anything.
  public static final OwnCodeChoice NONE = new OwnCodeChoice(Optional.empty(), Optional.empty());

  /// @param usual what the settings say
  /// @return what holds now
  public OfflineSettings over(OfflineSettings usual) {
    OfflineSettings arranged = set.map(now -> usual.with(now.own())).orElse(usual);
    return on.map(arranged::switched).orElse(arranged);
  }

  OwnCodeChoice switched(boolean now) {
    return new OwnCodeChoice(Optional.of(now), set);
  }

  OwnCodeChoice with(Fact.OwnCodeSet now) {
    return new OwnCodeChoice(on, Optional.of(now));
  }
}
