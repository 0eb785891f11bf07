package id.laci.pos.till;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.approval.Act;
import id.laci.pos.money.Money;
import id.laci.pos.pricing.Tax;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.saleslist.SaleDetail;
import id.laci.pos.saleslist.SalesErrand;
import id.laci.pos.saleslist.SalesFilter;
import id.laci.pos.saleslist.SalesKey;
import id.laci.pos.saleslist.SalesPage;
import id.laci.pos.saleslist.SalesRow;
import id.laci.pos.saleslist.SalesSum;
import id.laci.pos.saleslist.SalesTidings;
import id.laci.pos.saleslist.SalesView;
import id.laci.pos.saleslist.SalesWish;
import id.laci.pos.staff.Permission;
import id.laci.pos.today.Saving;
import id.laci.pos.today.TenderKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SalesDeskTest {
  private static final Instant AT = Instant.parse("2026-03-01T05:00:00Z");

  private final Counter counter = new Counter();

  @BeforeEach
  void open() {
    counter.restart();
    counter.effects();
    counter.want(new Intent.Open(Page.Name.SALES));
  }

  private void wish(SalesWish wish) {
    counter.want(new Intent.ForSales(wish));
  }

  private SalesView view() {
    return assertInstanceOf(Page.Sales.class, counter.snapshot().page()).view();
  }

  private <E extends SalesErrand> E asked(Class<E> kind) {
    return counter.effects().stream()
        .filter(Effect.ForSales.class::isInstance)
        .map(effect -> ((Effect.ForSales) effect).errand())
        .filter(kind::isInstance)
        .map(kind::cast)
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private static SalesRow row(int number) {
    return new SalesRow(
        "K1-0000000A-%06d".formatted(number),
        AT.plusSeconds(number),
        Money.of(1_000L * number),
        "Sari",
        "Kopi",
        1,
        Set.of(TenderKind.CASH),
        Money.ZERO,
        false);
  }

  private void tell(SalesErrand.Read of, int first, boolean more) {
    SalesRow row = row(first);
    Optional<SalesKey> next = more ? Optional.of(row.key()) : Optional.empty();
    counter.take(
        new Input.SalesHeard(
            new SalesTidings.Told(of.id(), Optional.of(new SalesPage(List.of(row), next)), 0)));
  }

  private String shown() {
    return assertInstanceOf(SalesView.There.class, view().page())
        .page()
        .rows()
        .getFirst()
        .receipt();
  }

  @Test
  void everybodyMayLookSalesUpAndTheirSumIsHidden() {
    assertEquals(Optional.empty(), counter.snapshot().approval());
    SalesErrand.Read read = asked(SalesErrand.Read.class);
    assertEquals(SalesFilter.ALL, read.wanted().filter());
    tell(read, 7, false);
    assertEquals("K1-0000000A-000007", shown());
    assertEquals(new SalesSum.Hidden(), view().sum());
  }

  @Test
  void theSumIsToldToWhoeverMaySeeTheTakings() {
    wish(new SalesWish.ShowSum());
    assertEquals(
        new Act.Enter(Permission.REPORT_Z),
        counter.snapshot().approval().orElseThrow().request().act());
    counter.effects();
    counter.approve();
    assertEquals(new SalesSum.Adding(), view().sum());
    SalesErrand.Add add = asked(SalesErrand.Add.class);
    SalesSum sum = new SalesSum.Added(3, Money.of(60_000));
    counter.take(new Input.SalesHeard(new SalesTidings.Summed(add.id() - 1, sum)));
    assertEquals(new SalesSum.Adding(), view().sum());
    counter.take(new Input.SalesHeard(new SalesTidings.Summed(add.id(), sum)));
    assertEquals(sum, view().sum());
    LocalDate today = view().today();
    wish(new SalesWish.Find(SalesFilter.ALL.between(Optional.of(today), Optional.empty())));
    assertEquals(new SalesSum.Adding(), view().sum());
    wish(new SalesWish.Find(SalesFilter.ALL));
    assertEquals(new SalesSum.Hidden(), view().sum());
    counter.want(new Intent.Open(Page.Name.TILES));
    counter.want(new Intent.Open(Page.Name.SALES));
    assertEquals(new SalesSum.Hidden(), view().sum());
  }

  @Test
  void wordsAreReadAsGoodsToo() {
    wish(new SalesWish.Find(SalesFilter.ALL.saying("  kopi ")));
    SalesErrand.Wanted wanted = asked(SalesErrand.Read.class).wanted();
    assertEquals("kopi", wanted.filter().words());
    assertTrue(wanted.skus().contains("KOPI"));
  }

  @Test
  void onePagesBackAndForthByWhereEachBegins() {
    tell(asked(SalesErrand.Read.class), 9, true);
    wish(new SalesWish.Newer());
    assertEquals(List.of(), counter.effects());
    wish(new SalesWish.Older());
    SalesErrand.Read second = asked(SalesErrand.Read.class);
    assertEquals(Optional.of(row(9).key()), second.after());
    assertEquals(2, view().number());
    tell(second, 8, false);
    wish(new SalesWish.Older());
    assertEquals(List.of(), counter.effects());
    wish(new SalesWish.Newer());
    SalesErrand.Read first = asked(SalesErrand.Read.class);
    assertEquals(Optional.empty(), first.after());
    tell(second, 8, false);
    assertInstanceOf(SalesView.Reading.class, view().page());
    tell(first, 9, true);
    assertEquals("K1-0000000A-000009", shown());
  }

  @Test
  void aSaleThatIsChosenIsLookedUpAndLeftByOneStepBack() {
    Sale sale =
        new Sale(
            1,
            "K1-0000000A-000001",
            List.of(new Line(1, Counter.COFFEE, 1)),
            Totals.of(Counter.COFFEE.price(), Tax.NONE),
            List.of(new Tender.Cash(Counter.COFFEE.price(), Money.of(20_000))),
            AT,
            "Sari");
    wish(new SalesWish.Choose(sale.receipt()));
    assertEquals(sale.receipt(), asked(SalesErrand.Look.class).receipt());
    SaleDetail detail = new SaleDetail(sale, List.of(), 1);
    counter.take(new Input.SalesHeard(new SalesTidings.Looked("another", Optional.of(detail))));
    assertEquals(Optional.empty(), view().chosen().orElseThrow().detail());
    counter.take(
        new Input.SalesHeard(new SalesTidings.Looked(sale.receipt(), Optional.of(detail))));
    assertEquals(Optional.of(detail), view().chosen().orElseThrow().detail());
    counter.want(new Intent.Back());
    assertEquals(Optional.empty(), view().chosen());
    counter.want(new Intent.Back());
    assertInstanceOf(Page.Tiles.class, counter.snapshot().page());
  }

  @Test
  void aSaleThatNobodyKnowsIsSaidToBeMissing() {
    wish(new SalesWish.Choose("K1-0000000A-000001"));
    counter.take(
        new Input.SalesHeard(new SalesTidings.Looked("K1-0000000A-000001", Optional.empty())));
    assertTrue(view().chosen().orElseThrow().missing());
  }

  @Test
  void oneStepBackFromASearchLeadsToAllSales() {
    wish(new SalesWish.Find(SalesFilter.ALL.saying("kopi")));
    counter.want(new Intent.Back());
    assertEquals(SalesFilter.ALL, view().filter());
  }

  @Test
  void aCopyThatCannotBeAskedIsSaid() {
    SalesErrand.Read read = asked(SalesErrand.Read.class);
    counter.take(new Input.SalesHeard(new SalesTidings.Told(read.id(), Optional.empty(), 0)));
    assertInstanceOf(SalesView.NotReady.class, view().page());
  }

  @Test
  void aFileOfAllTakesTheRightOfTheTakings() {
    counter.effects();
    wish(new SalesWish.SaveTable());
    assertEquals(List.of(), counter.effects());
    counter.approve();
    assertEquals(SalesFilter.ALL, asked(SalesErrand.SaveTable.class).wanted().filter());
    assertEquals(Optional.of(new Saving.Busy()), view().saving());
    counter.take(
        new Input.SalesHeard(new SalesTidings.Written(new Saving.NotSaved(Saving.Why.NOT_READY))));
    assertEquals(Optional.of(new Saving.NotSaved(Saving.Why.NOT_READY)), view().saving());
  }
}
