package id.laci.pos.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an answer's date says of the till's clock.
class ClockSkewTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private static Optional<Duration> skew(String date, Duration ahead, Duration roundTrip) {
    HttpHeaders headers = HttpHeaders.of(Map.of("Date", List.of(date)), (_, _) -> true);
    Instant sent = NOON.plus(ahead).plusMillis(500).minus(roundTrip.dividedBy(2));
    return ClockSkew.of(headers, sent, sent.plus(roundTrip));
  }

  @Test
  void theTimeOnTheWayIsHalvedAndTheSecondTakenFromItsMiddle() {
    String noon = "Sun, 01 Mar 2026 12:00:00 GMT";
    for (Duration ahead :
        List.of(Duration.ZERO, Duration.ofMinutes(7), Duration.ofHours(-8).plusSeconds(3))) {
      assertEquals(Optional.of(ahead), skew(noon, ahead, Duration.ofSeconds(4)));
      assertEquals(
          Optional.of(ahead),
          skew("Sun, 01 Mar 2026 19:00:00 +0700", ahead, Duration.ofMillis(20)));
    }
  }

  @Test
  void anAnswerThatTookTooLongSaysNothing() {
    String noon = "Sun, 01 Mar 2026 12:00:00 GMT";
    assertEquals(
        Optional.empty(), skew(noon, Duration.ZERO, ClockSkew.ROUND_TRIP_MOST.plusMillis(2)));
    assertEquals(Optional.empty(), skew(noon, Duration.ZERO, Duration.ofMillis(-10)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "noon", "2026-03-01 12:00:00", "Sun, 31 Feb 2026 12:00:00 GMT"})
  void whatIsNoDateSaysNothing(String date) {
    assertEquals(Optional.empty(), skew(date, Duration.ZERO, Duration.ZERO));
  }

  @Test
  void everyAnswerWithADateTellsTheTill() throws Exception {
    List<Duration> told = new ArrayList<>();
    try (var stub = new StubGateway();
        var gateway =
            new MidtransGateway(
                Bodies.settings(stub.base(), Duration.ofSeconds(20)),
                Bodies.CLOCK,
                remarks(told::add))) {
      stub.answering(StubGateway.json(500, ""));
      var _ = gateway.status(Bodies.ID);
      assertEquals(List.of(), told);
      stub.answering(
          StubGateway.raw(
              String.join(
                  "\r\n",
                  "HTTP/1.1 500 No",
                  "Date: Thu, 01 Jan 1970 00:00:00 GMT",
                  "Content-Length: 0",
                  "",
                  "")));
      var _ = gateway.status(Bodies.ID);
      assertEquals(
          List.of(Duration.between(Instant.EPOCH.plusMillis(500), Bodies.CLOCK.instant())), told);
    }
  }

  private static Remarks remarks(Consumer<Duration> ahead) {
    return new Remarks() {
      @Override
      public void clockIsAhead(Duration told) {
        ahead.accept(told);
      }

      @Override
      public void pauseAsked(Duration wait) {
        throw new AssertionError("nobody asked for a pause");
      }
    };
  }
}
