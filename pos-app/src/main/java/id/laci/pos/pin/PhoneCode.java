package id.laci.pos.pin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/// Codes of a phone (RFC 6238): SHA-1, six digits, a new one every 30 seconds, because that is what
/// every authenticator app can do. The only place that knows the library.
final class PhoneCode {
  /// As RFC 4226 asks for with SHA-1.
  static final int SECRET_BYTES = 20;

  private static final Duration STEP = Duration.ofSeconds(30);
  private static final int DIGITS = 6;
  private static final String FORM = "[0-9]{6}";
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private PhoneCode() {}

  /// @param typed as it was typed
  /// @param secret in base 64
  /// @param lastStep steps up to this one are used
  /// @return the step whose code it is: this one, the one before or the one after, because no two
  ///   clocks agree
  static OptionalLong step(String typed, String secret, long lastStep, Instant now) {
    if (!typed.matches(FORM)) {
      return OptionalLong.empty();
    }
    long present = Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    OptionalLong found = OptionalLong.empty();
    for (long step = present - 1; step <= present + 1; step++) {
      boolean same = Integer.parseInt(typed) == code(secret, step);
      if (same && step > lastStep && found.isEmpty()) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /// @return the code of a step, as a number
  static int code(String secret, long step) {
    try {
      return new TimeBasedOneTimePasswordGenerator(STEP, DIGITS)
          .generateOneTimePassword(
              new SecretKeySpec(Base64.getDecoder().decode(secret), "RAW"),
              Instant.ofEpochSecond(step * STEP.toSeconds()));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("any bytes are a key for HMAC", e);
    }
  }

  /// @return what a phone scans
  static String uri(String secret, String name, String shop) {
    return "otpauth://totp/"
        + escaped(shop + ":" + name)
        + "?secret="
        + base32(secret)
        + "&issuer="
        + escaped(shop)
        + "&algorithm=SHA1&digits="
        + DIGITS
        + "&period="
        + STEP.toSeconds();
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// @param secret in base 64
  /// @return the same in base 32 (RFC 4648) without padding, as phones want it
  static String base32(String secret) {
    StringBuilder text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte one : Base64.getDecoder().decode(secret)) {
      held = (held << Byte.SIZE) | Byte.toUnsignedInt(one);
      bits += Byte.SIZE;
      while (bits >= BITS) {
        bits -= BITS;
        text.append(LETTERS.charAt((held >> bits) & (LETTERS.length() - 1)));
      }
      held &= (1 << bits) - 1;
    }
    if (bits > 0) {
      text.append(LETTERS.charAt((held << (BITS - bits)) & (LETTERS.length() - 1)));
    }
    return text.toString().toUpperCase(Locale.ROOT);
  }
}
