package id.laci.pos.pin;

import id.laci.pos.approval.Attempts;
import id.laci.pos.staff.StaffId;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.pcollections.TreePMap;

/// Everything that the file of credentials holds.
///
/// @param salt of all PINs, in base 64
/// @param key of the fingerprints, in base 64
/// @param attempts what was tried in vain, by whomever
/// @param startsOver whether the owner is to set the till up anew
/// @param holders what is kept of each person
record Kept(
    String salt,
    String key,
    Attempts attempts,
    boolean startsOver,
    TreePMap<StaffId, Holder> holders) {
  private static final int KEY_BYTES = 32;
  private static final String ALGORITHM = "HmacSHA256";

  /// Nothing of anybody, under a new salt and a new key.
  static Kept fresh(SecureRandom random) {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return new Kept(
        Base64.getEncoder().encodeToString(PinHash.salt(random)),
        Base64.getEncoder().encodeToString(key),
        Attempts.NONE,
        false,
        TreePMap.empty());
  }

  Kept with(Attempts other) {
    return new Kept(salt, key, other, startsOver, holders);
  }

  Kept with(StaffId who, Holder holder) {
    return new Kept(salt, key, attempts, startsOver, holders.plus(who, holder));
  }

  Kept startingOver() {
    return new Kept(salt, key, attempts, true, holders);
  }

  Holder of(StaffId who) {
    return holders.getOrDefault(who, Holder.NOTHING);
  }

  PinHash hash(char[] pin, Cost cost) {
    return PinHash.of(pin, cost, Base64.getDecoder().decode(salt));
  }

  /// @return whose PIN this is
  Optional<StaffId> owner(PinHash typed) {
    return holders.entrySet().stream()
        .filter(one -> one.getValue().pin().filter(typed::isSame).isPresent())
        .map(java.util.Map.Entry::getKey)
        .findFirst();
  }

  Optional<StaffId> badge(String fingerprint) {
    return holders.entrySet().stream()
        .filter(one -> one.getValue().badge().equals(Optional.of(fingerprint)))
        .map(java.util.Map.Entry::getKey)
        .findFirst();
  }

  /// @return what a badge's number or a drawn code is known by; says nothing without the key
  /// @param kind so that the same text is another thing as a badge and as a code
  String fingerprint(String kind, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), ALGORITHM));
      mac.update(kind.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return Base64.getEncoder()
          .encodeToString(
              mac.doFinal(text.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /// @return nothing of it: a log is no place for it
  @Override
  public String toString() {
    return "Kept[" + holders.size() + "]";
  }
}
