package id.laci.pos.payment;

/// What came of asking the gateway to end an order by cancel or expire.
public sealed interface EndAnswer {
  /// Ended: nobody can pay it any more.
  record Ended() implements EndAnswer {}

  /// 412: it is not pending any more; the status tells what it is.
  record NotPending() implements EndAnswer {}

  /// 404: the gateway knows no such order.
  record Unknown() implements EndAnswer {}

  /// The gateway will not do it (a wrong key, say).
  record Refused(Refusal why, String detail) implements EndAnswer {}

  /// Nothing is known.
  record Unheard(Silence why) implements EndAnswer {}
}
