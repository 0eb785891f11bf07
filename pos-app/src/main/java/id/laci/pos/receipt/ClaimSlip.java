package id.laci.pos.receipt;

import id.laci.pos.ledger.Timeline;
import id.laci.pos.receipt.Receipt.Amount;
import id.laci.pos.receipt.Receipt.Block;
import id.laci.pos.receipt.Receipt.Centred;
import id.laci.pos.receipt.Receipt.Look;
import id.laci.pos.receipt.Receipt.Text;
import id.laci.pos.sale.Shop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What a customer needs to have a payment traced by the wallet: its names, what the till knows of
/// it, and all that happened with both clocks. It is no receipt and proves no payment, and says so
/// at top and bottom.
public final class ClaimSlip {
  private final Timeline payment;
  private final Shop shop;
  private final ClaimWords words;
  private final List<Block> blocks = new ArrayList<>();

  private ClaimSlip(Timeline payment, Shop shop, ClaimWords words) {
    this.payment = payment;
    this.shop = shop;
    this.words = words;
  }

  /// @param now when it is printed: what it says is true as of then
  /// @return a document under the order's id
  public static Receipt of(Timeline payment, Shop shop, ClaimWords words, Instant now) {
    ClaimSlip slip = new ClaimSlip(payment, shop, words);
    slip.write(now);
    return new Receipt(payment.order().text(), 0, slip.blocks);
  }

  private void write(Instant now) {
    head(now);
    rule();
    names();
    rule();
    Standing standing = Standing.of(payment);
    text(words.standing(standing, ShopTime.moment(now, shop.zone())), Look.BOLD);
    text(words.advice(standing), Look.PLAIN);
    rule();
    text(words.history(), Look.BOLD);
    payment.events().forEach(this::event);
    rule();
    foot();
  }

  private void head(Instant now) {
    centred(shop.name(), Look.BIG);
    shop.address().forEach(line -> centred(line, Look.PLAIN));
    if (shop.demo()) {
      centred(words.demo(), Look.BOLD);
    }
    blocks.add(new Receipt.Space(1));
    centred(words.title(), Look.TALL);
    centred(words.noProof(), Look.BOLD);
    rule();
    blocks.add(new Amount(ShopTime.moment(now, shop.zone()), shop.till(), Look.PLAIN));
  }

  private void names() {
    text(words.order() + " " + payment.order(), Look.PLAIN);
    if (!payment.transaction().isBlank()) {
      text(words.transaction() + " " + payment.transaction(), Look.PLAIN);
    }
    if (!payment.receipt().isBlank()) {
      text(words.receipt() + " " + payment.receipt(), Look.PLAIN);
    }
    if (!shop.nmid().isBlank()) {
      text("NMID " + shop.nmid(), Look.PLAIN);
    }
    blocks.add(new Amount(words.amount(), payment.amount().toString(), Look.TALL));
  }

  /// The till's clock stands in front; the gateway's below it, where it told the time.
  private void event(Timeline.Event event) {
    String often = event.times() > 1 ? " (" + event.times() + "x)" : "";
    text(ShopTime.exact(event.at(), shop.zone()) + " " + words.event(event) + often, Look.PLAIN);
    event
        .gatewayAt()
        .ifPresent(
            at -> text(ShopTime.exact(at, shop.zone()) + " = " + words.gatewayClock(), Look.PLAIN));
  }

  private void foot() {
    blocks.add(new Receipt.Space(1));
    blocks.add(new Receipt.Qr(payment.order().text()));
    blocks.add(new Receipt.Space(1));
    centred(words.noProof(), Look.BOLD);
    if (shop.demo()) {
      centred(words.demo(), Look.BOLD);
    }
    blocks.add(new Receipt.Cut());
  }

  private void centred(String text, Look look) {
    blocks.add(new Centred(text, look));
  }

  private void text(String text, Look look) {
    blocks.add(new Text(text, look));
  }

  private void rule() {
    blocks.add(new Receipt.Rule());
  }
}
