package id.laci.pos.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MomentsTest {
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-28 14:05:33          | DAY_FIRST   | 2026-11-28T07:05:33Z
          2026-11-28T14:05:33+07:00    | DAY_FIRST   | 2026-11-28T07:05:33Z
          2026-11-28T07:05:33.123Z     | DAY_FIRST   | 2026-11-28T07:05:33Z
          2026/11/28 14:05             | MONTH_FIRST | 2026-11-28T07:05:00Z
          28/11/2026 14:05:33          | DAY_FIRST   | 2026-11-28T07:05:33Z
          28-11-26 14.05               | DAY_FIRST   | 2026-11-28T07:05:00Z
          28.11.2026 14:05             | DAY_FIRST   | 2026-11-28T07:05:00Z
          11/28/2026 2:05 PM           | MONTH_FIRST | 2026-11-28T07:05:00Z
          11/28/2026 12:05 AM          | MONTH_FIRST | 2026-11-27T17:05:00Z
          26-11-28 14:05               | YEAR_FIRST  | 2026-11-28T07:05:00Z
          20261128 140533              | DAY_FIRST   | 2026-11-28T07:05:33Z
          20261128140533               | DAY_FIRST   | 2026-11-28T07:05:33Z
          28 November 2026 14:05       | DAY_FIRST   | 2026-11-28T07:05:00Z
          28 Nop 2026, 14:05           | DAY_FIRST   | 2026-11-28T07:05:00Z
          1 Desember 2026 pukul 14.05  | DAY_FIRST   | 2026-12-01T07:05:00Z
          17 Agustus 2026 10:00 WIB    | DAY_FIRST   | 2026-08-17T03:00:00Z
          17 Agt 2026 10:00 WITA       | DAY_FIRST   | 2026-08-17T02:00:00Z
          17-Aug-26 10:00 WIT          | DAY_FIRST   | 2026-08-17T01:00:00Z
          Nov 28, 2026 2:05 PM         | DAY_FIRST   | 2026-11-28T07:05:00Z
          Sabtu, 28 Mei 2026 14:05     | DAY_FIRST   | 2026-05-28T07:05:00Z
          28/11/2026 14:05 GMT+7       | DAY_FIRST   | 2026-11-28T07:05:00Z
          28/11/2026 14:05 (+0800)     | DAY_FIRST   | 2026-11-28T06:05:00Z
          """)
  void aTimeIsReadAsItIsWritten(String cell, DateOrder order, Instant instant) {
    assertEquals(new Moment.At(instant, false), Moments.read(cell, "", order, JAKARTA));
  }

  @Test
  void aDayAndATimeInTwoCellsAreOne() {
    assertEquals(
        new Moment.At(Instant.parse("2026-11-28T07:05:33Z"), false),
        Moments.read("28/11/2026", "14:05:33", DateOrder.DAY_FIRST, JAKARTA));
    assertEquals(
        new Moment.At(Instant.parse("2026-11-28T07:05:33Z"), false),
        Moments.read("28/11/2026 00:00:00", "140533", DateOrder.DAY_FIRST, JAKARTA));
  }

  @Test
  void aDayAloneIsADay() {
    assertEquals(
        new Moment.At(Instant.parse("2026-11-27T17:00:00Z"), true),
        Moments.read("28/11/2026", "", DateOrder.DAY_FIRST, JAKARTA));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31/02/2026         | NO_SUCH_DAY
          28/13/2026         | NO_SUCH_DAY
          2026-02-30         | NO_SUCH_DAY
          28/11/1999         | YEAR_OUT_OF_RANGE
          2150-01-01         | YEAR_OUT_OF_RANGE
          besok              | NOT_A_DATE
          46354,58           | NOT_A_DATE
          28/11/2026 25:00   | NOT_A_DATE
          28/11/2026 14:05 X | NOT_A_DATE
          28 Foo 2026        | NOT_A_DATE
          """)
  void whatIsNoDateSaysWhy(String cell, Moment.Fault fault) {
    assertEquals(
        new Moment.Wrong(fault), Moments.read(cell, "", DateOrder.DAY_FIRST, JAKARTA), cell);
  }

  @Test
  void theMonthComesFirstOnlyWhenTheColumnProvesIt() {
    DateEvidence open = new DateEvidence();
    open.see("03/04/2026");
    open.see("05/06/2026");
    assertEquals(DateOrder.DAY_FIRST, open.likely());
    assertTrue(open.isOpen());
    open.see("05/28/2026");
    assertEquals(DateOrder.MONTH_FIRST, open.likely());
    assertTrue(!open.isOpen());
  }

  @Test
  void noCellHangsOrThrows() {
    String[] bits = {
      "1", "28", "2026", "/", "-", " ", ":", ".", "Nov", "WIB", "+07", ",", "T", "\uD83D"
    };
    java.util.Random random = new java.util.Random(3);
    for (int run = 0; run < 20_000; run++) {
      StringBuilder cell = new StringBuilder();
      for (int at = random.nextInt(14); at > 0; at--) {
        cell.append(bits[random.nextInt(bits.length)]);
      }
      for (DateOrder order : DateOrder.values()) {
        assertInstanceOf(
            Moment.class, Moments.read(cell.toString(), "", order, JAKARTA), cell.toString());
      }
    }
  }
}
