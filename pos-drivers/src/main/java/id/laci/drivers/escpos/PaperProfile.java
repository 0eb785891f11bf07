package id.laci.drivers.escpos;

import java.util.List;

/// What one kind of printer and paper can do. The column count is stated, never derived from the
/// paper's width, because printers of one width differ.
///
/// @param name how people call it
/// @param dots printable dots across
/// @param columns characters of font A (12 × 24 dots) across
/// @param codePages the pages it knows, the preferred first; never empty
/// @param cutter whether it cuts the paper
/// @param qr whether it draws QR codes itself (`GS ( k`); otherwise they are sent as a picture
public record PaperProfile(
    String name, int dots, int columns, List<CodePage> codePages, boolean cutter, boolean qr) {

  private static final List<CodePage> EPSON_PAGES =
      List.of(
          CodePage.of("IBM437", 0),
          CodePage.of("IBM00858", 19),
          CodePage.of("windows-1252", 16),
          CodePage.of("IBM850", 2),
          CodePage.of("IBM852", 18),
          CodePage.of("IBM866", 17));

  /// 80 mm paper, 72 mm of it printable at 203 dpi, with a cutter.
  public static final PaperProfile GENERIC_80 =
      new PaperProfile("Generic 80 mm", 576, 48, EPSON_PAGES, true, true);

  /// 58 mm paper, 48 mm of it printable at 203 dpi, torn off by hand.
  public static final PaperProfile GENERIC_58 =
      new PaperProfile("Generic 58 mm", 384, 32, EPSON_PAGES, false, true);

  public PaperProfile {
    codePages = List.copyOf(codePages);
    if (codePages.isEmpty() || columns < 8 || dots < columns * 8) {
      throw new IllegalArgumentException("not a paper: " + name);
    }
  }

  /// The generic profile for a paper width of 58 or 80 mm; any other width gets 80 mm.
  public static PaperProfile ofWidth(int millimetres) {
    return millimetres == 58 ? GENERIC_58 : GENERIC_80;
  }

  /// The same printer without a QR command of its own.
  public PaperProfile withoutQr() {
    return new PaperProfile(name, dots, columns, codePages, cutter, false);
  }
}
