package id.laci.pos.ui.gallery;

import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.ledger.Timeline.Event;
import id.laci.pos.ledger.Timeline.What;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Payments in a list, and what happened to some of them.
final class Stories {
  private static final Money SUM = Money.of(111_400);
  private static final String TRANSACTION = "f6c1b6d2-0f4b-4d2e-9f5a-4a6f0b7c9d10";
  private static final String RECEIPT = "K2-RYKC74FY-000918";

  private Stories() {}

  private static OrderId order(int number) {
    return new OrderId("K2-RYKC74FY-%06d-1".formatted(number));
  }

  /// One payment in each state, then some more that were paid.
  static List<PaymentRow> rows() {
    List<PaymentRow> rows = new ArrayList<>();
    for (PaymentRow.State state : PaymentRow.State.values()) {
      rows.add(row(918 - rows.size(), state));
    }
    for (int i = 0; i < 12; i++) {
      rows.add(row(900 - i, PaymentRow.State.PAID));
    }
    return rows;
  }

  private static PaymentRow row(int number, PaymentRow.State state) {
    boolean sold = state == PaymentRow.State.PAID;
    return new PaymentRow(
        order(number),
        Moment.NOW.minusSeconds((918 - number) * 1_700L + 40),
        number % 5 == 0 ? Money.of(9_999_999) : SUM,
        state,
        sold ? "K2-RYKC74FY-%06d".formatted(number) : "");
  }

  /// Paid at once.
  static Timeline smooth() {
    return told(
        RECEIPT,
        at(0, What.CODE_ASKED),
        at(1, What.CODE_SHOWN),
        at(24, 23, What.PAID, ""),
        at(24, What.SALE_COMPLETED),
        at(26, -1, What.RECEIPT, "PRINTED"));
  }

  /// Lost out of sight, let go, and paid after all.
  static Timeline eventful() {
    return told(
        "",
        at(0, What.CODE_ASKED),
        at(1, What.CODE_SHOWN),
        times(11, 7, What.GATEWAY_ASKED, ""),
        times(71, 6, What.NO_ANSWER, "TIMED_OUT"),
        at(90, -1, What.END_ASKED, "CANCELLED"),
        at(95, What.RELEASED),
        times(130, 21, What.NO_ANSWER, "UNREACHABLE"),
        at(1_930, What.CONTACT_BACK),
        at(1_931, 64, What.PAID_LATE, ""),
        at(2_400, -1, What.GIVEN_BACK, "CASH"));
  }

  /// Everything else that can happen, over two days.
  static Timeline odd() {
    return told(
        "",
        at(-60_000, What.CODE_ASKED),
        at(-59_999, -1, What.NO_ANSWER, "WRONG_KEY"),
        at(-59_000, What.CONTRADICTION),
        at(-58_990, What.PUT_ON_SALE),
        at(-58_980, -1, What.RECEIPT, "UNKNOWN"),
        at(40, -1, What.CLOSED, "EXPIRED"));
  }

  /// Money on its way back, with everything that can go wrong on it.
  static Timeline refunded() {
    return told(
        "",
        at(0, What.CODE_ASKED),
        at(1, What.CODE_SHOWN),
        at(64, 64, What.PAID_LATE, ""),
        at(300, -1, What.GIVEN_BACK, "REFUND"),
        at(310, What.REFUND_IN_DOUBT),
        at(900, What.REFUND_NEEDS_PERSON),
        at(1_200, What.REFUND_REFUSED),
        at(1_300, What.REFUND_ACCEPTED),
        at(2_800, 2_790, What.REFUND_ARRIVED, ""),
        at(3_000, What.REFUND_BY_HAND));
  }

  private static Timeline told(String receipt, Event... events) {
    return new Timeline(order(918), TRANSACTION, SUM, receipt, List.of(events));
  }

  private static Instant moment(long seconds) {
    return Moment.NOW.minusSeconds(3_600).plusSeconds(seconds);
  }

  private static Event at(long seconds, What what) {
    return times(seconds, 1, what, "");
  }

  private static Event times(long seconds, int times, What what, String detail) {
    return new Event(moment(seconds), Optional.empty(), what, times, detail);
  }

  /// @param gateway seconds on the gateway's clock; negative where it told none
  private static Event at(long seconds, long gateway, What what, String detail) {
    Optional<Instant> told = gateway < 0 ? Optional.empty() : Optional.of(moment(gateway));
    return new Event(moment(seconds), told, what, 1, detail);
  }
}
