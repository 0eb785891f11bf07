package id.laci.pos.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.ledger.Entry;
import id.laci.pos.money.Money;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.saleslist.SalesErrand;
import id.laci.pos.saleslist.SalesFilter;
import id.laci.pos.saleslist.SalesFilter.WhatCameBack;
import id.laci.pos.saleslist.SalesKey;
import id.laci.pos.saleslist.SalesPage;
import id.laci.pos.saleslist.SalesRow;
import id.laci.pos.saleslist.SalesSum;
import id.laci.pos.today.TenderKind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is looked for, the pages of the list are the sales of which all of it is true, the
/// newest first, each once, and their sum is the sum of exactly those.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SalesListTest {
  private static final int DAYS = 6;
  private static final int SEARCHES = Integer.getInteger("laci.seeds", 300);
  private static final BusinessDay FIRST =
      new BusinessDay(LocalDate.of(2026, 3, 1), LocalTime.of(3, 0), ZoneId.of("Asia/Jakarta"));
  private static final BusinessDay TODAY = FIRST.plusDays(DAYS - 1);

  private Database database;
  private Connection kept;
  private final List<RandomTrade> days = new ArrayList<>();
  private final List<Sale> sales = new ArrayList<>();

  /// The days are only read from, so they are traded once. The connection keeps the file open.
  @BeforeAll
  void trade(@TempDir Path folder) throws SQLException {
    database = new Database(folder.resolve("copy"), "0123456789abcdefghijkl".toCharArray());
    kept = database.connect(true);
    try (Connection connection = database.connect(true)) {
      Migrations.create(connection);
      Tables tables = new Tables(connection);
      Projection projection = new Projection(tables);
      long sequence = 0;
      for (int seed = 0; seed < DAYS; seed++) {
        RandomTrade trade = new RandomTrade(seed, FIRST.plusDays(seed), 150);
        days.add(trade);
        sales.addAll(trade.sales);
        for (Entry entry : trade.journal) {
          projection.apply(++sequence, entry);
        }
        tables.flush();
      }
      connection.commit();
    }
    sales.sort(Comparator.comparing(Sale::completedAt).thenComparing(Sale::receipt).reversed());
  }

  @AfterAll
  void close() throws SQLException {
    kept.close();
  }

  private static SalesQuery query(SalesFilter filter, String... skus) {
    return SalesQuery.of(new SalesErrand.Wanted(filter, List.of(skus)), TODAY);
  }

  /// @return every page's sales, read page by page
  private List<SalesRow> pages(SalesQuery query) {
    SalesListQueries list = new SalesListQueries(database);
    List<SalesRow> rows = new ArrayList<>();
    Optional<SalesKey> after = Optional.empty();
    do {
      SalesPage page = list.page(query, after).orElseThrow();
      assertTrue(page.next().isEmpty() || page.rows().size() == SalesPage.ROWS_MAX);
      rows.addAll(page.rows());
      after = page.next();
    } while (after.isPresent());
    return rows;
  }

  private static List<String> receipts(List<SalesRow> rows) {
    return rows.stream().map(SalesRow::receipt).toList();
  }

  @Test
  void everySearchTellsExactlyWhatIsTrue() {
    for (int seed = 0; seed < SEARCHES; seed++) {
      Search search = new Search(new Random(seed));
      SalesQuery query = query(search.filter, search.skus.toArray(String[]::new));
      List<Sale> wanted = sales.stream().filter(search::wants).toList();
      List<SalesRow> rows = pages(query);
      String what = "seed " + seed + " " + search.filter + search.skus;
      assertEquals(wanted.stream().map(Sale::receipt).toList(), receipts(rows), what);
      Money sum =
          wanted.stream().map(sale -> sale.totals().total()).reduce(Money.ZERO, Money::plus);
      assertEquals(
          new SalesSum.Added(wanted.size(), sum), new SalesListQueries(database).sum(query), what);
    }
  }

  /// Something to look for, and what it means.
  private final class Search {
    private final SalesFilter filter;
    private final List<String> skus;
    private final Optional<Long> number;

    Search(Random random) {
      SalesFilter all = SalesFilter.ALL;
      if (random.nextInt(3) == 0) {
        LocalDate from = FIRST.date().plusDays(random.nextInt(DAYS));
        all =
            all.between(
                Optional.of(from),
                random.nextBoolean() ? Optional.of(from.plusDays(1)) : Optional.empty());
      }
      if (random.nextInt(4) == 0) {
        all = all.by(Optional.of(random.nextBoolean() ? "Sari" : "Dewi"));
      }
      if (random.nextInt(3) == 0) {
        all = all.paidBy(Optional.of(List.of(TenderKind.values()).get(random.nextInt(7))));
      }
      if (random.nextInt(4) == 0) {
        all = all.of(Optional.of(Money.of(9_000)), Optional.of(Money.of(40_000)));
      }
      if (random.nextInt(4) == 0) {
        all = all.with(random.nextBoolean() ? WhatCameBack.SOMETHING : WhatCameBack.VOIDED);
      }
      Sale one = sales.get(random.nextInt(sales.size()));
      long digits = random.nextBoolean() ? one.number() : one.totals().total().rupiah();
      number = random.nextInt(4) == 0 ? Optional.of(digits) : Optional.empty();
      skus =
          random.nextInt(4) == 0 ? List.of("S3", "S7").subList(0, random.nextInt(1, 3)) : List.of();
      filter =
          all.saying(number.map(Object::toString).orElse("") + (skus.isEmpty() ? "" : " barang"));
    }

    boolean wants(Sale sale) {
      BusinessDay day = BusinessDay.of(sale.completedAt(), FIRST.begins(), FIRST.zone());
      Money total = sale.totals().total();
      return filter.from().filter(day.date()::isBefore).isEmpty()
          && filter.to().filter(day.date()::isAfter).isEmpty()
          && filter.cashier().filter(who -> !who.equals(sale.cashier())).isEmpty()
          && filter.tender().filter(kind -> !kinds(sale).contains(kind)).isEmpty()
          && filter.least().filter(least -> !total.covers(least)).isEmpty()
          && filter.most().filter(most -> !most.covers(total)).isEmpty()
          && number.filter(is -> is != sale.number() && is != total.rupiah()).isEmpty()
          && (skus.isEmpty()
              || sale.lines().stream().anyMatch(line -> skus.contains(line.product().sku())))
          && cameBack(sale);
    }

    private boolean cameBack(Sale sale) {
      return switch (filter.back()) {
        case WHATEVER -> true;
        case SOMETHING -> returns(sale).findAny().isPresent();
        case VOIDED -> returns(sale).anyMatch(begun -> begun.grant().plan().kind() == Kind.VOID);
      };
    }
  }

  private Stream<SaleReturn.Begun> returns(Sale sale) {
    return days.stream()
        .flatMap(day -> day.returns.stream())
        .filter(SaleReturn.Begun::holds)
        .filter(begun -> begun.grant().plan().receipt().equals(sale.receipt()));
  }

  private Set<TenderKind> kinds(Sale sale) {
    return sale.tenders().stream().map(this::kind).collect(Collectors.toSet());
  }

  private TenderKind kind(Tender tender) {
    return switch (tender) {
      case Tender.Cash _ -> TenderKind.CASH;
      case Tender.Wallet wallet ->
          wallet.name().equals("GoPay") ? TenderKind.GOPAY : TenderKind.QRIS;
      case Tender.Credit _ -> TenderKind.CREDIT;
      case Tender.Claimed claimed ->
          days.stream()
                  .flatMap(day -> day.state.claims().claim(claimed.claim()).stream())
                  .allMatch(id.laci.pos.claim.StaticClaim::isUnverified)
              ? TenderKind.OWN_UNVERIFIED
              : TenderKind.OWN_VERIFIED;
    };
  }

  @Test
  void aRowTellsHowItWasPaidByWhomAndWhatCameBack() {
    for (SalesRow row : pages(query(SalesFilter.ALL))) {
      Sale sale =
          sales.stream()
              .filter(one -> one.receipt().equals(row.receipt()))
              .findFirst()
              .orElseThrow();
      assertEquals(kinds(sale), row.tenders());
      assertEquals(sale.cashier(), row.cashier());
      assertEquals(sale.totals().total(), row.total());
      assertEquals(sale.lines().size(), row.lines());
      assertEquals(sale.lines().getFirst().product().name(), row.goods());
      assertEquals(
          returns(sale).map(begun -> begun.grant().amount()).reduce(Money.ZERO, Money::plus),
          row.back());
    }
  }

  @Test
  void thePageAfterASaleIsTheSameHoweverManyComeInAbove() {
    SalesListQueries list = new SalesListQueries(database);
    SalesPage first = list.page(query(SalesFilter.ALL), Optional.empty()).orElseThrow();
    SalesPage second = list.page(query(SalesFilter.ALL), first.next()).orElseThrow();
    assertEquals(
        sales.subList(0, 2 * SalesPage.ROWS_MAX).stream().map(Sale::receipt).toList(),
        receipts(Stream.concat(first.rows().stream(), second.rows().stream()).toList()));
  }

  @Test
  void theNameOfAPaymentOrOfAClaimFindsItsSale() {
    for (Sale sale : sales.subList(0, 60)) {
      for (Tender tender : sale.tenders()) {
        String name =
            switch (tender) {
              case Tender.Wallet wallet -> wallet.order().text();
              case Tender.Claimed claimed -> claimed.claim().text();
              case Tender.Cash _, Tender.Credit _ -> sale.receipt();
            };
        assertEquals(
            List.of(sale.receipt()), receipts(pages(query(SalesFilter.ALL.saying(name)))), name);
      }
    }
  }

  @Test
  void wordsThatMeanNothingFindNothing() {
    SalesQuery strange = query(SalesFilter.ALL.saying("' OR 1=1 --"));
    assertEquals(List.of(), pages(strange));
    assertEquals(new SalesSum.Added(0, Money.ZERO), new SalesListQueries(database).sum(strange));
  }

  @Test
  void aFileGetsAllOfThemInTheSameOrder() {
    List<SalesRow> all = new ArrayList<>();
    assertTrue(new SalesListQueries(database).all(query(SalesFilter.ALL), all::addAll));
    assertEquals(sales.stream().map(Sale::receipt).toList(), receipts(all));
  }
}
