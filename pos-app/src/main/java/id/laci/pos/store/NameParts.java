package id.laci.pos.store;

import java.util.Locale;

/// The parts of long names that stand in an index, in capitals: people read out the last digits of
/// ours, and type the beginning of the gateway's.
final class NameParts {
  /// How long they are.
  static final int LENGTH = 3;

  private NameParts() {}

  static String ending(String name) {
    return upper(name.substring(Math.max(0, name.length() - LENGTH)));
  }

  static String beginning(String name) {
    return upper(name.substring(0, Math.min(name.length(), LENGTH)));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
