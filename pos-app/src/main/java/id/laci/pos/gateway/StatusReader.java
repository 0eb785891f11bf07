package id.laci.pos.gateway;

import id.laci.pos.payment.Silence;
import id.laci.pos.payment.StatusAnswer;
import id.laci.pos.payment.Word;

/// Reads what the gateway says to a status query.
///
/// @param words turns fields into the word
record StatusReader(Words words) {
  StatusAnswer read(Answer answer) {
    return switch (answer) {
      case Answer.Mute(Silence why) -> new StatusAnswer.Unheard(why);
      case Answer.Told(int code, Fields fields) -> told(code, fields);
    };
  }

  private StatusAnswer told(int code, Fields fields) {
    return switch (code) {
      case 200, 201, 202, 407 ->
          words
              .fromStatus(code, fields)
              .<StatusAnswer>map(StatusAnswer.Heard::new)
              .orElseGet(() -> new StatusAnswer.Unheard(Silence.UNREADABLE));
      case 404 -> new StatusAnswer.Heard(new Word.Unknown());
      default ->
          Refusals.isRefusal(code)
              ? new StatusAnswer.Refused(Refusals.of(code), fields.detail())
              : new StatusAnswer.Unheard(Silence.UNREADABLE);
    };
  }
}
