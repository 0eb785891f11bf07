package id.laci.pos.store;

import id.laci.pos.money.Money;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.reconcile.MdrTable;
import id.laci.pos.reconcile.MerchantClass;
import id.laci.pos.saleslist.SalesErrand;
import id.laci.pos.saleslist.SalesFilter;
import id.laci.pos.saleslist.SalesKey;
import id.laci.pos.saleslist.SalesSum;
import id.laci.pos.shift.Tariff;
import id.laci.pos.today.TenderKind;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// How long a page of the list of sales takes, its sum, and the figures of a day, among a million
/// sales. Not a test: nothing here asserts a time.
final class SalesListBench {
  private static final int ROUNDS = 11;

  private SalesListBench() {}

  /// @param args a folder for the file, and how many sales; a file that is there is used again
  static void main(String[] args) throws Exception {
    int sales = Integer.parseInt(args[1]);
    Database database = new Database(Path.of(args[0]).resolve("sales"), SaleSearchBench.KEY);
    if (!database.exists()) {
      SaleSearchBench.fill(database, sales);
    }
    BusinessDay today =
        BusinessDay.of(SaleSearchBench.at(sales), LocalTime.of(3, 0), SaleSearchBench.JAKARTA);
    LocalDate old = today.date().minusDays(400);
    try (Connection held = database.connect(false)) {
      Bench bench = new Bench(database, today);
      SalesFilter all = SalesFilter.ALL;
      bench.day(today);
      bench.day(today.plusDays(-400));
      bench.list("all", all);
      bench.list("one day", all.between(Optional.of(old), Optional.of(old)));
      bench.list("a month", all.between(Optional.of(old), Optional.of(old.plusDays(30))));
      bench.list("a cashier", all.by(Optional.of("Sari")));
      bench.list("a cashier who never sold", all.by(Optional.of("Dewi")));
      bench.list("GoPay", all.paidBy(Optional.of(TenderKind.GOPAY)));
      bench.list("credit, 1 in 10,000", all.paidBy(Optional.of(TenderKind.CREDIT)));
      bench.list("own code, never", all.paidBy(Optional.of(TenderKind.OWN_UNVERIFIED)));
      bench.list(
          "15.000 to 15.100", all.of(Optional.of(Money.of(15_000)), Optional.of(Money.of(15_100))));
      bench.list(
          "over 90 million, none", all.of(Optional.of(Money.of(90_000_000)), Optional.empty()));
      bench.list("came back, none", all.with(SalesFilter.WhatCameBack.SOMETHING));
      bench.list("15000", all.saying("15000"));
      bench.list("a receipt", all.saying(SaleSearchBench.receipt(sales / 3)));
      bench.list("an order", all.saying("LACI-K1-0000000A-0000003"));
      bench.list("a frequent product", all.saying("x"), "S0");
      bench.list("a rare product", all.saying("x"), "S1999");
      held.rollback();
    }
  }

  private record Bench(Database database, BusinessDay today) {
    void day(BusinessDay day) {
      Tariff tariff = Tariff.of(MdrTable.published(), MerchantClass.UMI, day.date());
      double[] times = new double[ROUNDS];
      int found = 0;
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        found =
            new DayQueries(database)
                .read(day, Optional.of(day.from().plus(Duration.ofHours(12))), tariff)
                .orElseThrow()
                .day()
                .sold()
                .count();
        times[round] = (System.nanoTime() - start) / 1e6;
      }
      SaleSearchBench.tell("figures of " + day.date(), found, times);
    }

    void list(String what, SalesFilter filter, String... skus) {
      SalesQuery query = SalesQuery.of(new SalesErrand.Wanted(filter, List.of(skus)), today);
      SalesListQueries list = new SalesListQueries(database);
      double[] times = new double[ROUNDS];
      int found = 0;
      Optional<SalesKey> after = Optional.empty();
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        var page = list.page(query, after).orElseThrow();
        times[round] = (System.nanoTime() - start) / 1e6;
        found = page.rows().size();
        after = page.next();
      }
      SaleSearchBench.tell("pages: " + what, found, times);
      long start = System.nanoTime();
      SalesSum sum = list.sum(query);
      double took = (System.nanoTime() - start) / 1e6;
      int count = sum instanceof SalesSum.Added(var number, var _) ? (int) number : -1;
      SaleSearchBench.tell("  its sum", count, new double[] {took});
    }
  }
}
