package id.laci.pos.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePMap;

/// Which lines of settlement files have confirmed a claim.
class UsedLinesTest {
  private static final Instant AT = FactSamples.AT;

  private static UsedLines used(int many) {
    TreePMap<String, Instant> keys = TreePMap.empty();
    for (int i = 0; i < many; i++) {
      keys = keys.plus("R/%06d/5000".formatted(i), AT.plusSeconds(i));
    }
    return UsedLines.NONE.with(new Fact.LinesUsed(keys, Instant.EPOCH));
  }

  @Test
  void anyOfItsKeysTellsThatALineIsUsed() {
    UsedLines used = used(1);
    assertTrue(used.mayHold("T/X/5000 R/000000/5000", AT));
    assertFalse(used.mayHold("T/X/5000 R/000001/5000", AT));
  }

  @Test
  void whatIsForgottenIsTakenForUsed() {
    int beyond = 7;
    UsedLines used = used(UsedLines.KEPT_MAX + beyond);
    assertEquals(UsedLines.KEPT_MAX, used.keys().size());
    assertTrue(used.mayHold("R/NEW/5000", AT.plusSeconds(beyond - 1)));
    assertFalse(used.mayHold("R/NEW/5000", AT.plusSeconds(beyond)));
  }

  @Test
  void manyOfThemFoldToTheSameFromTheirFacts() {
    UsedLines used = used(UsedLines.KEPT_MAX + 3);
    UsedLines again = UsedLines.NONE;
    for (Fact fact : used.facts()) {
      again = again.with((Fact.LinesUsed) fact);
    }
    assertEquals(used, again);
  }
}
