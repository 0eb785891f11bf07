package id.laci.pos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/// What `laci settlement` says.
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
final class SettlementCommandTest {
  @TempDir private Path folder;

  private record Outcome(int exit, String out, String err) {}

  private Outcome run(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("mutasi.csv"), text);
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, UTF_8));
      System.setErr(new PrintStream(complained, true, UTF_8));
      int exit = Main.commands().execute("settlement", file.toString());
      return new Outcome(exit, printed.toString(UTF_8), complained.toString(UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  @Test
  void itShowsHowAFileIsRead() throws IOException {
    Outcome outcome =
        run("Order ID;Tanggal;Nominal;MDR\nA-1;28/11/2026 08:00;1.250.000;8.750\nTotal;;;8.750\n");
    assertEquals(0, outcome.exit(), outcome.err());
    assertTrue(outcome.out().contains("Nominal -> GROSS (DOT_THOUSANDS)"), outcome.out());
    assertTrue(outcome.out().contains("PAYMENT Rp 1.250.000, fee Rp 8.750"), outcome.out());
    assertTrue(outcome.out().contains("line 3 passed over: SUMMARY"), outcome.out());
    assertTrue(outcome.out().contains("1 lines read, 1 passed over"), outcome.out());
  }

  @Test
  void itNamesEveryBadLine() throws IOException {
    Outcome outcome = run("Order ID;Tanggal;Nominal\nA-1;28/11/2026;lima ribu\n");
    assertEquals(1, outcome.exit());
    assertTrue(
        outcome.err().contains("line 2, nominal: this is no amount: lima ribu"), outcome.err());
  }

  @Test
  void itCallsAWorkbookAWorkbook() throws IOException {
    Outcome outcome = run("PK\u0003\u0004....[Content_Types].xml");
    assertEquals(1, outcome.exit());
    assertTrue(outcome.err().contains("save it as CSV"), outcome.err());
  }
}
