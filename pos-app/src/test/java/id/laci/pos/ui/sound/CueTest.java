package id.laci.pos.ui.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.gallery.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is heard, and when.
final class CueTest {
  private static Snapshot sample(String name) {
    return Samples.named("cashier-" + name).snapshot();
  }

  @ParameterizedTest
  @CsvSource({
    "waiting, done-qr, PAID",
    "selling, splitting, PAID",
    "waiting, failed-expired, NOT_PAID",
    "failed-expired, failed-expired, ",
    "selling, waiting, ",
    "waiting, waiting, ",
    "cash, done-exact, ",
    "done-qr, done-qr, ",
    "done-qr, selling, ",
    "selling, queue-late-fits, LOOK",
    "queue-late-fits, queue-late-fits, ",
    "queue-late-fits, selling, ",
    "selling, notice-contradiction, LOOK"
  })
  void isHeardOnceAsItComes(String before, String now, Sound heard) {
    assertEquals(Optional.ofNullable(heard), Cue.between(sample(before), sample(now)));
  }

  @Test
  void atAStartNothingIsNewAndThenOneSoundComesForEachChange() throws InterruptedException {
    List<Sound> played = new ArrayList<>();
    CountDownLatch three = new CountDownLatch(3);
    try (Loudspeaker loudspeaker =
        new Loudspeaker(
            sound -> {
              played.add(sound);
              three.countDown();
            })) {
      for (String name :
          List.of("done-qr", "selling", "waiting", "failed-expired", "waiting", "done-qr")) {
        loudspeaker.accept(sample(name));
      }
      loudspeaker.accept(sample("queue-late-fits"));
      assertEquals(true, three.await(10, TimeUnit.SECONDS));
    }
    assertEquals(List.of(Sound.NOT_PAID, Sound.PAID, Sound.LOOK), played);
  }

  @ParameterizedTest
  @EnumSource
  void aWaveFadesInAndOutIsNeverSilentAndNeverTooLoud(Sound sound) {
    byte[] wave = Waves.of(sound, 50);
    List<Integer> samples = new ArrayList<>();
    for (int i = 0; i < wave.length; i += 2) {
      samples.add((int) (short) ((wave[i] & 0xFF) | wave[i + 1] << 8));
    }
    int most = samples.stream().mapToInt(Math::abs).max().orElseThrow();
    assertEquals(0, samples.getFirst());
    assertEquals(0, Math.abs(samples.getLast()) / 100);
    assertEquals(true, most > 8_000 && most <= Short.MAX_VALUE / 2, "loudest: " + most);
    int millis = sound.tones().stream().mapToInt(Sound.Tone::millis).sum();
    assertEquals(millis, Math.round(samples.size() * 1000.0 / Waves.RATE));
  }
}
