package id.laci.pos;

import id.laci.pos.device.Printing;
import id.laci.pos.receipt.ReceiptWords;
import id.laci.pos.receipt.SaleReceipt;
import id.laci.pos.sale.Shop;
import id.laci.pos.till.Effect;
import id.laci.pos.till.Input;
import id.laci.pos.till.Language;
import java.util.function.Consumer;

/// Hands the till's effects to those who carry them out. Never blocks.
final class Effects implements Consumer<Effect> {
  private final Shop shop;
  private final GatewayCalls calls;
  private final Printing printing;
  private final Consumer<Input> answers;

  Effects(Shop shop, GatewayCalls calls, Printing printing, Consumer<Input> answers) {
    this.shop = shop;
    this.calls = calls;
    this.printing = printing;
    this.answers = answers;
  }

  @Override
  public void accept(Effect effect) {
    switch (effect) {
      case Effect.Call(var what) -> calls.make(what);
      case Effect.Print(var sale, var copy, var language) ->
          printing.print(
              SaleReceipt.of(sale, shop, words(language), copy),
              trouble -> answers.accept(new Input.Printed(sale.receipt(), copy, trouble)));
    }
  }

  private static ReceiptWords words(Language language) {
    return switch (language) {
      case INDONESIAN -> ReceiptWords.INDONESIAN;
      case ENGLISH, CHINESE -> ReceiptWords.ENGLISH;
    };
  }
}
