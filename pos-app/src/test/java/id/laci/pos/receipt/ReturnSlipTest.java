package id.laci.pos.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.pricing.Tax;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.refund.RefundRequest;
import id.laci.pos.returns.Draft;
import id.laci.pos.returns.GoodsBack;
import id.laci.pos.returns.Grant;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.returns.ReturnPlan;
import id.laci.pos.returns.ReturnedLine;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.returns.Share;
import id.laci.pos.returns.Way;
import id.laci.pos.sale.Shop;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Slips of returns and sheets for the gateway's support compared with the texts beside this test
/// in the resources, letter by letter.
final class ReturnSlipTest {
  private static final Instant AT = Instant.parse("2026-11-23T02:41:00Z");
  private static final Instant SOLD = AT.minus(Duration.ofHours(41));
  private static final OrderId ORDER = new OrderId("LACI-K2-RYKC74FY-0000917");
  private static final RefundKey KEY = RefundKey.of("K2", "RYKC74FY", 45);
  private static final Product OIL =
      new Product(
          "MYK1",
          new Gtin("8992223106886"),
          "Minyak Goreng Kelapa Sawit 1 L",
          "Sembako",
          Money.of(19_900));
  private static final Product TEA =
      new Product(
          "TBS450",
          new Gtin("8992038101236"),
          "Teh Botol Sosro 450 ml",
          "Minuman",
          Money.of(6_000));
  private static final Money HALF = Money.of(12_000);

  private static ReturnWords words(String language) {
    return switch (language) {
      case "id" -> ReturnWords.INDONESIAN;
      case "en" -> ReturnWords.ENGLISH;
      case String _ -> ReturnWords.CHINESE;
    };
  }

  private static Shop shop(boolean demo) {
    return new Shop(
        "Toko Laci",
        List.of("Jl. Melati 7", "Yogyakarta 55281"),
        "01.234.567.8-901.000",
        "ID1020304050607",
        "Kasir 2",
        ZoneId.of("Asia/Jakarta"),
        new Tax("PPN", 11),
        demo);
  }

  private static Grant grant(Kind kind) {
    ReturnPlan plan =
        new ReturnPlan(
            kind,
            Optional.of(new ReturnPlan.Origin("K2-RYKC74FY-000917", SOLD)),
            List.of(
                new ReturnedLine(1, OIL, 1, GoodsBack.RESTOCK, Money.of(18_400)),
                new ReturnedLine(2, TEA, 1, GoodsBack.DAMAGED, Money.of(5_600))),
            new Tax("PPN", 11),
            Money.of(2_378),
            List.of(new Share(1, HALF, Way.WALLET), new Share(0, HALF, Way.CASH)));
    return new Grant(
        45,
        "K2-RYKC74FY-R000045",
        new Draft(plan, ReasonCode.OTHER, "bungkus sobek", "Sari"),
        "Budi",
        AT);
  }

  private static Payout wallet(Payout.Fate fate) {
    return new Payout.Wallet(1, HALF, ORDER, KEY, fate);
  }

  private static SaleReturn.Begun asked() {
    return new SaleReturn.OnItsWay(
        grant(Kind.RETURN), List.of(wallet(Payout.Fate.ASKED), new Payout.Cash(0, HALF, AT)));
  }

  private static Receipt slip(SaleReturn.Begun begun, String language, boolean again) {
    return ReturnSlip.of(begun, shop(false), words(language), again, AT.plusSeconds(60));
  }

  @Test
  void bothCopiesOnBothPapersInThreeLanguages() throws IOException {
    for (String language : List.of("id", "en", "zh")) {
      Receipt slip = slip(asked(), language, false);
      assertPrints("return-80-" + language, PlainPaper.of(slip));
      assertPrints("return-58-" + language, PlainPaper.of(slip, PlainPaper.NARROW));
    }
  }

  @Test
  void aCopyOfADoneReturnSaysHowItsMoneyWent() throws IOException {
    SaleReturn.Begun done =
        new SaleReturn.Done(
            grant(Kind.VOID),
            List.of(
                new Payout.Instead(1, HALF, Refund.Way.TRANSFER, Optional.of(KEY), "Budi", AT),
                new Payout.Instead(0, HALF, Refund.Way.CASH, Optional.empty(), "Budi", AT)),
            AT);
    assertPrints("return-copy", PlainPaper.of(slip(done, "id", true)));
  }

  @Test
  void anExchangeSaysWhatIsLeftToSpend() throws IOException {
    SaleReturn.Begun credit =
        new SaleReturn.OnItsWay(
            grant(Kind.EXCHANGE),
            List.of(
                new Payout.Credit(1, HALF, Optional.of(918L)),
                new Payout.Credit(0, HALF, Optional.empty())));
    assertPrints(
        "return-exchange-demo",
        PlainPaper.of(ReturnSlip.of(credit, shop(true), ReturnWords.INDONESIAN, false, AT)));
  }

  @Test
  void withoutAReceiptThereIsNoOrigin() throws IOException {
    ReturnPlan plan =
        ReturnPlan.withoutReceipt(OIL, 2, GoodsBack.RESTOCK, Money.of(30_000), Tax.NONE);
    SaleReturn.Begun blank =
        new SaleReturn.Done(
            new Grant(
                46,
                "K2-RYKC74FY-R000046",
                new Draft(plan, ReasonCode.EXPIRED, "", "Sari"),
                "Budi",
                AT),
            List.of(new Payout.Cash(Share.NO_SALE, Money.of(30_000), AT)),
            AT);
    assertPrints("return-blank", PlainPaper.of(slip(blank, "id", false)));
  }

  @Test
  void theSheetForSupportHasIdsAndTimesAndWhatTheGatewaySaid() throws IOException {
    Refund refused =
        new Refund.Refused(
            new RefundRequest(
                KEY,
                ORDER,
                "f6c1b6d2-0f4b-4d2e-9f5a-4a6f0b7c9d10",
                HALF,
                "K2-RYKC74FY-R000045",
                AT,
                RefundRequest.Why.RETURNED),
            Refund.Reason.BY_BANK,
            "Refund denied by the bank");
    SaleReturn.Begun begun =
        new SaleReturn.NeedsPerson(
            grant(Kind.RETURN), List.of(wallet(Payout.Fate.REFUSED), new Payout.Cash(0, HALF, AT)));
    for (String language : List.of("id", "en", "zh")) {
      Receipt sheet =
          RefundSheet.of(
              begun, List.of(refused), shop(false), words(language), AT.plusSeconds(600));
      assertPrints("refund-sheet-" + language, PlainPaper.of(sheet));
      List<String> lines = sheet.lines();
      assertTrue(lines.stream().anyMatch(line -> line.contains(KEY.text())), lines.toString());
      assertFalse(lines.stream().anyMatch(line -> line.contains("Sari")), "no names of staff");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasEveryPhrase(ReturnPhrase phrase) {
    for (String language : List.of("id", "en", "zh")) {
      assertTrue(words(language).has(phrase), phrase + " in " + language);
    }
  }

  private static void assertPrints(String name, String text) throws IOException {
    String resource = "/receipt/" + name + ".txt";
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(Path.of("src/test/resources" + resource), text);
      return;
    }
    try (InputStream in =
        Objects.requireNonNull(ReturnSlipTest.class.getResourceAsStream(resource), resource)) {
      assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), text, resource);
    }
  }
}
