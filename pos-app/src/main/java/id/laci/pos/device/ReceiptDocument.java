package id.laci.pos.device;

import id.laci.drivers.escpos.Block;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.Style;
import id.laci.pos.receipt.Receipt;
import java.util.List;

/// Turns a receipt into what printers understand.
final class ReceiptDocument {
  private ReceiptDocument() {}

  static Document of(Receipt receipt) {
    List<Block> blocks = receipt.blocks().stream().map(ReceiptDocument::block).toList();
    return new Document(blocks);
  }

  private static Block block(Receipt.Block block) {
    return switch (block) {
      case Receipt.Centred(var text, var look) -> new Block.Text(text, style(look).centred());
      case Receipt.Text(var text, var look) -> new Block.Text(text, style(look));
      case Receipt.Amount(var words, var amount, var look) ->
          new Block.Columns(words, amount, style(look));
      case Receipt.Rule _ -> new Block.Rule();
      case Receipt.Qr(var payload) -> new Block.Qr(payload);
      case Receipt.Space(var lines) -> new Block.Feed(lines);
      case Receipt.Cut _ -> new Block.Cut();
    };
  }

  private static Style style(Receipt.Look look) {
    return switch (look) {
      case PLAIN -> Style.PLAIN;
      case BOLD -> Style.BOLD;
      case TALL -> Style.BOLD.withDoubleHeight();
      case BIG -> Style.BOLD.withDoubleSize();
    };
  }
}
