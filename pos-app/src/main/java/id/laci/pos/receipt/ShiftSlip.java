package id.laci.pos.receipt;

import id.laci.pos.money.Money;
import id.laci.pos.receipt.Receipt.Amount;
import id.laci.pos.receipt.Receipt.Block;
import id.laci.pos.receipt.Receipt.Centred;
import id.laci.pos.receipt.Receipt.Look;
import id.laci.pos.receipt.Receipt.Text;
import id.laci.pos.sale.Shop;
import id.laci.pos.shift.CashCount;
import id.laci.pos.shift.CashMove;
import id.laci.pos.shift.Cashless;
import id.laci.pos.shift.Counted;
import id.laci.pos.shift.Drawer;
import id.laci.pos.shift.Flow;
import id.laci.pos.shift.HandOver;
import id.laci.pos.shift.Opening;
import id.laci.pos.shift.Running;
import id.laci.pos.shift.Sold;
import id.laci.pos.shift.Takings;
import id.laci.pos.shift.WalletTakings;
import id.laci.pos.shift.XReport;
import id.laci.pos.shift.ZReport;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The reports of a shift on receipt paper: X at any time, Z when it closes.
public final class ShiftSlip {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
  private static final String TIMES = " x ";
  private static final String INDENT = "  ";

  private final Shop shop;
  private final ShiftWords words;
  private final List<Block> blocks = new ArrayList<>();

  private ShiftSlip(Shop shop, ShiftWords words) {
    this.shop = shop;
    this.words = words;
  }

  /// @param copy 0 for the report itself, then 1, 2, … for copies, which say so
  public static Receipt of(ZReport report, Shop shop, ShiftWords words, int copy) {
    ShiftSlip slip = new ShiftSlip(shop, words);
    slip.write(report, copy);
    return new Receipt(report.document(), copy, slip.blocks);
  }

  /// @return a document without a number of its own
  public static Receipt of(XReport report, Shop shop, ShiftWords words) {
    ShiftSlip slip = new ShiftSlip(shop, words);
    slip.write(report);
    return new Receipt("", 0, slip.blocks);
  }

  private void write(ZReport report, int copy) {
    Running shift = report.shift();
    head(words.z() + " " + report.number());
    if (copy > 0) {
      centred(words.copy() + " " + copy, Look.TALL);
    }
    rule();
    text(words.number() + " " + report.document());
    opening(shift.opening());
    text(words.closed() + " " + ShopTime.moment(report.at(), shop.zone()));
    name(report.by());
    report.approvedBy().ifPresent(who -> text(words.approved() + ": " + who));
    whole(shift.takings());
    cashless(shift.takings().cashless(), Optional.of(shift.takings().cash()));
    drawer(shift.drawer());
    moves(shift.moves(), shift.noSales().size());
    shift.handOvers().forEach(this::handOver);
    count(report);
    foot();
  }

  private void write(XReport report) {
    head(words.x());
    centred(words.noClose(), Look.BOLD);
    rule();
    opening(report.opening());
    text(words.asOf() + " " + ShopTime.moment(report.at(), shop.zone()));
    name(report.cashier());
    report
        .whole()
        .ifPresentOrElse(
            all -> whole(all.takings()),
            () -> {
              title(words.sales());
              amount(words.count(), Integer.toString(report.sales()));
            });
    cashless(report.cashless(), report.whole().map(all -> all.takings().cash()));
    report.whole().ifPresent(all -> drawer(all.drawer()));
    moves(report.moves(), report.noSales());
    foot();
  }

  private void head(String title) {
    centred(shop.name(), Look.BIG);
    if (shop.demo()) {
      centred(words.demo(), Look.BOLD);
    }
    centred(title, Look.TALL);
  }

  private void opening(Opening opening) {
    blocks.add(new Amount(words.day() + " " + DAY.format(opening.day()), shop.till(), Look.PLAIN));
    text(words.opened() + " " + ShopTime.moment(opening.at(), shop.zone()));
    name(opening.by());
  }

  private void name(String who) {
    if (!who.isBlank()) {
      text(INDENT + words.cashier() + ": " + who);
    }
  }

  private void whole(Takings takings) {
    Sold sold = takings.sold();
    title(words.sales());
    amount(words.count(), Integer.toString(sold.sales()));
    sold.first().ifPresent(first -> text(words.receipts() + " " + first));
    sold.last()
        .filter(last -> !sold.first().equals(Optional.of(last)))
        .ifPresent(last -> text(INDENT + "- " + last));
    blocks.add(new Amount(words.total(), sold.total().toString(), Look.BOLD));
    amount(words.discounts(), sold.discounts());
    amount(words.tax(), sold.tax());
    amount(words.rounding(), sold.rounding());
    flow(words.voids(), takings.voids());
  }

  /// @param cash what was paid in cash; empty for those who must not know
  private void cashless(Cashless cashless, Optional<Flow> cash) {
    title(words.tenders());
    cash.ifPresent(paid -> flow(words.cash(), paid));
    cashless.wallets().forEach((issuer, wallet) -> flow(issuer, wallet.paid()));
    some(words.unverified(), cashless.unverified());
    some(words.exchanged(), cashless.exchanged());
    WalletTakings all = cashless.allWallets();
    if (all.paid().count() > 0) {
      amount(words.fee(), Money.ZERO.minus(all.fee()));
    }
    some(words.late(), cashless.late());
    some(words.attached(), cashless.attached());
    some(words.backWallet(), cashless.returned().wallet());
    some(words.backCash(), cashless.returned().cash());
    some(words.backTransfer(), cashless.returned().transfer());
  }

  private void drawer(Drawer drawer) {
    title(words.drawer());
    amount(words.opening(), drawer.opening());
    amount(words.cashSales(), drawer.sales());
    some(words.parts(), drawer.parts());
    some(words.givenBack(), Money.ZERO.minus(drawer.givenBack()));
    some(words.in(), drawer.in());
    some(words.out(), Money.ZERO.minus(drawer.out()));
    some(words.dropped(), Money.ZERO.minus(drawer.dropped()));
    blocks.add(new Amount(words.expected(), drawer.expected().toString(), Look.BOLD));
  }

  private void moves(List<CashMove> moves, int noSales) {
    if (!moves.isEmpty() || noSales > 0) {
      rule();
    }
    for (CashMove move : moves) {
      String kind =
          switch (move.kind()) {
            case IN -> words.in();
            case OUT -> words.out();
            case DROP -> words.dropped();
          };
      amount(ShopTime.minute(move.at(), shop.zone()) + " " + kind, move.amount());
      if (!move.reason().isBlank()) {
        text(INDENT + move.reason());
      }
      move.approvedBy().ifPresent(who -> text(INDENT + words.approved() + ": " + who));
    }
    if (noSales > 0) {
      amount(words.noSales(), Integer.toString(noSales));
    }
  }

  private void handOver(HandOver over) {
    String when = ShopTime.minute(over.at(), shop.zone());
    text(when + " " + words.handOver() + ": " + over.from() + " > " + over.to());
    over.difference().ifPresent(off -> amount(INDENT + words.difference(), signed(off)));
  }

  private void count(ZReport report) {
    Counted counted = report.counted();
    rule();
    if (report.second().isPresent()) {
      amount(words.firstCount() + by(report.first()), report.first().count().total());
    }
    amount(words.counted() + by(counted), counted.count().total());
    Money off = report.difference();
    String difference = off.isZero() ? words.exact() : signed(off);
    blocks.add(new Amount(words.difference(), difference, Look.TALL));
    amount(words.left(), report.left());
    amount(words.takenOut(), report.takenOut());
    if (counted.count() instanceof CashCount.ByPieces(var pieces) && !pieces.isEmpty()) {
      title(words.pieces());
      pieces.forEach(
          (each, found) ->
              amount(
                  found
                      + " "
                      + (each.isNote() ? words.note() : words.coin())
                      + TIMES
                      + each.value().bare(),
                  each.value().times(found)));
    }
    blocks.add(new Receipt.Space(1));
    text(words.signature());
    blocks.add(new Receipt.Space(2));
    rule();
  }

  private static String by(Counted counted) {
    return counted.by().isBlank() ? "" : " (" + counted.by() + ")";
  }

  private static String signed(Money off) {
    return off.isPositive() ? "+" + off.bare() : off.bare();
  }

  private void foot() {
    if (shop.demo()) {
      centred(words.demo(), Look.BOLD);
    }
    blocks.add(new Receipt.Cut());
  }

  private void title(String title) {
    rule();
    text(title, Look.BOLD);
  }

  private void some(String label, Flow flow) {
    if (flow.count() != 0) {
      flow(label, flow);
    }
  }

  private void some(String label, Money money) {
    if (!money.isZero()) {
      amount(label, money);
    }
  }

  private void flow(String label, Flow flow) {
    amount(label + " (" + flow.count() + ")", flow.amount());
  }

  private void amount(String label, Money money) {
    amount(label, money.bare());
  }

  private void amount(String label, String amount) {
    blocks.add(new Amount(label, amount, Look.PLAIN));
  }

  private void centred(String text, Look look) {
    blocks.add(new Centred(text, look));
  }

  private void text(String text) {
    text(text, Look.PLAIN);
  }

  private void text(String text, Look look) {
    blocks.add(new Text(text, look));
  }

  private void rule() {
    blocks.add(new Receipt.Rule());
  }
}
