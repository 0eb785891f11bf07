package id.laci.drivers.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PaceTest {
  @Test
  void attemptsBecomeRarerUpToFiveSecondsAndBeginAnewAfterSuccess() {
    Backoff backoff = new Backoff();
    assertEquals(
        Stream.of(250, 500, 1000, 2000, 4000, 5000, 5000).map(Duration::ofMillis).toList(),
        Stream.generate(backoff::next).limit(7).toList());
    backoff.reset();
    assertEquals(Duration.ofMillis(250), backoff.next());
  }

  @Test
  void pollingIsFastForAFifthOfASecondAfterAByte() {
    PollPace pace = new PollPace(Long.MAX_VALUE); // the clock may wrap round
    assertEquals(PollPace.IDLE, pace.pause(Long.MAX_VALUE));
    pace.heard(Long.MAX_VALUE);
    assertEquals(PollPace.FAST, pace.pause(Long.MAX_VALUE + 199_000_000L));
    assertEquals(PollPace.IDLE, pace.pause(Long.MAX_VALUE + 200_000_000L));
  }
}
