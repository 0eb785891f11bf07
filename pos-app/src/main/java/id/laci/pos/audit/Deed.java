package id.laci.pos.audit;

/// What an audit line is about. The names stand in exports and never change.
public enum Deed {
  /// A sale was paid to the rupiah.
  SALE(Subject.SALES),
  /// A line was taken out of a basket of which a part was paid, or made smaller.
  LINE_TAKEN_OUT(Subject.SALES),
  /// What had been paid of a basket was given back.
  PARTS_GIVEN_BACK(Subject.SALES),
  /// A receipt or a report was asked for once more.
  COPY_PRINTED(Subject.SALES),

  /// The gateway has the money and the sale counts it.
  PAYMENT_PAID(Subject.PAYMENTS),
  /// The gateway has the money after the sale went another way.
  PAYMENT_LATE(Subject.PAYMENTS),
  /// Money that came late is the customer's again.
  PAYMENT_GIVEN_BACK(Subject.PAYMENTS),
  /// A payment is over without money.
  PAYMENT_CLOSED(Subject.PAYMENTS),
  /// The gateway said something that cannot be true.
  CONTRADICTED(Subject.PAYMENTS),
  /// Somebody has looked at a contradiction.
  CONTRADICTION_SEEN(Subject.PAYMENTS),
  /// Money that came late paid for the sale at the counter.
  LATE_PUT_ON_SALE(Subject.PAYMENTS),
  /// Money that came late went back in cash.
  LATE_BACK_IN_CASH(Subject.PAYMENTS),
  /// Money that came late went back by a transfer.
  LATE_BACK_BY_TRANSFER(Subject.PAYMENTS),
  /// Money that came late is sent back to its wallet.
  LATE_BACK_TO_WALLET(Subject.PAYMENTS),
  /// An item of the queue is not followed any more.
  ITEM_DROPPED(Subject.PAYMENTS),

  /// A customer's screen was believed: unverified money by the shop's own code.
  CLAIM_TAKEN(Subject.CLAIMS),
  /// The settlement shows the money of a claim.
  CLAIM_MATCHED(Subject.CLAIMS),
  /// The settlement does not show the money of a claim, or not plainly.
  CLAIM_UNMATCHED(Subject.CLAIMS),
  /// A claim was written off.
  CLAIM_LOST(Subject.CLAIMS),
  /// A code of the shop's own making was taken off the screen.
  CLAIM_WITHDRAWN(Subject.CLAIMS),
  /// Money came by a code that had been withdrawn.
  CLAIM_LATE(Subject.CLAIMS),
  /// A person said which line of a settlement is the money of a claim.
  CLAIM_MATCHED_BY_HAND(Subject.CLAIMS),
  /// A person wrote a claim off.
  CLAIM_WRITTEN_OFF(Subject.CLAIMS),
  /// A code of the shop's own making was accepted beyond the limits.
  CLAIM_OVER_LIMIT(Subject.CLAIMS),

  /// A refund through the gateway was begun.
  REFUND_ASKED(Subject.REFUNDS),
  /// The gateway took a refund.
  REFUND_ACCEPTED(Subject.REFUNDS),
  /// A refund has arrived.
  REFUND_ARRIVED(Subject.REFUNDS),
  /// A refund was refused for good.
  REFUND_REFUSED(Subject.REFUNDS),
  /// A refund gets no further without a person.
  REFUND_STUCK(Subject.REFUNDS),
  /// A refund was paid by hand instead.
  REFUND_BY_HAND(Subject.REFUNDS),
  /// Goods come back.
  RETURN_BEGUN(Subject.REFUNDS),
  /// The last sale is undone.
  SALE_VOIDED(Subject.REFUNDS),
  /// Goods come back for others.
  EXCHANGE_BEGUN(Subject.REFUNDS),
  /// Goods come back whose sale nobody can find.
  RETURN_WITHOUT_RECEIPT(Subject.REFUNDS),
  /// All the money of a return is the customer's again.
  RETURN_DONE(Subject.REFUNDS),
  /// Nothing of a return went back.
  RETURN_REFUSED(Subject.REFUNDS),
  /// A return gets no further without a person.
  RETURN_STUCK(Subject.REFUNDS),
  /// Cash left the drawer for goods that came back.
  CASH_FOR_RETURN(Subject.REFUNDS),

  /// The drawer was opened.
  DRAWER_OPENED(Subject.DRAWER),
  /// The drawer was opened without a sale.
  NO_SALE(Subject.DRAWER),
  /// Cash was put into the drawer.
  CASH_IN(Subject.DRAWER),
  /// Cash was taken out of the drawer.
  CASH_OUT(Subject.DRAWER),
  /// Cash was brought to the safe.
  CASH_DROPPED(Subject.DRAWER),

  /// A shift began.
  SHIFT_OPENED(Subject.SHIFTS),
  /// Another cashier took over.
  SHIFT_HANDED_OVER(Subject.SHIFTS),
  /// Counting began.
  COUNT_BEGUN(Subject.SHIFTS),
  /// Selling went on after all.
  COUNT_LEFT(Subject.SHIFTS),
  /// The first count was fixed.
  COUNT_FIXED(Subject.SHIFTS),
  /// Somebody counted a second time.
  COUNTED_AGAIN(Subject.SHIFTS),
  /// A shift was closed with its report Z.
  SHIFT_CLOSED(Subject.SHIFTS),

  /// Somebody took the till over.
  SIGNED_IN(Subject.STAFF),
  /// An account was made or changed.
  ACCOUNT_CHANGED(Subject.STAFF),
  /// What a role may do was changed.
  RIGHT_CHANGED(Subject.STAFF),
  /// A PIN, a badge, a phone or a recovery code was changed.
  PROOF_CHANGED(Subject.STAFF),

  /// Payment by the shop's own code was switched on.
  OWN_CODE_ON(Subject.SETTINGS),
  /// Payment by the shop's own code was switched off.
  OWN_CODE_OFF(Subject.SETTINGS),
  /// The shop's own code and its limits were set up.
  OWN_CODE_SET(Subject.SETTINGS),
  /// The gateway told that this shop may refund.
  REFUNDS_ON(Subject.SETTINGS),
  /// The gateway told that this shop may not refund.
  REFUNDS_OFF(Subject.SETTINGS),
  /// A settlement file was imported.
  FILE_IMPORTED(Subject.SETTINGS),
  /// A settlement file is read without some of its lines.
  LINES_LEFT_OUT(Subject.SETTINGS),
  /// How columns of a file are read was remembered.
  COLUMNS_KEPT(Subject.SETTINGS),
  /// Figures, sales or the journal were written into a file to be taken along.
  EXPORTED(Subject.SETTINGS),

  /// A rule that watches fired.
  RULE_FIRED(Subject.RISK),
  /// A person looked at what a rule found.
  RULE_SEEN(Subject.RISK),
  /// A rule was set another way.
  RULE_SET(Subject.RISK);

  private final Subject subject;

  Deed(Subject subject) {
    this.subject = subject;
  }

  /// @return among what it is looked for
  public Subject subject() {
    return subject;
  }

  /// What lines are about, for whoever looks for some.
  public enum Subject {
    /// Sales and what was in their baskets.
    SALES,
    /// Payments by code through the gateway.
    PAYMENTS,
    /// Payments by the shop's own code.
    CLAIMS,
    /// Goods and money that went back.
    REFUNDS,
    /// The drawer, and cash that was no sale.
    DRAWER,
    /// Shifts and counts.
    SHIFTS,
    /// Who works here, and who was at the till.
    STAFF,
    /// Settings and files.
    SETTINGS,
    /// Rules that watch, and what they found.
    RISK
  }
}
