package id.laci.pos.store.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Whatever a power cut leaves of H2's file, the till starts, and the copy comes to tell what the
/// journal tells.
final class CopyCrashTest {
  private static final int IMAGES = Integer.getInteger("images", 1_000);

  @Test
  void briefly() {
    show(CrashTest.run(Scenario.brief(40), 1, IMAGES, _ -> {}));
  }

  @Test
  void reusing() {
    show(CrashTest.run(Scenario.reusing(40, 500), 1, IMAGES, _ -> {}));
  }

  @Test
  void unordered() {
    show(CrashTest.run(Scenario.reusing(40, 200).unordered(), 1, IMAGES, _ -> {}));
  }

  private static void show(CrashTest.Result result) {
    System.out.println(result.points() + " points, reused " + result.reused());
    result.report().byKind().forEach((kept, counts) -> System.out.println(kept + " " + counts));
    System.out.println(result.report().all());
    result.report().wrong().forEach(w -> System.out.println(w.substring(0, Math.min(500, w.length()))));
  }
}
