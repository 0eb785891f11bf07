package id.laci.pos.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.shift.Flow;
import id.laci.pos.shift.Returned;
import id.laci.pos.table.CsvText;
import id.laci.pos.table.Separator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayTableTest {
  private static final BusinessDay DAY =
      new BusinessDay(LocalDate.of(2026, 11, 23), LocalTime.of(3, 0), ZoneId.of("Asia/Jakarta"));

  private static DayFigures figures() {
    return new DayFigures(
        DAY,
        new Flow(3, Money.of(100_000)),
        Money.of(9_910),
        Money.of(500),
        Money.ZERO,
        8,
        List.of(
            new Taken(TenderKind.CASH, "", new Flow(2, Money.of(60_000)), Money.ZERO),
            new Taken(TenderKind.QRIS, "dana", new Flow(1, Money.of(40_000)), Money.of(120))),
        List.of(
            new Back(Kind.RETURN, ReasonCode.DAMAGED, new Flow(1, Money.of(18_000))),
            new Back(Kind.VOID, ReasonCode.MISTAKE, new Flow(1, Money.of(7_000)))),
        Returned.NONE,
        Flow.NONE,
        Flow.NONE,
        1,
        List.of(
            new Hour(DAY.from(), new Flow(3, Money.of(100_000)), new Flow(2, Money.of(25_000)))),
        List.of(new Best("A", "=HYPERLINK(\"x\")", 5, Money.of(50_000))));
  }

  private static List<List<String>> table() {
    DayRead read = new DayRead(figures(), DayFigures.none(DAY.plusDays(-7)), Optional.empty(), 0);
    return DayTable.of(read, FigureWords.ENGLISH);
  }

  @Test
  void netIsWhatStaysAndVoidsStandApartFromRefunds() {
    assertEquals(Money.of(75_000), figures().net());
    assertEquals(new Flow(1, Money.of(18_000)), figures().refunds());
    assertEquals(new Flow(1, Money.of(7_000)), figures().voids());
    assertEquals(Money.of(33_333), figures().average());
    assertEquals(27, figures().itemsPerSaleInTenths());
    assertEquals(Money.of(120), figures().fee());
  }

  @Test
  void everyRowHasEveryColumn() {
    int columns = FigureWords.ENGLISH.columns().size();
    assertTrue(table().stream().allMatch(row -> row.size() == columns));
    assertEquals(List.of("2026-11-23", "net sales", "", "75000", "0"), table().get(2));
    assertTrue(table().contains(List.of("QRIS", "dana", "1", "40000", "0")));
    assertTrue(table().contains(List.of("hour 03:00", "back", "2", "25000", "")));
  }

  @Test
  void aProductsNameNeverBecomesAFormula() {
    String last = CsvText.row(table().getLast(), Separator.SEMICOLON);
    assertTrue(last.contains("'=HYPERLINK"), last);
  }

  @Test
  void everyLanguageHasAWordForEveryFigure() {
    for (FigureWords words :
        List.of(FigureWords.INDONESIAN, FigureWords.ENGLISH, FigureWords.CHINESE)) {
      assertEquals(FigureWords.ENGLISH.figures().size(), words.figures().size());
      assertEquals(FigureWords.ENGLISH.columns().size(), words.columns().size());
      assertEquals(FigureWords.ENGLISH.sales().size(), words.sales().size());
    }
  }
}
