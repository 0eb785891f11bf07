package id.laci.pos.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.claim.ClaimSamples;
import id.laci.pos.claim.Demand;
import id.laci.pos.claim.StaticClaim;
import id.laci.pos.money.Money;
import id.laci.pos.staff.Permission;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Claims and approvals as they stand in the journal. What is sampled here is what the file of
/// version 1 holds, line by line: samples may be added at the end and never changed.
final class ClaimJsonTest {
  private static List<StaticClaim> claims() {
    return List.copyOf(ClaimSamples.states().values());
  }

  private static List<Approval> approvals() {
    return Stream.<Act>of(
            new Act.OfflineQris("K1-0000000A-Q00001", Money.of(25_000)),
            new Act.DropQueueItem("LACI-K1-0000000A-0000001", Money.ZERO),
            new Act.OfflineSwitch(true),
            new Act.WriteOff("K1-0000000A-Q00001", Money.of(Long.MAX_VALUE)),
            new Act.MoneyBack("LACI-K1-0000000A-0000001", Money.of(5_000), "CASH"),
            new Act.MatchClaim("K1-0000000A-Q00001", Money.of(25_000), "mutasi.csv:14"),
            new Act.LeaveOutLines("mutasi.csv", 3),
            new Act.SetUpOwnCode("ID1019084719002", "Rp 15.000 · 4/h"),
            new Act.RefundSale("K1-0000000A-000003", Money.of(18_000), "OTHER sobek", "REFUND"),
            new Act.CloseWithDifference(7, Money.of(-50_000)),
            new Act.CashOut(Money.of(150_000), "bayar kurir"),
            new Act.NoSale("tukar uang"),
            new Act.TakeOutPaid("Kopi \"Susu\" ☕", Money.of(18_500)),
            new Act.Enter(Permission.STAFF),
            new Act.CountAgain(7, Money.of(412_500)),
            new Act.TakeOver(7))
        .map(act -> new Approval(9, "manager", ClaimSamples.AT, act))
        .toList();
  }

  private static List<String> written() {
    List<String> lines = new ArrayList<>();
    claims().forEach(claim -> lines.add(JsonWriter.string(ClaimJson.of(claim))));
    approvals().forEach(approval -> lines.add(JsonWriter.string(ClaimJson.of(approval))));
    return lines;
  }

  private static StaticClaim claim(String text) throws JsonParserException {
    return ClaimJson.claim(new Fields(JsonParser.object().from(text)));
  }

  @Test
  void theTextOfVersionOneIsStillWrittenThatWay() throws IOException {
    assertEquals(
        String.join("\n", FactTextTest.lines("/journal/claims-v1.txt")),
        String.join("\n", written()));
  }

  @Test
  void theTextOfVersionOneIsReadForEver() throws IOException, JsonParserException {
    List<String> lines = FactTextTest.lines("/journal/claims-v1.txt");
    List<StaticClaim> claims = claims();
    for (int i = 0; i < claims.size(); i++) {
      assertEquals(claims.get(i), claim(lines.get(i)), "line " + (i + 1));
    }
    for (int i = 0; i < approvals().size(); i++) {
      JsonObject object = JsonParser.object().from(lines.get(claims.size() + i));
      assertEquals(approvals().get(i), ClaimJson.approval(new Fields(object)));
    }
  }

  @Test
  void theSamplesHaveEveryKindOfClaimAndAct() {
    assertEquals(
        Stream.of(StaticClaim.class.getPermittedSubclasses()).collect(Collectors.toSet()),
        claims().stream().map(Object::getClass).collect(Collectors.toSet()));
    assertEquals(
        Set.of(Act.class.getPermittedSubclasses()),
        approvals().stream()
            .map(approval -> approval.act().getClass())
            .collect(Collectors.toSet()));
  }

  @Test
  void textWithEveryCharacterIsReadAsItWasWritten() throws JsonParserException {
    Demand demand = ClaimSamples.DEMAND;
    StaticClaim claim =
        new StaticClaim.Withdrawn(
            new Demand(
                demand.id(), 1, demand.amount(), "\"\\\n\0🙂最", demand.shownAt(), Optional.empty()),
            "Sari \"\u2028\"",
            demand.shownAt().plusNanos(1),
            true);
    assertEquals(claim, claim(JsonWriter.string(ClaimJson.of(claim))));
  }

  /// As the reader of the journal does, which refuses the entry for any of these.
  @Test
  void damagedTextIsReadOrRefusedAndNothingElse() throws IOException {
    Random random = new Random(3);
    int refused = 0;
    for (String line : FactTextTest.lines("/journal/claims-v1.txt").subList(0, claims().size())) {
      for (int i = 0; i < 300; i++) {
        char[] damaged = line.toCharArray();
        damaged[random.nextInt(damaged.length)] = (char) random.nextInt(32, 127);
        try {
          StaticClaim claim = claim(String.valueOf(damaged));
          assertEquals(claim, claim);
        } catch (JsonParserException
            | DateTimeException
            | IllegalArgumentException
            | ArithmeticException _) {
          refused++;
        }
      }
    }
    assertEquals(true, refused > 300, "the damage was worth something: " + refused);
  }

  @Test
  void whatIsMissingOrOfAnotherKindIsRefused() throws IOException, JsonParserException {
    for (String line : FactTextTest.lines("/journal/claims-v1.txt").subList(0, claims().size())) {
      for (String name : JsonParser.object().from(line).keySet()) {
        JsonObject other = JsonParser.object().from(line);
        other.put(name, 1.5);
        assertThrows(
            IllegalArgumentException.class, () -> ClaimJson.claim(new Fields(other)), name);
      }
    }
  }
}
