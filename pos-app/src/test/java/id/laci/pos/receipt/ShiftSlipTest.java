package id.laci.pos.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.pricing.Tax;
import id.laci.pos.sale.Shop;
import id.laci.pos.shift.ShiftSamples;
import id.laci.pos.shift.XReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Reports of shifts compared with the texts in the resources, letter by letter, on both widths of
/// paper.
class ShiftSlipTest {
  private static final Map<String, ShiftWords> LANGUAGES =
      Map.of("id", ShiftWords.INDONESIAN, "en", ShiftWords.ENGLISH, "zh", ShiftWords.CHINESE);
  private static final Map<Integer, Integer> COLUMNS = Map.of(58, 32, 80, 48);

  private static Shop shop(boolean demo) {
    return new Shop(
        "Toko Laci",
        List.of("Jl. Melati 7"),
        "",
        "",
        "Kasir 1",
        ZoneId.of("Asia/Makassar"),
        new Tax("PPN", 11),
        demo);
  }

  @TestFactory
  Stream<DynamicTest> everyReportOnBothPapersInEveryLanguage() {
    return LANGUAGES.entrySet().stream()
        .flatMap(
            language ->
                COLUMNS.entrySet().stream()
                    .flatMap(
                        paper ->
                            documents(language.getValue()).entrySet().stream()
                                .map(
                                    slip ->
                                        DynamicTest.dynamicTest(
                                            slip.getKey()
                                                + "-"
                                                + language.getKey()
                                                + "-"
                                                + paper.getKey(),
                                            () ->
                                                compare(
                                                    slip.getKey()
                                                        + "-"
                                                        + language.getKey()
                                                        + "-"
                                                        + paper.getKey(),
                                                    PlainPaper.of(
                                                        slip.getValue(), paper.getValue()))))));
  }

  private static Map<String, Receipt> documents(ShiftWords words) {
    return Map.of(
        "z", ShiftSlip.of(ShiftSamples.report(1), shop(false), words, 0),
        "z-short-copy", ShiftSlip.of(ShiftSamples.short2(), shop(true), words, 2),
        "x", ShiftSlip.of(x(true), shop(false), words),
        "x-blind", ShiftSlip.of(x(false), shop(false), words));
  }

  private static XReport x(boolean open) {
    return XReport.of(ShiftSamples.busy(), open, ShiftSamples.AT.plusSeconds(7_200));
  }

  @Test
  void aBlindReportTellsNothingFromWhichTheCashCouldBeWorkedOut() {
    String paper = PlainPaper.of(ShiftSlip.of(x(false), shop(false), ShiftWords.ENGLISH), 48);
    assertFalse(paper.contains("297.000"), "expected");
    assertFalse(paper.contains("1.000.000"), "the total, which with the wallets tells it");
    assertFalse(paper.contains("137.000"), "cash sales");
    assertTrue(paper.contains("600.000"), "wallets are no secret");
  }

  @Test
  void aReportHasItsNumberAndACopySaysSo() {
    Receipt copy = ShiftSlip.of(ShiftSamples.report(1), shop(false), ShiftWords.ENGLISH, 2);
    assertEquals("K1-0000000A-Z00001", copy.number());
    assertEquals(2, copy.copy());
    assertTrue(PlainPaper.of(copy, 48).contains("COPY 2"));
  }

  private static void compare(String name, String paper) throws IOException {
    if (Boolean.getBoolean("golden.rewrite")) {
      Path file = Path.of("src/test/resources/receipt/shift/" + name + ".txt");
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, paper);
      return;
    }
    try (InputStream in =
        Objects.requireNonNull(
            ShiftSlipTest.class.getResourceAsStream("/receipt/shift/" + name + ".txt"), name)) {
      assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), paper);
    }
  }
}
