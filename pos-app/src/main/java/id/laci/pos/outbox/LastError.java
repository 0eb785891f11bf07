package id.laci.pos.outbox;

import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;

/// What came of the last try for an item.
public sealed interface LastError {

  /// Nothing is known after the call.
  record NoAnswer(Silence why) implements LastError {}

  /// The gateway will not do it.
  ///
  /// @param detail the gateway's own words as plain text, cut to 200 characters; may be empty
  record Refused(Refusal why, String detail) implements LastError {
    private static final int DETAIL_MAX = 200;

    public Refused {
      detail = PlainText.cut(PlainText.of(detail), DETAIL_MAX);
    }
  }

  /// No try will help: a person has to decide what is to be done.
  record AwaitsPerson() implements LastError {}

  /// The same, and it may have been done already: a person has to find out first.
  record MayBeDone() implements LastError {}
}
