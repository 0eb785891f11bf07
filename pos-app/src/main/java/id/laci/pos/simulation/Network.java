package id.laci.pos.simulation;

import id.laci.pos.gateway.Carrier;
import id.laci.pos.payment.Silence;
import id.laci.pos.sandbox.Answer;
import id.laci.pos.sandbox.Outcome;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Between the till and the gateway: requests and answers take their time, get lost, come twice,
/// come out of order and after nobody waits for them any more.
final class Network {
  /// How long the client waits for an answer.
  static final Duration GIVES_UP_AFTER = Duration.ofSeconds(10);

  private final Agenda agenda;
  private final Chance chance;
  private final Weather weather;
  private final Trace trace;
  private final Gateway gateway;
  private final Map<String, Answer> remembered = new HashMap<>();
  private boolean down;
  private long calls;
  private long newestAnswered;

  Network(Agenda agenda, Chance chance, Weather weather, Trace trace, Gateway gateway) {
    this.agenda = agenda;
    this.chance = chance;
    this.weather = weather;
    this.trace = trace;
    this.gateway = gateway;
  }

  /// Every call finds no connection, or finds one again.
  void down(boolean is) {
    down = is;
  }

  /// One call: answered or given up, and perhaps answered later all the same.
  private final class Passage {
    private final long number = ++calls;
    private final Carrier.Request request;
    private final Consumer<Carrier.Reply> back;
    private boolean over;

    Passage(Carrier.Request request, Consumer<Carrier.Reply> back) {
      this.request = request;
      this.back = back;
    }

    void giveUp() {
      if (!over) {
        end(new Carrier.Reply.Lost(Silence.TIMED_OUT));
      }
    }

    void end(Carrier.Reply reply) {
      over = true;
      back.accept(reply);
    }

    void come(Carrier.Reply reply) {
      if (number < newestAnswered) {
        weather.happened(Happening.OUT_OF_ORDER);
      }
      newestAnswered = Math.max(number, newestAnswered);
      end(reply);
    }
  }

  /// Sends a request on its way.
  ///
  /// @param back takes the reply, at least once, unless the till is gone by then
  void send(Carrier.Request request, Consumer<Carrier.Reply> back) {
    Passage passage = new Passage(request, back);
    if (down || weather.strikes(Happening.UNREACHABLE)) {
      agenda.after(
          chance.millis(5, 2_000), () -> passage.end(new Carrier.Reply.Lost(Silence.UNREACHABLE)));
      return;
    }
    gateway.departed(request);
    agenda.after(GIVES_UP_AFTER, passage::giveUp);
    if (weather.strikes(Happening.REQUEST_LOST)) {
      trace.say("network", "loses " + request);
      return;
    }
    agenda.after(there(), () -> arrive(passage));
    if (weather.strikes(Happening.REQUEST_DOUBLED)) {
      agenda.after(there(), () -> arrive(passage));
    }
  }

  private Duration there() {
    return weather.strikes(Happening.REQUEST_SLOW) ? chance.seconds(1, 25) : chance.millis(10, 400);
  }

  private void arrive(Passage passage) {
    Outcome outcome = gateway.answer(passage.request);
    switch (outcome) {
      case Outcome.Answered(var answer, var after) ->
          answered(passage, perhapsStale(passage.request, answer), after);
      case Outcome.ClosedUnread _ -> breakOff(passage, Duration.ZERO);
      case Outcome.ClosedUnanswered(var after) -> breakOff(passage, after);
    }
  }

  /// A proxy that keeps what it should not: the first answer to this very question.
  private Answer perhapsStale(Carrier.Request request, Answer answer) {
    if (!request.method().equals("GET")) {
      return answer;
    }
    Answer first = remembered.computeIfAbsent(request.path(), _ -> answer);
    return weather.strikes(Happening.ANSWER_STALE) ? first : answer;
  }

  private void breakOff(Passage passage, Duration after) {
    agenda.after(
        after.plus(chance.millis(10, 400)),
        () -> passage.end(new Carrier.Reply.Lost(Silence.BROKEN_OFF)));
  }

  private void answered(Passage passage, Answer answer, Duration after) {
    trace.say("gateway", passage.request + ": " + answer.status() + " " + gist(answer.text()));
    if (weather.strikes(Happening.ANSWER_LOST)) {
      if (chance.coin()) {
        breakOff(passage, after);
      }
      return;
    }
    Carrier.Reply reply = reply(answer);
    Duration back =
        weather.strikes(Happening.ANSWER_LATE)
            ? GIVES_UP_AFTER.plus(chance.seconds(0, 30))
            : after.plus(chance.millis(10, 400));
    agenda.after(back, () -> passage.come(reply));
    if (weather.strikes(Happening.ANSWER_DOUBLED)) {
      agenda.after(back.plus(chance.millis(0, 9_000)), () -> passage.come(reply));
    }
  }

  private Carrier.Reply reply(Answer answer) {
    int status =
        weather.strikes(Happening.WRONG_STATUS)
            ? chance.any(List.of(200, 201, 202, 302, 400, 404, 429, 500, 503))
            : answer.status();
    String text = answer.text();
    if (weather.strikes(Happening.WRONG_AMOUNT)) {
      text = text.replaceAll("\"gross_amount\":\"([0-9]+)\\.00\"", "\"gross_amount\":\"1$1.00\"");
    }
    return new Carrier.Reply.Came(status, headers(answer), text.getBytes(StandardCharsets.UTF_8));
  }

  private HttpHeaders headers(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>();
    answer.headers().forEach((name, value) -> headers.put(name, List.of(value)));
    headers.put(
        "Date",
        List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                agenda.instant().atOffset(ZoneOffset.UTC))));
    return HttpHeaders.of(headers, (_, _) -> true);
  }

  /// The words in an answer that tell how it went.
  private static String gist(String text) {
    int at = text.indexOf("\"transaction_status\":\"");
    String code = part(text, text.indexOf("\"status_code\":\"") + 15);
    return at < 0 ? code : code + " " + part(text, at + 22);
  }

  private static String part(String text, int from) {
    int to = text.indexOf('"', from);
    return to < 0 || to - from > 20 ? "" : text.substring(from, to);
  }
}
