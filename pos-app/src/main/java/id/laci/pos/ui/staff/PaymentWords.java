package id.laci.pos.ui.staff;

import id.laci.pos.money.Money;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;

/// How the payment at the counter stands, in a line, for whoever looks at a locked till.
final class PaymentWords {
  private final Words words;

  PaymentWords(Words words) {
    this.words = words;
  }

  /// @return blank while nobody pays
  String of(Stage stage) {
    return switch (stage) {
      case Stage.ByQr byQr ->
          line(
              byQr.order().amount(),
              switch (byQr.progress()) {
                case ASKING, WAITING -> Word.LOCK_WAITING;
                case NO_CONTACT, ENDING_UNHEARD -> Word.LOCK_NO_CONTACT;
                case ENDING, ENDING_UNSEEN -> Word.LOCK_ENDING;
              });
      case Stage.ByOwnCode own -> line(own.demand().amount(), Word.LOCK_UNVERIFIED);
      case Stage.QrFailed(var order, var _) -> line(order.amount(), Word.LOCK_FAILED);
      case Stage.Done(var sale, var _) ->
          line(sale.totals().total(), sale.isUnverified() ? Word.LOCK_UNVERIFIED : Word.LOCK_PAID);
      case Stage.Selling _, Stage.ByCash _, Stage.Splitting _, Stage.PastSale _ -> "";
    };
  }

  private String line(Money amount, Word how) {
    return words.get(Word.LOCK_PAYMENT, amount, words.get(how));
  }
}
