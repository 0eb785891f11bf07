package id.laci.pos.refund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefundValuesTest {
  private static final RefundRequest ASKED = RefundSamples.REQUEST;

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a.b", "a~b", "a:b", "ä", "a\n"})
  void aKeyHasLettersDigitsHyphensAndUnderscoresOnly(String text) {
    assertThrows(IllegalArgumentException.class, () -> new RefundKey(text));
  }

  @Test
  void aKeyIsMadeOfTillEpochAndNumber() {
    assertEquals("LACI-R-K1-0000000A-0000007", RefundKey.of("K1", "0000000A", 7).text());
    assertNotEquals(RefundKey.of("K1", "0000000A", 7), RefundKey.of("K1", "0000000B", 7));
    assertThrows(IllegalArgumentException.class, () -> new RefundKey("a".repeat(51)));
  }

  @Test
  void aRequestHasAnAmountAPlainReasonAndATransaction() {
    assertThrows(IllegalArgumentException.class, () -> asked(Money.ZERO, "", "tx"));
    assertThrows(IllegalArgumentException.class, () -> asked(Money.of(-1), "", "tx"));
    assertThrows(IllegalArgumentException.class, () -> asked(Money.of(1), "a\nb", "tx"));
    assertThrows(IllegalArgumentException.class, () -> asked(Money.of(1), "x".repeat(256), "tx"));
    assertThrows(IllegalArgumentException.class, () -> asked(Money.of(1), "", "../cancel"));
    assertEquals(255, asked(Money.of(1), "x".repeat(255), "tx").reason().length());
  }

  private static RefundRequest asked(Money amount, String reason, String transaction) {
    return new RefundRequest(
        ASKED.key(), ASKED.order(), transaction, amount, reason, ASKED.askedAt(), ASKED.why());
  }

  @Test
  void onlyARefusalFreesTheAmount() {
    RefundSamples.states()
        .forEach(
            (name, refund) -> {
              boolean refused = refund instanceof Refund.Refused;
              Refundable left = Refundable.of(RefundSamples.PAID, List.of(refund));
              assertEquals(refused ? 128_500 : 100_000, left.left().rupiah(), name);
            });
  }

  @Test
  void wishesAreJudgedByWhatIsLeft() {
    Refund one = RefundSamples.states().firstEntry().getValue();
    Refundable left = Refundable.of(Money.of(30_000), List.of(one));
    assertEquals(Refundable.Verdict.ALLOWED, left.judge(Money.of(1_500)));
    assertEquals(Refundable.Verdict.MORE_THAN_LEFT, left.judge(Money.of(1_501)));
    assertEquals(Refundable.Verdict.NOT_AN_AMOUNT, left.judge(Money.ZERO));
    assertEquals(Refundable.Verdict.NOT_AN_AMOUNT, left.judge(Money.of(-1)));
    Refundable none = Refundable.of(Money.of(28_500), List.of(one));
    assertEquals(Refundable.Verdict.NOTHING_LEFT, none.judge(Money.of(1)));
    assertEquals(Money.ZERO, Refundable.of(Money.of(1), List.of(one)).left());
  }

  @Test
  void whatWentBackElsewhereCountsOnceAndIsShown() {
    GatewayRefund ours = RefundSamples.listed(ASKED.amount(), false);
    GatewayRefund foreign =
        new GatewayRefund("dash", Optional.empty(), Money.of(10_000), Optional.empty());
    RefundWord word =
        new RefundWord(
            "tx-1",
            RefundWord.Standing.PARTLY_BACK,
            RefundSamples.PAID,
            Money.of(38_500),
            List.of(ours, foreign));
    Refundable known =
        Refundable.of(
            RefundSamples.PAID,
            List.of(new Refund.Accepted(ASKED, Optional.empty(), RefundSamples.AT)));
    assertEquals(Money.of(90_000), known.heeding(word).left());
    assertEquals(Money.of(90_000), known.heeding(word).heeding(word).left());
    assertTrue(known.contradiction(word).isPresent());
    assertTrue(known.heeding(word).contradiction(word).isPresent(), "seen is not explained");

    Refund refused = new Refund.Refused(ASKED, Refund.Reason.BY_BANK, "");
    Refundable surprised = Refundable.of(RefundSamples.PAID, List.of(refused)).heeding(word);
    assertEquals(Money.of(90_000), surprised.left(), "a refusal that the gateway carried out");
  }

  @Test
  void aWordThatAddsUpIsNoContradiction() {
    RefundsAnswer.Heard heard = (RefundsAnswer.Heard) RefundSamples.taken();
    Refund ours = new Refund.Accepted(ASKED, Optional.empty(), RefundSamples.AT);
    Refundable known = Refundable.of(RefundSamples.PAID, List.of(ours));
    assertEquals(Optional.empty(), known.contradiction(heard.word()));
    assertEquals(Optional.empty(), heard.word().oddity());
  }

  @ParameterizedTest(name = "{0} after {1}: {2}")
  @CsvSource({
    "ON_US, P43D, OPEN",
    "ON_US, P44DT1S, ENDS_SOON",
    "ON_US, P45D, OVER",
    "OFF_US, PT0S, OPEN",
    "OFF_US, P6D, ENDS_SOON",
    "OFF_US, P7D, OVER",
    "NOT_TOLD, P5D, OPEN",
    "NOT_TOLD, P6DT23H, ENDS_SOON",
    "NOT_TOLD, P7D, PERHAPS_OVER",
    "NOT_TOLD, P44D, PERHAPS_OVER",
    "NOT_TOLD, P45D, OVER"
  })
  void theWindowDependsOnWhoPaid(RefundWindow window, Duration after, RefundWindow.Advice advice) {
    Instant paid = RefundSamples.AT;
    assertEquals(advice, window.advice(paid, paid.plus(after)));
  }

  @Test
  void whoPaidIsReadFromTheIssuer() {
    assertEquals(RefundWindow.ON_US, RefundWindow.of(Order.Method.QRIS, Optional.of("GoPay ")));
    assertEquals(RefundWindow.OFF_US, RefundWindow.of(Order.Method.QRIS, Optional.of("dana")));
    assertEquals(RefundWindow.NOT_TOLD, RefundWindow.of(Order.Method.QRIS, Optional.empty()));
    assertEquals(RefundWindow.ON_US, RefundWindow.of(Order.Method.GOPAY, Optional.empty()));
  }

  @Test
  void overIsWhatTheTillLeavesAlone() {
    RefundSamples.states()
        .values()
        .forEach(
            refund -> {
              boolean asks = !Refunds.step(refund, new RefundEvent.Resumed()).effects().isEmpty();
              assertEquals(!refund.isOver(), asks, () -> "after a restart: " + refund);
              if (refund instanceof Refund.Accepted) {
                assertFalse(refund.isOver());
              }
            });
  }
}
