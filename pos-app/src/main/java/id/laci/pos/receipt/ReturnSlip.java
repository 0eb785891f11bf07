package id.laci.pos.receipt;

import id.laci.pos.money.Money;
import id.laci.pos.receipt.Receipt.Amount;
import id.laci.pos.receipt.Receipt.Block;
import id.laci.pos.receipt.Receipt.Centred;
import id.laci.pos.receipt.Receipt.Look;
import id.laci.pos.receipt.Receipt.Text;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.Draft;
import id.laci.pos.returns.Grant;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.ReturnPlan;
import id.laci.pos.returns.ReturnedLine;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Shop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The slip of a return, once for the customer and once for the shop: both numbers, the goods, the
/// amounts in the order of the sale, the ways by which money goes back and how they stand, who
/// asked and who allowed it, and lines to sign on.
public final class ReturnSlip {
  private static final String SIGN_HERE = "......................";

  private final SaleReturn.Begun begun;
  private final Shop shop;
  private final ReturnWords words;
  private final List<Block> blocks = new ArrayList<>();

  private ReturnSlip(SaleReturn.Begun begun, Shop shop, ReturnWords words) {
    this.begun = begun;
    this.shop = shop;
    this.words = words;
  }

  /// @param again whether one was asked for before: then it says that it is a copy
  /// @param now as of when it tells how things stand
  /// @return both copies, one after the other
  public static Receipt of(
      SaleReturn.Begun begun, Shop shop, ReturnWords words, boolean again, Instant now) {
    ReturnSlip slip = new ReturnSlip(begun, shop, words);
    slip.write(again, now, ReturnPhrase.FOR_CUSTOMER);
    slip.write(again, now, ReturnPhrase.FOR_SHOP);
    return new Receipt(begun.grant().number(), again ? 1 : 0, slip.blocks);
  }

  private void write(boolean again, Instant now, ReturnPhrase reader) {
    Grant grant = begun.grant();
    head(grant, again, reader);
    rule();
    grant.plan().lines().forEach(this::line);
    rule();
    totals(grant.plan());
    begun.payouts().forEach(this::payout);
    text(words.get(ReturnPhrase.WHEN) + " " + ShopTime.moment(now, shop.zone()));
    advice();
    rule();
    people(grant);
    signatures();
    blocks.add(new Receipt.Qr(grant.number()));
    if (shop.demo()) {
      centred(words.get(ReturnPhrase.DEMO), Look.BOLD);
    }
    blocks.add(new Receipt.Cut());
  }

  private void head(Grant grant, boolean again, ReturnPhrase reader) {
    centred(shop.name(), Look.BIG);
    shop.address().forEach(line -> centred(line, Look.PLAIN));
    if (shop.demo()) {
      centred(words.get(ReturnPhrase.DEMO), Look.BOLD);
    }
    blocks.add(new Receipt.Space(1));
    centred(words.get(ReturnPhrase.title(grant.plan().kind())), Look.TALL);
    if (again) {
      centred(words.get(ReturnPhrase.COPY), Look.BOLD);
    }
    centred(words.get(reader), Look.PLAIN);
    rule();
    text(words.get(ReturnPhrase.NUMBER) + " " + grant.number());
    amount(ShopTime.moment(grant.at(), shop.zone()), shop.till(), Look.PLAIN);
    grant
        .plan()
        .origin()
        .ifPresent(
            origin -> {
              text(words.get(ReturnPhrase.ORIGIN) + " " + origin.receipt());
              text(
                  words.get(ReturnPhrase.SOLD)
                      + " "
                      + ShopTime.moment(origin.soldAt(), shop.zone()));
            });
  }

  private void line(ReturnedLine line) {
    text(line.product().name());
    amount(
        "  " + line.quantity() + " x " + line.product().price().bare(),
        line.gross().bare(),
        Look.PLAIN);
    text("  " + words.get(ReturnPhrase.of(line.goods())));
  }

  private void totals(ReturnPlan plan) {
    Money off = plan.gross().minus(plan.amount());
    if (!off.isZero()) {
      amount(words.get(ReturnPhrase.GROSS), plan.gross().bare(), Look.PLAIN);
      amount(words.get(ReturnPhrase.DISCOUNT), Money.ZERO.minus(off).bare(), Look.PLAIN);
    }
    amount(words.get(ReturnPhrase.TOTAL), plan.amount().toString(), Look.TALL);
    if (plan.taxIncluded().isPositive()) {
      String tax = plan.tax().name() + " " + plan.tax().percent() + "%";
      amount(words.get(ReturnPhrase.TAX) + " " + tax, plan.taxIncluded().bare(), Look.PLAIN);
    }
    rule();
  }

  private void payout(Payout payout) {
    switch (payout) {
      case Payout.Cash cash -> way(ReturnPhrase.CASH, cash);
      case Payout.Wallet wallet -> {
        way(ReturnPhrase.WALLET, wallet);
        text("  " + words.get(ReturnPhrase.of(wallet.fate())));
        text("  " + words.get(ReturnPhrase.ORDER) + " " + wallet.order());
        text("  " + words.get(ReturnPhrase.KEY) + " " + wallet.key());
      }
      case Payout.Instead instead ->
          way(
              instead.way() == Refund.Way.CASH
                  ? ReturnPhrase.CASH_INSTEAD
                  : ReturnPhrase.TRANSFER_INSTEAD,
              instead);
      case Payout.Credit credit ->
          way(credit.sale().isPresent() ? ReturnPhrase.CREDIT_USED : ReturnPhrase.CREDIT, credit);
    }
  }

  private void way(ReturnPhrase phrase, Payout payout) {
    amount(words.get(phrase), payout.amount().bare(), Look.BOLD);
  }

  private void advice() {
    if (begun.payouts().stream().anyMatch(ReturnSlip::isOnItsWay)) {
      text(words.get(ReturnPhrase.ADVICE_WALLET));
    }
    if (begun.credit().isPositive()) {
      text(words.get(ReturnPhrase.ADVICE_CREDIT));
    }
  }

  private static boolean isOnItsWay(Payout payout) {
    return payout instanceof Payout.Wallet wallet && !wallet.isSettled();
  }

  private void people(Grant grant) {
    Draft draft = grant.draft();
    String why = words.get(ReturnPhrase.of(draft.reason()));
    text(
        words.get(ReturnPhrase.REASON)
            + ": "
            + (draft.words().isBlank() ? why : why + ", " + draft.words()));
    text(words.get(ReturnPhrase.CASHIER) + ": " + draft.askedBy());
    text(words.get(ReturnPhrase.APPROVED_BY) + ": " + grant.approvedBy());
  }

  private void signatures() {
    blocks.add(new Receipt.Space(2));
    text(SIGN_HERE);
    text(words.get(ReturnPhrase.SIGN_CUSTOMER));
    blocks.add(new Receipt.Space(2));
    text(SIGN_HERE);
    text(words.get(ReturnPhrase.SIGN_CASHIER));
    blocks.add(new Receipt.Space(1));
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
