package id.laci.drivers.escpos;

import com.google.zxing.BarcodeFormat;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The bar code settings that a printer holds between commands.
final class BarcodeBuffer {
  private static final int HEIGHT_DEFAULT = 162;
  private static final int MODULE_DEFAULT = 3;
  private static final int ABOVE = 1;
  private static final int BELOW = 2;

  private int height = HEIGHT_DEFAULT;
  private int module = MODULE_DEFAULT;
  private int places;

  /// A bar code to be drawn.
  record Symbol(String text, Raster bars) {}

  void height(int dots) {
    height = Math.max(1, dots);
  }

  void module(int dots) {
    module = Math.clamp(dots, 2, 6);
  }

  void text(int where) {
    places = where;
  }

  boolean textAbove() {
    return (places & ABOVE) != 0;
  }

  boolean textBelow() {
    return (places & BELOW) != 0;
  }

  /// The symbol, when its content is legal and it is no wider than the paper: printers leave out
  /// the rest.
  Optional<Symbol> symbol(Command.PrintBarcode code, int paperDots) {
    return text(code)
        .flatMap(
            text ->
                Barcodes.modules(format(code.symbology()), text)
                    .filter(modules -> modules.length * module <= paperDots)
                    .map(
                        modules ->
                            new Symbol(shown(text), Barcodes.picture(modules, module, height))));
  }

  private static Optional<String> text(Command.PrintBarcode code) {
    return code.symbology() == 'I'
        ? Code128Data.text(code.content())
        : Optional.of(new String(code.content().toArray(), StandardCharsets.ISO_8859_1));
  }

  private static String shown(String text) {
    return text.codePoints()
        .filter(c -> c >= ' ' && c < 0x7F)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// The numbers of `GS k` in its form with a length.
  private static BarcodeFormat format(int symbology) {
    return switch (symbology) {
      case 'A' -> BarcodeFormat.UPC_A;
      case 'B' -> BarcodeFormat.UPC_E;
      case 'C' -> BarcodeFormat.EAN_13;
      case 'D' -> BarcodeFormat.EAN_8;
      case 'E' -> BarcodeFormat.CODE_39;
      case 'F' -> BarcodeFormat.ITF;
      case 'G' -> BarcodeFormat.CODABAR;
      case 'H' -> BarcodeFormat.CODE_93;
      default -> BarcodeFormat.CODE_128;
    };
  }
}
