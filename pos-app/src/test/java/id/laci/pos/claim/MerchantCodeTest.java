package id.laci.pos.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.claim.MerchantCode.Fault;
import id.laci.pos.claim.MerchantCode.Result;
import id.laci.pos.qris.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which stickers will do, and what is said of the others.
final class MerchantCodeTest {
  private static final String NMID = "ID1019084719002";

  private static Fault fault(String payload) {
    return assertInstanceOf(Result.Bad.class, MerchantCode.read(payload, Optional.empty())).why();
  }

  /// @return the body with a checksum of its own, computed here once more
  static String sealed(String body) {
    String text = body + "6304";
    int crc = 0xFFFF;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      crc ^= (b & 0xFF) << 8;
      for (int bit = 0; bit < 8; bit++) {
        crc = ((crc << 1) ^ ((crc & 0x8000) == 0 ? 0 : 0x1021)) & 0xFFFF;
      }
    }
    return text + String.format("%04X", crc);
  }

  private static String changed(String from, String to) {
    String body = ClaimSamples.vector("V11");
    body = body.substring(0, body.length() - 8);
    assertTrue(body.contains(from), from);
    return sealed(body.replace(from, to));
  }

  @Test
  void aGoPayStickerTellsWhoIsPaid() {
    MerchantCode code = ClaimSamples.merchant("V11");
    assertEquals("Bluebird3", code.name());
    assertEquals("Bandung deket r", code.city());
    assertEquals(NMID, code.nmid());
    assertEquals("COM.GO-JEK.WWW", code.acquirer());
    assertFalse(code.isSandbox());
    assertEquals(code, ClaimSamples.merchant("V11"));
    assertNotEquals(code, ClaimSamples.merchant("V09"));
    assertFalse(code.toString().contains("936009"), "no account number in a log");
  }

  @Test
  void ofThePublishedCodesTheIndonesianStickersWillDo() {
    Set<String> good =
        ClaimSamples.vectors().entrySet().stream()
            .filter(
                vector ->
                    MerchantCode.read(vector.getValue(), Optional.empty()) instanceof Result.Good)
            .map(java.util.Map.Entry::getKey)
            .collect(Collectors.toSet());
    assertEquals(Set.of("V09", "V10", "V11", "V12", "V14", "V21"), good);
  }

  @Test
  void everythingElseIsToldInItsOwnWords() {
    assertEquals(new Fault.Transfer(), fault(ClaimSamples.vector("V17")));
    assertEquals(new Fault.NotIndonesian("CN"), fault(ClaimSamples.vector("V01")));
    assertEquals(new Fault.NotStatic(), fault(ClaimSamples.vector("V02")));
    assertEquals(new Fault.NotStatic(), fault(changed("010211", "")));
    assertEquals(new Fault.HasAmount("5000"), fault(changed("5802ID", "540450005802ID")));
    assertEquals(
        new Fault.NoNmid(),
        fault(changed("51440014ID.CO.QRIS.WWW0215" + NMID, "51250014ID.CO.QRIS.WWW")));
    assertEquals(
        new Fault.NoAccount(), fault(changed("0118936009143043805808", "0118ABCDEFGHIJKLMNOPQR")));
    String full = "62910570" + "x".repeat(70) + "0713" + "y".repeat(13);
    assertEquals(new Fault.NoRoom(), fault(changed("62090705PT200", full.replace("0570", "5070"))));
    assertEquals(
        new Fault.AnotherMerchant("ID0000000000000", NMID),
        assertInstanceOf(
                Result.Bad.class,
                MerchantCode.read(ClaimSamples.vector("V11"), Optional.of("ID0000000000000")))
            .why());
    assertInstanceOf(
        Result.Good.class, MerchantCode.read(ClaimSamples.vector("V11"), Optional.of(NMID)));
  }

  @Test
  void everyFaultHasWordsOfItsOwn() {
    Set<String> words = new HashSet<>();
    for (Fault fault :
        Set.of(
            fault("x"),
            new Fault.Transfer(),
            new Fault.NotIndonesian("CN"),
            new Fault.NotStatic(),
            new Fault.HasAmount("1"),
            new Fault.NoAccount(),
            new Fault.NoNmid(),
            new Fault.AnotherMerchant("a", "b"),
            new Fault.NoRoom(),
            new Fault.Sandbox())) {
      assertFalse(fault.words().isBlank());
      assertTrue(words.add(fault.words()), fault::words);
    }
    assertEquals(Arrays.stream(Fault.class.getPermittedSubclasses()).count(), words.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "\0", "🙂🙂🙂🙂", "6304FFFF"})
  void junkIsNoCode(String junk) {
    assertInstanceOf(Fault.NotACode.class, fault(junk));
  }

  @Test
  void noSingleMisreadCharacterGoesUnseen() {
    Random random = new Random(4);
    String good = ClaimSamples.vector("V11");
    for (int at = 0; at < good.length(); at++) {
      char[] misread = good.toCharArray();
      misread[at] = misread[at] == 'Z' ? 'Y' : random.nextBoolean() ? 'Z' : '~';
      Fault fault = fault(String.valueOf(misread));
      assertInstanceOf(Fault.NotACode.class, fault, "character " + at);
    }
    Fault.NotACode wrong =
        assertInstanceOf(Fault.NotACode.class, fault(good.replace("PT200", "PT300")));
    assertEquals(Reason.CRC_WRONG, wrong.why().reason());
  }
}
