package id.laci.pos.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.claim.StaticClaim.Matched;
import id.laci.pos.claim.StaticClaim.PaidLate;
import id.laci.pos.claim.StaticClaim.Withdrawn;
import id.laci.pos.money.Money;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Walks every pair of state and event and compares it with the table `claim/steps.txt`.
final class ClaimStepsTest {
  @Test
  void everyPairLeadsWhereTheTableSays() throws IOException {
    List<String> walked = new ArrayList<>();
    ClaimSamples.states()
        .forEach(
            (state, claim) -> {
              walked.add("[" + state + "]");
              ClaimSamples.events()
                  .forEach((event, it) -> walked.add(event + ": " + words(claim, it)));
            });
    assertEquals(String.join("\n", table()), String.join("\n", walked));
  }

  @Test
  void theSamplesHaveEveryKindOfStateAndEvent() {
    assertComplete(StaticClaim.class, ClaimSamples.states().values().stream());
    assertComplete(ClaimEvent.class, ClaimSamples.events().values().stream());
  }

  private static <T> void assertComplete(Class<T> kind, Stream<? extends T> samples) {
    Set<Class<?>> there = samples.map(Object::getClass).collect(Collectors.toSet());
    Set<Class<?>> all =
        Stream.of(kind.getPermittedSubclasses())
            .filter(type -> !type.isEnum())
            .collect(Collectors.toSet());
    assertEquals(all, there);
  }

  private static String words(StaticClaim before, ClaimEvent event) {
    ClaimStep step = Claims.step(before, event);
    if (step.objection().isPresent()) {
      assertEquals(before, step.next(), "a refused event changes nothing");
      return "refused, " + step.objection().get();
    }
    return step.next().equals(before) ? "stays" : words(step.next());
  }

  private static String words(StaticClaim claim) {
    String approval = claim.demand().approval().isPresent() ? " allowed" : "";
    return switch (claim) {
      case StaticClaim.Shown _ -> "Shown" + approval;
      case StaticClaim.Claimed _ -> "Claimed" + approval;
      case Matched(var _, var seen, var match, var again) ->
          "Matched"
              + approval
              + (seen.isPresent() ? " seen " : " unseen ")
              + match.line()
              + again.stream().map(more -> " again " + more.line()).collect(Collectors.joining());
      case StaticClaim.Unmatched(var _, var _, var why, var since) ->
          "Unmatched " + why + " since " + since;
      case StaticClaim.Lost(var _, var _, var given, var reason, var _) ->
          "Lost by " + given.who() + " \"" + reason + "\"";
      case Withdrawn(var _, var _, var _, var settled) ->
          "Withdrawn" + (settled ? " settled otherwise" : "");
      case PaidLate(var _, var matches) ->
          "PaidLate " + matches.stream().map(Match::line).collect(Collectors.joining(" "));
    };
  }

  private static List<String> table() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ClaimStepsTest.class.getResourceAsStream("/claim/steps.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  /// Whatever happens in whatever order: each line of the settlement that was accepted is known
  /// once, and every one but the first of a claimed code is due back.
  @Test
  void moneyThatWasFoundIsNeverForgottenAndNeverCountedTwice() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      StaticClaim claim = Claims.show(ClaimSamples.DEMAND);
      Set<String> found = new HashSet<>();
      for (int i = 0; i < 40; i++) {
        ClaimEvent event = any(random);
        ClaimStep step = Claims.step(claim, event);
        claim = step.next();
        if (event instanceof ClaimEvent.Found(var match) && step.objection().isEmpty()) {
          found.add(match.line());
        }
        List<String> known = lines(claim);
        assertEquals(found, new HashSet<>(known), "seed " + seed);
        assertEquals(found.size(), known.size(), "seed " + seed);
        int due = claim.refundsDue().size();
        assertEquals(claim instanceof PaidLate ? found.size() : Math.max(0, found.size() - 1), due);
      }
    }
  }

  /// A person's word alone verifies nothing.
  @Test
  void onlyTheSettlementMatches() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      StaticClaim claim = Claims.show(ClaimSamples.DEMAND);
      for (int i = 0; i < 20; i++) {
        ClaimEvent event = any(random);
        if (!(event instanceof ClaimEvent.Found)) {
          claim = Claims.step(claim, event).next();
        }
        assertTrue(!(claim instanceof Matched) && !(claim instanceof PaidLate), "seed " + seed);
      }
    }
  }

  private static ClaimEvent any(Random random) {
    List<ClaimEvent> events = List.copyOf(ClaimSamples.events().values());
    return events.get(random.nextInt(events.size()));
  }

  private static List<String> lines(StaticClaim claim) {
    return switch (claim) {
      case Matched(var _, var _, var match, var again) ->
          Stream.concat(Stream.of(match), again.stream()).map(Match::line).toList();
      case PaidLate(var _, var matches) -> matches.stream().map(Match::line).toList();
      case StaticClaim.Shown _,
          StaticClaim.Claimed _,
          StaticClaim.Unmatched _,
          StaticClaim.Lost _,
          Withdrawn _ ->
          List.of();
    };
  }

  @Test
  void aDemandIsForMoneyAndItsApprovalForExactlyThis() {
    Demand demand = ClaimSamples.DEMAND;
    assertThrows(
        IllegalArgumentException.class,
        () -> new Demand(demand.id(), 1, Money.ZERO, "", Instant.EPOCH, Optional.empty()));
    assertThrows(IllegalArgumentException.class, () -> demand.with(ClaimSamples.GIVEN_UP));
    assertThrows(IllegalArgumentException.class, () -> new PaidLate(demand, List.of()));
  }
}
