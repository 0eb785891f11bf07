package id.laci.pos.story;

import id.laci.pos.money.Money;
import id.laci.pos.sale.Sale;
import id.laci.pos.sandbox.Attempt;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.Pin;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Stage;
import java.io.IOException;
import java.util.Locale;

/// What a cashier does at every sale, and the customer who pays as asked.
final class Cashier {
  private final Performance stage;

  Cashier(Performance stage) {
    this.stage = stage;
  }

  /// Fills an empty basket.
  void scan(String... skus) throws StoryFailed, InterruptedException {
    for (String sku : skus) {
      String code =
          stage.await("the catalogue", _ -> true).finder().products().stream()
              .filter(product -> product.sku().equals(sku))
              .map(product -> product.code().digits())
              .findFirst()
              .orElse(sku);
      stage.want(new Intent.Scan(code));
    }
    stage.await("everything scanned is in the basket", now -> now.basket().count() == skus.length);
  }

  /// Asks for a code for all that is due.
  Stage.ByQr codeUp() throws StoryFailed, InterruptedException {
    long asked = System.nanoTime();
    stage.want(new Intent.PayByQr());
    Stage.ByQr up =
        stage.await(
            "a code is up",
            Stage.ByQr.class,
            byQr -> byQr.progress() == Stage.Progress.WAITING && byQr.qr().isPresent());
    stage.say("Asked for a code and had it after " + millisSince(asked) + ".");
    return up;
  }

  /// The customer pays the code that is up.
  ///
  /// @return what was sold
  Sale paid(Stage.ByQr up) throws StoryFailed, InterruptedException {
    long paid = System.nanoTime();
    pays(up, Attempt.Result.PAID);
    Sale sale = done();
    stage.say(
        "The customer paid " + up.order().amount() + "; known after " + millisSince(paid) + ".");
    return sale;
  }

  /// A customer pays with a code, old or new, and their wallet says this.
  void pays(Stage.ByQr code, Attempt.Result expected) throws StoryFailed {
    Attempt.Result result = stage.gateway().pay(code.order().id().text());
    StoryFailed.unless(
        result == expected, "the customer's wallet says " + result + " and not " + expected);
  }

  /// Takes what the customer hands over for all that is due.
  ///
  /// @return what was sold
  Sale takeCash(long rupiah) throws StoryFailed, InterruptedException {
    stage.want(new Intent.TakeCash(Money.of(rupiah)));
    Sale sale = done();
    stage.say("Done; change " + sale.change() + ".");
    return sale;
  }

  /// @return what was sold
  Sale done() throws StoryFailed, InterruptedException {
    return stage.await("the sale is done", Stage.Done.class, _ -> true).sale();
  }

  /// Keeps the receipt and turns to the next customer.
  void next() throws StoryFailed, IOException, InterruptedException {
    var _ = stage.receipt();
    nextSale();
  }

  /// Turns to the next customer; a drawer that is open is pushed shut.
  void nextSale() throws StoryFailed, InterruptedException {
    stage.printer().closeDrawer();
    stage.want(new Intent.NextSale());
    stage.await(
        "the till is ready for the next customer",
        now -> now.stage() instanceof Stage.Selling && now.basket().isEmpty());
  }

  /// The manager types the demo shop's PIN.
  void approve() throws StoryFailed, InterruptedException {
    stage.want(new Intent.GivePin(new Pin(DemoStaff.BUDI.pin().toCharArray())));
    stage.await("the manager's word is taken", now -> now.approval().isEmpty());
    stage.say("The manager's PIN was taken.");
  }

  /// @return the text of the code that is up
  static String payload(Stage.ByQr up) {
    return up.qr().orElseThrow().payload();
  }

  private static String millisSince(long nanos) {
    return String.format(Locale.ROOT, "%.1f ms", (System.nanoTime() - nanos) / 1e6);
  }
}
