package id.laci.pos.store;

import id.laci.pos.claim.StaticClaim;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Payment;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.SaleReturn;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Money that came late or went back without leaving the drawer, at the moment when it did, and how
/// claims stand. The rules are those by which a shift counts: a refund counts once the gateway has
/// taken it, a transfer once it was decided. What leaves the drawer has a table of its own.
final class MoneyRows {
  /// Money that came after its sale had gone another way.
  static final String LATE = "LATE";

  private final Rows tables;

  MoneyRows(Rows tables) {
    this.tables = tables;
  }

  void put(StaticClaim claim, Spot spot) {
    tables.put(
        "CLAIM",
        1,
        new Row()
            .with("ID", claim.demand().id().text())
            .with("STATE", claim.getClass().getSimpleName().toUpperCase(Locale.ROOT))
            .with("AMOUNT", claim.demand().amount().rupiah())
            .with("CHANGED_MS", spot.millis()));
  }

  void moved(Payment payment, Spot spot) {
    String order = payment.order().id().text();
    switch (payment) {
      case Payment.PaidLate(var _, var settlement) ->
          put(spot, 0, order + "/late", LATE, settlement.amount());
      case Payment.GivenBack(var _, var settlement, var how) ->
          put(spot, 0, order, how.name(), settlement.amount());
      case Payment.Requested _,
          Payment.Awaiting _,
          Payment.Uncertain _,
          Payment.Ending _,
          Payment.Paid _,
          Payment.Closed _ -> {
        // no money of that kind
      }
    }
  }

  void moved(SaleReturn.Begun begun, Spot spot) {
    int part = 0;
    for (Payout payout : begun.payouts()) {
      part++;
      int place = part;
      sent(begun.grant().number(), payout)
          .ifPresent(sent -> put(spot, place, sent.ref(), sent.what(), payout.amount()));
    }
  }

  /// A payout that has left without cash.
  ///
  /// @param ref the same whenever it is told of
  private record Sent(String ref, String what) {}

  private static Optional<Sent> sent(String number, Payout payout) {
    return switch (payout) {
      case Payout.Wallet wallet ->
          switch (wallet.fate()) {
            case ACCEPTED, ARRIVED -> Optional.of(new Sent(wallet.key().text(), "REFUND"));
            case ASKED, REFUSED, STUCK -> Optional.empty();
          };
      case Payout.Instead instead ->
          instead.way() == Refund.Way.TRANSFER
              ? Optional.of(new Sent(ref(number, instead.tender(), instead.at()), "TRANSFER"))
              : Optional.empty();
      case Payout.Cash _, Payout.Credit _ -> Optional.empty();
    };
  }

  private static String ref(String number, int tender, Instant at) {
    return number + "/" + tender + "/" + at.toEpochMilli();
  }

  private void put(Spot spot, int part, String ref, String what, Money amount) {
    tables.put(
        "MONEY_MOVE",
        Spot.KEYS + 1,
        spot.row()
            .with("PART", part)
            .with("REF", ref)
            .with("WHAT", what)
            .with("AMOUNT", amount.rupiah())
            .with("AT_MS", spot.millis()));
  }
}
