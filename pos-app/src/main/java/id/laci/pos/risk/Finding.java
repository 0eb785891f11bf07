package id.laci.pos.risk;

import id.laci.pos.money.Money;

/// Why a rule fired, with the figures that made it fire.
public sealed interface Finding {
  /// @return which rule
  Rule rule();

  /// Goods come back soon after they were sold, by the hand that sold them.
  ///
  /// @param minutes after how many
  /// @param limit within how many it fires
  record Soon(String who, long minutes, long limit) implements Finding {
    @Override
    public Rule rule() {
      return Rule.REFUND_SOON_AFTER_SALE;
    }
  }

  /// Once more within the hour.
  ///
  /// @param rule which tells what
  /// @param count the how manieth this is
  /// @param limit how many pass
  record Again(Rule rule, String who, long count, long limit) implements Finding {
    public Again {
      if (rule.unit() != Unit.TIMES_AN_HOUR) {
        throw new IllegalArgumentException(rule + " counts no times an hour");
      }
    }
  }

  /// Once more out of one sale.
  ///
  /// @param receipt of the sale
  /// @param count the how manieth return of it this is
  /// @param limit how many pass
  record SameSale(String receipt, long count, long limit) implements Finding {
    @Override
    public Rule rule() {
      return Rule.SAME_SALE_OFTEN;
    }
  }

  /// What is unverified comes near what may be.
  ///
  /// @param open with this payment
  /// @param limit how much may be
  /// @param percent of it, from which on it fires
  record NearLimit(Money open, Money limit, long percent) implements Finding {
    @Override
    public Rule rule() {
      return Rule.OFFLINE_NEAR_LIMIT;
    }
  }

  /// An amount stays just under the one from which more is asked.
  ///
  /// @param limit which one that is
  /// @param asked what would be asked for
  record JustUnder(Money amount, Money limit, Asked asked) implements Finding {
    @Override
    public Rule rule() {
      return Rule.JUST_UNDER_LIMIT;
    }
  }

  /// What a greater amount would have asked for.
  enum Asked {
    /// Anybody's word at all.
    APPROVAL,
    /// A code from the phone of whoever agrees.
    PHONE_CODE
  }

  /// Cash taken out adds up.
  ///
  /// @param sum with this one, within the day
  /// @param limit how much passes
  record AddsUp(String who, Money sum, Money limit) implements Finding {
    @Override
    public Rule rule() {
      return Rule.CASH_OUT_ADDS_UP;
    }
  }

  /// The drawer is not what it should be.
  ///
  /// @param difference how much more was counted, negative when less
  /// @param limit how much passes either way
  record Difference(Money difference, Money limit) implements Finding {
    @Override
    public Rule rule() {
      return Rule.CASH_DIFFERENCE;
    }
  }
}
