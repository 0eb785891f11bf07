package id.laci.pos.store;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.CustomerReference;
import id.laci.pos.claim.Demand;
import id.laci.pos.claim.Match;
import id.laci.pos.claim.StaticClaim;
import id.laci.pos.claim.Testimony;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.Word;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.reconcile.MdrTable;
import id.laci.pos.reconcile.MerchantClass;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
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
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.shift.CashCount;
import id.laci.pos.shift.NoSale;
import id.laci.pos.shift.Opening;
import id.laci.pos.shift.ShiftEvent;
import id.laci.pos.shift.Tariff;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// A business day drawn from a seed: sales paid in every way, money that comes late and goes back,
/// goods that come back, claims that are found or lost, lines taken out, no-sales. One shift, all
/// of whose entries lie within the day.
final class RandomTrade {
  static final Tax TAX = new Tax("PPN", 11);
  private static final List<String> WALLETS = List.of("gopay", "GoPay", "dana", "OVO", "");

  final BusinessDay day;
  final Tariff tariff;
  final List<Entry> journal = new ArrayList<>();
  final List<Sale> sales = new ArrayList<>();
  final List<SaleReturn.Begun> returns = new ArrayList<>();
  TillState state = TillState.EMPTY;
  int noSales;
  private final List<Payment.PaidLate> late = new ArrayList<>();
  private final List<StaticClaim.Claimed> claims = new ArrayList<>();
  private final Random random;
  private final String tag;
  private Instant now;
  private int count;

  RandomTrade(int seed, BusinessDay day, int steps) {
    random = new Random(seed);
    this.day = day;
    tag = "%08d".formatted(seed);
    now = day.from();
    tariff = Tariff.of(MdrTable.published(), MerchantClass.UMI, day.date());
    happened(
        new Fact.ShiftMoved(
            new ShiftEvent.Opened(
                new Opening(
                    1, day.date(), new CashCount.AsSum(Money.of(300_000)), "Sari", tariff, now))));
    long span = day.until().toEpochMilli() - day.from().toEpochMilli() - 1;
    for (int step = 1; step <= steps; step++) {
      now = day.from().plusMillis(step * (span / steps));
      step();
    }
  }

  private void happened(Fact... facts) {
    journal.add(new Entry(now, List.of(facts)));
    for (Fact fact : facts) {
      state = state.after(fact);
    }
  }

  private void step() {
    switch (random.nextInt(14)) {
      case 0 -> lately();
      case 1 -> settleLate();
      case 2 -> settleClaim();
      case 3 -> comeBack();
      case 4 -> takeOut();
      case 5 -> noSale();
      default -> sell();
    }
  }

  private void noSale() {
    noSales++;
    happened(
        new Fact.ShiftMoved(
            new ShiftEvent.NoSaleMade(new NoSale("tukar uang", "Sari", Optional.empty(), now))));
  }

  private void takeOut() {
    Line line = new Line(state.basket().nextNumber(), product(random.nextInt(12)), 2);
    happened(new Fact.LinePut(line, state.basket().lines().size()));
    happened(new Fact.LineRemoved(line.number()));
    if (random.nextInt(3) == 0) {
      happened(new Fact.LinePut(line, 0));
    }
  }

  private static Product product(int number) {
    return new Product(
        "S" + number,
        new Gtin("8992001100105"),
        "Barang " + number,
        "Toko",
        Money.of(1_500 + 700L * number));
  }

  private void sell() {
    count++;
    List<Line> lines =
        IntStream.rangeClosed(1, random.nextInt(1, 5))
            .mapToObj(
                at -> {
                  Product product = product(random.nextInt(12));
                  int quantity = random.nextInt(1, 6);
                  Money off = random.nextInt(6) == 0 ? Money.of(500) : Money.ZERO;
                  return new Line(at, product, quantity, off);
                })
            .toList();
    Money subtotal = lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    Money off = random.nextInt(8) == 0 ? Money.of(300) : Money.ZERO;
    Totals totals = Totals.of(subtotal, off, TAX);
    Sale sale =
        new Sale(
            count,
            receipt(count),
            lines,
            totals,
            tenders(totals.total()),
            now,
            random.nextBoolean() ? "Sari" : "Dewi");
    sales.add(sale);
    happened(new Fact.SaleCompleted(sale));
  }

  private String receipt(int number) {
    return "K1-" + tag + "-%06d".formatted(number);
  }

  private List<Tender> tenders(Money total) {
    return total.split(random.nextInt(1, 4)).stream().map(this::tender).toList();
  }

  private Tender tender(Money amount) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> new Tender.Cash(amount, amount.plus(Money.of(500)));
      case 2 -> claimed(amount);
      case 3 -> new Tender.Credit(amount, "K1-" + tag + "-R%06d".formatted(++count));
      default ->
          new Tender.Wallet(
              amount,
              order(),
              "tx" + count,
              Optional.of(WALLETS.get(random.nextInt(WALLETS.size())))
                  .filter(name -> !name.isEmpty()),
              now);
    };
  }

  private OrderId order() {
    return new OrderId("LACI-K1-" + tag + "-%07d".formatted(++count));
  }

  private Tender claimed(Money amount) {
    ClaimId id = ClaimId.of("K1", tag, ++count);
    Demand demand = new Demand(id, count, amount, "payload", now, Optional.empty());
    CustomerReference reference = new CustomerReference("REF" + count);
    StaticClaim.Claimed claim =
        new StaticClaim.Claimed(demand, new Testimony(reference, "Sari", now));
    claims.add(claim);
    happened(new Fact.ClaimMoved(claim));
    return new Tender.Claimed(amount, id, reference);
  }

  private void settleClaim() {
    if (!claims.isEmpty()) {
      StaticClaim.Claimed claim = claims.removeFirst();
      happened(
          new Fact.ClaimMoved(
              random.nextBoolean()
                  ? new StaticClaim.Matched(
                      claim.demand(),
                      Optional.of(claim.testimony()),
                      new Match(
                          "line" + ++count,
                          Optional.empty(),
                          claim.demand().amount(),
                          now,
                          new Match.By.Rules()),
                      List.of())
                  : new StaticClaim.Unmatched(
                      claim.demand(),
                      claim.testimony(),
                      StaticClaim.Doubt.NOT_IN_SETTLEMENT,
                      now)));
    }
  }

  private void lately() {
    Order order =
        new Order(order(), 1, Money.of(random.nextInt(1, 90_000)), Order.Method.QRIS, now);
    Payment.PaidLate payment =
        new Payment.PaidLate(
            order, new Word.Settled(order.amount(), "tx" + count, Optional.empty(), now));
    late.add(payment);
    happened(new Fact.PaymentMoved(payment));
  }

  private void settleLate() {
    if (late.isEmpty()) {
      return;
    }
    Payment.PaidLate of = late.getFirst();
    if (random.nextInt(3) == 0) {
      happened(new Fact.PaymentMoved(of)); // told again
      return;
    }
    late.removeFirst();
    Giving way = List.of(Giving.values()).get(random.nextInt(3));
    Payment.GivenBack back = new Payment.GivenBack(of.order(), of.settlement(), way);
    happened(
        new Fact.PaymentMoved(
            random.nextInt(4) == 0 ? new Payment.Paid(of.order(), of.settlement()) : back));
  }

  /// Money for what came back leaves in cash, to the wallet, by a transfer, or not at all.
  private void comeBack() {
    if (sales.isEmpty()) {
      return;
    }
    Sale sale = sales.get(random.nextInt(sales.size()));
    Money amount = Money.of(random.nextInt(100, 9_000));
    int ways = random.nextInt(4);
    Kind kind = List.of(Kind.RETURN, Kind.VOID, Kind.EXCHANGE).get(random.nextInt(3));
    Grant grant = grant(sale, kind, amount.times(2), ways == 0 ? Way.CASH : Way.WALLET);
    RefundKey key = RefundKey.of("K1", tag, ++count);
    List<Payout> asked = payouts(amount, wallet(amount, key, Payout.Fate.ASKED));
    switch (ways) {
      case 0 -> {
        Payout more = new Payout.Cash(1, amount, now);
        move(new SaleReturn.Done(grant, payouts(amount, more), now), amount.times(2));
      }
      case 1 -> {
        move(new SaleReturn.OnItsWay(grant, asked), amount);
        move(onItsWay(grant, amount, wallet(amount, key, Payout.Fate.ACCEPTED)), Money.ZERO);
        Payout arrived = wallet(amount, key, Payout.Fate.ARRIVED);
        move(new SaleReturn.Done(grant, payouts(amount, arrived), now), Money.ZERO);
      }
      case 2 -> {
        move(new SaleReturn.OnItsWay(grant, asked), amount);
        Payout instead =
            new Payout.Instead(1, amount, Refund.Way.TRANSFER, Optional.of(key), "Budi", now);
        move(onItsWay(grant, amount, instead), Money.ZERO);
        move(new SaleReturn.Done(grant, payouts(amount, instead), now), Money.ZERO);
      }
      default -> {
        Payout credit = new Payout.Credit(1, amount, Optional.empty());
        Payout other = new Payout.Credit(0, amount, Optional.empty());
        move(new SaleReturn.OnItsWay(grant, List.of(other, credit)), Money.ZERO);
        move(new SaleReturn.Refused(grant, List.of(other, credit), now), Money.ZERO);
      }
    }
    returns.add(state.returns().numbered(grant.number()).orElse(refused(grant, amount)));
  }

  private SaleReturn.Begun refused(Grant grant, Money amount) {
    return new SaleReturn.Refused(
        grant,
        List.of(
            new Payout.Credit(0, amount, Optional.empty()),
            new Payout.Credit(1, amount, Optional.empty())),
        now);
  }

  private SaleReturn.Begun onItsWay(Grant grant, Money amount, Payout second) {
    return new SaleReturn.OnItsWay(grant, payouts(amount, second));
  }

  private List<Payout> payouts(Money amount, Payout second) {
    return List.of(new Payout.Cash(0, amount, now), second);
  }

  private static Payout wallet(Money amount, RefundKey key, Payout.Fate fate) {
    return new Payout.Wallet(1, amount, new OrderId("O"), key, fate);
  }

  private void move(SaleReturn.Begun begun, Money cash) {
    if (cash.isPositive()) {
      happened(
          new Fact.ReturnMoved(begun), new Fact.CashPaidOut(begun.grant().number(), cash, now));
    } else {
      happened(new Fact.ReturnMoved(begun));
    }
  }

  private Grant grant(Sale sale, Kind kind, Money amount, Way second) {
    Money half = Money.of(amount.rupiah() / 2);
    ReturnPlan plan =
        new ReturnPlan(
            kind,
            Optional.of(new ReturnPlan.Origin(sale.receipt(), sale.completedAt())),
            List.of(new ReturnedLine(1, product(0), 1, GoodsBack.RESTOCK, amount)),
            TAX,
            TAX.includedIn(amount),
            List.of(new Share(0, half, Way.CASH), new Share(1, half, second)));
    ReasonCode reason = List.of(ReasonCode.values()).get(random.nextInt(5));
    String number = "K1-" + tag + "-R%06d".formatted(++count);
    return new Grant(count, number, new Draft(plan, reason, "alasan", "Sari"), "Budi", now);
  }
}
