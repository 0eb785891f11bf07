package id.laci.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScanFramingTest {
  private final ScanFraming framing = new ScanFraming();

  private List<String> take(String bytes) {
    return framing.take(bytes.getBytes(StandardCharsets.ISO_8859_1));
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
      scans.addAll(framing.take(new byte[] {b}));
    }
    assertEquals(List.of("123", "456"), scans);
  }

  @Test
  void aPrefixBeginsAnewAndGroupSeparatorsAreData() {
    assertEquals(List.of("01\u001D10"), take("junk\u000201\u001D10\u0003"));
  }

  @Test
  void silenceEndsAScanWithoutSuffix() {
    assertEquals(List.of(), take("4006381333931"));
    assertTrue(framing.pending());
    assertEquals(Optional.of("4006381333931"), framing.end());
    assertEquals(Optional.empty(), framing.end());
  }

  @Test
  void theLongestScanPassesAndALongerOneIsDroppedWhole() {
    String longest = "9".repeat(ScanFraming.SCAN_BYTES_MAX);
    assertEquals(List.of(longest), take(longest + "\r"));
    assertEquals(List.of("1"), take(longest + "9\r1\r"));
  }

  @Test
  void utf8IsReadAsSuchAndEverythingElseAsLatin1() {
    byte[] utf8 = "é茶\r".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("é茶"), framing.take(utf8));
    assertEquals(List.of("é"), take("\u00E9\r"));
  }
}
