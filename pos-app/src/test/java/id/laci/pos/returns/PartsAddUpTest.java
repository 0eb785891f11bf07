package id.laci.pos.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// However a sale comes back in parts, what goes back is the sale to the rupiah.
final class PartsAddUpTest {
  private static final int SALES = 4_000;

  @Test
  void partsOfARandomSaleAddUpToExactlyTheSale() {
    for (int seed = 0; seed < SALES; seed++) {
      Random random = new Random(seed);
      Sale sale = Samples.random(random);
      SaleHistory history = Samples.untouched(sale);
      int number = 1;
      while (!left(history).isEmpty()) {
        ReturnPlan plan = plan(history, some(random, left(history)));
        assertTrue(plan.amount().covers(plan.taxIncluded()), "seed " + seed);
        history = after(history, plan, number++);
        assertNothingIsExceeded(history, seed);
      }
      assertEquals(sale.totals().total(), history.paidBack(), "seed " + seed);
      assertEquals(sale.totals().taxIncluded(), history.taxBack(), "seed " + seed);
      for (int tender = 0; tender < sale.tenders().size(); tender++) {
        assertEquals(Money.ZERO, history.left(tender, List.of()), "seed " + seed);
      }
    }
  }

  /// One that is given up gives its goods back, and the others are worth the whole all the same.
  @Test
  void oneThatIsGivenUpLeavesNoRupiahBehind() {
    for (int seed = 0; seed < SALES / 4; seed++) {
      Random random = new Random(seed);
      Sale sale = Samples.random(random);
      List<SaleReturn.Begun> returns = new ArrayList<>();
      SaleHistory history = Samples.untouched(sale);
      while (!left(history).isEmpty()) {
        ReturnPlan plan = plan(history, some(random, left(history)));
        returns.add(Samples.carriedOut(plan, returns.size() + 1));
        if (returns.size() % 3 == 0) {
          int one = random.nextInt(returns.size());
          SaleReturn.Begun given = returns.get(one);
          returns.set(one, new SaleReturn.Refused(given.grant(), given.payouts(), Samples.AT));
        }
        history = new SaleHistory(sale, returns);
        assertNothingIsExceeded(history, seed);
      }
      assertEquals(sale.totals().total(), history.paidBack(), "seed " + seed);
      assertEquals(sale.totals().taxIncluded(), history.taxBack(), "seed " + seed);
    }
  }

  @Test
  void unitsOfALineDifferByAtMostARupiah() {
    Sale sale =
        Samples.sale(
            List.of(new Line(1, Samples.product(1, "Minuman", 10_000), 3)),
            Money.of(1_000),
            List.of(Samples.cash(29_000)));
    List<Long> parts = new ArrayList<>();
    SaleHistory history = Samples.untouched(sale);
    for (int i = 1; i <= 3; i++) {
      ReturnPlan plan = plan(history, new ReturnLines(List.of(choice(1, 1))));
      parts.add(plan.amount().rupiah());
      history = after(history, plan, i);
    }
    assertEquals(List.of(9_667L, 9_667L, 9_666L), parts);
  }

  @Test
  void aDiscountOnTheWholeIsSpreadOverTheLines() {
    Sale sale =
        Samples.sale(
            List.of(
                new Line(1, Samples.product(1, "Minuman", 30_000), 1),
                new Line(2, Samples.product(2, "Minuman", 20_000), 1, Money.of(10_000))),
            Money.of(10_000),
            List.of(Samples.cash(30_000)));
    ReturnPlan plan =
        plan(Samples.untouched(sale), new ReturnLines(List.of(choice(1, 1), choice(2, 1))));
    assertEquals(
        List.of(Money.of(22_500), Money.of(7_500)),
        plan.lines().stream().map(ReturnedLine::amount).toList());
    assertEquals(Money.of(50_000), plan.gross());
  }

  private static Choice choice(int line, int quantity) {
    return new Choice(line, quantity, GoodsBack.RESTOCK);
  }

  private static List<Returnable> left(SaleHistory history) {
    return history.returnable(Samples.now()).stream().filter(line -> line.left() > 0).toList();
  }

  private static ReturnLines some(RandomGenerator random, List<Returnable> left) {
    ReturnLines lines = ReturnLines.NONE;
    for (Returnable line : left) {
      if (random.nextBoolean()) {
        lines = lines.with(choice(line.line().number(), random.nextInt(1, line.left() + 1)));
      }
    }
    return lines.choices().isEmpty()
        ? lines.with(choice(left.getFirst().line().number(), 1))
        : lines;
  }

  private static ReturnPlan plan(SaleHistory history, ReturnLines lines) {
    Planning planning = new Planner(history, Samples.now()).plan(Kind.RETURN, lines, Map.of());
    return assertInstanceOf(Planning.Possible.class, planning).plan();
  }

  private static SaleHistory after(SaleHistory history, ReturnPlan plan, int number) {
    List<SaleReturn.Begun> more = new ArrayList<>(history.returns());
    more.add(Samples.carriedOut(plan, number));
    return new SaleHistory(history.sale(), more);
  }

  private static void assertNothingIsExceeded(SaleHistory history, int seed) {
    Sale sale = history.sale();
    assertTrue(sale.totals().total().covers(history.paidBack()), "seed " + seed);
    assertTrue(sale.totals().taxIncluded().covers(history.taxBack()), "seed " + seed);
    for (Line line : sale.lines()) {
      assertTrue(history.returned(line.number()) <= line.quantity(), "seed " + seed);
    }
  }
}
