package id.laci.pos.returns;

import id.laci.pos.money.Money;
import id.laci.pos.refund.RefundWindow;
import id.laci.pos.sale.Tender;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What is to be said of a tender before anybody promises money: whether what it brought can go
/// back by the same way, and what else can be done. For wallets it is advice: the gateway alone
/// decides.
///
/// @param place of the tender among those of the sale, from 0
/// @param tender that brought the money
/// @param left how much of it has not gone back
/// @param verdict what can be done
/// @param window how long its wallet's payments can be refunded and how soon money arrives; wallets
///   alone have one
/// @param until when that ends, or may end
public record Refundability(
    int place,
    Tender tender,
    Money left,
    Verdict verdict,
    Optional<RefundWindow> window,
    Optional<Instant> until) {

  /// What can be done.
  public enum Verdict {
    /// Out of the drawer.
    CASH,
    /// To the wallet that paid.
    OPEN,
    /// To the wallet that paid, and not for long.
    ENDS_SOON,
    /// Whose wallet paid was not told: its time may be over. The gateway is asked.
    PERHAPS_OVER,
    /// To the wallet that paid, as soon as the gateway answers again. No cash meanwhile.
    OFFLINE,
    /// The gateway's time for refunds of this payment is over.
    OVER,
    /// The gateway said that this shop may not refund.
    SWITCHED_OFF,
    /// All of it has gone back, or is on its way.
    NOTHING_LEFT,
    /// Paid by a code of our own making, and its money was found: by hand.
    OWN_CODE,
    /// Paid by a code of our own making, and nobody has found its money yet.
    OWN_CODE_UNVERIFIED,
    /// Paid by a code of our own making whose money was never found.
    OWN_CODE_NOT_FOUND
  }

  static Refundability of(SaleHistory history, int place, Circumstances now) {
    Tender tender = history.sale().tenders().get(place);
    Money left = history.left(place, now.refunds());
    return switch (tender) {
      case Tender.Cash _ -> plain(place, tender, left, Verdict.CASH);
      case Tender.Credit _ -> plain(place, tender, left, Verdict.CASH);
      case Tender.Claimed claimed ->
          plain(
              place,
              tender,
              left,
              switch (now.ownCodes().getOrDefault(claimed.claim(), OwnCode.NOT_FOUND)) {
                case MATCHED -> Verdict.OWN_CODE;
                case UNVERIFIED -> Verdict.OWN_CODE_UNVERIFIED;
                case NOT_FOUND -> Verdict.OWN_CODE_NOT_FOUND;
              });
      case Tender.Wallet wallet -> wallet(place, wallet, left, now);
    };
  }

  private static Refundability plain(int place, Tender tender, Money left, Verdict verdict) {
    return new Refundability(
        place,
        tender,
        left,
        left.isZero() ? Verdict.NOTHING_LEFT : verdict,
        Optional.empty(),
        Optional.empty());
  }

  private static Refundability wallet(
      int place, Tender.Wallet wallet, Money left, Circumstances now) {
    RefundWindow window = RefundWindow.of(now.method(), wallet.issuer());
    return new Refundability(
        place,
        wallet,
        left,
        left.isZero() ? Verdict.NOTHING_LEFT : verdict(window, wallet, now),
        Optional.of(window),
        Optional.of(window.end(wallet.settledAt())));
  }

  private static Verdict verdict(RefundWindow window, Tender.Wallet wallet, Circumstances now) {
    RefundWindow.Advice advice = window.advice(wallet.settledAt(), now.now());
    if (advice == RefundWindow.Advice.OVER) {
      return Verdict.OVER;
    }
    if (now.refundsOff()) {
      return Verdict.SWITCHED_OFF;
    }
    if (!now.online()) {
      return Verdict.OFFLINE;
    }
    return switch (advice) {
      case OPEN -> Verdict.OPEN;
      case ENDS_SOON -> Verdict.ENDS_SOON;
      case PERHAPS_OVER -> Verdict.PERHAPS_OVER;
      case OVER -> Verdict.OVER;
    };
  }

  /// @return the ways by which it may go back, none when nobody may promise anything
  public Set<Way> ways() {
    return switch (verdict) {
      case CASH -> EnumSet.of(Way.CASH);
      case OPEN, ENDS_SOON, PERHAPS_OVER, OFFLINE -> EnumSet.of(Way.WALLET);
      case OVER, SWITCHED_OFF -> EnumSet.of(Way.WALLET, Way.CASH_INSTEAD, Way.TRANSFER_INSTEAD);
      case OWN_CODE -> EnumSet.of(Way.CASH_INSTEAD, Way.TRANSFER_INSTEAD);
      case NOTHING_LEFT, OWN_CODE_UNVERIFIED, OWN_CODE_NOT_FOUND -> EnumSet.noneOf(Way.class);
    };
  }

  /// @return the way that is taken when nobody chooses another one
  public Optional<Way> suggested() {
    return switch (verdict) {
      case CASH -> Optional.of(Way.CASH);
      case OPEN, ENDS_SOON, PERHAPS_OVER, OFFLINE -> Optional.of(Way.WALLET);
      case OVER, SWITCHED_OFF, OWN_CODE -> Optional.of(Way.CASH_INSTEAD);
      case NOTHING_LEFT, OWN_CODE_UNVERIFIED, OWN_CODE_NOT_FOUND -> Optional.empty();
    };
  }
}
