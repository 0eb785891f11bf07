package id.laci.pos.receipt;

import id.laci.pos.receipt.Receipt.Block;
import id.laci.pos.receipt.Receipt.Centred;
import id.laci.pos.receipt.Receipt.Look;
import id.laci.pos.receipt.Receipt.Text;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Shop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the gateway's support needs to find the refunds of a return: names, amounts and times, and
/// what the gateway said. Nothing on it is secret, and it proves no payment.
public final class RefundSheet {
  private final Shop shop;
  private final ReturnWords words;
  private final List<Block> blocks = new ArrayList<>();

  private RefundSheet(Shop shop, ReturnWords words) {
    this.shop = shop;
    this.words = words;
  }

  /// @param refunds of that return, as far as the till knows them
  /// @param now when it is made
  public static Receipt of(
      SaleReturn.Begun begun, List<Refund> refunds, Shop shop, ReturnWords words, Instant now) {
    RefundSheet sheet = new RefundSheet(shop, words);
    sheet.write(begun, refunds, now);
    return new Receipt(begun.grant().number(), 0, sheet.blocks);
  }

  private void write(SaleReturn.Begun begun, List<Refund> refunds, Instant now) {
    centred(words.get(ReturnPhrase.SHEET_TITLE), Look.TALL);
    centred(words.get(ReturnPhrase.SHEET_NO_PROOF), Look.BOLD);
    if (shop.demo()) {
      centred(words.get(ReturnPhrase.DEMO), Look.BOLD);
    }
    rule();
    text(ReturnPhrase.SHEET_MERCHANT, shop.name());
    if (!shop.nmid().isBlank()) {
      blocks.add(new Text("NMID " + shop.nmid(), Look.PLAIN));
    }
    text(ReturnPhrase.NUMBER, begun.grant().number());
    begun.grant().plan().origin().ifPresent(origin -> text(ReturnPhrase.ORIGIN, origin.receipt()));
    text(ReturnPhrase.SHEET_PRINTED, ShopTime.moment(now, shop.zone()));
    for (Payout payout : begun.payouts()) {
      if (payout instanceof Payout.Wallet wallet) {
        rule();
        wallet(begun, wallet, refunds);
      }
    }
    rule();
    blocks.add(new Receipt.Cut());
  }

  private void wallet(SaleReturn.Begun begun, Payout.Wallet wallet, List<Refund> refunds) {
    Optional<Refund> refund =
        refunds.stream().filter(one -> one.request().key().equals(wallet.key())).findFirst();
    text(ReturnPhrase.KEY, wallet.key().text());
    text(ReturnPhrase.ORDER, wallet.order().text());
    refund.ifPresent(one -> text(ReturnPhrase.SHEET_TRANSACTION, one.request().transaction()));
    text(ReturnPhrase.SHEET_AMOUNT, wallet.amount().toString());
    text(
        ReturnPhrase.SHEET_ASKED,
        ShopTime.exact(
            refund.map(one -> one.request().askedAt()).orElse(begun.grant().at()), shop.zone()));
    text(ReturnPhrase.SHEET_STATE, words.get(ReturnPhrase.of(wallet.fate())));
    refund.ifPresent(this::said);
  }

  private void said(Refund refund) {
    switch (refund) {
      case Refund.Accepted(var _, var id, var _) ->
          id.ifPresent(known -> text(ReturnPhrase.SHEET_GATEWAY_ID, known));
      case Refund.Arrived(var _, var id, var _) ->
          id.ifPresent(known -> text(ReturnPhrase.SHEET_GATEWAY_ID, known));
      case Refund.Refused(var _, var reason, var detail) -> said(reason.name(), detail);
      case Refund.NeedsPerson(var _, var cause, var detail) -> said(cause.name(), detail);
      case Refund.Requested _, Refund.Uncertain _, Refund.ByHand _ -> {
        // it said nothing
      }
    }
  }

  private void said(String name, String detail) {
    text(ReturnPhrase.SHEET_SAID, detail.isBlank() ? name : name + ": " + detail);
  }

  private void centred(String text, Look look) {
    blocks.add(new Centred(text, look));
  }

  private void text(ReturnPhrase label, String text) {
    blocks.add(new Text(words.get(label) + " " + text, Look.PLAIN));
  }

  private void rule() {
    blocks.add(new Receipt.Rule());
  }
}
