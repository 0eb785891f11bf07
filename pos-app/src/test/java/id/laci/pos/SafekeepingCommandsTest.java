package id.laci.pos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/// What a person at a terminal does to keep a ledger safe and to get it back: words, and exit
/// codes.
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
@ResourceLock(Resources.SYSTEM_PROPERTIES)
final class SafekeepingCommandsTest {
  @TempDir Path home;

  private record Outcome(int exit, String out, String err) {}

  private Outcome run(String input, String... args) {
    InputStream in = System.in;
    PrintStream out = System.out;
    PrintStream err = System.err;
    String user = System.getProperty("user.home");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setProperty("user.home", home.toString());
      System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
      System.setOut(new PrintStream(printed, true, UTF_8));
      System.setErr(new PrintStream(complained, true, UTF_8));
      int exit = Main.commands().execute(args);
      return new Outcome(exit, printed.toString(UTF_8), complained.toString(UTF_8));
    } finally {
      System.setProperty("user.home", user);
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
    }
  }

  private String data() {
    return home.resolve("data").toString();
  }

  private Outcome good(String input, String... args) {
    Outcome outcome = run(input, args);
    assertEquals(0, outcome.exit(), outcome::err);
    return outcome;
  }

  private Outcome bad(String words, String input, String... args) {
    Outcome outcome = run(input, args);
    assertEquals(1, outcome.exit(), outcome::out);
    assertTrue(outcome.err().contains(words), outcome::err);
    return outcome;
  }

  private void makeLedger() {
    DataFolder folder =
        DataFolder.named(Path.of(data()), System.getenv(), System.getProperty("os.name"), home);
    OpenLedger.Result opened =
        OpenLedger.open(folder.ledger(true), folder.keyPassword(), new SecureRandom());
    ((OpenLedger.Result.Good) opened).ledger().journal().close();
  }

  @Test
  void aLedgerIsCheckedBackedUpAndRestored() throws Exception {
    for (String command : new String[] {"backup", "recovery-code"}) {
      bad("there is no ledger", "", command, "--data", data());
    }
    bad("there is no ledger", "", "journal", "verify", "--data", data());
    makeLedger();
    assertTrue(
        good("", "journal", "verify", "--data", data()).out().startsWith("whole: 1 records"));
    bad("laci recovery-code", "", "backup", "--data", data());
    String code = good("", "recovery-code", "--data", data()).out().strip();
    bad("cannot be shown again", "", "recovery-code", "--data", data());

    String backups = home.resolve("stick").toString();
    Outcome made = good("", "backup", "--to", backups, "--keep", "3", "--data", data());
    assertTrue(made.out().contains("Restored on trial"), made::out);
    bad("--replace", code, "restore", backups, "--data", data());
    String other = home.resolve("other").toString();
    String mistyped = (code.charAt(0) == '2' ? '3' : '2') + code.substring(1);
    bad("mistyped", mistyped, "restore", backups, "--data", other);
    bad("0.", "", "restore", backups, "--data", other);
    Path file = Files.writeString(home.resolve("code.txt"), code + "\n");
    String fromFile = "--code-file=" + file;
    assertTrue(
        good("", "restore", backups, fromFile, "--verify-only", "--data", other)
            .out()
            .contains("The backup is good"));
    good(code + "\n", "restore", backups, "--data", other);
    Outcome verified = good("", "journal", "verify", "--data", other);
    assertTrue(verified.out().contains("2 records in 2 segments, 2 epochs"), verified::out);
    good("", "restore", backups, fromFile, "--replace", "--data", data());

    auditOf(other);
    Path head = Path.of(other).resolve("demo/journal/head");
    Files.delete(head);
    bad("Delete nothing", "", "journal", "verify", "--data", other);
  }

  /// Of a ledger that was restored and whose till was never started since.
  private void auditOf(String folder) throws Exception {
    String[] demanded = {"--key", "0000 1111 2222 3333 4444 5555 6666 7777"};
    bad(
        "no Z report is signed",
        "",
        "journal",
        "verify",
        demanded[0],
        demanded[1],
        "--data",
        folder);
    bad("no fingerprint", "", "journal", "verify", "--key", "abc", "--data", folder);
    Outcome verified = good("", "journal", "verify", "--data", folder);
    assertTrue(verified.out().contains("key of this till: "), verified::out);
    bad("there is no query copy", "", "journal", "compare", "--data", folder);
    Outcome exported = good("", "journal", "export", "--data", folder);
    assertTrue(exported.out().startsWith("0 lines: "), exported::out);
    Path csv = Path.of(exported.out().strip().substring("0 lines: ".length()));
    assertTrue(csv.startsWith(Path.of(folder).resolve("exports")), csv::toString);
    assertTrue(Files.readString(csv).startsWith("\uFEFFsequence,line,at,"), csv::toString);
    Outcome json =
        good(
            "",
            "journal",
            "export",
            "--format=json",
            "--from=2026-01-01",
            "--out=-",
            "--data",
            folder);
    assertEquals("", json.out());
  }

  @Test
  void whatIsNotUnderstoodExitsWithTwo() {
    assertEquals(2, run("", "backup", "--keep", "0").exit());
    assertEquals(2, run("", "restore").exit());
    assertEquals(2, run("", "journal").exit());
    assertEquals(2, run("", "journal", "export", "--format=xml").exit());
    assertEquals(2, run("", "journal", "export", "--from=yesterday").exit());
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : List.of("backup", "restore", "recovery-code", "journal")) {
      Outcome help = good("", command, "--help");
      assertTrue(help.out().contains("Usage: laci " + command), help::out);
    }
  }
}
