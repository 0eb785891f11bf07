package id.laci.pos.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.settlement.SettlementLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ClaimMatcherTest {
  private static final Instant NOON = Instant.parse("2026-11-28T05:00:00Z");

  private static OpenClaim claim(String id, long amount, int minute, String reference) {
    return new OpenClaim(
        id,
        Money.of(amount),
        NOON.plusSeconds(minute * 60L),
        reference.isEmpty() ? Optional.empty() : Optional.of(reference));
  }

  private static SettlementLine line(int number, long amount, int minute, String reference) {
    return line(number, amount, NOON.plusSeconds(minute * 60L), false, reference);
  }

  private static SettlementLine line(
      int number, long amount, Instant at, boolean dayOnly, String reference) {
    return new SettlementLine(
        "f.csv",
        number,
        Optional.empty(),
        Optional.empty(),
        reference.isEmpty() ? Optional.empty() : Optional.of(reference),
        Money.of(amount),
        Optional.empty(),
        Optional.empty(),
        at,
        dayOnly,
        Optional.empty(),
        SettlementLine.Kind.PAYMENT,
        "");
  }

  private static ClaimMatches match(List<OpenClaim> claims, List<SettlementLine> lines) {
    return ClaimMatcher.match(claims, lines, MatchRules.USUAL, NOON.plusSeconds(3_600));
  }

  @Test
  void theSameReferenceIsCertain() {
    OpenClaim claim = claim("c", 25_000, 0, "633100000101");
    SettlementLine line = line(1, 25_000, 10, "633100000101");
    ClaimMatches matches = match(List.of(claim), List.of(line, line(2, 25_000, 1, "7331999")));
    assertEquals(List.of(new ClaimMatches.Pair(claim, line, Why.REFERENCE_EQUAL)), matches.pairs());
    assertEquals(1, matches.withoutSale().size());
  }

  @Test
  void theLastSixCharactersAreEnough() {
    OpenClaim claim = claim("c", 25_000, 0, "00 0101".replace("00 ", "3100"));
    SettlementLine line = line(1, 25_000, -4, "6331003100" + "0101");
    assertEquals(Why.REFERENCE_PART, match(List.of(claim), List.of(line)).pairs().getFirst().why());
  }

  @Test
  void fiveCharactersAreNotEnough() {
    ClaimMatches matches =
        match(List.of(claim("c", 25_000, 0, "90101")), List.of(line(1, 25_000, 0, "633100090101")));
    assertTrue(matches.pairs().isEmpty());
    assertEquals(1, matches.undecided().size());
  }

  @Test
  void zerosInFrontAndBlanksDoNotMatter() {
    ClaimMatches matches =
        match(
            List.of(claim("c", 25_000, 0, "3310 0000 0101")),
            List.of(line(1, 25_000, 0, "00331000000101")));
    assertEquals(Why.REFERENCE_EQUAL, matches.pairs().getFirst().why());
  }

  @Test
  void withoutReferencesOnlyWhoIsAloneIsCertain() {
    OpenClaim claim = claim("c", 25_000, 0, "");
    assertEquals(
        Why.ONLY_CANDIDATE,
        match(List.of(claim), List.of(line(1, 25_000, 10, ""))).pairs().getFirst().why());
    ClaimMatches two =
        match(List.of(claim), List.of(line(1, 25_000, 10, ""), line(2, 25_000, 12, "")));
    assertTrue(two.pairs().isEmpty());
    assertEquals(2, two.undecided().getFirst().candidates().size());
    ClaimMatches shared =
        match(List.of(claim, claim("d", 25_000, 5, "")), List.of(line(1, 25_000, 10, "")));
    assertTrue(shared.pairs().isEmpty());
    assertEquals(2, shared.undecided().getFirst().claims().size());
  }

  @Test
  void aReferenceOnOneSideOnlyGoesToAPerson() {
    ClaimMatches matches =
        match(List.of(claim("c", 25_000, 0, "")), List.of(line(1, 25_000, 0, "633100000101")));
    assertTrue(matches.pairs().isEmpty());
    Candidate candidate = matches.undecided().getFirst().candidates().getFirst();
    assertEquals(List.of(Why.NO_REFERENCE, Why.AMOUNT_EQUAL, Why.TIME_NEAR), candidate.whys());
  }

  @Test
  void theSameReferenceTwiceGoesToAPerson() {
    ClaimMatches lines =
        match(
            List.of(claim("c", 25_000, 0, "633100000101")),
            List.of(line(1, 25_000, 0, "633100000101"), line(2, 25_000, 1, "633100000101")));
    assertTrue(lines.pairs().isEmpty());
    ClaimMatches claims =
        match(
            List.of(claim("c", 25_000, 0, "633100000101"), claim("d", 25_000, 1, "633100000101")),
            List.of(line(1, 25_000, 0, "633100000101")));
    assertTrue(claims.pairs().isEmpty());
    assertEquals(2, claims.undecided().getFirst().claims().size());
  }

  @Test
  void aMistypedAmountIsShownBesideItsReference() {
    ClaimMatches matches =
        match(
            List.of(claim("c", 25_000, 0, "633100000101")),
            List.of(line(1, 52_000, 1, "633100000101")));
    assertEquals(
        List.of(Why.REFERENCE_EQUAL, Why.AMOUNT_DIFFERS, Why.TIME_NEAR),
        matches.undecided().getFirst().candidates().getFirst().whys());
  }

  @Test
  void theWindowIsFiveMinutesBeforeAndThirtyAfter() {
    OpenClaim claim = claim("c", 25_000, 0, "");
    for (int minute : List.of(-5, 0, 30)) {
      assertEquals(1, match(List.of(claim), List.of(line(1, 25_000, minute, ""))).pairs().size());
    }
    for (int minute : List.of(-6, 31)) {
      assertEquals(0, match(List.of(claim), List.of(line(1, 25_000, minute, ""))).pairs().size());
    }
  }

  @Test
  void aLineWithOnlyItsDayNeedsAReference() {
    Instant day = Instant.parse("2026-11-27T17:00:00Z");
    assertEquals(
        0,
        match(List.of(claim("c", 25_000, 0, "")), List.of(line(1, 25_000, day, true, "")))
            .pairs()
            .size());
    assertEquals(
        1,
        match(
                List.of(claim("c", 25_000, 0, "633100000101")),
                List.of(line(1, 25_000, day, true, "633100000101")))
            .pairs()
            .size());
  }

  @Test
  void aClaimWithoutALineWaitsAndThenIsALoss() {
    List<OpenClaim> claims = List.of(claim("c", 25_000, 0, ""));
    assertEquals(claims, match(claims, List.of()).waiting());
    ClaimMatches later =
        ClaimMatcher.match(claims, List.of(), MatchRules.USUAL, NOON.plusSeconds(4 * 86_400));
    assertEquals(claims, later.lost());
  }

  @Test
  void theSameClaimTwiceIsAMistake() {
    List<OpenClaim> claims = List.of(claim("c", 1, 0, ""), claim("c", 2, 0, ""));
    assertThrows(IllegalArgumentException.class, () -> match(claims, List.of()));
  }

  /// A day as it may be: few amounts, few references, crowded minutes.
  private record Day(List<OpenClaim> claims, List<SettlementLine> lines) {
    static Day of(Random random) {
      List<OpenClaim> claims = new ArrayList<>();
      List<SettlementLine> lines = new ArrayList<>();
      for (int at = random.nextInt(14); at > 0; at--) {
        claims.add(claim("c" + at, amount(random), random.nextInt(90), reference(random, true)));
      }
      for (int at = random.nextInt(14); at > 0; at--) {
        Instant day = Instant.parse("2026-11-27T17:00:00Z");
        boolean dayOnly = random.nextInt(8) == 0;
        Instant time = dayOnly ? day : NOON.plusSeconds(random.nextInt(90) * 60L);
        lines.add(line(at, amount(random), time, dayOnly, reference(random, false)));
      }
      return new Day(claims, lines);
    }

    private static long amount(Random random) {
      return 10_000 + random.nextInt(3) * 5_000L;
    }

    private static String reference(Random random, boolean copied) {
      if (random.nextInt(3) == 0) {
        return "";
      }
      String whole = "63310000010" + random.nextInt(6);
      return copied && random.nextBoolean() ? whole.substring(6) : whole;
    }
  }

  @Test
  void everyClaimAndEveryLineIsInOnePlace() {
    for (int seed = 0; seed < 3_000; seed++) {
      Day day = Day.of(new Random(seed));
      ClaimMatches matches = match(day.claims(), day.lines());
      List<OpenClaim> claims = new ArrayList<>(matches.waiting());
      claims.addAll(matches.lost());
      List<SettlementLine> lines = new ArrayList<>(matches.withoutSale());
      for (ClaimMatches.Pair pair : matches.pairs()) {
        claims.add(pair.claim());
        lines.add(pair.line());
        assertEquals(pair.claim().amount(), pair.line().gross());
      }
      for (ClaimMatches.Group group : matches.undecided()) {
        claims.addAll(group.claims());
        lines.addAll(group.lines());
        assertTrue(!group.lines().isEmpty() && !group.candidates().isEmpty());
        for (Candidate candidate : group.candidates()) {
          assertTrue(group.claims().contains(candidate.claim()));
          assertTrue(group.lines().contains(candidate.line()));
        }
      }
      assertEquals(day.claims().size(), claims.size(), "seed " + seed);
      assertEquals(new HashSet<>(day.claims()), new HashSet<>(claims), "seed " + seed);
      assertEquals(day.lines().size(), lines.size(), "seed " + seed);
      assertEquals(new HashSet<>(day.lines()), new HashSet<>(lines), "seed " + seed);
    }
  }

  @Test
  void theOrderOfWhatIsGivenDoesNotMatter() {
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      Day day = Day.of(random);
      ClaimMatches matches = match(day.claims(), day.lines());
      List<OpenClaim> claims = new ArrayList<>(day.claims());
      List<SettlementLine> lines = new ArrayList<>(day.lines());
      Collections.shuffle(claims, random);
      Collections.shuffle(lines, random);
      assertEquals(matches, match(claims, lines), "seed " + seed);
    }
  }

  @Test
  void linesOfOtherAmountsChangeNoPair() {
    for (int seed = 0; seed < 1_000; seed++) {
      Day day = Day.of(new Random(seed));
      List<SettlementLine> more = new ArrayList<>(day.lines());
      for (int at = 0; at < 10; at++) {
        more.add(line(100 + at, 77_777, at, "63310000010" + at));
      }
      assertEquals(match(day.claims(), day.lines()).pairs(), match(day.claims(), more).pairs());
    }
  }

  @Test
  void linesOfOtherReferencesChangeNoPairByReference() {
    for (int seed = 0; seed < 1_000; seed++) {
      Day day = Day.of(new Random(seed));
      List<SettlementLine> more = new ArrayList<>(day.lines());
      for (int at = 0; at < 10; at++) {
        more.add(line(100 + at, 10_000 + at % 3 * 5_000L, at * 9, "ZZZZZZ99887" + at));
      }
      assertEquals(
          byReference(match(day.claims(), day.lines())), byReference(match(day.claims(), more)));
    }
  }

  private static Set<ClaimMatches.Pair> byReference(ClaimMatches matches) {
    Set<ClaimMatches.Pair> pairs = new HashSet<>(matches.pairs());
    pairs.removeIf(pair -> pair.why() == Why.ONLY_CANDIDATE);
    return pairs;
  }

  /// One amount, one hour, one beginning of every reference: the worst day there can be. It would
  /// take minutes if every claim looked at every line.
  @Test
  void aCrowdedHourIsNoTrouble() {
    List<OpenClaim> claims = new ArrayList<>();
    List<SettlementLine> lines = new ArrayList<>();
    for (int at = 0; at < 30_000; at++) {
      claims.add(claim("c" + at, 3_000, at % 30, at % 2 == 0 ? "" : "202611"));
      lines.add(line(at, 3_000, at % 30, "20261128" + at));
    }
    ClaimMatches matches = match(claims, lines);
    assertEquals(0, matches.pairs().size());
    assertEquals(30_000, matches.undecided().getFirst().claims().size());
  }
}
