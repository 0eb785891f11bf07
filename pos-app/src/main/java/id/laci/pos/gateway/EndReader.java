package id.laci.pos.gateway;

import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Silence;

/// Reads what the gateway says to cancel or expire. *Ended* is said only when the answer leaves no
/// doubt; in doubt the status has to be asked.
enum EndReader {
  /// Answered by 200 and `cancel`.
  CANCEL,
  /// Answered by 407, which here is the success.
  EXPIRE;

  EndAnswer read(Answer answer) {
    return switch (answer) {
      case Answer.Mute(Silence why) -> new EndAnswer.Unheard(why);
      case Answer.Told(int code, Fields fields) -> told(code, fields);
    };
  }

  private EndAnswer told(int code, Fields fields) {
    return switch (code) {
      case 200, 202, 407 -> over(code, fields);
      case 404 -> new EndAnswer.Unknown();
      case 412 -> new EndAnswer.NotPending();
      default ->
          Refusals.isRefusal(code)
              ? new EndAnswer.Refused(Refusals.of(code), fields.detail())
              : new EndAnswer.Unheard(Silence.UNREADABLE);
    };
  }

  private EndAnswer over(int code, Fields fields) {
    if (code == 407 && !fields.has("transaction_status")) {
      return this == EXPIRE ? new EndAnswer.Ended() : new EndAnswer.NotPending();
    }
    return TransactionStatus.of(fields)
        .map(
            status ->
                switch (status) {
                  case EXPIRED, CANCELLED -> new EndAnswer.Ended();
                  case PAID, PAID_ONCE, DENIED -> new EndAnswer.NotPending();
                  case OPEN -> new EndAnswer.Unheard(Silence.UNREADABLE);
                })
        .orElseGet(() -> new EndAnswer.Unheard(Silence.UNREADABLE));
  }
}
