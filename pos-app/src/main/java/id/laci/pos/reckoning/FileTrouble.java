package id.laci.pos.reckoning;

/// Why a file cannot be opened or read at all.
public enum FileTrouble {
  /// There is no file there.
  MISSING,
  /// This user may not read it.
  FORBIDDEN,
  /// Its disk failed, or it changed while it was read.
  BROKEN
}
