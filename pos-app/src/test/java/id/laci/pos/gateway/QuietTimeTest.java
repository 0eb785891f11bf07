package id.laci.pos.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.payment.Silence;
import id.laci.pos.payment.StatusAnswer;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How long the gateway is left in peace.
class QuietTimeTest {
  private static final String NOON = "Sun, 01 Mar 2026 12:00:00 GMT";

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000); // it may run over
  private final QuietTime quiet = new QuietTime(nanos::get);

  private void heed(String wish) {
    var _ = heeded(wish);
  }

  private Optional<Duration> heeded(String wish) {
    Map<String, List<String>> headers = Map.of("Retry-After", List.of(wish), "Date", List.of(NOON));
    return quiet.heed(HttpHeaders.of(headers, (_, _) -> true));
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void aTimeInSecondsIsKeptToItsEnd() {
    assertFalse(quiet.isOn());
    heed("7");
    pass(Duration.ofSeconds(7).minusNanos(1));
    assertTrue(quiet.isOn());
    pass(Duration.ofNanos(1));
    assertFalse(quiet.isOn());
  }

  @Test
  void aDateIsReadByTheGatewaysOwnClock() {
    heed("Sun, 01 Mar 2026 12:00:30 GMT");
    pass(Duration.ofSeconds(29));
    assertTrue(quiet.isOn());
    pass(Duration.ofSeconds(1));
    assertFalse(quiet.isOn());
  }

  @Test
  void whatIsHeededIsToldAndNeverLongerThanTwoMinutes() {
    assertEquals(Optional.of(Duration.ofSeconds(7)), heeded("7"));
    assertEquals(Optional.of(QuietTime.LONGEST), heeded("86400"));
    assertEquals(Optional.empty(), heeded("soon"));
  }

  @Test
  void aShorterWishDoesNotUndoALongerOne() {
    heed("30");
    heed("1");
    pass(Duration.ofSeconds(20));
    assertTrue(quiet.isOn());
  }

  @Test
  void nobodyIsKeptFromAskingForLonger() {
    heed("999999999");
    pass(QuietTime.LONGEST);
    assertFalse(quiet.isOn());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-5", "soon", "1.5", "99999999999999999999", NOON, "0"})
  void whatIsNoTimeAheadIsNone(String wish) {
    heed(wish);
    assertFalse(quiet.isOn());
  }

  @Test
  void noByteGoesOutWhileTheGatewayWantsPeace() throws Exception {
    try (var stub = new StubGateway();
        var gateway = Bodies.gateway(stub.base())) {
      stub.answering(
          StubGateway.raw("HTTP/1.1 429 Whatever\r\nRetry-After: 60\r\nContent-Length: 0\r\n\r\n"));
      assertEquals(new StatusAnswer.Unheard(Silence.RATE_LIMITED), gateway.status(Bodies.ID));
      assertEquals(1, stub.waiting());
      assertEquals(new StatusAnswer.Unheard(Silence.RATE_LIMITED), gateway.status(Bodies.ID));
      assertEquals(1, stub.waiting());
    }
  }
}
