package id.laci.pos.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Remembers of every key what was put last.
final class LatestTest {
  @Test
  void tellsWhatWasThereBefore() {
    Latest latest = new Latest();
    Map<Long, Sums> model = new HashMap<>();
    Random random = new Random(1);
    for (int i = 0; i < 50_000; i++) {
      long key = random.nextInt(3_000) * 0x1_0000_0000L;
      if (random.nextInt(4) == 0) {
        Sums before = model.remove(key);
        assertEquals(before == null ? Sums.NONE : before, latest.remove(key));
      } else {
        Sums row = new Sums(1, random.nextInt(9_000), random.nextLong(1L << 32));
        Sums before = model.put(key, row);
        assertEquals(before == null ? Sums.NONE : before, latest.put(key, row));
      }
    }
  }
}
