package id.laci.pos.returns;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.CustomerReference;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.refund.RefundRequest;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Sales and returns to try things on.
final class Samples {
  static final Instant AT = Instant.parse("2026-11-21T09:08:00Z");
  static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  static final Tax PPN = new Tax("PPN", 11);
  static final ClaimId CLAIM = ClaimId.of("K2", "ABCD1234", 7);
  static final OrderId ORDER = new OrderId("LACI-K2-ABCD1234-0000007");
  static final RefundKey KEY = RefundKey.of("K2", "ABCD1234", 1);
  static final RefundKey OTHER_KEY = RefundKey.of("K2", "ABCD1234", 2);

  private Samples() {}

  static Product product(int number, String category, long price) {
    return new Product(
        "S" + number, new Gtin("8992761111113"), "Barang " + number, category, Money.of(price));
  }

  static Sale sale(List<Line> lines, Money discount, List<Tender> tenders) {
    Money subtotal = lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    return new Sale(
        7, "K2-ABCD1234-000918", lines, Totals.of(subtotal, discount, PPN), tenders, AT, "Sari");
  }

  static Tender cash(long amount) {
    return new Tender.Cash(Money.of(amount), Money.of(amount));
  }

  static Tender.Wallet wallet(long amount, String issuer) {
    return new Tender.Wallet(Money.of(amount), ORDER, "tx-1", Optional.of(issuer), AT);
  }

  static Tender.Claimed claimed(long amount) {
    return new Tender.Claimed(Money.of(amount), CLAIM, new CustomerReference("123456789012"));
  }

  /// One line of goods for so much each, paid by one tender.
  static Sale simple(int quantity, long price, Tender tender) {
    return sale(
        List.of(new Line(1, product(1, "Minuman", price), quantity)), Money.ZERO, List.of(tender));
  }

  static Circumstances now() {
    return at(AT.plusSeconds(3600));
  }

  static Circumstances at(Instant now) {
    return new Circumstances(
        now, ZONE, ReturnPolicy.EVERYTHING, true, false, Order.Method.QRIS, Map.of(), List.of());
  }

  static SaleHistory untouched(Sale sale) {
    return new SaleHistory(sale, List.of());
  }

  static Refund.Requested requested(RefundKey key, long amount) {
    return new Refund.Requested(
        new RefundRequest(key, ORDER, "tx-1", Money.of(amount), "", AT, RefundRequest.Why.RETURNED),
        0);
  }

  /// A sale as random as they come: discounts on lines and on the whole, several tenders.
  static Sale random(RandomGenerator random) {
    List<Line> lines = new ArrayList<>();
    int count = random.nextInt(1, 6);
    for (int i = 1; i <= count; i++) {
      Product product = product(i, "Minuman", random.nextLong(0, 60_000));
      int quantity = random.nextInt(1, 8);
      long gross = product.price().rupiah() * quantity;
      long off = random.nextBoolean() ? 0 : random.nextLong(0, gross + 1);
      lines.add(new Line(i, product, quantity, Money.of(off)));
    }
    long subtotal = lines.stream().mapToLong(line -> line.amount().rupiah()).sum();
    long off = random.nextInt(3) > 0 ? 0 : random.nextLong(0, subtotal + 1);
    long total = subtotal - off;
    List<Tender> tenders = new ArrayList<>();
    if (total > 2 && random.nextBoolean()) {
      long part = random.nextLong(1, total);
      tenders.add(cash(total - part));
      tenders.add(wallet(part, "gopay"));
    } else {
      tenders.add(random.nextBoolean() ? cash(total) : wallet(total, "gopay"));
    }
    return sale(lines, Money.of(off), tenders);
  }

  /// The return that follows from a plan when all its money goes at once.
  static SaleReturn.Begun carriedOut(ReturnPlan plan, int number) {
    Draft draft = new Draft(plan, ReasonCode.DAMAGED, "", "Sari");
    List<Payout> payouts =
        plan.shares().stream()
            .<Payout>map(
                share ->
                    share.way() == Way.WALLET
                        ? new Payout.Wallet(
                            share.tender(),
                            share.amount(),
                            ORDER,
                            RefundKey.of("K2", "ABCD1234", number),
                            Payout.Fate.ARRIVED)
                        : new Payout.Cash(share.tender(), share.amount(), AT))
            .toList();
    Grant grant = new Grant(number, "K2-ABCD1234-R%06d".formatted(number), draft, "Budi", AT);
    return new SaleReturn.Done(grant, payouts, AT);
  }
}
