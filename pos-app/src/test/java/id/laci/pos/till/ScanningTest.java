package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static id.laci.pos.till.Counter.SOAP;
import static id.laci.pos.till.Counter.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.catalog.Product;
import id.laci.pos.counter.Measure;
import id.laci.pos.counter.Reading;
import id.laci.pos.counter.Role;
import id.laci.pos.counter.Scanned;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanningTest {
  private final Counter counter = new Counter();

  @BeforeEach
  void begin() {
    counter.restart();
  }

  @Test
  void scansFillTheBasketAndCount() {
    counter.scan(COFFEE);
    counter.scan(WATER);
    counter.scan(COFFEE);
    assertEquals(List.of(new Line(1, COFFEE, 2), new Line(2, WATER, 1)), counter.lines());
    assertEquals(1, counter.snapshot().basket().newest());
    assertEquals(Money.of(41_000), counter.snapshot().totals().total());
    assertEquals(List.of(), counter.effects());
  }

  @Test
  void whatScannersAddAroundACodeIsLeftOut() {
    counter.want(new Intent.Scan("  96385074\r\n"));
    counter.want(new Intent.Scan(" \n"));
    assertEquals(List.of(new Line(1, WATER, 1)), counter.lines());
    assertEquals(List.of(), counter.snapshot().notices());
  }

  @Test
  void anUnknownCodeIsSaidUntilTheNextGoodScan() {
    counter.want(new Intent.Scan("4006381333948"));
    counter.want(new Intent.Scan("12345"));
    assertEquals(
        List.of(new Notice.UnknownCode("12345")), counter.notices(Notice.UnknownCode.class));
    counter.scan(COFFEE);
    assertEquals(List.of(), counter.snapshot().notices());
  }

  @Test
  void anUnknownCodeIsShownWithoutControlsAndShortened() {
    counter.want(new Intent.Scan("AB\u0007CD\u001b" + "x".repeat(600)));
    assertEquals(
        List.of(new Notice.UnknownCode("ABCD" + "x".repeat(28) + "…")),
        counter.notices(Notice.UnknownCode.class));
  }

  @Test
  void aMerchantsCodeIsExplained() {
    counter.want(new Intent.Scan("00020101021126610014COM.GO-JEK.WWW"));
    assertEquals(List.of(new Notice.MerchantCode()), counter.notices(Notice.MerchantCode.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111111111111111",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "378282246310005",
        "6011000990139424",
        "6304000000000000034",
        ";4111111111111111=30121010000000000000?",
        "%B4111111111111111^SARI/D^30121010000000000000?",
        "kartu 4111111111111111 hilang"
      })
  void theNumberOfACardIsNeverShownAndNeverWritten(String text) {
    counter.want(new Intent.Scan(text));
    counter.want(new Intent.Submit(text));
    counter.want(new Intent.Search(text));
    Order order = counter.showCode();
    counter.want(new Intent.Scan(text));
    counter.want(new Intent.Submit(text));
    counter.notify(order, counter.settled(order));
    counter.want(new Intent.NextSale());
    counter.pass(Duration.ofSeconds(1));
    String card = text.replaceAll("[^0-9]", "").substring(0, 15);
    List<String> everything = new ArrayList<>(counter.ledger.texts());
    counter.snapshots.forEach(snapshot -> everything.add(snapshot.toString()));
    for (String shown : everything) {
      assertFalse(shown.replaceAll("[ -]", "").contains(card), shown);
    }
  }

  @Test
  void theLastDigitsOfACardAreLeftToTellItApart() {
    counter.want(new Intent.Scan("4111 1111 1111 1111"));
    assertEquals(
        List.of(new Notice.UnknownCode("•••• 1111")), counter.notices(Notice.UnknownCode.class));
  }

  @Test
  void quantitiesStayWithinTheirLimits() {
    counter.scan(COFFEE);
    counter.want(new Intent.SetQuantity(1, Basket.QUANTITY_MAX));
    assertEquals(List.of(new Line(1, COFFEE, Basket.QUANTITY_MAX)), counter.lines());
    counter.scan(COFFEE);
    counter.want(new Intent.ChangeQuantity(1, Integer.MAX_VALUE));
    counter.want(new Intent.SetQuantity(1, Basket.QUANTITY_MAX + 1));
    assertEquals(List.of(new Line(1, COFFEE, Basket.QUANTITY_MAX)), counter.lines());
    assertEquals(
        List.of(new Notice.LimitReached(Basket.QUANTITY_MAX)),
        counter.notices(Notice.LimitReached.class));
  }

  @Test
  void oneLessThanOneRemovesTheLine() {
    counter.scan(COFFEE);
    counter.want(new Intent.ChangeQuantity(1, 2));
    counter.want(new Intent.ChangeQuantity(1, -1));
    assertEquals(List.of(new Line(1, COFFEE, 2)), counter.lines());
    counter.want(new Intent.ChangeQuantity(1, Integer.MIN_VALUE));
    assertEquals(List.of(), counter.lines());
    assertEquals(Optional.of(new Line(1, COFFEE, 2)), counter.snapshot().removed());
  }

  @Test
  void changesToLinesThatAreNotThereChangeNothing() {
    counter.scan(COFFEE);
    int commits = counter.ledger.commits();
    counter.want(new Intent.ChangeQuantity(9, 1));
    counter.want(new Intent.SetQuantity(9, 1));
    counter.want(new Intent.RemoveLine(9));
    counter.want(new Intent.Add("nothing"));
    counter.want(new Intent.Undo());
    assertEquals(commits, counter.ledger.commits());
  }

  @Test
  void aRemovedLineComesBackWhereItStood() {
    counter.scan(COFFEE);
    counter.scan(WATER);
    counter.scan(SOAP);
    List<Line> before = counter.lines();
    counter.want(new Intent.RemoveLine(2));
    assertEquals(2, counter.lines().size());
    counter.pass(Selling.UNDO_STAYS.minusMillis(200));
    counter.want(new Intent.Undo());
    assertEquals(before, counter.lines());
    assertEquals(Optional.empty(), counter.snapshot().removed());
    counter.want(new Intent.Undo());
    assertEquals(before, counter.lines());
  }

  @Test
  void aRemovedLineIsGoneAfterAWhile() {
    counter.scan(COFFEE);
    counter.want(new Intent.RemoveLine(1));
    counter.pass(Selling.UNDO_STAYS);
    assertEquals(Optional.empty(), counter.snapshot().removed());
    counter.want(new Intent.Undo());
    assertEquals(List.of(), counter.lines());
  }

  @Test
  void theBasketTakesNoMoreLinesThanItsLimitNotEvenByUndo() {
    for (int i = 0; i < Basket.LINES_MAX; i++) {
      counter.want(new Intent.Add("B" + i));
    }
    counter.scan(COFFEE);
    assertEquals(Basket.LINES_MAX, counter.lines().size());
    assertEquals(
        List.of(new Notice.LimitReached(Basket.LINES_MAX)),
        counter.notices(Notice.LimitReached.class));
    counter.want(new Intent.RemoveLine(7));
    counter.scan(COFFEE);
    counter.want(new Intent.Undo());
    assertEquals(Basket.LINES_MAX, counter.lines().size());
  }

  @Test
  void searchShowsWhatItFindsAndBlankShowsTheTiles() {
    List<Product> tiles = counter.snapshot().finder().products();
    assertEquals(12, tiles.size());
    counter.want(new Intent.Search("sabun"));
    assertEquals(List.of(SOAP), counter.snapshot().finder().products());
    assertEquals("sabun", counter.snapshot().finder().query());
    counter.want(new Intent.Search("barang"));
    assertEquals(Selling.FINDS_MAX, counter.snapshot().finder().products().size());
    counter.want(new Intent.Search(""));
    assertEquals(tiles, counter.snapshot().finder().products());
    assertEquals(List.of(), counter.lines());
  }

  @Test
  void categoriesShowTheirTiles() {
    counter.want(new Intent.ShowCategory("Rumah"));
    assertEquals(List.of(SOAP), counter.snapshot().finder().products());
    counter.want(new Intent.ShowCategory("nowhere"));
    assertEquals("", counter.snapshot().finder().category());
  }

  @Test
  void submitTakesTheCodeTheOnlyFindOrSaysWhatIsMissing() {
    counter.want(new Intent.Submit("kopi"));
    counter.want(new Intent.Submit("mandi"));
    assertEquals(List.of(new Line(1, COFFEE, 1), new Line(2, SOAP, 1)), counter.lines());
    counter.want(new Intent.Submit("barang"));
    assertEquals("barang", counter.snapshot().finder().query());
    assertEquals(2, counter.lines().size());
    counter.want(new Intent.Submit("tidak ada"));
    assertEquals("", counter.snapshot().finder().query());
    assertEquals(
        List.of(new Notice.UnknownCode("tidak ada")), counter.notices(Notice.UnknownCode.class));
  }

  @Test
  void messagesAreDismissedAndTheLaneStaysShort() {
    counter.want(new Intent.Scan("12345"));
    counter.want(new Intent.Scan("00020101"));
    long first = counter.snapshot().notices().getFirst().id();
    counter.want(new Intent.Dismiss(first));
    assertEquals(1, counter.snapshot().notices().size());
    assertTrue(counter.snapshot().notices().stream().noneMatch(notice -> notice.id() == first));
  }

  @Test
  void aReceiptOfOursOpensItsSaleAndBackLeavesTheBasketAsItWas() {
    counter.scan(COFFEE);
    counter.want(new Intent.Scan("receipt:K1-X-000007"));
    assertEquals(new Effect.FindSale("K1-X-000007"), counter.effect());
    Sale sale = sold();
    counter.take(new Input.SaleFound("K1-X-000007", Optional.of(sale), 2));
    assertEquals(new Stage.PastSale(sale, Optional.empty()), counter.stage());
    assertEquals(1, counter.lines().size());
    counter.want(new Intent.PrintCopy(sale.receipt()));
    assertEquals(2, ((Effect.Print) counter.effect()).job().copy());
    assertEquals(new Stage.PastSale(sale, Optional.of(PrintJob.State.SENDING)), counter.stage());
    counter.want(new Intent.Back());
    assertEquals(new Stage.Selling(), counter.stage());
    assertEquals(1, counter.lines().size());
  }

  @Test
  void aReceiptThatNobodyKnowsIsSaid() {
    counter.take(new Input.SaleFound("K9-X-000007", Optional.empty(), 0));
    assertEquals(
        List.of(new Notice.UnknownReceipt("K9-X-000007")),
        counter.notices(Notice.UnknownReceipt.class));
  }

  @Test
  void aLookedUpSaleNeverCoversAPayment() {
    counter.showCode();
    Stage before = counter.stage();
    counter.take(new Input.SaleFound("K1-X-000007", Optional.of(sold()), 0));
    assertEquals(before, counter.stage());
  }

  @Test
  void weightAndPriceLabelsPutAsMuchIntoTheBasketAsTheySay() {
    read(PlainReader.goods(COFFEE.code().digits(), new Measure.Grams(1_750)));
    read(PlainReader.goods(COFFEE.code().digits(), new Measure.Worth(Money.of(5_990))));
    read(PlainReader.goods(WATER.code().digits(), new Measure.Pieces(12)));
    assertEquals("Kopi Susu 1,750 kg", counter.lines().get(0).product().name());
    assertEquals(Money.of(32_375), counter.lines().get(0).amount());
    assertEquals(Money.of(5_990), counter.lines().get(1).amount());
    assertEquals(12, counter.lines().get(2).quantity());
  }

  @Test
  void goodsPastTheirLastDayAreInTheBasketAndSaid() {
    LocalDate yesterday = LocalDate.of(2026, 2, 28);
    read(
        new Scanned.Goods(
            List.of(COFFEE.code().digits()), new Measure.Pieces(1), "B7", Optional.of(yesterday)));
    assertEquals(1, counter.lines().size());
    assertEquals(
        List.of(new Notice.PastLastDay("Kopi Susu", yesterday)),
        counter.notices(Notice.PastLastDay.class));
  }

  @Test
  void whatIsNoGoodsIsToldForWhatItIsAndNeverWaits() {
    counter.showCode();
    List<String> scans = List.of("member:7", "card:", "noise:", "wallet:hQVDUFYwMQ");
    scans.forEach(scan -> counter.want(new Intent.Scan(scan)));
    assertEquals(
        List.of(
            new Notice.MemberRead("7"),
            new Notice.CardRefused("•••• 1111"),
            new Notice.Unreadable(),
            new Notice.CustomerCodeKept()),
        counter.snapshot().notices().stream().map(Notice::what).toList());
    assertEquals(List.of(), counter.snapshot().held());
  }

  @Test
  void whileScansAreTriedNothingIsSold() {
    counter.want(new Intent.ShowDevices(true));
    counter.want(new Intent.TryScanning(true));
    counter.scan(COFFEE);
    counter.want(new Intent.Scan("card:4111111111111111"));
    assertEquals(List.of(), counter.lines());
    assertEquals(2, counter.snapshot().readings().size());
    assertEquals("", counter.snapshot().readings().getFirst().text());
    assertEquals(COFFEE.code().digits(), counter.snapshot().readings().getLast().text());
    counter.want(new Intent.ShowDevices(false));
    counter.scan(COFFEE);
    assertEquals(1, counter.lines().size());
  }

  private void read(Scanned scanned) {
    counter.take(new Input.Read(new Reading(counter.now, Role.SCANNER, "", "", "", scanned)));
  }

  private static Sale sold() {
    Totals totals = Totals.of(COFFEE.price(), Tax.NONE);
    return new Sale(
        7,
        "K1-X-000007",
        List.of(new Line(1, COFFEE, 1)),
        totals,
        List.of(new Tender.Cash(COFFEE.price(), COFFEE.price())),
        Instant.EPOCH,
        "Sari");
  }
}
