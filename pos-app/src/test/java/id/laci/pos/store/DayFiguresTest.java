package id.laci.pos.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.ledger.Entry;
import id.laci.pos.money.Money;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.shift.Flow;
import id.laci.pos.shift.Running;
import id.laci.pos.shift.Takings;
import id.laci.pos.shift.WalletTakings;
import id.laci.pos.today.Best;
import id.laci.pos.today.DayFigures;
import id.laci.pos.today.Hour;
import id.laci.pos.today.SoFar;
import id.laci.pos.today.Taken;
import id.laci.pos.today.TenderKind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What the copy tells of a day is to the rupiah what the fold of the journal tells of its shift.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DayFiguresTest {
  private static final int DAYS = Integer.getInteger("laci.seeds", 40);
  private static final BusinessDay FIRST =
      new BusinessDay(LocalDate.of(2026, 3, 1), LocalTime.of(3, 0), ZoneId.of("Asia/Jakarta"));

  private Database database;
  private Connection kept;
  private final List<RandomTrade> days = new ArrayList<>();

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
        RandomTrade trade = new RandomTrade(seed, FIRST.plusDays(seed), 120);
        days.add(trade);
        for (Entry entry : trade.journal) {
          projection.apply(++sequence, entry);
        }
        tables.flush();
      }
      tables.number(Store.APPLIED, sequence);
      connection.commit();
    }
  }

  @AfterAll
  void close() throws SQLException {
    kept.close();
  }

  private DayQueries.Read read(RandomTrade of, Optional<Instant> until) {
    return new DayQueries(database).read(of.day, until, of.tariff).orElseThrow();
  }

  @Test
  void everyDayIsToTheRupiahWhatItsShiftCounted() {
    for (RandomTrade trade : days) {
      DayFigures figures = read(trade, Optional.empty()).day();
      Running shift = trade.state.shifts().shift().underWay().orElseThrow();
      assertEquals(counted(shift.takings()), told(figures), trade.day.toString());
      assertEquals(trade.noSales, figures.noSales());
    }
  }

  /// What both tell, in one form.
  private static Map<String, Object> counted(Takings takings) {
    Map<String, Object> all = new HashMap<>();
    all.put("sold", new Flow(takings.sold().sales(), takings.sold().total()));
    all.put("tax", takings.sold().tax());
    all.put("cash", takings.cash());
    all.put("unverified", takings.cashless().unverified());
    all.put("credit", takings.cashless().exchanged());
    all.put("late", takings.cashless().late());
    all.put("left", takings.cashless().returned());
    takings.cashless().wallets().forEach((issuer, wallet) -> all.put("by " + issuer, wallet));
    return all;
  }

  private static Map<String, Object> told(DayFigures figures) {
    Map<String, Object> all = new HashMap<>();
    all.put("sold", figures.sold());
    all.put("tax", figures.tax());
    all.put("cash", figures.taken(TenderKind.CASH));
    all.put(
        "unverified",
        figures
            .taken(TenderKind.OWN_VERIFIED)
            .plus(figures.taken(TenderKind.OWN_UNVERIFIED))
            .plus(figures.taken(TenderKind.OWN_LOST)));
    all.put("credit", figures.taken(TenderKind.CREDIT));
    all.put("late", figures.late());
    all.put("left", figures.left());
    for (Taken taken : figures.taken()) {
      if (!taken.issuer().isEmpty()) {
        all.put("by " + taken.issuer(), new WalletTakings(taken.flow(), taken.fee()));
      }
    }
    return all;
  }

  @Test
  void whatWasLetOffAndWhatCameBackIsWhatTheSalesAndReturnsSay() {
    for (RandomTrade trade : days) {
      DayFigures figures = read(trade, Optional.empty()).day();
      Money discounts = Money.ZERO;
      long items = 0;
      Map<String, Long> pieces = new HashMap<>();
      for (Sale sale : trade.sales) {
        discounts = discounts.plus(sale.totals().discount());
        for (Line line : sale.lines()) {
          discounts = discounts.plus(line.discount());
          items += line.quantity();
          pieces.merge(line.product().sku(), (long) line.quantity(), Long::sum);
        }
      }
      assertEquals(discounts, figures.discounts());
      assertEquals(Money.ZERO, figures.rounding());
      assertEquals(items, figures.items());
      for (Best best : figures.best()) {
        assertEquals(pieces.get(best.sku()), best.quantity());
      }
      assertEquals(backs(trade, Kind.VOID), figures.voids());
      assertEquals(backs(trade, Kind.RETURN).plus(backs(trade, Kind.EXCHANGE)), figures.refunds());
      assertEquals(
          figures.sold().amount().minus(figures.refunds().amount()).minus(figures.voids().amount()),
          figures.net());
    }
  }

  private static Flow backs(RandomTrade trade, Kind kind) {
    Flow all = Flow.NONE;
    for (SaleReturn.Begun begun : trade.returns) {
      if (begun.holds() && begun.grant().plan().kind() == kind) {
        all = all.plus(begun.grant().amount());
      }
    }
    return all;
  }

  @Test
  void theHoursAddUpToTheDayAndLeaveNoneOut() {
    for (RandomTrade trade : days) {
      DayFigures figures = read(trade, Optional.empty()).day();
      Flow sold = Flow.NONE;
      Flow back = Flow.NONE;
      Instant next = figures.hours().getFirst().from();
      for (Hour hour : figures.hours()) {
        assertEquals(next, hour.from());
        next = next.plus(Duration.ofHours(1));
        sold = sold.plus(hour.sold());
        back = back.plus(hour.back());
      }
      assertEquals(figures.sold(), sold);
      assertEquals(figures.refunds().plus(figures.voids()), back);
    }
  }

  @Test
  void theDayIsHeldAgainstTheSameWeekdayAWeekBefore() {
    RandomTrade trade = days.get(9);
    RandomTrade before = days.get(2);
    Instant noon = trade.day.from().plus(Duration.ofHours(9));
    DayQueries.Read read = read(trade, Optional.of(noon));
    assertEquals(read(before, Optional.empty()).day(), read.before());
    Instant same = noon.minus(Duration.ofDays(7));
    Flow sold = Flow.NONE;
    for (Sale sale : before.sales) {
      if (sale.completedAt().isBefore(same)) {
        sold = sold.plus(sale.totals().total());
      }
    }
    assertEquals(Optional.of(sold), read.soFar().map(SoFar::sold));
    assertTrue(sold.count() > 0 && sold.count() < before.sales.size());
  }

  @Test
  void aDayWithoutAnythingIsEmptyAndNotAnError() {
    BusinessDay empty = FIRST.plusDays(-100);
    DayQueries.Read read =
        new DayQueries(database)
            .read(empty, Optional.empty(), days.getFirst().tariff)
            .orElseThrow();
    assertEquals(DayFigures.none(empty), read.day());
    assertTrue(read.day().isEmpty());
    assertEquals(Money.ZERO, read.day().average());
  }

  @Test
  void salesAroundTheEndOfTheBusinessDayBelongToOneDayEach() {
    int sales = 0;
    for (RandomTrade trade : days) {
      sales += read(trade, Optional.empty()).day().sold().count();
    }
    assertEquals(days.stream().mapToInt(trade -> trade.sales.size()).sum(), sales);
  }

  @Test
  void aCopyThatCannotBeAskedSaysSo(@TempDir Path folder) {
    Database gone = new Database(folder.resolve("nothing"), "0123456789abcdefghijkl".toCharArray());
    assertEquals(
        Optional.empty(),
        new DayQueries(gone).read(FIRST, Optional.empty(), days.getFirst().tariff));
  }

  @Test
  void everyTenderIsTold() {
    RandomTrade trade = days.getFirst();
    int tenders = trade.sales.stream().mapToInt(sale -> sale.tenders().size()).sum();
    long credits =
        trade.sales.stream()
            .flatMap(sale -> sale.tenders().stream())
            .filter(Tender.Credit.class::isInstance)
            .count();
    DayFigures figures = read(trade, Optional.empty()).day();
    assertEquals(tenders, figures.taken().stream().mapToInt(one -> one.flow().count()).sum());
    assertEquals(credits, figures.taken(TenderKind.CREDIT).count());
  }
}
