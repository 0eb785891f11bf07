package id.laci.pos.table;

/// Told now and then how far a long reading is.
@FunctionalInterface
public interface Progress {
  /// Tells nobody.
  Progress SILENT = (_, _) -> {};

  /// @param lines how many lines have been read
  /// @param about how many there are in all, judged by their length so far; never below `lines`
  void at(long lines, long about);
}
