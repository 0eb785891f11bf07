package id.laci.pos.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.ledger.Timeline.What;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import id.laci.pos.pricing.Tax;
import id.laci.pos.sale.Shop;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Claim slips compared with the texts beside this test in the resources, letter by letter.
class ClaimSlipTest {
  private static final Instant AT = Instant.parse("2026-03-01T05:00:00Z");
  private static final Timeline.Event ASKED = event(0, What.CODE_ASKED, 1, "");
  private static final Timeline.Event SHOWN = event(1, What.CODE_SHOWN, 1, "");
  private static final List<ClaimWords> LANGUAGES =
      List.of(ClaimWords.INDONESIAN, ClaimWords.ENGLISH, ClaimWords.CHINESE);

  private static Timeline.Event event(int second, What what, int times, String detail) {
    return new Timeline.Event(AT.plusSeconds(second), Optional.empty(), what, times, detail);
  }

  private static Timeline.Event settled(int second, What what) {
    return new Timeline.Event(
        AT.plusSeconds(second), Optional.of(AT.plusSeconds(second - 4)), what, 1, "");
  }

  private static Timeline payment(String receipt, Timeline.Event... events) {
    return new Timeline(
        new OrderId("LACI-K1-0000000A-0000042"),
        "9a3f2c9e-5a0b-4f1c-8e52-0b1d3c4e5f60",
        Money.of(128_500),
        receipt,
        List.of(events));
  }

  private static Shop shop(boolean demo) {
    return new Shop(
        "Toko Laci",
        List.of("Jl. Melati 7", "Yogyakarta 55281"),
        "01.234.567.8-901.000",
        "ID1020304050607",
        "Kasir 1",
        ZoneId.of("Asia/Jakarta"),
        new Tax("PPN", 11),
        demo);
  }

  private static Receipt slip(Timeline payment, ClaimWords words, boolean demo) {
    return ClaimSlip.of(payment, shop(demo), words, AT.plusSeconds(1_200));
  }

  private static Timeline unconfirmed() {
    return payment(
        "",
        ASKED,
        SHOWN,
        event(11, What.GATEWAY_ASKED, 3, ""),
        event(41, What.NO_ANSWER, 3, Silence.TIMED_OUT.name()));
  }

  @Test
  void aPaymentThatNobodyHasConfirmed() throws IOException {
    assertPrints("claim", slip(unconfirmed(), ClaimWords.INDONESIAN, false));
  }

  @Test
  void aPaymentThatEndedSaysWhyInEnglish() throws IOException {
    Timeline ended =
        payment(
            "",
            ASKED,
            SHOWN,
            event(900, What.END_ASKED, 1, Closing.EXPIRED.name()),
            event(901, What.CLOSED, 1, Closing.EXPIRED.name()));
    assertPrints("claim-ended-english", slip(ended, ClaimWords.ENGLISH, false));
  }

  @Test
  void aPaidOneNamesItsReceiptAndBothClocksInChinese() throws IOException {
    Timeline paid =
        payment(
            "K1-0000000A-000007",
            ASKED,
            SHOWN,
            settled(30, What.PAID),
            event(30, What.SALE_COMPLETED, 1, ""),
            event(31, What.RECEIPT, 1, PrintJob.State.PRINTED.name()));
    assertPrints("claim-paid-chinese", slip(paid, ClaimWords.CHINESE, false));
  }

  @Test
  void moneyThatCameLateIsOwedAndADemoSaysSoAtTopAndBottom() throws IOException {
    Timeline late = payment("", ASKED, SHOWN, settled(950, What.PAID_LATE));
    assertPrints("claim-late-demo", slip(late, ClaimWords.INDONESIAN, true));
  }

  @Test
  void whatAManagerLetGoWasNeverConfirmed() {
    Timeline letGo = payment("", ASKED, event(9, What.CLOSED, 1, Closing.GIVEN_UP.name()));
    assertEquals(Standing.UNCONFIRMED, Standing.of(letGo));
  }

  @Test
  void theLastDecisiveEventTellsHowItStands() {
    assertEquals(Standing.UNCONFIRMED, Standing.of(unconfirmed()));
    assertEquals(
        Standing.PAID,
        Standing.of(payment("", settled(9, What.PAID_LATE), event(9, What.PUT_ON_SALE, 1, ""))));
    assertEquals(
        Standing.GIVEN_BACK,
        Standing.of(payment("", settled(9, What.PAID_LATE), event(9, What.GIVEN_BACK, 1, ""))));
    assertEquals(
        Standing.UNCONFIRMED,
        Standing.of(payment("", event(1, What.CLOSED, 1, ""), event(2, What.END_ASKED, 1, ""))));
  }

  @Test
  void aPaymentWithoutTransactionAndReceiptLeavesThemOut() {
    Timeline bare = new Timeline(new OrderId("A"), "", Money.of(1_000), "", List.of(ASKED));
    String paper = PlainPaper.of(slip(bare, ClaimWords.INDONESIAN, false));
    assertFalse(paper.contains(ClaimWords.INDONESIAN.transaction()), paper);
    assertFalse(paper.contains("\nStruk "), paper);
    assertTrue(paper.contains("[qr A]"), paper);
  }

  @Test
  void everyLanguageHasWordsForEverything() {
    List<String> details =
        Stream.of(
                Stream.of(Closing.values()),
                Stream.of(Silence.values()),
                Stream.of(Refusal.values()),
                Stream.of(Giving.values()),
                Stream.of(PrintJob.State.values()))
            .flatMap(names -> names)
            .map(Enum::name)
            .toList();
    for (ClaimWords words : LANGUAGES) {
      assertEquals(List.of(What.values()), List.copyOf(words.events().keySet()));
      assertEquals(List.of(Standing.values()), List.copyOf(words.standings().keySet()));
      assertEquals(List.of(Standing.values()), List.copyOf(words.advices().keySet()));
      assertTrue(words.details().keySet().containsAll(details), words.order());
    }
  }

  @Test
  void aDetailOfANewerReleaseIsPrintedAsItIs() {
    Timeline strange = payment("", event(1, What.CLOSED, 1, "BY_MAGIC"));
    assertTrue(PlainPaper.of(slip(strange, ClaimWords.ENGLISH, false)).contains("BY_MAGIC"));
  }

  private static void assertPrints(String name, Receipt receipt) throws IOException {
    String resource = "/receipt/" + name + ".txt";
    try (InputStream in =
        Objects.requireNonNull(ClaimSlipTest.class.getResourceAsStream(resource), resource)) {
      assertEquals(
          new String(in.readAllBytes(), StandardCharsets.UTF_8), PlainPaper.of(receipt), resource);
    }
  }
}
