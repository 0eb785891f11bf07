package id.laci.pos.ui.gallery;

import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.CustomerReference;
import id.laci.pos.claim.Demand;
import id.laci.pos.claim.ReferenceEntry;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Qr;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.CashSuggestions;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.till.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The stages of a sale of a basket, as the till would show them.
///
/// @param basket what is paid for
record Stages(Basket basket) {
  private static final int SUGGESTIONS = 6;
  private static final Duration VALID = Duration.ofMinutes(15);
  private static final Duration LEFT = Duration.ofMinutes(13).plusSeconds(42);
  private static final Tax TAX = new Tax("PPN", 11);
  private static final String MERCHANT =
      "00020101021226610014COM.GO-JEK.WWW01189360091400000000000210G0000000000303UMI51440014"
          + "ID.CO.QRIS.WWW0215ID10243000123450303UMI520454115303360";
  private static final String PLACE =
      "5802ID5911TOKO MELATI6013JAKARTA PUSAT61051011062260516LACI-DEMO-0009180702K26304";

  /// The name of the code made here.
  static final ClaimId CLAIM = ClaimId.of("K2", "RYKC74FY", 12);

  static final Stages USUAL = new Stages(Goods.USUAL);
  static final Stages LONG = new Stages(Goods.LONG_BASKET);
  static final Stages NAMES = new Stages(Goods.NAMES);
  static final Stages TEN_DIGITS = new Stages(Goods.TEN_DIGITS);

  /// What has been paid of a sum so far, by both ways.
  static final Tender[] PARTS = {
    new Tender.Cash(Money.of(50_000), Money.of(50_000)),
    new Tender.Wallet(
        Money.of(25_000),
        new OrderId("K2-RYKC74FY-000917-1"),
        "f6c1b6d2-0f4b-4d2e-9f5a-4a6f0b7c9d11",
        Optional.of("gopay"),
        Moment.NOW)
  };

  private Money total() {
    return basket.total();
  }

  private Order order() {
    return new Order(
        new OrderId("K2-01-000918-1"),
        918,
        total(),
        Order.Method.QRIS,
        Moment.NOW.minusSeconds(80));
  }

  private Optional<Qr> code() {
    String amount = Long.toString(total().rupiah());
    String body = MERCHANT + "54%02d".formatted(amount.length()) + amount + PLACE;
    return Optional.of(
        new Qr(
            body + "%04X".formatted(crc(body)),
            "f6c1b6d2-0f4b-4d2e-9f5a-4a6f0b7c9d10",
            Moment.NOW.minus(VALID.minus(LEFT)),
            VALID));
  }

  /// CRC-16 with the polynomial 0x1021 from 0xFFFF, as EMVCo MPM 1.1 asks for in tag 63.
  private static int crc(String text) {
    int crc = 0xFFFF;
    for (int i = 0; i < text.length(); i++) {
      crc ^= text.charAt(i) << 8;
      for (int bit = 0; bit < 8; bit++) {
        crc = ((crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ 0x1021) & 0xFFFF;
      }
    }
    return crc;
  }

  /// The gateway is being asked, or the code is being ended: there is none to scan.
  Stage.ByQr hidden(Stage.Progress progress) {
    return new Stage.ByQr(
        order(),
        progress,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty());
  }

  /// The code is up.
  Stage.ByQr up(Stage.Progress progress) {
    return up(progress, LEFT, Moment.NOW.minusSeconds(3), false);
  }

  /// The code is nearly over.
  Stage.ByQr ending() {
    return up(Stage.Progress.WAITING, Duration.ofSeconds(8), Moment.NOW, true);
  }

  /// The code is up, and the gateway has been silent for longer than anyone likes.
  Stage.ByQr silent() {
    return up(Stage.Progress.NO_CONTACT, LEFT, Moment.NOW.minusSeconds(75), true);
  }

  private Stage.ByQr up(Stage.Progress progress, Duration left, Instant heardAt, boolean checking) {
    return new Stage.ByQr(
        order(),
        progress,
        code(),
        Optional.of(left),
        Optional.of(heardAt),
        checking,
        Optional.empty(),
        Optional.empty());
  }

  /// The customer says it is paid; the gateway has said otherwise since.
  Stage.ByQr claimed() {
    Stage.ByQr up = up(Stage.Progress.WAITING);
    Stage.Claim claim =
        new Stage.Claim(Moment.NOW.minusSeconds(20), Optional.of(Moment.NOW.minusSeconds(3)));
    return new Stage.ByQr(
        up.order(),
        up.progress(),
        up.qr(),
        up.left(),
        up.heardAt(),
        false,
        Optional.of(claim),
        Optional.empty());
  }

  /// The customer's app says that.
  Stage.ByQr app(Stage.AppTrouble trouble) {
    Stage.ByQr up = up(Stage.Progress.WAITING);
    return new Stage.ByQr(
        up.order(),
        up.progress(),
        up.qr(),
        up.left(),
        up.heardAt(),
        false,
        Optional.empty(),
        Optional.of(trouble));
  }

  /// A code made here is up.
  ///
  /// @param slip what is wrong with the reference that was typed
  Stage.ByOwnCode own(Optional<ReferenceEntry> slip) {
    Demand demand =
        new Demand(
            CLAIM,
            918,
            total(),
            code().orElseThrow().payload(),
            Moment.NOW.minusSeconds(40),
            Optional.empty());
    return new Stage.ByOwnCode(demand, "TOKO MELATI", "ID1024300012345", slip);
  }

  /// A part of the sum is asked for by a code that is up.
  Stage.ByQr part(Money amount) {
    Stage.ByQr up = up(Stage.Progress.WAITING);
    Order whole = up.order();
    return new Stage.ByQr(
        new Order(whole.id(), whole.sale(), amount, whole.method(), whole.askedAt()),
        up.progress(),
        up.qr(),
        up.left(),
        up.heardAt(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  /// The sum is being divided.
  Stage.Splitting splitting(Money paid) {
    return new Stage.Splitting(total().minus(paid));
  }

  Stage.QrFailed failed(Closing why) {
    return new Stage.QrFailed(order(), why);
  }

  Stage.ByCash cash() {
    return cash(Money.ZERO);
  }

  /// What is left of the sum is taken in cash.
  Stage.ByCash cash(Money paid) {
    Money due = total().minus(paid);
    return new Stage.ByCash(due, CashSuggestions.forDue(due, SUGGESTIONS));
  }

  /// Paid by a wallet.
  ///
  /// @param issuer as the gateway names it; blank when it does not
  Stage.Done paid(String issuer, PrintJob.State print) {
    Optional<String> wallet = issuer.isBlank() ? Optional.empty() : Optional.of(issuer);
    Order order = order();
    return done(
        new Tender.Wallet(
            total(), order.id(), "f6c1b6d2-0f4b-4d2e-9f5a-4a6f0b7c9d10", wallet, Moment.NOW),
        print);
  }

  /// Paid in cash.
  Stage.Done paid(Money received, PrintJob.State print) {
    return done(new Tender.Cash(total(), received), print);
  }

  /// Taken on the word of the customer's screen.
  Stage.Done onTrust() {
    return done(
        new Tender.Claimed(total(), CLAIM, new CustomerReference("A1B2C3D4")), PrintJob.State.SENT);
  }

  /// Paid in cash without a rupiah of change.
  Stage.Done exact() {
    return paid(total(), PrintJob.State.PRINTED);
  }

  private Stage.Done done(Tender tender, PrintJob.State print) {
    return new Stage.Done(sale(918, tender), Optional.of(print));
  }

  /// Paid where there is no printer.
  Stage.Done unprinted() {
    return new Stage.Done(sale(918), Optional.empty());
  }

  /// Looked up by its receipt.
  ///
  /// @param print how a copy is doing; empty before one was asked for
  Stage.PastSale past(Optional<PrintJob.State> print) {
    return new Stage.PastSale(sale(412), print);
  }

  /// The same, sold in cash under this number.
  Sale sale(int number) {
    return sale(number, new Tender.Cash(total(), total().plus(Money.of(8_600))));
  }

  private Sale sale(int number, Tender tender) {
    return new Sale(
        number,
        "K2-RYKC74FY-%06d".formatted(number),
        basket.lines(),
        Totals.of(total(), TAX),
        List.of(tender),
        Moment.NOW.plusSeconds(67),
        "Sari");
  }
}
