package id.laci.pos.receipt;

import id.laci.pos.money.Money;
import id.laci.pos.receipt.Receipt.Amount;
import id.laci.pos.receipt.Receipt.Block;
import id.laci.pos.receipt.Receipt.Centred;
import id.laci.pos.receipt.Receipt.Look;
import id.laci.pos.receipt.Receipt.Text;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Shop;
import id.laci.pos.sale.Tender;
import java.util.ArrayList;
import java.util.List;

/// The receipt of a sale, with what Indonesian tax rules ask of a retailer's receipt: seller, tax
/// number, goods, amounts, the tax inside, number and date (PER-11/PJ/2025, articles 51 and 52).
public final class SaleReceipt {
  private final Sale sale;
  private final Shop shop;
  private final ReceiptWords words;
  private final List<Block> blocks = new ArrayList<>();

  private SaleReceipt(Sale sale, Shop shop, ReceiptWords words) {
    this.sale = sale;
    this.shop = shop;
    this.words = words;
  }

  /// @param copy 0 for the receipt itself, then 1, 2, … for copies, which say so
  public static Receipt of(Sale sale, Shop shop, ReceiptWords words, int copy) {
    SaleReceipt receipt = new SaleReceipt(sale, shop, words);
    receipt.write(copy);
    return new Receipt(sale.receipt(), copy, receipt.blocks);
  }

  private void write(int copy) {
    head(copy);
    rule();
    sale.lines().forEach(this::line);
    rule();
    totals();
    sale.tenders().forEach(this::tender);
    foot();
    blocks.add(new Receipt.Cut());
  }

  private void head(int copy) {
    centred(shop.name(), Look.BIG);
    shop.address().forEach(line -> centred(line, Look.PLAIN));
    if (!shop.taxNumber().isBlank()) {
      centred(words.taxNumber() + " " + shop.taxNumber(), Look.PLAIN);
    }
    if (shop.demo()) {
      centred(words.demo(), Look.BOLD);
    }
    if (copy > 0) {
      centred(words.copy() + " " + copy, Look.TALL);
    }
    rule();
    amount(words.number() + " " + sale.receipt(), "", Look.PLAIN);
    amount(ShopTime.moment(sale.completedAt(), shop.zone()), shop.till(), Look.PLAIN);
    if (!sale.cashier().isBlank()) {
      text(words.cashier() + ": " + sale.cashier());
    }
  }

  private void line(Line line) {
    text(line.product().name());
    amount(
        "  " + line.quantity() + " x " + line.product().price().bare(),
        line.product().price().times(line.quantity()).bare(),
        Look.PLAIN);
    discount(line.discount());
  }

  private void discount(Money off) {
    if (off.isPositive()) {
      amount("  " + words.discount(), Money.ZERO.minus(off).bare(), Look.PLAIN);
    }
  }

  private void totals() {
    int count = sale.lines().stream().mapToInt(Line::quantity).sum();
    text(count + " " + words.items());
    discount(sale.totals().discount());
    amount(words.total(), sale.totals().total().toString(), Look.TALL);
    if (sale.totals().taxIncluded().isPositive()) {
      String tax = sale.totals().tax().name() + " " + sale.totals().tax().percent() + "%";
      amount(words.taxIncluded() + " " + tax, sale.totals().taxIncluded().bare(), Look.PLAIN);
    }
    rule();
  }

  private void tender(Tender tender) {
    switch (tender) {
      case Tender.Cash cash -> {
        amount(words.cash(), cash.received().bare(), Look.PLAIN);
        amount(words.change(), cash.change().bare(), Look.BOLD);
      }
      case Tender.Wallet wallet -> {
        String by = wallet.issuer().isPresent() ? " " + wallet.name() : "";
        amount(words.wallet() + by + " " + words.paid(), wallet.amount().bare(), Look.BOLD);
        if (!shop.nmid().isBlank()) {
          text("NMID " + shop.nmid());
        }
        text(words.order() + " " + wallet.order());
        text(words.transaction() + " " + wallet.transaction());
      }
      case Tender.Claimed claimed -> {
        amount(words.wallet(), claimed.amount().bare(), Look.BOLD);
        centred(words.unverified(), Look.BOLD);
        if (!shop.nmid().isBlank()) {
          text("NMID " + shop.nmid());
        }
        text(words.order() + " " + claimed.claim());
        text(words.reference() + " " + claimed.reference());
      }
      case Tender.Credit credit -> {
        amount(words.credit(), credit.amount().bare(), Look.BOLD);
        text(words.number() + " " + credit.returned());
      }
    }
  }

  private void foot() {
    blocks.add(new Receipt.Space(1));
    blocks.add(new Receipt.Qr(sale.receipt()));
    blocks.add(new Receipt.Space(1));
    centred(words.thanks(), Look.PLAIN);
    if (shop.demo()) {
      centred(words.demo(), Look.BOLD);
    }
  }

  private void centred(String text, Look look) {
    blocks.add(new Centred(text, look));
  }

  private void text(String text) {
    blocks.add(new Text(text, Look.PLAIN));
  }

  private void amount(String label, String amount, Look look) {
    blocks.add(new Amount(label, amount, look));
  }

  private void rule() {
    blocks.add(new Receipt.Rule());
  }
}
