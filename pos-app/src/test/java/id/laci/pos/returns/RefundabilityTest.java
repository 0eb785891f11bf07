package id.laci.pos.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.refund.RefundWindow;
import id.laci.pos.returns.Refundability.Verdict;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What is said before anybody promises money: one row for each rule.
final class RefundabilityTest {
  /// @param issuer blank when the gateway did not tell
  private record Row(
      String issuer,
      Order.Method method,
      Duration age,
      boolean online,
      boolean off,
      Verdict verdict) {}

  private static Row row(String issuer, int days, Verdict verdict) {
    return new Row(issuer, Order.Method.QRIS, Duration.ofDays(days), true, false, verdict);
  }

  @TestFactory
  Stream<DynamicTest> aWalletIsJudgedByIssuerAgeContactAndWhatTheGatewaySaid() {
    Duration hour = Duration.ofHours(1);
    return Stream.of(
            row("gopay", 0, Verdict.OPEN),
            row("gopay", 43, Verdict.OPEN),
            row("gopay", 44, Verdict.ENDS_SOON),
            row("gopay", 45, Verdict.OVER),
            row("ovo", 5, Verdict.OPEN),
            row("ovo", 6, Verdict.ENDS_SOON),
            row("ovo", 7, Verdict.OVER),
            row("", 5, Verdict.OPEN),
            row("", 8, Verdict.PERHAPS_OVER),
            row("", 45, Verdict.OVER),
            new Row("", Order.Method.GOPAY, Duration.ofDays(8), true, false, Verdict.OPEN),
            new Row("gopay", Order.Method.QRIS, hour, false, false, Verdict.OFFLINE),
            new Row("gopay", Order.Method.QRIS, hour, true, true, Verdict.SWITCHED_OFF),
            new Row("gopay", Order.Method.QRIS, hour, false, true, Verdict.SWITCHED_OFF),
            new Row("ovo", Order.Method.QRIS, Duration.ofDays(9), false, true, Verdict.OVER))
        .map(row -> DynamicTest.dynamicTest(row.toString(), () -> judge(row)));
  }

  private static void judge(Row row) {
    Tender.Wallet told = Samples.wallet(20_000, "x");
    Tender wallet =
        new Tender.Wallet(
            told.amount(),
            told.order(),
            told.transaction(),
            row.issuer().isEmpty() ? Optional.empty() : Optional.of(row.issuer()),
            told.settledAt());
    Sale sale = Samples.simple(2, 10_000, wallet);
    Circumstances now =
        new Circumstances(
            Samples.AT.plus(row.age()),
            Samples.ZONE,
            ReturnPolicy.EVERYTHING,
            row.online(),
            row.off(),
            row.method(),
            Map.of(),
            List.of());
    Refundability found = new Planner(Samples.untouched(sale), now).tenders().getFirst();
    assertEquals(row.verdict(), found.verdict());
    assertEquals(Money.of(20_000), found.left());
    assertEquals(found.window().map(window -> window.end(Samples.AT)), found.until());
    assertTrue(found.suggested().filter(found.ways()::contains).isPresent());
    boolean instead = found.ways().contains(Way.CASH_INSTEAD);
    assertEquals(
        Set.of(Verdict.OVER, Verdict.SWITCHED_OFF).contains(found.verdict()),
        instead,
        "cash only where the gateway will not, never because it is silent");
  }

  @TestFactory
  Stream<DynamicTest> whereNothingIsLeftNothingIsPromised() {
    return Stream.of(Samples.cash(20_000), Samples.wallet(20_000, "gopay"), Samples.claimed(20_000))
        .map(
            tender ->
                DynamicTest.dynamicTest(
                    tender.getClass().getSimpleName(),
                    () -> {
                      Sale sale = Samples.simple(2, 10_000, tender);
                      SaleReturn.Begun all = all(sale);
                      SaleHistory history = new SaleHistory(sale, List.of(all));
                      Refundability found =
                          new Planner(history, Samples.now()).tenders().getFirst();
                      assertEquals(Verdict.NOTHING_LEFT, found.verdict());
                      assertTrue(found.ways().isEmpty());
                      assertFalse(found.suggested().isPresent());
                    }));
  }

  private static SaleReturn.Begun all(Sale sale) {
    ReturnPlan plan =
        new ReturnPlan(
            Kind.RETURN,
            Optional.of(new ReturnPlan.Origin(sale.receipt(), sale.completedAt())),
            new Worth(Samples.untouched(sale)).of(ReturnLines.all(sale)),
            sale.totals().tax(),
            sale.totals().taxIncluded(),
            List.of(new Share(0, sale.totals().total(), Way.CASH)));
    return Samples.carriedOut(plan, 1);
  }

  @TestFactory
  Stream<DynamicTest> whoseWalletPaidTellsHowSoonMoneyArrives() {
    return Map.of("GoPay", RefundWindow.ON_US, "dana", RefundWindow.OFF_US).entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> {
                      Sale sale = Samples.simple(1, 9_000, Samples.wallet(9_000, entry.getKey()));
                      assertEquals(
                          Optional.of(entry.getValue()),
                          new Planner(Samples.untouched(sale), Samples.now())
                              .tenders()
                              .getFirst()
                              .window());
                    }));
  }
}
