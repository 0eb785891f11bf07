package id.laci.drivers.escpos;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import id.laci.drivers.escpos.PrinterProfile.Ability;
import id.laci.drivers.escpos.Style.Trait;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A document as ESC/POS bytes for one kind of paper. Pure: the same document and profile always
/// give the same bytes, but for scripts that are drawn with the machine's own fonts. Command bytes
/// are those of Epson's ESC/POS command reference.
///
/// Every job begins `ESC @`, `FS .`, `ESC t n` in this order, since cheap printers wake up in
/// Chinese mode and `ESC @` puts them back there. The drawer's pulse follows before any paper.
public final class EscPosEncoder {
  private static final int ESC = 0x1B;
  private static final int FS = 0x1C;
  private static final int GS = 0x1D;
  private static final int LF = 0x0A;

  /// Raster strips no higher than this fit the buffers of cheap printers.
  private static final int STRIP_ROWS_MAX = 256;

  private static final int FEED_LINES_MAX = 255;

  /// Lines from the print head to the tear bar of printers without a cutter.
  private static final int TEAR_LINES = 5;

  private final PrinterProfile paper;
  private final LinePicture drawn;
  private final Repertoire repertoire;
  private final JobBytes body = new JobBytes();
  private boolean opensDrawer;
  private Optional<CodePage> firstPage = Optional.empty();
  private Optional<CodePage> page = Optional.empty();
  private Style style = Style.PLAIN;

  private EscPosEncoder(PrinterProfile paper, OtherScripts scripts) {
    this.paper = paper;
    this.drawn = new LinePicture(scripts);
    this.repertoire = new Repertoire(paper, drawn);
  }

  /// The bytes that print this document on this paper, the same ones on every machine.
  public static Encoded encode(Document document, PrinterProfile paper) {
    return encode(document, paper, OtherScripts.NONE);
  }

  /// The bytes that print this document on this paper.
  ///
  /// @param scripts for what no code page and no font of ours has
  public static Encoded encode(Document document, PrinterProfile paper, OtherScripts scripts) {
    EscPosEncoder encoder = new EscPosEncoder(paper, scripts);
    document.blocks().forEach(encoder::block);
    return encoder.finish();
  }

  private Encoded finish() {
    JobBytes job = new JobBytes();
    job.command(ESC, '@');
    job.command(FS, '.');
    job.command(ESC, 't', firstPage.orElse(paper.codePages().getFirst()).number());
    if (paper.setup().density() != 0) {
      job.command(GS, '(', 'K', 2, 0, 0x31, paper.setup().density());
    }
    if (opensDrawer) {
      job.command(DrawerPulse.inTurn(paper.setup()), new byte[0]);
    }
    job.append(body);
    return new Encoded(Bytes.of(job.toArray()), repertoire.unprintable(), job.longestCommand());
  }

  private void block(Block block) {
    switch (block) {
      case Block.Text text -> text(text);
      case Block.Columns columns -> columns(columns);
      case Block.Rule _ -> rule();
      case Block.Qr qr -> qr(qr.payload());
      case Block.Barcode code -> barcode(code);
      case Block.Picture picture -> middle(picture.raster().cropped(paper.dots()));
      case Block.Feed feed -> body.command(ESC, 'd', Math.clamp(feed.lines(), 1, FEED_LINES_MAX));
      case Block.Cut _ -> cut();
      case Block.KickDrawer _ -> opensDrawer = true;
      case Block.Beep _ -> beep();
    }
  }

  private void text(Block.Text text) {
    List<String> lines = Layout.wrap(repertoire.printable(text.line()), cells(text.style()));
    lines.forEach(line -> line(line, text.style()));
  }

  private void columns(Block.Columns columns) {
    String left = repertoire.printable(columns.left());
    String right = repertoire.printable(columns.right());
    Style wanted = columns.style().on(Style.Align.LEFT);
    Optional<List<String>> lines = Layout.columns(left, right, cells(wanted));
    if (lines.isPresent()) {
      lines.get().forEach(line -> line(line, wanted));
      return;
    }
    Style narrow = wanted.narrow();
    Layout.columns(left, right, columns(narrow))
        .orElseGet(() -> Layout.wrap(left + " " + right, columns(narrow)))
        .forEach(line -> line(line, narrow));
  }

  private void rule() {
    String dash = repertoire.has('\u2500') ? "\u2500" : "-";
    line(dash.repeat(paper.columns()), Style.PLAIN);
  }

  private int cells(Style wanted) {
    return columns(wanted) / wanted.across();
  }

  /// Font B has four characters where font A has three.
  private int columns(Style wanted) {
    return wanted.is(Trait.SMALL) ? paper.columns() * 4 / 3 : paper.columns();
  }

  private void line(String line, Style wanted) {
    wear(wanted);
    if (drawn.isNeeded(line, repertoire)) {
      strips(drawn.of(line.stripTrailing(), wanted));
      return;
    }
    int at = 0;
    while (at < line.length()) {
      Repertoire.Run run = repertoire.run(line, at, page);
      select(run.page());
      body.text(run.bytes().toArray());
      at = run.to();
    }
    body.command(LF);
  }

  private void select(CodePage wanted) {
    if (page.isEmpty()) {
      firstPage = Optional.of(wanted);
    } else if (!page.get().equals(wanted)) {
      body.command(ESC, 't', wanted.number());
    }
    page = Optional.of(wanted);
  }

  /// Sends only what changes; alignment counts at the beginning of a line, where we always are.
  private void wear(Style wanted) {
    if (wanted.equals(style)) {
      return;
    }
    if (wanted.align() != style.align()) {
      body.command(ESC, 'a', code(wanted.align()));
    }
    wear(wanted, Trait.BOLD, ESC, 'E');
    wear(wanted, Trait.SMALL, ESC, 'M');
    wear(wanted, Trait.UNDERLINED, ESC, '-');
    wear(wanted, Trait.INVERSE, GS, 'B');
    if (wanted.across() != style.across() || wanted.down() != style.down()) {
      body.command(GS, '!', ((wanted.across() - 1) << 4) | (wanted.down() - 1));
    }
    style = wanted;
  }

  private void wear(Style wanted, Trait trait, int prefix, int command) {
    if (wanted.is(trait) != style.is(trait)) {
      body.command(prefix, command, wanted.is(trait) ? 1 : 0);
    }
  }

  private static int code(Style.Align align) {
    return switch (align) {
      case LEFT -> 0;
      case CENTRE -> 1;
      case RIGHT -> 2;
    };
  }

  /// A code too large for the paper is printed as text, so that nothing is lost without a trace.
  private void qr(String payload) {
    byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
    OptionalInt dots = QrSize.moduleDots(bytes.length, paper.dots());
    if (bytes.length == 0 || dots.isEmpty()) {
      text(Block.text(payload));
      return;
    }
    wear(Style.PLAIN.centred());
    body.command(LF); // the printer adds no quiet zone of its own
    if (paper.qr()) {
      nativeQr(bytes, dots.getAsInt());
    } else {
      QrModules.of(payload, ErrorCorrectionLevel.M)
          .ifPresent(modules -> picture(modules, dots.getAsInt()));
    }
    body.command(LF);
    wear(Style.PLAIN);
  }

  /// A code that cannot be drawn is printed as text, so that nothing is lost without a trace.
  private void barcode(Block.Barcode code) {
    Optional<boolean[]> modules = Barcodes.modules(code);
    Optional<Integer> dots =
        modules.flatMap(bars -> Barcodes.moduleDots(bars.length, paper.dots()));
    if (modules.isEmpty() || dots.isEmpty()) {
      text(new Block.Text(code.text(), Style.PLAIN.centred()));
      return;
    }
    Optional<Command.PrintBarcode> command = command(code);
    if (command.isPresent()) {
      commandBarcode(command.get(), dots.get());
    } else {
      middle(Barcodes.picture(modules.get(), dots.get(), Barcodes.HEIGHT_DOTS));
    }
    text(new Block.Text(code.text(), Style.PLAIN.centred()));
  }

  /// The command that draws it, where the printer knows it and makes it no wider than we do.
  private Optional<Command.PrintBarcode> command(Block.Barcode code) {
    if (!paper.abilities().contains(Ability.BARCODE)) {
      return Optional.empty();
    }
    Bytes digits = Bytes.of(code.text().getBytes(StandardCharsets.US_ASCII));
    return switch (code.kind()) {
      case UPCA -> Optional.of(new Command.PrintBarcode('A', digits));
      case EAN13 -> Optional.of(new Command.PrintBarcode('C', digits));
      case EAN8 -> Optional.of(new Command.PrintBarcode('D', digits));
      case CODE128 ->
          Code128Data.of(code.text())
              .filter(
                  content ->
                      Barcodes.moduleDots(Code128Data.modules(content), paper.dots()).isPresent())
              .map(content -> new Command.PrintBarcode('I', content));
    };
  }

  /// Its text is ours, so that it looks the same on every printer.
  private void commandBarcode(Command.PrintBarcode code, int moduleDots) {
    int length = code.content().size();
    wear(Style.PLAIN.centred());
    body.command(GS, 'h', Barcodes.HEIGHT_DOTS);
    body.command(GS, 'w', moduleDots);
    body.command(GS, 'H', 0);
    byte[] head = {GS, 'k', (byte) code.symbology(), (byte) length};
    body.command(head, code.content().toArray());
    wear(Style.PLAIN);
  }

  /// A printer whose buzzer is not known keeps silent.
  private void beep() {
    switch (paper.setup().buzzer()) {
      case NONE -> {}
      case EPSON -> body.command(ESC, '(', 'A', 4, 0, 0x30, 0x33, 2, 3);
      case OTHER -> body.command(ESC, 'B', 2, 3);
    }
  }

  private void middle(Raster picture) {
    wear(Style.PLAIN.centred());
    strips(picture);
    wear(Style.PLAIN);
  }

  private void nativeQr(byte[] payload, int moduleDots) {
    int length = payload.length + 3;
    body.command(GS, '(', 'k', 4, 0, 0x31, 0x41, 0x32, 0); // model 2
    body.command(GS, '(', 'k', 3, 0, 0x31, 0x43, moduleDots);
    body.command(GS, '(', 'k', 3, 0, 0x31, 0x45, 0x31); // error correction M
    byte[] store = {
      GS, '(', 'k', (byte) length, (byte) (length >> 8), 0x31, 0x50, 0x30,
    };
    body.command(store, payload);
    body.command(GS, '(', 'k', 3, 0, 0x31, 0x51, 0x30); // print
  }

  private void picture(QrModules modules, int moduleDots) {
    byte[] rows = modules.rows(moduleDots);
    strips(rows, modules.size() * moduleDots);
  }

  private void strips(Raster picture) {
    strips(picture.packed(), picture.height());
  }

  private void strips(byte[] rows, int height) {
    int rowBytes = rows.length / height;
    RealTimeBytes.defuse(rows);
    for (int top = 0; top < height; top += STRIP_ROWS_MAX) {
      int strip = Math.min(STRIP_ROWS_MAX, height - top);
      byte[] head = {
        GS, 'v', '0', 0, (byte) rowBytes, (byte) (rowBytes >> 8), (byte) strip, (byte) (strip >> 8),
      };
      body.command(head, Bytes.slice(rows, top * rowBytes, (top + strip) * rowBytes).toArray());
    }
  }

  private void cut() {
    if (paper.cutter()) {
      body.command(GS, 'V', 'B', 0); // without its last byte it would swallow the next command
    } else {
      body.command(ESC, 'd', TEAR_LINES);
    }
  }
}
