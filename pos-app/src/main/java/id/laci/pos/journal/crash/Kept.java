package id.laci.pos.journal.crash;

import java.util.Locale;

/// What the disk has kept of what was not forced, when the power failed.
public enum Kept {
  /// All: the program was killed, the computer was not.
  PREFIX,
  /// Nothing.
  DURABLE,
  /// Each sector of 512 bytes and each name by a chance of 50 %.
  SECTORS_HALF,
  /// Each sector by a chance of 90 %, and the names up to some change of them.
  SECTORS_MOST;

  /// @return for a table
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
