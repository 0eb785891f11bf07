package id.laci.pos.pin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Codes of a phone, held against the test vectors of RFC 6238 (appendix B) and RFC 4648.
final class PhoneCodeTest {
  private static final String SECRET = base64("12345678901234567890");

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  /// The RFC's codes have eight digits; ours are their last six.
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void theRfcsCodesAreOurs(long seconds, String code) {
    String six = code.substring(2);
    Instant at = Instant.ofEpochSecond(seconds);
    assertEquals(OptionalLong.of(seconds / 30), PhoneCode.step(six, SECRET, 0, at));
  }

  @Test
  void oneStepBeforeAndAfterStillCountsAndTwoDoNot() {
    Instant at = Instant.ofEpochSecond(1_234_567_890);
    long step = 1_234_567_890 / 30;
    for (long by = -3; by <= 3; by++) {
      String code = String.format(Locale.ROOT, "%06d", PhoneCode.code(SECRET, step + by));
      OptionalLong expected = Math.abs(by) <= 1 ? OptionalLong.of(step + by) : OptionalLong.empty();
      assertEquals(expected, PhoneCode.step(code, SECRET, 0, at), "step " + by);
    }
  }

  @Test
  void aCodeWorksOnceAndNeitherDoesAnOlderOneAfterIt() {
    Instant at = Instant.ofEpochSecond(1_234_567_890);
    long step = 1_234_567_890 / 30;
    String now = String.format(Locale.ROOT, "%06d", PhoneCode.code(SECRET, step));
    String before = String.format(Locale.ROOT, "%06d", PhoneCode.code(SECRET, step - 1));
    assertEquals(OptionalLong.of(step), PhoneCode.step(now, SECRET, step - 1, at));
    assertEquals(OptionalLong.empty(), PhoneCode.step(now, SECRET, step, at));
    assertEquals(OptionalLong.empty(), PhoneCode.step(before, SECRET, step, at));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "1234567", "12345a", "-12345", "１２３４５６", "  "})
  void whatIsNoCodeIsNone(String typed) {
    assertEquals(OptionalLong.empty(), PhoneCode.step(typed, SECRET, 0, Instant.EPOCH));
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void theRfcsLettersAreOurs(String text, String letters) {
    assertEquals(letters, PhoneCode.base32(base64(text)));
  }

  @Test
  void thePhoneIsToldWhoseItIsAndHowItCounts() {
    String uri = PhoneCode.uri(SECRET, "Ibu Ratna", "Toko & Kopi");
    assertTrue(uri.startsWith("otpauth://totp/Toko%20%26%20Kopi%3AIbu%20Ratna?secret="), uri);
    assertTrue(uri.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), uri);
    assertTrue(uri.endsWith("&issuer=Toko%20%26%20Kopi&algorithm=SHA1&digits=6&period=30"), uri);
  }
}
