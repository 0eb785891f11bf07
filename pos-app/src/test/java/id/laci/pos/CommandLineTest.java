package id.laci.pos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person at a terminal sees of every command: words, and the exit code.
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
final class CommandLineTest {
  private static final String CODE =
      "00020101021226620014COM.GO-JEK.WWW011993600914300000001980210G0000000190303UMI"
          + "51440014ID.CO.QRIS.WWW0215AID0000000000190303UMI5204541153033605802ID5911Toko Melati"
          + "6007BANDUNG610540284540878500.0062470703A0150361af489a9-0cd7-4c6e-82e5-b6692c7ae8c3"
          + "6304B062";

  /// @param exit code
  /// @param out everything printed
  /// @param err everything complained of
  private record Outcome(int exit, String out, String err) {}

  private static Outcome run(String input, String... args) {
    InputStream in = System.in;
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
      System.setOut(new PrintStream(printed, true, UTF_8));
      System.setErr(new PrintStream(complained, true, UTF_8));
      int exit = Main.commands().execute(args);
      return new Outcome(exit, printed.toString(UTF_8), complained.toString(UTF_8));
    } finally {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
    }
  }

  @Test
  void helpNamesEveryCommand() {
    Outcome help = run("", "--help");
    assertEquals(0, help.exit());
    assertEquals("", help.err());
    for (String command :
        List.of(
            "demo",
            "sandbox",
            "simulate",
            "qris",
            "settlement",
            "pin",
            "gallery",
            "crashtest",
            "--data")) {
      assertTrue(help.out().contains(command), () -> command + " in " + help.out());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "simulate",
        "demo",
        "sandbox",
        "qris",
        "settlement",
        "pin",
        "gallery",
        "crashtest"
      })
  void everyCommandHasHelp(String command) {
    Outcome help = run("", command, "--help");
    assertEquals(0, help.exit(), help::err);
    assertTrue(help.out().contains("Usage: laci " + command), help::out);
  }

  @Test
  void theVersionIsOneLine() {
    Outcome version = run("", "--version");
    assertEquals(0, version.exit());
    assertEquals(1, version.out().lines().count());
    assertTrue(version.out().startsWith("Laci "), version::out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--nonsense", "nonsense", "--dat"})
  void whatIsNotUnderstoodIsExplainedAndExitsWithTwo(String word) {
    Outcome outcome = run("", word);
    assertEquals(2, outcome.exit());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains(word), outcome::err);
  }

  @Test
  void anUnknownStoryIsRefusedWithTheNamesOfThoseThatExist() {
    Outcome outcome = run("", "demo", "--story", "nonsense");
    assertEquals(2, outcome.exit());
    assertEquals("", outcome.out());
    for (String known : List.of("nonsense", "VISIT", "TROUBLE")) {
      assertTrue(outcome.err().contains(known), outcome::err);
    }
  }

  @Test
  void aGoodCodeIsPrintedAsJson() throws Exception {
    Outcome outcome = run("", "qris", CODE);
    assertEquals(0, outcome.exit(), outcome::err);
    JsonObject json = JsonParser.object().from(outcome.out());
    assertTrue(!json.isEmpty());
    assertTrue(outcome.out().contains("Toko Melati"), outcome::out);
  }

  @Test
  void aCodeFromStandardInputReadsTheSame() {
    assertEquals(run("", "qris", CODE), run(CODE + "\n", "qris", "-"));
  }

  @Test
  void aMalformedCodeIsRefusedInWords() {
    Outcome outcome = run("", "qris", CODE.substring(0, CODE.length() - 1) + "3");
    assertEquals(1, outcome.exit());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().startsWith("laci qris: refused: "), outcome::err);
    assertEquals(1, outcome.err().lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "000201", "\0", "🙂"})
  void junkIsRefusedInWords(String junk) {
    Outcome outcome = run(junk, "qris", "-");
    assertEquals(1, outcome.exit());
    assertTrue(outcome.err().startsWith("laci qris: refused: "), outcome::err);
  }

  @Test
  void anEndlessInputIsRefusedInWords() {
    Outcome outcome = run("0".repeat(1_000_000), "qris", "-");
    assertEquals(1, outcome.exit());
    assertTrue(outcome.err().length() < 1_000, "and not quoted back");
  }

  @Test
  void aMissingCodeExitsWithTwo() {
    assertEquals(2, run("", "qris").exit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "x", "99999999999"})
  void aPortThatIsNoneExitsWithTwo(String port) {
    Outcome outcome = run("", "sandbox", "--port=" + port);
    assertEquals(2, outcome.exit());
    assertTrue(outcome.err().contains(port), outcome::err);
  }

  @Test
  void startingOverSetsThePinsAsideAndOpensNothingByItself(@TempDir Path data) throws IOException {
    Path file = data.resolve("shop").resolve("staff.keys");
    Outcome before = run("", "--data", data.toString(), "pin");
    assertEquals(0, before.exit(), before::err);
    assertTrue(before.out().contains("nobody has a PIN yet"), before::out);
    assertFalse(Files.exists(file));
    Files.createDirectories(file.getParent());
    Files.writeString(file, "damaged");
    Outcome asked = run("", "--data", data.toString(), "pin");
    assertEquals("damaged", Files.readString(file), "to ask changes nothing");
    assertTrue(asked.out().contains(" is there."), asked::out);
    Outcome over = run("", "--data", data.toString(), "pin", "--start-over");
    assertEquals(0, over.exit(), over::err);
    assertTrue(Files.readString(file).contains("over=true"));
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(1, files.filter(one -> one.toString().endsWith(".aside")).count());
    }
  }

  @Test
  void someWorldsAreSimulatedAndCounted() {
    Outcome outcome = run("", "simulate", "--seeds=3", "--from=7", "--threads=1");
    assertEquals(0, outcome.exit());
    assertTrue(outcome.err().contains("3 of 3"), outcome::err);
    assertTrue(outcome.out().contains("sales paid by QR"), outcome::out);
    assertTrue(outcome.out().contains("3 worlds, and all is well"), outcome::out);
  }

  @Test
  void oneWorldIsReplayedTheSameEveryTime() {
    Outcome once = run("", "simulate", "--seed=7", "--trace");
    assertEquals(0, once.exit());
    assertTrue(once.out().contains("fingerprint"), once::out);
    assertEquals(once, run("", "simulate", "--seed=7", "--trace"));
  }

  @Test
  void noWorldsAtAllExitsWithTwo() {
    assertEquals(2, run("", "simulate", "--seeds=0").exit());
  }

  @Test
  void aPictureFolderHasToBeNamed() {
    assertEquals(2, run("", "gallery").exit());
  }
}
