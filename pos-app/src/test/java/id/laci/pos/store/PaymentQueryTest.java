package id.laci.pos.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type, and what it means.
class PaymentQueryTest {
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private static PaymentQuery read(String typed) {
    return PaymentQuery.read(typed, TODAY, JAKARTA);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-03-01",
    "2026/3/1, 2026-03-01",
    "1/3, 2026-03-01",
    "3/3, 2025-03-03",
    "29/2/24, 2024-02-29",
    "01-03-2026, 2026-03-01",
    "01.03.2026, 2026-03-01",
    "hari ini, 2026-03-02",
    "Kemarin, 2026-03-01",
    "kemarin dulu, 2026-02-28",
    "TODAY, 2026-03-02",
    "yesterday, 2026-03-01",
    "今天, 2026-03-02",
    "昨天, 2026-03-01",
    "前天, 2026-02-28",
    "3月1日, 2026-03-01",
    "2026年3月1日, 2026-03-01",
    "12月31日, 2025-12-31"
  })
  void aDayLastsFromMidnightToMidnightInTheShop(String typed, LocalDate day) {
    PaymentQuery query = read(typed);
    assertEquals(List.of(), query.words());
    assertEquals(
        Optional.of(
            new PaymentQuery.Span(
                day.atStartOfDay(JAKARTA).toInstant(),
                day.plusDays(1).atStartOfDay(JAKARTA).toInstant())),
        query.days());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"128.500", "128,500", "Rp 128.500", "rp128500", "Rp. 128.500", "IDR 128500,00"})
  void anAmountIsReadHoweverItIsWritten(String typed) {
    assertEquals(
        List.of(new PaymentQuery.Wanted("", Optional.of(Money.of(128_500)))), read(typed).words());
  }

  @Test
  void digitsAloneMayBeAnAmountOrTheEndOfANumber() {
    assertEquals(
        List.of(new PaymentQuery.Wanted("128500", Optional.of(Money.of(128_500)))),
        read("128500").words());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31/2", "2026-13-01", "k1-0000000a", "128.50", "%_!", "99999999999999999"})
  void whatIsNoDayAndNoAmountIsAPartOfAName(String typed) {
    PaymentQuery query = read(typed);
    assertEquals(Optional.empty(), query.days());
    assertEquals(1, query.words().size());
    assertEquals(Optional.empty(), query.words().getFirst().amount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\t\u3000"})
  void nothingIsEverything(String typed) {
    assertTrue(read(typed).isBlank());
  }

  @Test
  void wordsAreSeparatedByBlanksOfAllKinds() {
    PaymentQuery query = read("  kemarin\u3000Rp 128.500\t0042 ");
    assertTrue(query.days().isPresent());
    assertEquals(2, query.words().size());
  }

  @Test
  void aRowIsWhatIsLookedForWhenAllWordsAreTrueOfIt() {
    PaymentRow row =
        new PaymentRow(
            new OrderId("LACI-K1-0000000A-0000042"),
            Instant.parse("2026-03-01T16:59:59Z"),
            Money.of(128_500),
            PaymentRow.State.PAID,
            "K1-0000000A-000007");
    for (String typed : List.of("kemarin 42", "128500", "k1-0000000a", "000007", "128.500 1/3")) {
      assertTrue(read(typed).matches(row), typed);
    }
    for (String typed : List.of("hari ini", "128.501", "43", "K1-0000000A-0000070", "42 today")) {
      assertFalse(read(typed).matches(row), typed);
    }
  }
}
