package id.laci.pos.refund;

import id.laci.pos.payment.Silence;

/// Why nobody knows whether a refund was carried out.
public sealed interface Doubt {
  /// A call was not answered.
  record NoAnswer(Silence why) implements Doubt {}

  /// The program started and found the refund sent, or about to be.
  record Restarted() implements Doubt {}

  /// A person wants it tried again.
  record AskedAgain() implements Doubt {}

  /// 406: the key is taken, by an earlier call of ours if all is well.
  record KeyTaken() implements Doubt {}

  /// 412: the payment cannot be refunded as it stands.
  ///
  /// @param detail the gateway's own words
  record WrongState(String detail) implements Doubt {}

  /// A repeated call was refused. It is over once the gateway's list shows that no earlier call
  /// went through.
  ///
  /// @param detail the gateway's own words
  record RefusedAgain(Refund.Reason reason, String detail) implements Doubt {}

  /// A repeated call met an objection that a person has to put right. That alone is left once the
  /// gateway's list shows that no earlier call went through.
  ///
  /// @param detail the gateway's own words
  record ObjectedAgain(Refund.Cause cause, String detail) implements Doubt {}
}
