package id.laci.pos.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import id.laci.pos.payment.Silence;
import id.laci.pos.refund.Doubt;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundSamples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefundJsonTest {
  /// Samples may be added at the end and never changed: the file holds them line by line.
  private static List<Refund> samples() {
    List<Refund> samples =
        new ArrayList<>(
            RefundSamples.states().values().stream().filter(refund -> !cameLater(refund)).toList());
    for (Silence why : Silence.values()) {
      samples.add(new Refund.Uncertain(RefundSamples.REQUEST, 9, new Doubt.NoAnswer(why)));
    }
    for (Refund.Reason reason : Refund.Reason.values()) {
      samples.add(new Refund.Refused(RefundSamples.REQUEST, reason, "one\n\"two\""));
    }
    for (Refund.Cause cause : Refund.Cause.values()) {
      if (cause == Refund.Cause.LOOK_REFUSED) {
        continue; // came later, see the end
      }
      samples.add(new Refund.NeedsPerson(RefundSamples.REQUEST, cause, ""));
    }
    for (Refund.Way way : Refund.Way.values()) {
      samples.add(new Refund.ByHand(RefundSamples.REQUEST, way, RefundSamples.AT));
    }
    samples.add(new Refund.Accepted(RefundSamples.REQUEST, Optional.empty(), RefundSamples.AT));
    samples.add(new Refund.Arrived(RefundSamples.REQUEST, Optional.empty(), RefundSamples.AT));
    RefundSamples.states().values().stream()
        .filter(RefundJsonTest::cameLater)
        .forEach(samples::add);
    samples.add(
        new Refund.NeedsPerson(RefundSamples.REQUEST, Refund.Cause.LOOK_REFUSED, "no access"));
    return samples;
  }

  static boolean cameLater(Refund refund) {
    return refund instanceof Refund.Uncertain(var _, var _, Doubt.ObjectedAgain _);
  }

  private static Fields read(String text) {
    try {
      return new Fields(JsonParser.object().from(text));
    } catch (JsonParserException e) {
      throw new AssertionError(text, e);
    }
  }

  @Test
  void whatIsWrittenIsRead() {
    for (Refund refund : samples()) {
      String text = JsonWriter.string(RefundJson.of(refund));
      assertEquals(refund, RefundJson.refund(read(text)), text);
    }
  }

  /// The file is never regenerated: text once written is read for ever.
  @Test
  void theTextOfVersionOneIsReadAndWrittenThatWay() throws IOException {
    List<String> lines = lines();
    List<Refund> samples = samples();
    assertEquals(samples.size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(samples.get(i), RefundJson.refund(read(lines.get(i))), "line " + (i + 1));
      assertEquals(lines.get(i), JsonWriter.string(RefundJson.of(samples.get(i))));
    }
  }

  @Test
  void whatIsMissingOrUnheardOfIsRefused() {
    for (Refund refund : samples()) {
      JsonObject whole = RefundJson.of(refund);
      for (String name : List.copyOf(whole.keySet())) {
        JsonObject less = new JsonObject();
        less.putAll(whole);
        less.remove(name);
        if (!name.equals("id")) {
          assertThrows(
              IllegalArgumentException.class, () -> RefundJson.refund(new Fields(less)), name);
        }
      }
      JsonObject other = new JsonObject();
      other.putAll(whole);
      other.put("s", "odd");
      assertThrows(IllegalArgumentException.class, () -> RefundJson.refund(new Fields(other)));
    }
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            RefundJsonTest.class.getResourceAsStream("/journal/refund-v1.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
