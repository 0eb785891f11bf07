package id.laci.pos.simulation;

/// How much goes wrong in one world. Each trouble has a rate of its own, and is absent from many
/// worlds: with everything wrong at once nothing would get far enough to go wrong in an interesting
/// way.
final class Weather {
  private static final int MANY = 1000;

  private final Chance chance;
  private final Tally tally;
  private final int[] rates = new int[Happening.values().length];
  private boolean calm;

  Weather(Chance chance, Tally tally) {
    this.chance = chance;
    this.tally = tally;
    for (Happening what : Happening.values()) {
      if (what.isTrouble()) {
        rates[what.ordinal()] =
            switch (chance.upTo(8)) {
              case 0, 1, 2, 3 -> 0;
              case 4, 5 -> 20 + chance.upTo(60);
              case 6 -> 100 + chance.upTo(150);
              default -> 300 + chance.upTo(300);
            };
      }
    }
  }

  /// Whether this trouble strikes here and now; counted if it does.
  boolean strikes(Happening trouble) {
    boolean struck = !calm && chance.upTo(MANY) < rates[trouble.ordinal()];
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
