package id.laci.drivers.sim;

/// What is wrong with a simulated printer.
public enum Trouble {
  /// Nothing.
  NONE,
  /// It takes what its buffer holds, prints nothing, and goes on by itself when there is paper.
  PAPER_OUT,
  /// The same, until the cover is closed.
  COVER_OPEN,
  /// The same, until somebody frees the cutter.
  CUTTER,
  /// It is not there.
  UNPLUGGED,
  /// It is there and takes no data.
  STALLED,
  /// It takes 960 bytes a second, as over 9600 baud.
  SLOW,
  /// It prints, and answers every question with noise.
  GARBAGE,
  /// It prints and never answers, as cheap printers do.
  NO_BACK_CHANNEL,
  /// It has only its first code page, whichever is selected, as the cheapest do.
  WRONG_CODE_PAGE
}
