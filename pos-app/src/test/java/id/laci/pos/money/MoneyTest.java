package id.laci.pos.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
  private static final Money MOST = Money.of(Long.MAX_VALUE);
  private static final Money LEAST = Money.of(Long.MIN_VALUE);

  @Test
  void addsTakesAwayAndMultiplies() {
    assertEquals(Money.of(1_500), Money.of(1_000).plus(Money.of(500)));
    assertEquals(Money.of(-500), Money.of(1_000).minus(Money.of(1_500)));
    assertEquals(Money.of(3_000), Money.of(1_000).times(3));
  }

  @Test
  void whatDoesNotFitIsAnErrorAndNeverAWrongSum() {
    assertThrows(ArithmeticException.class, () -> MOST.plus(Money.of(1)));
    assertThrows(ArithmeticException.class, () -> LEAST.minus(Money.of(1)));
    assertThrows(ArithmeticException.class, () -> MOST.times(2));
    assertThrows(ArithmeticException.class, () -> LEAST.times(-1));
  }

  @Test
  void signsAreTold() {
    assertTrue(Money.ZERO.isZero());
    assertFalse(Money.ZERO.isPositive());
    assertFalse(Money.ZERO.isNegative());
    assertTrue(Money.of(1).isPositive());
    assertTrue(Money.of(-1).isNegative());
  }

  @Test
  void coversItsOwnAmountAndLess() {
    assertTrue(Money.of(5).covers(Money.of(5)));
    assertTrue(Money.of(5).covers(Money.of(4)));
    assertFalse(Money.of(5).covers(Money.of(6)));
  }

  @Test
  void sortsByAmount() {
    List<Money> sorted = List.of(Money.of(3), LEAST, MOST, Money.ZERO).stream().sorted().toList();
    assertEquals(List.of(LEAST, Money.ZERO, Money.of(3), MOST), sorted);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, Rp 0",
    "7, 7, Rp 7",
    "999, 999, Rp 999",
    "1000, 1.000, Rp 1.000",
    "128500, 128.500, Rp 128.500",
    "1000000, 1.000.000, Rp 1.000.000",
    "-7, -7, -Rp 7",
    "-100, -100, -Rp 100",
    "-1000, -1.000, -Rp 1.000",
    "-128500, -128.500, -Rp 128.500",
    "9223372036854775807, 9.223.372.036.854.775.807, Rp 9.223.372.036.854.775.807",
    "-9223372036854775808, -9.223.372.036.854.775.808, -Rp 9.223.372.036.854.775.808"
  })
  void isWrittenWithDotsBetweenThousands(long rupiah, String bare, String alone) {
    assertEquals(bare, Money.of(rupiah).bare());
    assertEquals(alone, Money.of(rupiah).toString());
  }
}
