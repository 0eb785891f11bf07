package id.laci.pos.returns;

import id.laci.pos.sale.Line;
import java.time.Instant;
import java.util.Optional;

/// What of a line may come back.
///
/// @param line as it was sold
/// @param returned how many have come back
/// @param left how many may still
/// @param whyNot why none may, when none may
public record Returnable(Line line, int returned, int left, Optional<WhyNot> whyNot) {
  /// Why goods cannot come back.
  public enum WhyNot {
    /// All of them have.
    ALL_BACK,
    /// The shop takes none of this kind back.
    NEVER,
    /// The shop's time for it is over.
    TOO_LATE
  }

  static Returnable of(Line line, int returned, Instant soldAt, Circumstances now) {
    int rest = Math.max(0, line.quantity() - returned);
    Optional<WhyNot> whyNot = whyNot(line, rest, soldAt, now);
    return new Returnable(line, returned, whyNot.isPresent() ? 0 : rest, whyNot);
  }

  private static Optional<WhyNot> whyNot(Line line, int rest, Instant soldAt, Circumstances now) {
    if (rest == 0) {
      return Optional.of(WhyNot.ALL_BACK);
    }
    if (now.policy().isNever(line.product().category())) {
      return Optional.of(WhyNot.NEVER);
    }
    return now.policy().isTooOld(soldAt, now.now())
        ? Optional.of(WhyNot.TOO_LATE)
        : Optional.empty();
  }
}
