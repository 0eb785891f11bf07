package id.laci.drivers.escpos;

import java.util.List;
import java.util.Set;

/// What one kind of printer and paper can do. The column count is stated, never derived from the
/// paper's width, because printers of one width differ.
///
/// @param name how people call it
/// @param dots printable dots across
/// @param columns characters of font A (12 × 24 dots) across
/// @param codePages the pages it knows, the preferred first; never empty
/// @param cutter whether it cuts the paper
/// @param qr whether it draws QR codes itself (`GS ( k`); otherwise they are sent as a picture
/// @param answers the ways in which it tells how it is; empty for a printer that cannot speak
public record PrinterProfile(
    String name,
    int dots,
    int columns,
    List<CodePage> codePages,
    boolean cutter,
    boolean qr,
    Set<Answer> answers) {

  /// A way in which a printer tells how it is.
  public enum Answer {
    /// `DLE EOT n`, at once, even when offline.
    REAL_TIME,
    /// `GS a n`, by itself at every change.
    AUTOMATIC,
    /// `GS r n`, after all data before it.
    QUEUED,
    /// `GS ( H`, when all data before it is on paper.
    PROCESS_ID
  }

  /// What can be asked of a printer that nothing is known of: those that do not know these
  /// questions keep silent and print nothing.
  private static final Set<Answer> USUAL_ANSWERS = Set.of(Answer.REAL_TIME, Answer.QUEUED);

  private static final List<CodePage> EPSON_PAGES =
      List.of(
          CodePage.of("IBM437", 0),
          CodePage.of("IBM00858", 19),
          CodePage.of("windows-1252", 16),
          CodePage.of("IBM850", 2),
          CodePage.of("IBM852", 18),
          CodePage.of("IBM866", 17));

  /// 80 mm paper, 72 mm of it printable at 203 dpi, with a cutter.
  public static final PrinterProfile GENERIC_80 =
      new PrinterProfile("Generic 80 mm", 576, 48, EPSON_PAGES, true, true, USUAL_ANSWERS);

  /// 58 mm paper, 48 mm of it printable at 203 dpi, torn off by hand.
  public static final PrinterProfile GENERIC_58 =
      new PrinterProfile("Generic 58 mm", 384, 32, EPSON_PAGES, false, true, USUAL_ANSWERS);

  public PrinterProfile {
    codePages = List.copyOf(codePages);
    answers = Set.copyOf(answers);
    if (codePages.isEmpty() || columns < 8 || dots < columns * 8) {
      throw new IllegalArgumentException("not a paper: " + name);
    }
  }

  /// The generic profile for a paper width of 58 or 80 mm; any other width gets 80 mm.
  public static PrinterProfile ofWidth(int millimetres) {
    return millimetres == 58 ? GENERIC_58 : GENERIC_80;
  }

  /// The same printer without a QR command of its own.
  public PrinterProfile withoutQr() {
    return new PrinterProfile(name, dots, columns, codePages, cutter, false, answers);
  }

  /// The same printer with only these answers.
  public PrinterProfile answering(Set<Answer> only) {
    return new PrinterProfile(name, dots, columns, codePages, cutter, qr, only);
  }
}
