package id.laci.pos.returns;

/// How a payment by a code of the shop's own making stands. The gateway has no order of it, so it
/// can refund none of it.
public enum OwnCode {
  /// A line of the acquirer's list is its money: it may go back by hand.
  MATCHED,
  /// Nobody has found its money yet: nothing may go back before somebody has.
  UNVERIFIED,
  /// It was given up as lost, or is not known here: nothing may go back.
  NOT_FOUND
}
