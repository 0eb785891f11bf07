package id.laci.drivers.escpos;

import java.util.ArrayList;
import java.util.List;

/// A printer over its paper: obeys commands one by one as a printer of this profile would, on a
/// picture instead of paper.
final class PaperRoll {
  private final PrinterProfile paper;
  private final PrintHead head;
  private final List<String> qrPayloads = new ArrayList<>();
  private final List<String> barcodes = new ArrayList<>();
  private final List<Bytes> unknown = new ArrayList<>();
  private int pulses;
  private int cuts;

  private Characters characters;
  private QrBuffer qr = new QrBuffer();
  private BarcodeBuffer bars = new BarcodeBuffer();
  private List<Raster> stored = List.of();

  PaperRoll(PrinterProfile paper) {
    this.paper = paper;
    this.head = new PrintHead(paper.dots());
    this.characters = new Characters(paper);
  }

  Printout printout() {
    return new Printout(head.finish(), head.picture(), qrPayloads, barcodes, pulses, cuts, unknown);
  }

  void obey(Command command) {
    switch (command) {
      case Command.Initialize _ -> initialize();
      case Command.KanjiMode mode -> characters.wide(mode.on());
      case Command.SelectCodePage select -> select(select.number());
      case Command.Print print -> characters.read(print.text()).chars().forEach(head::print);
      case Command.LineFeed _ -> head.feedLine();
      case Command.Tab _ -> head.tab();
      case Command.TabStops stops -> head.tabStops(stops.columns());
      case Command.MoveTo move -> head.moveTo(move.dots());
      case Command.MoveBy move -> head.moveBy(move.dots());
      case Command.LeftMargin margin -> head.margin(margin.dots());
      case Command.PrintWidth width -> head.width(width.dots());
      case Command.CharacterSpacing gap -> head.wear(head.face().withGap(gap.dots()));
      case Command.SmallFont font -> head.wear(head.face().withSmall(font.on()));
      case Command.Underline line -> head.wear(head.face().withUnderline(line.dots()));
      case Command.Inverse inverse -> head.wear(head.face().withInverse(inverse.on()));
      case Command.Bold weight -> head.wear(head.face().withBold(weight.on()));
      case Command.Size size -> head.wear(head.face().withSize(size.width(), size.height()));
      case Command.PrintMode mode -> head.wear(worn(mode));
      case Command.Alignment alignment -> head.align(alignment.align());
      case Command.LineSpacing spacing -> head.spacing(spacing.dots());
      case Command.FeedLines feed -> head.feedLines(feed.lines());
      case Command.FeedDots feed -> head.feedDots(feed.dots());
      case Command.Cut cut -> {
        head.cut(cut.feed());
        cuts++;
      }
      case Command.Pulse _ -> pulses++;
      case Command.QrModule module -> qr.module(module.dots());
      case Command.QrCorrection correction -> qr.correction(correction.level());
      case Command.QrStore store -> qr.store(store.payload());
      case Command.QrPrint _ -> printQr();
      case Command.BarcodeHeight height -> bars.height(height.dots());
      case Command.BarcodeModule module -> bars.module(module.dots());
      case Command.BarcodeText text -> bars.text(text.places());
      case Command.PrintBarcode code -> printBarcode(code);
      case Command.Picture picture -> head.stamp(drawn(picture));
      case Command.StorePicture store -> stored = List.of(drawn(store.picture()));
      case Command.PrintStored _ -> {
        stored.forEach(head::stamp);
        stored = List.of();
      }
      case Command.Strip strip -> head.add(drawn(strip));
      case Command.QrModel _,
          Command.Density _,
          Command.Buzz _,
          Command.StatusRequest _,
          Command.QueuedStatusRequest _,
          Command.AutomaticStatus _,
          Command.Identify _,
          Command.ProcessId _,
          Command.Recover _,
          Command.ClearBuffers _,
          Command.Idle _ -> {}
      case Command.Unknown bytes -> unknown.add(bytes.bytes());
    }
  }

  private void initialize() {
    head.initialize();
    characters = new Characters(paper);
    qr = new QrBuffer();
    bars = new BarcodeBuffer();
    stored = List.of();
  }

  private void select(int page) {
    if (!characters.select(page)) {
      unknown.add(Bytes.of((byte) 0x1B, (byte) 't', (byte) page));
    }
  }

  private Face worn(Command.PrintMode mode) {
    return head.face()
        .withSmall(mode.small())
        .withBold(mode.bold())
        .withSize(mode.width(), mode.height())
        .withUnderline(mode.underlined() ? 1 : 0);
  }

  private void printQr() {
    qr.symbol(head.room())
        .ifPresent(
            modules -> {
              int dots = qr.moduleDots();
              qr.payload().ifPresent(qrPayloads::add);
              int side = modules.size() * dots;
              head.stamp(new Raster(side, side, modules.rows(dots)));
            });
  }

  private void printBarcode(Command.PrintBarcode code) {
    bars.symbol(code, head.room())
        .ifPresent(
            symbol -> {
              barcodes.add(symbol.text());
              if (bars.textAbove()) {
                head.caption(symbol.text());
              }
              head.stamp(symbol.bars());
              if (bars.textBelow()) {
                head.caption(symbol.text());
              }
            });
  }

  private static Raster drawn(Command.Picture picture) {
    Raster raster = new Raster(picture.rowBytes() * 8, picture.rows(), picture.content().toArray());
    return raster.scaled(picture.across(), picture.down());
  }

  /// A strip of eight dots is as high as one of 24: its dots are three times as high.
  private static Raster drawn(Command.Strip strip) {
    int rows = strip.columnBytes() * 8;
    int columns = strip.content().size() / strip.columnBytes();
    Canvas canvas = new Canvas(Math.max(1, columns));
    canvas.growTo(rows);
    for (int x = 0; x < columns; x++) {
      for (int y = 0; y < rows; y++) {
        if ((strip.content().at(x * strip.columnBytes() + y / 8) & (0x80 >> (y % 8))) != 0) {
          canvas.dot(x, y);
        }
      }
    }
    return canvas.raster().scaled(strip.dense() ? 1 : 2, BitmapFont.HEIGHT / rows);
  }
}
