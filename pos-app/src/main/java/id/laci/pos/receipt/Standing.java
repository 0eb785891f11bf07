package id.laci.pos.receipt;

import id.laci.pos.ledger.Timeline;
import id.laci.pos.payment.Closing;
import java.util.Optional;

/// How a payment stands for the customer, by the last thing that decided something.
public enum Standing {
  /// The gateway has not confirmed anything.
  UNCONFIRMED,
  /// The shop has the money and a sale counts it.
  PAID,
  /// The shop has the money and no sale counts it.
  PAID_LATE,
  /// The money went back.
  GIVEN_BACK,
  /// The gateway says that the order ended without money.
  ENDED;

  /// @return how it stands by these events
  public static Standing of(Timeline payment) {
    return payment.events().stream()
        .map(Standing::decided)
        .flatMap(Optional::stream)
        .reduce((_, later) -> later)
        .orElse(UNCONFIRMED);
  }

  private static Optional<Standing> decided(Timeline.Event event) {
    return switch (event.what()) {
      case PAID, PUT_ON_SALE -> Optional.of(PAID);
      case PAID_LATE, REFUND_REFUSED -> Optional.of(PAID_LATE);
      case GIVEN_BACK, REFUND_ARRIVED, REFUND_BY_HAND -> Optional.of(GIVEN_BACK);
      case CLOSED -> Optional.of(isGivenUp(event) ? UNCONFIRMED : ENDED);
      case END_ASKED, CODE_ASKED -> Optional.of(UNCONFIRMED);
      case CODE_SHOWN,
          GATEWAY_ASKED,
          NO_ANSWER,
          CONTACT_BACK,
          RELEASED,
          SALE_COMPLETED,
          RECEIPT,
          REFUND_IN_DOUBT,
          REFUND_ACCEPTED,
          REFUND_NEEDS_PERSON,
          CONTRADICTION ->
          Optional.empty();
    };
  }

  /// The gateway never said anything of a payment that a manager let go.
  private static boolean isGivenUp(Timeline.Event event) {
    return event.detail().equals(Closing.GIVEN_UP.name());
  }
}
