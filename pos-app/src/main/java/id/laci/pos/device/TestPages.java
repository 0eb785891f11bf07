package id.laci.pos.device;

import id.laci.drivers.escpos.Block;
import id.laci.drivers.escpos.CodePage;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.escpos.Style;
import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.DeviceTest;
import id.laci.pos.counter.Place;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is printed to try a printer, and to say how all devices did.
public final class TestPages {
  private static final int HIGH_HALF = 128;

  private TestPages() {}

  /// The test page: how wide the paper is, which characters it has, styles, code and cut.
  public static Document page(PrinterProfile printer) {
    List<Block> page = new ArrayList<>();
    page.add(new Block.Text("LACI", Style.TITLE));
    page.add(new Block.Text(printer.name(), Style.PLAIN.centred()));
    page.add(
        new Block.Text(
            printer.columns() + " columns, " + printer.dots() + " dots", Style.PLAIN.centred()));
    page.add(new Block.Rule());
    page.add(Block.text(ruler(printer.columns())));
    page.add(Block.text(tens(printer.columns())));
    page.add(new Block.Rule());
    printer.codePages().forEach(codePage -> codePage(codePage, printer.columns(), page));
    page.add(new Block.Rule());
    page.add(new Block.Text("Bold", Style.BOLD));
    page.add(new Block.Text("Tall", Style.BOLD.withDoubleHeight()));
    page.add(new Block.Text("Big", Style.BOLD.withDoubleSize()));
    page.add(Block.columns("Rp, é, €, 中文 茶", "1.234.567"));
    page.add(new Block.Qr("https://example.com/laci"));
    page.add(new Block.Text("end", Style.PLAIN.centred()));
    page.add(new Block.Beep());
    page.add(new Block.Cut());
    return new Document(page);
  }

  private static String ruler(int columns) {
    StringBuilder ruler = new StringBuilder();
    for (int i = 1; i <= columns; i++) {
      ruler.append(i % 10);
    }
    return ruler.toString();
  }

  /// The tens stand over their zeros.
  private static String tens(int columns) {
    StringBuilder tens = new StringBuilder();
    for (int i = 10; i <= columns; i += 10) {
      tens.append(String.format(Locale.ROOT, "%10d", i));
    }
    return tens.toString();
  }

  /// What a page has beyond ASCII, as it should look.
  private static void codePage(CodePage codePage, int columns, List<Block> page) {
    Charset charset = codePage.charset();
    page.add(new Block.Text(charset.displayName() + " = " + codePage.number(), Style.BOLD));
    byte[] high = new byte[HIGH_HALF];
    for (int i = 0; i < HIGH_HALF; i++) {
      high[i] = (byte) (HIGH_HALF + i);
    }
    String all = new String(high, charset).replaceAll("[\\p{Cntrl}\\uFFFD]", " ");
    for (int from = 0; from < all.length(); from += columns) {
      page.add(Block.text(all.substring(from, Math.min(all.length(), from + columns))));
    }
  }

  /// How every device did.
  static Document report(List<DeviceTest> tests, DeviceBoard board) {
    List<Block> page = new ArrayList<>();
    page.add(new Block.Text("LACI", Style.TITLE));
    page.add(new Block.Rule());
    for (Place place : board.places()) {
      String result =
          tests.stream()
              .filter(test -> test.role() == place.role())
              .findFirst()
              .map(test -> test.result().name())
              .orElse(place.condition() instanceof Condition.NotSet ? "-" : "THIS PAGE");
      page.add(Block.columns(place.role().name(), result));
      if (!place.address().isEmpty()) {
        page.add(Block.text("  " + place.address()));
      }
    }
    page.add(new Block.Rule());
    page.add(new Block.Cut());
    return new Document(page);
  }
}
