package id.laci.pos.store.crash;

import java.util.Locale;

/// What the disk has kept of what was written and not forced, when the power failed.
public enum Kept {
  /// All: the program was killed, the computer was not.
  PREFIX,
  /// Nothing.
  DURABLE,
  /// Each block of 4 KiB by a chance of 50 %.
  BLOCKS_HALF,
  /// Each block of 4 KiB by a chance of 80 %.
  BLOCKS_MOST,
  /// Of the last write of several blocks the first and the last, of the others all.
  TORN_MIDDLE,
  /// Each sector of 512 bytes by a chance of 50 %.
  SECTORS_HALF,
  /// All but one write.
  ONE_DROPPED,
  /// The store's header, and not the chunk that it leads to.
  HEADER_FIRST;

  /// @return for a table
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
