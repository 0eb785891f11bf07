package id.laci.pos.pin;

/// How much work one look at a PIN is (Argon2, RFC 9106).
///
/// @param kibibytes memory, 8 for every lane to 262,144
/// @param passes over the memory, 1 to 64
/// @param lanes that could run beside each other, 1 to 8
record Cost(int kibibytes, int passes, int lanes) {
  /// Twice the passes that OWASP's password storage sheet asks for with this memory: about a fifth
  /// of a second on a till's processor.
  static final Cost USUAL = new Cost(19_456, 4, 1);

  private static final int KIBIBYTES_MAX = 262_144;
  private static final int PASSES_MAX = 64;
  private static final int LANES_MAX = 8;
  private static final int KIBIBYTES_PER_LANE = 8;

  /// @throws IllegalArgumentException when a figure is out of its range
  Cost {
    boolean good =
        (lanes >= 1 && lanes <= LANES_MAX)
            && (passes >= 1 && passes <= PASSES_MAX)
            && (kibibytes >= KIBIBYTES_PER_LANE * lanes && kibibytes <= KIBIBYTES_MAX);
    if (!good) {
      throw new IllegalArgumentException(kibibytes + " KiB, " + passes + " passes, " + lanes);
    }
  }
}
