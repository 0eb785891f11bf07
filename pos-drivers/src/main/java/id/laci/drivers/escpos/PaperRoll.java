package id.laci.drivers.escpos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A printer's head over its paper: obeys commands one by one as a printer of this profile would,
/// on a picture instead of paper.
final class PaperRoll {
  /// From the print head to the cutter, drawn shorter than it is.
  private static final int CUTTER_DOTS = 48;

  private static final int CUT_DASH = 8;

  private final PrinterProfile paper;
  private final Canvas canvas;
  private final List<String> lines = new ArrayList<>();
  private final List<String> qrPayloads = new ArrayList<>();
  private final List<Bytes> unknown = new ArrayList<>();
  private int pulses;
  private int cuts;

  private TextLine line = new TextLine();
  private int top;
  private CodePage page;
  private boolean bold;
  private int across = 1;
  private int down = 1;
  private Style.Align align = Style.Align.LEFT;
  private int spacing = CommandReader.LINE_SPACING_DEFAULT;
  private QrBuffer qr = new QrBuffer();

  PaperRoll(PrinterProfile paper) {
    this.paper = paper;
    this.canvas = new Canvas(paper.dots());
    this.page = paper.codePages().getFirst();
  }

  Printout printout() {
    if (!line.isEmpty()) {
      feedLine();
    }
    canvas.growTo(top);
    return new Printout(lines, canvas.raster(), qrPayloads, pulses, cuts, unknown);
  }

  void obey(Command command) {
    switch (command) {
      case Command.Initialize _ -> initialize();
      case Command.KanjiMode mode -> kanji(mode);
      case Command.SelectCodePage select -> select(select);
      case Command.Print print -> print(print.text());
      case Command.LineFeed _ -> feedLine();
      case Command.Bold weight -> bold = weight.on();
      case Command.Size size -> resize(size.width(), size.height());
      case Command.PrintMode mode -> {
        bold = mode.bold();
        resize(mode.width(), mode.height());
      }
      case Command.Alignment alignment -> align(alignment.align());
      case Command.LineSpacing lineSpacing -> spacing = lineSpacing.dots();
      case Command.FeedLines feed -> feedLines(feed.lines());
      case Command.FeedDots feed -> feedDots(feed.dots());
      case Command.Cut cut -> cut(cut.feed());
      case Command.Pulse _ -> pulses++;
      case Command.QrModel _,
          Command.StatusRequest _,
          Command.QueuedStatusRequest _,
          Command.AutomaticStatus _,
          Command.Identify _,
          Command.ProcessId _,
          Command.Recover _,
          Command.ClearBuffers _,
          Command.Idle _ -> {}
      case Command.QrModule module -> qr.module(module.dots());
      case Command.QrCorrection correction -> qr.correction(correction.level());
      case Command.QrStore store -> qr.store(store.payload());
      case Command.QrPrint _ -> printQr();
      case Command.Picture picture -> picture(picture);
      case Command.Unknown bytes -> unknown.add(bytes.bytes());
    }
  }

  private void initialize() {
    line = new TextLine();
    page = paper.codePages().getFirst();
    bold = false;
    resize(1, 1);
    align = Style.Align.LEFT;
    spacing = CommandReader.LINE_SPACING_DEFAULT;
    qr = new QrBuffer();
  }

  /// Two-byte characters are not drawn, so switching them on is something we do not understand.
  private void kanji(Command.KanjiMode mode) {
    if (mode.on()) {
      unknown.add(Bytes.of((byte) 0x1C, (byte) '&'));
    }
  }

  private void select(Command.SelectCodePage select) {
    Optional<CodePage> known =
        paper.codePages().stream().filter(p -> p.number() == select.number()).findFirst();
    if (known.isPresent()) {
      page = known.get();
    } else {
      unknown.add(Bytes.of((byte) 0x1B, (byte) 't', (byte) select.number()));
    }
  }

  private void resize(int newAcross, int newDown) {
    across = newAcross;
    down = newDown;
  }

  /// Only counts at the beginning of a line.
  private void align(Style.Align newAlign) {
    if (line.isEmpty()) {
      align = newAlign;
    }
  }

  private void print(Bytes text) {
    for (int i = 0; i < text.size(); i++) {
      if (!line.hasRoom(across, paper.dots())) {
        feedLine();
      }
      line.add(page.decode(text.at(i)), bold, across, down);
    }
  }

  private void feedLine() {
    int height = Math.max(spacing, line.height());
    int left = line.left(align, paper.dots());
    canvas.growTo(top + height);
    line.draw(canvas, left, top + Math.max(line.height(), BitmapFont.HEIGHT));
    lines.add(line.text(left));
    top += height;
    line = new TextLine();
  }

  private void feedLines(int count) {
    if (!line.isEmpty()) {
      feedLine();
    }
    for (int i = 0; i < count; i++) {
      lines.add("");
    }
    top += count * spacing;
  }

  private void feedDots(int dots) {
    if (!line.isEmpty()) {
      feedLine();
    }
    top += dots;
  }

  private void cut(int feed) {
    feedDots(CUTTER_DOTS + feed);
    canvas.growTo(top + 2);
    for (int x = 0; x < paper.dots(); x += CUT_DASH * 2) {
      canvas.fill(x, top, x + CUT_DASH, top + 2);
    }
    top += CUT_DASH;
    cuts++;
  }

  private void printQr() {
    qr.symbol(paper.dots())
        .ifPresent(
            modules -> {
              int dots = qr.moduleDots();
              qr.payload().ifPresent(qrPayloads::add);
              int side = modules.size() * dots;
              stamp(modules.rows(dots), (side + 7) / 8, side, side);
            });
  }

  private void picture(Command.Picture picture) {
    int width = picture.rowBytes() * 8;
    stamp(picture.content().toArray(), picture.rowBytes(), width, picture.rows());
  }

  private void stamp(byte[] rows, int rowBytes, int width, int height) {
    if (!line.isEmpty()) {
      feedLine();
    }
    int left =
        switch (align) {
          case LEFT -> 0;
          case CENTRE -> Math.max(0, (paper.dots() - width) / 2);
          case RIGHT -> Math.max(0, paper.dots() - width);
        };
    canvas.growTo(top + height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if ((rows[y * rowBytes + x / 8] & 0x80 >> x % 8) != 0) {
          canvas.dot(left + x, top + y);
        }
      }
    }
    top += height;
  }
}
