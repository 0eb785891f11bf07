package id.laci.drivers.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScanFramingTest {
  private final ScanFraming framing = new ScanFraming(FrameRule.USUAL);

  private List<String> take(String bytes) {
    return texts(framing.take(bytes.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static List<String> texts(List<ScanEvent> events) {
    return events.stream().map(ScanFramingTest::text).toList();
  }

  private static String text(ScanEvent event) {
    return switch (event) {
      case ScanEvent.Scan(var _, var text) -> text;
      case ScanEvent.TooLong _ -> "[too long]";
      case ScanEvent.NoRead _ -> "[no read]";
      case ScanEvent.Lost _ -> "[lost]";
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\r\n", "\t", "\u0003"})
  void everyUsualSuffixEndsAScan(String suffix) {
    assertEquals(List.of("8992761002015", "42"), take("8992761002015" + suffix + "42" + suffix));
    assertFalse(framing.pending());
  }

  @Test
  void whereAReadEndsMeansNothing() {
    List<String> scans = new ArrayList<>();
    for (byte b : "123\r\n456\r\n".getBytes(StandardCharsets.US_ASCII)) {
      scans.addAll(texts(framing.take(new byte[] {b})));
    }
    assertEquals(List.of("123", "456"), scans);
  }

  @Test
  void aPrefixBeginsAnewAndGroupSeparatorsAreData() {
    assertEquals(List.of("01\u001D10"), take("\u000201\u001D10\u0003"));
  }

  @Test
  void whatABeginningCutsShortIsToldAsLost() {
    assertEquals(List.of("[lost]", "8992"), take("\u000240063\u00028992\u0003"));
    assertEquals(List.of("42"), take("\u0002\u0002" + "42\u0003"));
  }

  @Test
  void silenceEndsAScanWithoutSuffix() {
    assertEquals(List.of(), take("4006381333931"));
    assertTrue(framing.pending());
    assertEquals(Optional.of("4006381333931"), framing.end().map(ScanFramingTest::text));
    assertEquals(Optional.empty(), framing.end());
  }

  @Test
  void theLongestScanPassesAndALongerOneIsSaid() {
    String longest = "9".repeat(ScanFraming.SCAN_BYTES_MAX);
    assertEquals(List.of(longest), take(longest + "\r"));
    assertEquals(List.of("[too long]", "1"), take(longest + "9\r1\r"));
  }

  @Test
  void utf8IsReadAsSuchAndEverythingElseAsLatin1() {
    byte[] utf8 = "é茶\r".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("é茶"), texts(framing.take(utf8)));
    assertEquals(List.of("é"), take("\u00E9\r"));
  }

  @Test
  void whatAScannerCouldNotReadIsNoScan() {
    assertEquals(List.of("[no read]", "7", "[no read]"), take("NR\r7\r?\r"));
  }

  @Test
  void aPrefixThatIsSetUpIsNoPartOfTheScan() {
    ScanFraming prefixed =
        new ScanFraming(new FrameRule("~", List.of(), FrameRule.USUAL.silence()));
    byte[] bytes = "~42\r43\r~\r".getBytes(StandardCharsets.US_ASCII);
    assertEquals(List.of("42", "43"), texts(prefixed.take(bytes)));
  }

  @Test
  void whatWasLostIsSaidAndItsRestIsNoScan() {
    take("40063");
    assertEquals(List.of("[lost]"), texts(framing.lost()));
    assertEquals(List.of("42"), take("81333931\r42\r"));
  }

  @Test
  void anyBytesAreTakenAndNothingIsKept() {
    Random random = new Random(3);
    int rounds = Integer.getInteger("fuzz.rounds", 20_000);
    for (int i = 0; i < rounds; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      framing.take(bytes);
    }
    framing.end();
    assertFalse(framing.pending());
  }
}
