package id.laci.pos.simulation.invariant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.sandbox.Call;
import id.laci.pos.sandbox.Sandbox;
import id.laci.pos.sandbox.SandboxOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefundsStayWithinThePaymentTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-01T05:00:00Z"));

  private final RefundsStayWithinThePayment invariant = new RefundsStayWithinThePayment();
  private final Books books = new Books(CLOCK);

  /// A payment of 30,000 that the gateway's own machine has settled.
  @BeforeEach
  void pay() {
    Sandbox sandbox =
        new Sandbox(
            SandboxOptions.of(0, SandboxOptions.DEMO_KEY, CLOCK, new Random(1)),
            URI.create("http://127.0.0.1:1"));
    String basic =
        Base64.getEncoder()
            .encodeToString((SandboxOptions.DEMO_KEY + ":").getBytes(StandardCharsets.UTF_8));
    var _ =
        sandbox.answer(
            new Call(
                "POST",
                "/v2/charge",
                Map.of("Authorization", "Basic " + basic),
                """
                {"payment_type": "qris",
                 "transaction_details": {"order_id": "A", "gross_amount": 30000}}
                """));
    var _ = sandbox.pay("A");
    books.enter(new Seen.AtGateway(sandbox.transaction("A").orElseThrow()));
  }

  private Optional<String> refund(String key, long rupiah) {
    return invariant.after(new Seen.Refunded("A", key, Money.of(rupiah)), books);
  }

  @Test
  void partsMayGoBackUntilAllIsBack() {
    assertEquals(Optional.empty(), refund("k1", 10_000));
    assertEquals(Optional.empty(), refund("k2", 20_000));
    assertTrue(refund("k3", 1).isPresent());
  }

  @Test
  void aKeyThatIsSentAgainIsStillOneRefund() {
    for (int times = 0; times < 3; times++) {
      assertEquals(Optional.empty(), refund("k1", 30_000));
    }
  }

  @Test
  void aKeyNeverStandsForTwoAmounts() {
    assertEquals(Optional.empty(), refund("k1", 10_000));
    assertTrue(refund("k1", 9_000).isPresent());
  }

  @Test
  void nothingGoesBackOfWhatWasNeverPaid() {
    assertTrue(invariant.after(new Seen.Refunded("B", "k1", Money.of(1)), books).isPresent());
    assertEquals(List.of(), books.gateway().stream().filter(t -> t.orderId().equals("B")).toList());
  }
}
