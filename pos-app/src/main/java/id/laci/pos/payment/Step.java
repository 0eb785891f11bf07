package id.laci.pos.payment;

import java.util.List;
import java.util.Optional;

/// Where an event leads: the next state, what is then to be done, and what a person must look at.
///
/// @param next the state after the event; the same object when nothing moved
/// @param effects to be carried out in order, after `next` is on disk
/// @param contradiction set when the gateway said something that cannot be true of this order
public record Step(Payment next, List<PaymentEffect> effects, Optional<String> contradiction) {
  public Step {
    effects = List.copyOf(effects);
  }

  static Step to(Payment next, PaymentEffect... effects) {
    return new Step(next, List.of(effects), Optional.empty());
  }

  Step but(String contradiction) {
    return new Step(next, effects, Optional.of(contradiction));
  }
}
