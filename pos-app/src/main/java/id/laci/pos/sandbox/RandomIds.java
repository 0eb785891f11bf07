package id.laci.pos.sandbox;

import java.util.UUID;
import java.util.random.RandomGenerator;

/// Ids drawn from the sandbox's own source of chance, so that the same seed gives the same ids.
final class RandomIds {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final int PICTURE_LETTERS = 24;

  private final RandomGenerator random;

  RandomIds(RandomGenerator random) {
    this.random = random;
  }

  /// @return a random UUID (version 4)
  String uuid() {
    long high = (random.nextLong() & ~0xF000L) | 0x4000L;
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }

  /// @return an id as the framed pictures have it, starting with `A1`
  String picture() {
    StringBuilder id = new StringBuilder("A1");
    for (int i = 0; i < PICTURE_LETTERS; i++) {
      id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return id.toString();
  }

  Transaction.Ids transaction() {
    return new Transaction.Ids(uuid(), picture(), uuid());
  }
}
