package id.laci.pos.ui.payments;

import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import javafx.scene.Node;

/// How a payment stands, in a word and a picture.
final class StateWords {
  private StateWords() {}

  static Node pill(PaymentRow.State state, Words words) {
    return switch (state) {
      case OPEN -> Parts.pill(Icon.QUEUE, words.get(Word.PAYMENT_OPEN), "waiting");
      case PAID -> Parts.pill(Icon.PASSED, words.get(Word.PAYMENT_PAID), "paid");
      case PAID_LATE -> Parts.pill(Icon.WARNING, words.get(Word.PAYMENT_LATE), "broken");
      case GIVEN_BACK -> Parts.pill(Icon.GIVEN_BACK, words.get(Word.PAYMENT_GIVEN_BACK), "quiet");
      case CLOSED -> Parts.pill(Icon.LESS, words.get(Word.PAYMENT_CLOSED), "quiet");
    };
  }
}
