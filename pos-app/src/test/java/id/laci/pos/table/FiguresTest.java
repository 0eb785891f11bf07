package id.laci.pos.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FiguresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.234.567      | DOT_THOUSANDS   | 1234567
          1.234.567,00   | DOT_THOUSANDS   | 1234567
          1234567        | DOT_THOUSANDS   | 1234567
          1,234,567.00   | COMMA_THOUSANDS | 1234567
          1234567.00     | COMMA_THOUSANDS | 1234567
          Rp 1.234.567   | DOT_THOUSANDS   | 1234567
          Rp.1.234.567   | DOT_THOUSANDS   | 1234567
          rp25.000       | DOT_THOUSANDS   | 25000
          IDR 1234567    | COMMA_THOUSANDS | 1234567
          1234567 IDR    | COMMA_THOUSANDS | 1234567
          (1.000)        | DOT_THOUSANDS   | -1000
          (Rp 1.000)     | DOT_THOUSANDS   | -1000
          1000-          | DOT_THOUSANDS   | -1000
          -Rp 1.000      | DOT_THOUSANDS   | -1000
          Rp -1.000      | DOT_THOUSANDS   | -1000
          +1.000         | DOT_THOUSANDS   | 1000
          1 234 567      | DOT_THOUSANDS   | 1234567
          1,266,075.00 CR| COMMA_THOUSANDS | 1266075
          15,000.00 DB   | COMMA_THOUSANDS | -15000
          15.000 K       | DOT_THOUSANDS   | 15000
          0              | DOT_THOUSANDS   | 0
          2500000        | HUNDREDTHS      | 25000
          5              | HUNDREDTHS      | 0
          12.345,50      | DOT_THOUSANDS   | 12346
          12,345.49      | COMMA_THOUSANDS | 12345
          """)
  void aNumberIsReadAsItsColumnIsWritten(String cell, NumberStyle style, long whole) {
    assertEquals(whole, assertInstanceOf(Figure.Amount.class, Figures.read(cell, style)).whole());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "1.2.3.4",
        "12.34.567",
        "1..000",
        "1.000.",
        ".000",
        "--5",
        "(-5)",
        "5 USD",
        "1e6",
        "0x10",
        "1/2",
        "12,34,567",
        "١٢٣",
        "1.000,",
        "Rp"
      })
  void whatIsNoNumberSaysSo(String cell) {
    assertInstanceOf(Figure.Wrong.class, Figures.read(cell, NumberStyle.DOT_THOUSANDS), cell);
  }

  @Test
  void moreMoneyThanThereIsIsRefused() {
    assertEquals(
        new Figure.Wrong(Figure.Fault.TOO_LARGE),
        Figures.read("9999999999999999999999", NumberStyle.DOT_THOUSANDS));
  }

  @Test
  void aFractionIsToldAndNeverLostInSilence() {
    assertEquals(
        new Figure.Amount(86, true, Figure.Side.UNNAMED),
        Figures.read("86.42", NumberStyle.COMMA_THOUSANDS));
    assertEquals(
        new Figure.Amount(86, false, Figure.Side.UNNAMED),
        Figures.read("86.00", NumberStyle.COMMA_THOUSANDS));
  }

  private static NumberEvidence seen(String... cells) {
    NumberEvidence evidence = new NumberEvidence();
    for (String cell : cells) {
      evidence.see(cell);
    }
    return evidence;
  }

  @Test
  void oneCellThatIsClearDecidesForTheColumn() {
    assertEquals(Optional.of(NumberStyle.DOT_THOUSANDS), seen("1234", "12.500").proven());
    assertEquals(Optional.of(NumberStyle.DOT_THOUSANDS), seen("1.234", "12,50").proven());
    assertEquals(Optional.of(NumberStyle.COMMA_THOUSANDS), seen("1234", "12.50").proven());
    assertEquals(Optional.of(NumberStyle.COMMA_THOUSANDS), seen("1,234", "500").proven());
    assertEquals(Optional.empty(), seen("1234", "500", "", "-").proven());
  }

  @Test
  void aColumnThatContradictsItselfIsToldAndItsOddCellsAreRefused() {
    NumberEvidence evidence = seen("12,500.00", "7,250.00", "1.234");
    assertTrue(evidence.isOpen());
    assertEquals(NumberStyle.COMMA_THOUSANDS, evidence.likely());
    assertEquals(
        new Figure.Wrong(Figure.Fault.OTHER_STYLE),
        Figures.read("1.234", NumberStyle.COMMA_THOUSANDS));
  }

  /// A mapping that was remembered from another file must not make twelve rupiah of twelve
  /// thousand.
  @Test
  void threeDigitsBehindASignAreNeverAFraction() {
    assertEquals(
        new Figure.Wrong(Figure.Fault.OTHER_STYLE),
        Figures.read("12.000", NumberStyle.COMMA_THOUSANDS));
    assertEquals(
        new Figure.Wrong(Figure.Fault.OTHER_STYLE),
        Figures.read("12,000", NumberStyle.DOT_THOUSANDS));
  }

  @Test
  void everyAmountIsReadBackInEveryStyle() {
    Random random = new Random(5);
    for (int run = 0; run < 5_000; run++) {
      long amount = random.nextLong(-Figures.MOST, Figures.MOST) >> random.nextInt(40);
      String grouped = String.format(java.util.Locale.ROOT, "%,d", amount);
      assertEquals(
          new Figure.Amount(amount, false, Figure.Side.UNNAMED),
          Figures.read(grouped, NumberStyle.COMMA_THOUSANDS));
      assertEquals(
          new Figure.Amount(amount, false, Figure.Side.UNNAMED),
          Figures.read("Rp " + grouped.replace(',', '.') + ",00", NumberStyle.DOT_THOUSANDS));
    }
  }
}
