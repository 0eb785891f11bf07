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
/// @param abilities what it does by itself
/// @param answers the ways in which it tells how it is; empty for a printer that cannot speak
/// @param setup what a shop has set for its own one
public record PrinterProfile(
    String name,
    int dots,
    int columns,
    List<CodePage> codePages,
    Set<Ability> abilities,
    Set<Answer> answers,
    PrinterSetup setup) {

  /// What a printer does by itself.
  public enum Ability {
    /// Cuts the paper.
    CUTTER,
    /// Draws QR codes (`GS ( k`); for others they are sent as pictures.
    QR,
    /// Draws bar codes (`GS k`) of every kind in [Block.Barcode.Kind]; for others they are sent as
    /// pictures, which cost a hundred times the bytes.
    BARCODE
  }

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
      new PrinterProfile(
          "Generic 80 mm",
          576,
          48,
          EPSON_PAGES,
          Set.of(Ability.CUTTER, Ability.QR),
          USUAL_ANSWERS,
          PrinterSetup.USUAL);

  /// 58 mm paper, 48 mm of it printable at 203 dpi, torn off by hand.
  public static final PrinterProfile GENERIC_58 =
      new PrinterProfile(
          "Generic 58 mm",
          384,
          32,
          EPSON_PAGES,
          Set.of(Ability.QR),
          USUAL_ANSWERS,
          PrinterSetup.USUAL);

  public PrinterProfile {
    codePages = List.copyOf(codePages);
    abilities = Set.copyOf(abilities);
    answers = Set.copyOf(answers);
    if (codePages.isEmpty() || columns < 8 || dots < columns * 8) {
      throw new IllegalArgumentException("not a paper: " + name);
    }
  }

  /// The generic profile for a paper width of 58 or 80 mm; any other width gets 80 mm.
  public static PrinterProfile ofWidth(int millimetres) {
    return millimetres == 58 ? GENERIC_58 : GENERIC_80;
  }

  /// Whether it cuts the paper.
  public boolean cutter() {
    return abilities.contains(Ability.CUTTER);
  }

  /// Whether it draws QR codes itself.
  public boolean qr() {
    return abilities.contains(Ability.QR);
  }

  /// The same printer with only these abilities.
  public PrinterProfile able(Set<Ability> only) {
    return new PrinterProfile(name, dots, columns, codePages, only, answers, setup);
  }

  /// The same printer with only these answers.
  public PrinterProfile answering(Set<Answer> only) {
    return new PrinterProfile(name, dots, columns, codePages, abilities, only, setup);
  }

  /// The same printer, set up in this way.
  public PrinterProfile with(PrinterSetup newSetup) {
    return new PrinterProfile(name, dots, columns, codePages, abilities, answers, newSetup);
  }
}
