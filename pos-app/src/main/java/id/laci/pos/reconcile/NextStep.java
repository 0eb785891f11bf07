package id.laci.pos.reconcile;

/// What is to be done about a finding.
public enum NextStep {
  /// Nothing.
  NOTHING("nothing to do"),
  /// The till has given money back that the file does not show yet.
  WAIT_FOR_REFUND("the refund will be in a later file"),
  /// The payment was made a short time ago.
  WAIT_FOR_NEXT_FILE("will be in a later file"),
  /// Sold, and the other side knows nothing of it.
  ASK_ACQUIRER("ask the acquirer with order id and time; it may be a loss"),
  /// The other side has money for an order of which the till knows no payment.
  ASK_GATEWAY("ask the gateway for this order, then put it on its sale or give it back"),
  /// Money without an order: a claim of the static code may be open.
  LOOK_FOR_CLAIM("look for an open claim of the static code, else for the sale"),
  /// The other side has less.
  ASK_ABOUT_SHORTFALL("ask the acquirer why less came"),
  /// The other side has more.
  REFUND_SURPLUS("give the customer back what is too much"),
  /// The other side has given money back that the till has not.
  RECORD_REFUND("record the refund, after finding out who made it"),
  /// Two payments for one order.
  REFUND_SECOND("give the customer one payment back"),
  /// One payment in two lines, as where files overlap.
  CHECK_FILES("the same payment stands twice: look whether the files overlap"),
  /// Money that came late, and nobody has decided.
  DECIDE_LATE("put it on a sale or give it back"),
  /// It counts on another day over there.
  COUNT_ON_OTHER_DAY("it is on another day's list over there");

  private final String words;

  NextStep(String words) {
    this.words = words;
  }

  /// @return the same in English, for a log or a command line
  public String words() {
    return words;
  }
}
