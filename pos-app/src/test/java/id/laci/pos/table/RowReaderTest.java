package id.laci.pos.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RowReaderTest {
  private static List<Row> rows(byte[] bytes, Separator separator) {
    List<Row> rows = new ArrayList<>();
    FileBytes file = FileBytes.of(bytes);
    RowReader.End end =
        RowReader.read(file, Encoding.of(file), separator, Progress.SILENT, rows::add);
    assertEquals(RowReader.End.WHOLE, end);
    return rows;
  }

  private static List<Row> rows(String text) {
    return rows(text.getBytes(UTF_8), Separator.COMMA);
  }

  @Test
  void rowsKeepTheLineOnWhichTheyBegin() {
    assertEquals(
        List.of(
            new Row.Cells(1, List.of("a", "b")),
            new Row.Cells(3, List.of("c", "d\r\ne")),
            new Row.Cells(5, List.of("f"))),
        rows("a,b\r\n\r\nc,\"d\r\ne\"\r\nf\r\n"));
  }

  @Test
  void blanksBeforeAQuotationMarkDoNotMatter() {
    assertEquals(
        List.of(new Row.Cells(1, List.of("a", "b,c", "say \"hi\""))),
        rows("a , \"b,c\" , \"say \"\"hi\"\"\""));
  }

  @Test
  void aMarkThatIsNeverClosedCostsOneLineOnly() {
    assertEquals(
        List.of(
            new Row.Cells(1, List.of("a", "b")),
            new Row.Broken(2, Row.Fault.QUOTE_NOT_CLOSED),
            new Row.Cells(3, List.of("c", "d"))),
        rows("a,b\nx,\"y\nc,d\n"));
  }

  @Test
  void textBehindAClosingMarkCostsOneLineOnly() {
    assertEquals(
        List.of(new Row.Broken(1, Row.Fault.TEXT_AFTER_QUOTE), new Row.Cells(2, List.of("c", "d"))),
        rows("\"a\"b,\nc,d\n"));
  }

  @Test
  void aLineWithoutEndIsPassedOver() {
    List<Row> rows = rows("a,b\n" + "x".repeat(200_000) + "\nc,d\n");
    assertEquals(
        List.of(
            new Row.Cells(1, List.of("a", "b")),
            new Row.Broken(2, Row.Fault.TOO_LONG),
            new Row.Cells(3, List.of("c", "d"))),
        rows);
  }

  @Test
  void aThousandColumnsAreNoTable() {
    assertEquals(
        List.of(new Row.Broken(1, Row.Fault.TOO_MANY_CELLS)), rows("x,".repeat(1_000) + "\n"));
  }

  @Test
  void everyEncodingSaysTheSame() {
    String text = "Nama;Rp\r\nKopi Susu – Café;25.000\r\n";
    List<Row> expected =
        List.of(
            new Row.Cells(1, List.of("Nama", "Rp")),
            new Row.Cells(2, List.of("Kopi Susu – Café", "25.000")));
    assertEquals(expected, rows(text.getBytes(UTF_8), Separator.SEMICOLON));
    assertEquals(expected, rows(("\uFEFF" + text).getBytes(UTF_8), Separator.SEMICOLON));
    assertEquals(expected, rows(("\uFEFF" + text).getBytes(UTF_16LE), Separator.SEMICOLON));
    assertEquals(expected, rows(("\uFEFF" + text).getBytes(UTF_16BE), Separator.SEMICOLON));
    assertEquals(expected, rows(text.getBytes(UTF_16LE), Separator.SEMICOLON));
    assertEquals(
        expected, rows(text.getBytes(Charset.forName("windows-1252")), Separator.SEMICOLON));
  }

  /// Blocks must not show: the library that reads the whole text at once is the measure.
  @Test
  void blocksDoNotShow() {
    Random random = new Random(11);
    for (int run = 0; run < 20; run++) {
      String text = table(random, 3_000);
      List<Row> rows = rows(text.getBytes(UTF_8), Separator.COMMA);
      List<Row> expected = new ArrayList<>();
      for (CsvRecord whole :
          CsvReader.builder()
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(text)) {
        List<String> cells = whole.getFields().stream().map(String::strip).toList();
        expected.add(new Row.Cells((int) whole.getStartingLineNumber(), cells));
      }
      assertEquals(expected, rows);
    }
  }

  private static String table(Random random, int rows) {
    String[] breaks = {"\n", "\r\n", "\r"};
    String lineBreak = breaks[random.nextInt(3)];
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      for (int column = random.nextInt(6); column >= 0; column--) {
        switch (random.nextInt(4)) {
          case 0 -> text.append("\"a, ").append(lineBreak).append("b \"\"é\"\"\"");
          case 1 -> text.append("x".repeat(random.nextInt(60)));
          case 2 -> text.append(random.nextInt());
          default -> {}
        }
        text.append(column == 0 ? "" : ",");
      }
      text.append(lineBreak);
    }
    return text.toString();
  }

  @Test
  void noBytesThrowOrHang() {
    Random random = new Random(7);
    String alphabet = "ab,;\t|\"\"\"\n\n\r 1\u00e9\0";
    for (int run = 0; run < 400; run++) {
      StringBuilder text = new StringBuilder();
      for (int at = random.nextInt(3_000); at > 0; at--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      for (int hit = random.nextInt(4); hit > 0 && bytes.length > 0; hit--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      FileBytes file = FileBytes.of(bytes);
      int[] last = {0};
      var _ =
          RowReader.read(
              file,
              Encoding.of(file),
              List.of(Separator.values()).get(random.nextInt(4)),
              Progress.SILENT,
              row -> {
                assertTrue(row.line() > last[0], "lines go up");
                last[0] = row.line();
                return true;
              });
    }
  }

  @Test
  void marksThatAreNeverClosedEndSoon() {
    String text = "\"x\"y\n".repeat(100_000);
    FileBytes file = FileBytes.of(text.getBytes(UTF_8));
    assertEquals(
        RowReader.End.TOO_MANY_FAULTS,
        RowReader.read(file, Encoding.UTF_8, Separator.COMMA, Progress.SILENT, _ -> true));
  }

  @Test
  void progressComesToItsEnd() {
    String text = "a,b\n".repeat(100_000);
    long[] last = {0, 0};
    FileBytes file = FileBytes.of(text.getBytes(UTF_8));
    var _ =
        RowReader.read(
            file,
            Encoding.UTF_8,
            Separator.COMMA,
            (lines, about) -> {
              assertTrue(lines >= last[0] && about >= lines);
              last[0] = lines;
              last[1] = about;
            },
            _ -> true);
    assertEquals(100_000, last[0]);
    assertEquals(100_000, last[1]);
  }

  @Test
  void aCellThatASpreadsheetWouldRunIsMadeText() {
    assertEquals(
        "'=1+1,'+62,-5,'-a,'@x,\"a,b\"\r\n",
        CsvText.row(List.of("=1+1", "+62", "-5", "-a", "@x", "a,b"), Separator.COMMA));
    for (String cell : List.of("=1+1", "'", "'=", "''x", "x'", "-5", "-", "+", "@", "")) {
      assertEquals(cell, CsvText.plain(CsvText.safe(cell)), cell);
    }
  }
}
