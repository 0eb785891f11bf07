package id.laci.pos.refund;

import java.util.List;
import java.util.Optional;

/// Where an event leads: the next state, what is then to be done, and what a person must look at.
///
/// @param next the state after the event; the same object when nothing moved
/// @param effects to be carried out in order, after `next` is on disk
/// @param contradiction set when the gateway said something that cannot be true of this refund
public record RefundStep(Refund next, List<RefundEffect> effects, Optional<String> contradiction) {
  public RefundStep {
    effects = List.copyOf(effects);
  }

  static RefundStep to(Refund next, RefundEffect... effects) {
    return new RefundStep(next, List.of(effects), Optional.empty());
  }

  RefundStep but(String contradiction) {
    return new RefundStep(next, effects, Optional.of(contradiction));
  }

  /// @param oddity of the word that led here; a contradiction that the step found goes before it
  RefundStep noting(Optional<String> oddity) {
    return new RefundStep(next, effects, contradiction.or(() -> oddity));
  }
}
