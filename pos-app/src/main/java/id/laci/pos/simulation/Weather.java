package id.laci.pos.simulation;

import java.util.EnumMap;
import java.util.Map;

/// How much goes wrong in one world. Each trouble has a rate of its own, and is absent from many
/// worlds: with everything wrong at once nothing would get far enough to go wrong in an interesting
/// way.
final class Weather {
  private static final int MANY = 1000;

  private final Chance chance;
  private final Tally tally;
  private final Map<Happening, Integer> rates = new EnumMap<>(Happening.class);
  private boolean calm;

  Weather(Chance chance, Tally tally) {
    this.chance = chance;
    this.tally = tally;
    for (Happening what : Happening.values()) {
      if (what.isTrouble()) {
        rates.put(what, rate());
      }
    }
  }

  /// @return in a thousand
  private int rate() {
    return switch (chance.upTo(8)) {
      case 0, 1, 2, 3 -> 0;
      case 4, 5 -> 20 + chance.upTo(60);
      case 6 -> 100 + chance.upTo(150);
      default -> 300 + chance.upTo(300);
    };
  }

  /// Whether this trouble strikes here and now; counted if it does.
  boolean strikes(Happening trouble) {
    boolean struck = !calm && chance.upTo(MANY) < rates.getOrDefault(trouble, 0);
    if (struck) {
      tally.count(trouble);
    }
    return struck;
  }

  void happened(Happening what) {
    tally.count(what);
  }

  /// Nothing goes wrong any more.
  void calmDown() {
    calm = true;
  }

  boolean isCalm() {
    return calm;
  }
}
