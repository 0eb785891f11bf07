package id.laci.drivers.display;

import id.laci.drivers.escpos.CodePage;

/// How a display is spoken to.
///
/// @param page the letters it has beyond ASCII, and its number for them
/// @param brightness 1 to 4, or [#UNCHANGED]
public record DisplaySetup(Dialect dialect, CodePage page, int brightness) {
  /// As bright as it is.
  public static final int UNCHANGED = 0;

  /// The page that displays wake up in.
  static final CodePage WAKING = CodePage.of("IBM437", 0);

  private static final int BRIGHTEST = 4;

  public DisplaySetup {
    if (brightness < UNCHANGED || brightness > BRIGHTEST) {
      throw new IllegalArgumentException("a brightness of " + brightness);
    }
  }

  /// A display as it wakes up.
  public static DisplaySetup of(Dialect dialect) {
    return new DisplaySetup(dialect, WAKING, UNCHANGED);
  }
}
