package id.laci.pos.ui;

import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;

/// What came of calls to the gateway and of payments, each in a few small words that go on in a
/// sentence.
public final class GatewayWords {
  private final Words words;

  /// @param words the language
  public GatewayWords(Words words) {
    this.words = words;
  }

  /// @return why nothing is known
  public String of(Silence why) {
    return words.get(
        switch (why) {
          case UNREACHABLE -> Word.SILENCE_UNREACHABLE;
          case TIMED_OUT -> Word.SILENCE_TIMED_OUT;
          case BROKEN_OFF -> Word.SILENCE_BROKEN_OFF;
          case GATEWAY_TROUBLE -> Word.SILENCE_TROUBLE;
          case UNREADABLE -> Word.SILENCE_UNREADABLE;
          case RATE_LIMITED -> Word.SILENCE_RATE_LIMITED;
          case IN_PROGRESS -> Word.SILENCE_IN_PROGRESS;
        });
  }

  /// @return why the gateway will not do it
  public String of(Refusal why) {
    return words.get(
        switch (why) {
          case WRONG_KEY -> Word.REFUSAL_WRONG_KEY;
          case METHOD_NOT_AVAILABLE -> Word.REFUSAL_METHOD;
          case INVALID_REQUEST -> Word.REFUSAL_INVALID;
          case ACCOUNT_BLOCKED -> Word.REFUSAL_BLOCKED;
          case DENIED -> Word.REFUSAL_DENIED;
          case OTHER -> Word.REFUSAL_OTHER;
        });
  }

  /// @return why a payment is over without money
  public String of(Closing why) {
    return words.get(
        switch (why) {
          case EXPIRED -> Word.CLOSING_EXPIRED;
          case CANCELLED -> Word.CLOSING_CANCELLED;
          case CODE_LOST -> Word.CLOSING_CODE_LOST;
          case FORGOTTEN -> Word.CLOSING_FORGOTTEN;
          case NEVER_REACHED -> Word.CLOSING_NEVER_REACHED;
          case GIVEN_UP -> Word.CLOSING_GIVEN_UP;
          case DENIED -> Word.REFUSAL_DENIED;
          case WRONG_KEY -> Word.REFUSAL_WRONG_KEY;
          case METHOD_NOT_AVAILABLE -> Word.REFUSAL_METHOD;
          case ACCOUNT_BLOCKED -> Word.REFUSAL_BLOCKED;
          case INVALID_REQUEST -> Word.REFUSAL_INVALID;
          case REFUSED -> Word.REFUSAL_OTHER;
        });
  }

  /// @return how money goes back
  public String of(Giving how) {
    return words.get(
        switch (how) {
          case REFUND -> Word.GIVING_REFUND;
          case CASH -> Word.GIVING_CASH;
          case TRANSFER -> Word.GIVING_TRANSFER;
        });
  }
}
