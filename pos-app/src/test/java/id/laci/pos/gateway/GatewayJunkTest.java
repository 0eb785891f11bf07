package id.laci.pos.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import id.laci.pos.payment.StatusAnswer;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GatewayJunkTest {
  private static final HttpHeaders NO_HEADERS = HttpHeaders.of(Map.of(), (_, _) -> true);

  private static final String SOUND = Bodies.json(Bodies.created());

  /// Bodies that are none of the gateway's.
  private static List<String> junk() {
    return List.of(
        "",
        " ",
        "\r\n\r\n",
        "null",
        "true",
        "0",
        "\"201\"",
        "[]",
        "{}",
        "[" + SOUND + "]",
        "<html><body><h1>502 Bad Gateway</h1></body></html>",
        "<?xml version=\"1.0\"?><error/>",
        "OK",
        "\ufeff" + SOUND,
        SOUND.substring(0, SOUND.length() - 1),
        SOUND.substring(0, SOUND.length() / 2),
        SOUND + SOUND,
        SOUND + "x",
        "{\"status_code\":201}",
        "{\"status_code\":null}",
        "{\"status_code\":[\"201\"]}",
        "{\"status_code\":\"\"}",
        "{\"status_code\":\"abc\"}",
        "{\"status_code\":\"-01\"}",
        "{\"status_code\":\"2147483648\"}",
        "{'status_code':'201'}",
        "{\"status_code\":\"201\",}",
        "{\"a\":1e999999999}",
        "{\"a\":\"\\ud800\"}",
        "{\"a\":\"\u0000\"}",
        "\u0000\u0001\u0002",
        "[".repeat(200_000),
        "{\"a\":".repeat(40_000),
        "{\"a\":\"" + "[".repeat(1_000) + "\"}",
        "[".repeat(100) + "]".repeat(100));
  }

  @Test
  void junkIsSilenceAndNeverARefusalOrAnException() throws Exception {
    try (var stub = new StubGateway();
        var gateway = Bodies.gateway(stub.base())) {
      for (String body : junk()) {
        for (int http : new int[] {200, 201, 400, 404, 407, 406, 412}) {
          stub.answering(StubGateway.json(http, body));
          String what = http + " " + body.substring(0, Math.min(60, body.length()));
          assertEquals(
              new ChargeAnswer.Unheard(Silence.UNREADABLE),
              gateway.charge(Bodies.ORDER, Bodies.LIFETIME),
              what);
          assertEquals(
              new StatusAnswer.Unheard(Silence.UNREADABLE), gateway.status(Bodies.ID), what);
          assertEquals(new EndAnswer.Unheard(Silence.UNREADABLE), gateway.cancel(Bodies.ID), what);
          assertEquals(new EndAnswer.Unheard(Silence.UNREADABLE), gateway.expire(Bodies.ID), what);
        }
      }
    }
  }

  @Test
  void theHttpStatusAloneTellsTroubleLimitsAndAWrongKey() throws Exception {
    try (var stub = new StubGateway();
        var gateway = Bodies.gateway(stub.base())) {
      for (String body : List.of("", "<html>", "{}", "{\"status_code\":1}")) {
        stub.answering(StubGateway.json(502, body));
        assertEquals(new StatusAnswer.Unheard(Silence.GATEWAY_TROUBLE), gateway.status(Bodies.ID));
        stub.answering(StubGateway.json(501, body));
        assertEquals(new StatusAnswer.Unheard(Silence.GATEWAY_TROUBLE), gateway.status(Bodies.ID));
        stub.answering(StubGateway.json(429, body));
        assertEquals(new StatusAnswer.Unheard(Silence.RATE_LIMITED), gateway.status(Bodies.ID));
        stub.answering(StubGateway.json(202, body));
        assertEquals(
            new ChargeAnswer.Unheard(Silence.IN_PROGRESS),
            gateway.charge(Bodies.ORDER, Bodies.LIFETIME));
        stub.answering(StubGateway.json(401, body));
        assertEquals(new StatusAnswer.Refused(Refusal.WRONG_KEY, ""), gateway.status(Bodies.ID));
      }
    }
  }

  /// Damage that hits a digit of a paid amount cannot be seen here: TLS is there for that, and the
  /// till compares. What must hold is that nothing throws and no code is shown for another amount.
  @Test
  void damagedBodiesNeverThrow() {
    var random = new Random(20260301);
    var words = new StatusReader(new Words(Bodies.CLOCK));
    List<String> sound =
        Stream.of(Bodies.created(), Bodies.settled(), Bodies.error("404", "none"))
            .map(Bodies::json)
            .toList();
    for (int round = 0; round < 20_000; round++) {
      byte[] body = damaged(sound.get(round % sound.size()), random);
      var reply = new Carrier.Reply.Came(200, NO_HEADERS, body);
      Answer answer = Answer.of(reply, Bodies.ID);
      boolean created =
          ChargeReader.read(answer, Bodies.ORDER, Bodies.LIFETIME) instanceof ChargeAnswer.Created;
      assertTrue(!created || new String(body, StandardCharsets.UTF_8).contains("\"789000.00\""));
      words.read(answer);
      EndReader.CANCEL.read(answer);
      EndReader.EXPIRE.read(answer);
    }
  }

  private static byte[] damaged(String sound, Random random) {
    byte[] bytes = sound.getBytes(StandardCharsets.UTF_8);
    int hits = 1 + random.nextInt(3);
    for (int hit = 0; hit < hits; hit++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
