package id.laci.pos.returns;

import id.laci.pos.money.Money;
import id.laci.pos.refund.RefundKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One return, from drafted to done.
public sealed interface SaleReturn {
  /// Put together, and promised to nobody.
  record Drafted(Draft draft) implements SaleReturn {}

  /// Allowed and numbered; nothing has gone back.
  record Approved(Grant grant) implements SaleReturn {}

  /// A return that money has begun to go back for.
  sealed interface Begun extends SaleReturn {
    /// @return what was allowed
    Grant grant();

    /// @return how the money goes back; they add up to the amount
    List<Payout> payouts();

    /// @return whether its goods are back and its amount may not go back a second time
    default boolean holds() {
      return !(this instanceof Refused);
    }

    /// @return whether somebody or something still has to act
    default boolean isOpen() {
      return switch (this) {
        case OnItsWay _, NeedsPerson _ -> true;
        case Done _, Refused _ -> false;
      };
    }

    /// @return the payout that goes by that key
    default Optional<Payout.Wallet> payout(RefundKey key) {
      return payouts().stream()
          .filter(Payout.Wallet.class::isInstance)
          .map(Payout.Wallet.class::cast)
          .filter(wallet -> wallet.key().equals(key))
          .findFirst();
    }

    /// @return how much of it waits for a person: what was refused for good, and what is to pay for
    ///   a sale
    default Money owed() {
      return payouts().stream()
          .filter(_ -> isOpen())
          .filter(
              payout ->
                  switch (payout) {
                    case Payout.Wallet wallet -> wallet.fate() == Payout.Fate.REFUSED;
                    case Payout.Credit credit -> credit.sale().isEmpty();
                    case Payout.Cash _, Payout.Instead _ -> false;
                  })
          .map(Payout::amount)
          .reduce(Money.ZERO, Money::plus);
    }

    /// @return the credit that waits to pay for a sale, tender by tender
    default List<Share> openCredits() {
      return payouts().stream()
          .filter(payout -> payout instanceof Payout.Credit credit && credit.sale().isEmpty())
          .map(credit -> new Share(credit.tender(), credit.amount(), Way.CREDIT))
          .toList();
    }

    /// @return how much of it still waits to pay for a sale
    default Money credit() {
      return payouts().stream()
          .filter(payout -> payout instanceof Payout.Credit credit && credit.sale().isEmpty())
          .map(Payout::amount)
          .reduce(Money.ZERO, Money::plus);
    }
  }

  /// Money is on its way, or waits to pay for a sale.
  record OnItsWay(Grant grant, List<Payout> payouts) implements Begun {
    public OnItsWay {
      payouts = whole(grant, payouts);
    }
  }

  /// All of it is the customer's again.
  record Done(Grant grant, List<Payout> payouts, Instant at) implements Begun {
    public Done {
      payouts = whole(grant, payouts);
    }
  }

  /// Nothing went back, and nothing will: the goods are the customer's again.
  record Refused(Grant grant, List<Payout> payouts, Instant at) implements Begun {
    public Refused {
      payouts = whole(grant, payouts);
    }
  }

  /// A part of the money cannot go back as it was meant: a person decides.
  record NeedsPerson(Grant grant, List<Payout> payouts) implements Begun {
    public NeedsPerson {
      payouts = whole(grant, payouts);
    }
  }

  private static List<Payout> whole(Grant grant, List<Payout> payouts) {
    Money sum = payouts.stream().map(Payout::amount).reduce(Money.ZERO, Money::plus);
    if (!sum.equals(grant.amount())) {
      throw new IllegalArgumentException(sum + " back for " + grant.amount());
    }
    return List.copyOf(payouts);
  }
}
