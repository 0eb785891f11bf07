package id.laci.pos.pin;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is kept of a PIN: an Argon2id hash with its salt and its cost, in the text form that other
/// programs write too (`$argon2id$v=19$m=…,t=…,p=…$salt$hash`).
///
/// @param salt in base 64 without padding
/// @param hash in base 64 without padding
record PinHash(Cost cost, String salt, String hash) {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int UTF8_BYTES_MAX = 3;
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=(\\d)"
              + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

  /// Hashes a PIN.
  ///
  /// @param pin not wiped here
  static PinHash of(char[] pin, Cost cost, byte[] salt) {
    return new PinHash(cost, encoded(salt), encoded(hashed(pin, salt, cost, HASH_BYTES)));
  }

  /// @return a salt, the same for all PINs of a till: whose a typed one is is found with one hash,
  ///   and no two people have the same one, which a common salt would show
  static byte[] salt(SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return salt;
  }

  /// @return the hash that this text is; empty when it is none or asks for an absurd amount of work
  static Optional<PinHash> parse(String text) {
    Matcher found = FORM.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      Cost cost =
          new Cost(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(3)));
      PinHash hash = new PinHash(cost, found.group(4), found.group(5));
      // a length that base 64 cannot have is told by the decoder
      return decoded(hash.salt()).length > 0 && decoded(hash.hash()).length > 0
          ? Optional.of(hash)
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// @param pin not wiped here
  /// @return whether this is the hash of the PIN; takes as long for a wrong one
  boolean matches(char[] pin) {
    byte[] kept = decoded(hash);
    return MessageDigest.isEqual(kept, hashed(pin, decoded(salt), cost, kept.length));
  }

  /// @param other with the same salt and cost
  /// @return whether both are of one PIN, in a time that tells nothing
  boolean isSame(PinHash other) {
    return cost.equals(other.cost)
        && salt.equals(other.salt)
        && MessageDigest.isEqual(decoded(hash), decoded(other.hash));
  }

  /// @return as it stands in the file
  String text() {
    return "$argon2id$v=19$m="
        + cost.kibibytes()
        + ",t="
        + cost.passes()
        + ",p="
        + cost.lanes()
        + "$"
        + salt
        + "$"
        + hash;
  }

  /// @return nothing of the hash: a log is no place for it
  @Override
  public String toString() {
    return "PinHash";
  }

  private static byte[] hashed(char[] pin, byte[] salt, Cost cost, int length) {
    ByteBuffer room = ByteBuffer.allocate(UTF8_BYTES_MAX * pin.length);
    // half a character becomes a question mark, which no PIN has
    CharsetEncoder encoder =
        StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    var _ = encoder.encode(CharBuffer.wrap(pin), room, true);
    byte[] secret = Arrays.copyOf(room.array(), room.position());
    try {
      return Argon2id.hash(secret, salt, cost, length);
    } finally {
      Arrays.fill(secret, (byte) 0);
      Arrays.fill(room.array(), (byte) 0);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] decoded(String text) {
    return Base64.getDecoder().decode(text);
  }
}
