package id.laci.pos.device;

import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.till.Language;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.util.Optional;

/// What a display of two lines tells the customer: the newest line and the total while things are
/// scanned, what to pay, what came back.
///
/// @param upper a name and an amount, or words
/// @param lower a name and an amount, or words
public record CustomerLines(Pair upper, Pair lower) {

  /// Words on the left and an amount on the right; either may be empty.
  public record Pair(String words, String amount) {
    private static final Pair NONE = new Pair("", "");
  }

  /// @return what to show now
  public static CustomerLines of(Snapshot now) {
    Said said = Said.in(now.customerLanguage());
    return switch (now.stage()) {
      case Stage.Done(var sale, var _) -> done(sale, said);
      case Stage.ByQr(var order, var _, var _, var _, var _, var _, var _, var _) ->
          new CustomerLines(
              new Pair(said.total, order.amount().toString()), new Pair(said.scan, ""));
      case Stage.ByCash(var due, var _) ->
          new CustomerLines(new Pair(said.total, due.toString()), Pair.NONE);
      case Stage.ByOwnCode(var demand, var _, var _, var _) ->
          new CustomerLines(
              new Pair(said.total, demand.amount().toString()), new Pair(said.scan, ""));
      case Stage.Splitting(var due) ->
          new CustomerLines(new Pair(said.total, due.toString()), Pair.NONE);
      case Stage.Selling _, Stage.QrFailed _, Stage.PastSale _ -> basket(now, said);
    };
  }

  private static CustomerLines done(Sale sale, Said said) {
    Pair paid = new Pair(said.paid, sale.totals().total().toString());
    return sale.change().isPositive()
        ? new CustomerLines(paid, new Pair(said.change, sale.change().toString()))
        : new CustomerLines(paid, new Pair(said.thanks, ""));
  }

  private static CustomerLines basket(Snapshot now, Said said) {
    if (now.basket().isEmpty()) {
      return new CustomerLines(new Pair(now.shop().name(), ""), new Pair(said.welcome, ""));
    }
    Optional<Line> newest = now.basket().line(now.basket().newest());
    Pair upper =
        newest.map(line -> new Pair(line.product().name(), line.amount().bare())).orElse(Pair.NONE);
    return new CustomerLines(upper, new Pair(said.total, now.totals().total().toString()));
  }

  /// The few words that such a display has room for. Its characters are Latin: Chinese customers
  /// read English here.
  private enum Said {
    INDONESIAN("Total", "Pindai QRIS", "Lunas", "Kembali", "Terima kasih", "Selamat datang"),
    ENGLISH("Total", "Scan the code", "Paid", "Change", "Thank you", "Welcome");

    private final String total;
    private final String scan;
    private final String paid;
    private final String change;
    private final String thanks;
    private final String welcome;

    Said(String total, String scan, String paid, String change, String thanks, String welcome) {
      this.total = total;
      this.scan = scan;
      this.paid = paid;
      this.change = change;
      this.thanks = thanks;
      this.welcome = welcome;
    }

    static Said in(Language language) {
      return switch (language) {
        case INDONESIAN -> INDONESIAN;
        case ENGLISH, CHINESE -> ENGLISH;
      };
    }
  }
}
