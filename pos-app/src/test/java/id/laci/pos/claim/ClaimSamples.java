package id.laci.pos.claim;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.money.Money;
import id.laci.pos.payment.PaymentSamples;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/// Claims in every state that behaves differently, and everything that can happen to them.
public final class ClaimSamples {
  /// When everything here happens.
  public static final Instant AT = PaymentSamples.AT;

  static final ClaimId ID = ClaimId.of("K1", "0000000A", 1);
  static final Money AMOUNT = Money.of(25_000);
  static final Instant SEEN = AT.plusSeconds(60);

  /// What was asked of the customer within the limits.
  public static final Demand DEMAND =
      new Demand(
          ID,
          7,
          AMOUNT,
          OfflineCode.of(merchant("V11"), AMOUNT, ID).payload(),
          AT,
          Optional.empty());

  static final Approval ALLOWED = new Approval(3, "manager", AT.plusSeconds(30), DEMAND.act());
  static final Approval GIVEN_UP =
      new Approval(4, "manager", AT, new Act.WriteOff(ID.text(), AMOUNT));
  static final Testimony TESTIMONY =
      new Testimony(new CustomerReference("412005551234"), "Sari", SEEN);

  private ClaimSamples() {}

  /// @return the merchant whose published static code has this number
  public static MerchantCode merchant(String vector) {
    return switch (MerchantCode.read(vector(vector), Optional.empty())) {
      case MerchantCode.Result.Good(var code) -> code;
      case MerchantCode.Result.Bad(var why) -> throw new AssertionError(vector + ": " + why);
    };
  }

  /// @return the published code of this number
  public static String vector(String id) {
    return Objects.requireNonNull(vectors().get(id), id);
  }

  static Map<String, String> vectors() {
    String resource = "/qris/emv-qr-valid.txt";
    try (InputStream in =
        Objects.requireNonNull(ClaimSamples.class.getResourceAsStream(resource))) {
      Map<String, String> vectors = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> vectors.put(line.substring(0, 3), line.substring(4)));
      return vectors;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Match match(String line, long rupiah) {
    return new Match(
        line,
        Optional.of("tx-" + line),
        Money.of(rupiah),
        AT.plus(Duration.ofDays(1)),
        new Match.By.Rules());
  }

  static Match byHand(String line, long rupiah) {
    return new Match(
        line,
        Optional.empty(),
        Money.of(rupiah),
        AT.plus(Duration.ofDays(2)),
        new Match.By.Person("Budi"));
  }

  /// @return the states by the names that the table gives them
  public static SequencedMap<String, StaticClaim> states() {
    SequencedMap<String, StaticClaim> states = new LinkedHashMap<>();
    Optional<Testimony> seen = Optional.of(TESTIMONY);
    Match first = match("A", 25_000);
    states.put("shown", new StaticClaim.Shown(DEMAND));
    states.put("claimed", new StaticClaim.Claimed(DEMAND.with(ALLOWED), TESTIMONY));
    states.put("matched", new StaticClaim.Matched(DEMAND, seen, first, List.of()));
    states.put(
        "matched, nobody claimed it",
        new StaticClaim.Matched(DEMAND, Optional.empty(), first, List.of()));
    states.put(
        "matched, paid again",
        new StaticClaim.Matched(DEMAND, seen, first, List.of(byHand("B", 24_000))));
    states.put(
        "unmatched",
        new StaticClaim.Unmatched(DEMAND, TESTIMONY, StaticClaim.Doubt.SEVERAL_FIT, AT));
    states.put("lost", new StaticClaim.Lost(DEMAND, TESTIMONY, GIVEN_UP, "layar palsu", SEEN));
    states.put("withdrawn", new StaticClaim.Withdrawn(DEMAND, "Sari", SEEN, false));
    states.put("withdrawn, paid otherwise", new StaticClaim.Withdrawn(DEMAND, "Sari", SEEN, true));
    states.put("paid late", new StaticClaim.PaidLate(DEMAND, List.of(first)));
    return states;
  }

  /// @return the events by the names that the table gives them
  static SequencedMap<String, ClaimEvent> events() {
    SequencedMap<String, ClaimEvent> events = new LinkedHashMap<>();
    Approval other = new Approval(5, "manager", AT.plusSeconds(30), new Act.OfflineSwitch(true));
    Approval old = new Approval(6, "manager", SEEN.minus(Approval.LIFETIME), DEMAND.act());
    events.put("seen", new ClaimEvent.PaymentSeen(TESTIMONY, Optional.empty()));
    events.put("seen, allowed", new ClaimEvent.PaymentSeen(TESTIMONY, Optional.of(ALLOWED)));
    events.put("seen, allowed for more", new ClaimEvent.PaymentSeen(TESTIMONY, Optional.of(other)));
    events.put("seen, allowed long ago", new ClaimEvent.PaymentSeen(TESTIMONY, Optional.of(old)));
    events.put("withdraw", new ClaimEvent.WithdrawAsked("Sari", SEEN, false));
    events.put("paid otherwise", new ClaimEvent.WithdrawAsked("Sari", SEEN, true));
    events.put("found", new ClaimEvent.Found(match("A", 25_000)));
    events.put("found elsewhere", new ClaimEvent.Found(match("C", 25_000)));
    events.put("found another amount", new ClaimEvent.Found(match("D", 25_001)));
    events.put("found by hand", new ClaimEvent.Found(byHand("E", 24_000)));
    events.put(
        "not found",
        new ClaimEvent.NotFound(StaticClaim.Doubt.NOT_IN_SETTLEMENT, SEEN.plusSeconds(1)));
    events.put("written off", new ClaimEvent.WrittenOff(GIVEN_UP, " layar palsu ", SEEN));
    events.put("written off for nothing", new ClaimEvent.WrittenOff(GIVEN_UP, " ", SEEN));
    events.put("written off as another", new ClaimEvent.WrittenOff(ALLOWED, "hilang", SEEN));
    events.put(
        "written off too late",
        new ClaimEvent.WrittenOff(GIVEN_UP, "hilang", AT.plus(Approval.LIFETIME)));
    return events;
  }
}
