package id.laci.pos.journal;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// All that it takes to read a till's data folder and to verify its signatures, and nothing that
/// signs.
///
/// As bytes, big-endian: [#MAGIC] (4), journal's key (32), database's key (32), how many epochs are
/// over (4) and for each its number (8) and key (32), how many of them are known by who signed (4)
/// and for each its number (8) and public key (32), then the present public key if there is one
/// (32). An older release wrote both keys and the epochs that are over alone.
///
/// @param former journal's keys of the epochs that are over, by epoch
/// @param key who signs in the present epoch, as far as is known
/// @param signed who signed in the epochs that are over, as far as is known
record Secrets(
    SecretKey journal,
    SecretKey database,
    SortedMap<Long, SecretKey> former,
    Optional<VerifyKey> key,
    SortedMap<Long, VerifyKey> signed) {
  private static final int MAGIC = 0x4C4B5332; // LKS2
  private static final int EACH_BYTES = Long.BYTES + Keys.KEY_BYTES;
  private static final int LEAST_BYTES = 3 * Integer.BYTES + 2 * Keys.KEY_BYTES;

  Secrets {
    former = Collections.unmodifiableSortedMap(new TreeMap<>(former));
    signed = Collections.unmodifiableSortedMap(new TreeMap<>(signed));
  }

  byte[] bytes() {
    int each = (former.size() + signed.size()) * EACH_BYTES;
    int last = key.isPresent() ? VerifyKey.BYTES : 0;
    ByteBuffer to = ByteBuffer.allocate(LEAST_BYTES + each + last).putInt(MAGIC);
    to.put(journal.getEncoded()).put(database.getEncoded()).putInt(former.size());
    former.forEach((epoch, secret) -> to.putLong(epoch).put(secret.getEncoded()));
    to.putInt(signed.size());
    signed.forEach((epoch, by) -> to.putLong(epoch).put(by.bytes()));
    key.ifPresent(by -> to.put(by.bytes()));
    return to.array();
  }

  /// @return empty if these are no such bytes
  static Optional<Secrets> of(byte[] bytes) {
    boolean older = bytes.length >= 2 * Keys.KEY_BYTES && isOlder(bytes.length);
    return older ? Optional.of(older(bytes)) : newer(ByteBuffer.wrap(bytes));
  }

  /// No length of the present form is one of the older.
  private static boolean isOlder(int length) {
    return (length - 2 * Keys.KEY_BYTES) % EACH_BYTES == 0;
  }

  private static Secrets older(byte[] bytes) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    SecretKey journal = secret(from);
    SecretKey database = secret(from);
    SortedMap<Long, SecretKey> former = formerKeys(from, from.remaining() / EACH_BYTES);
    return new Secrets(journal, database, former, Optional.empty(), new TreeMap<>());
  }

  private static Optional<Secrets> newer(ByteBuffer from) {
    if (from.remaining() < LEAST_BYTES || from.getInt() != MAGIC) {
      return Optional.empty();
    }
    SecretKey journal = secret(from);
    SecretKey database = secret(from);
    int epochs = from.getInt();
    if (!fits(epochs, from.remaining() - Integer.BYTES)) {
      return Optional.empty();
    }
    SortedMap<Long, SecretKey> former = formerKeys(from, epochs);
    int known = from.getInt();
    if (!fits(known, from.remaining())) {
      return Optional.empty();
    }
    SortedMap<Long, VerifyKey> signed = new TreeMap<>();
    for (int i = 0; i < known; i++) {
      long epoch = from.getLong();
      verifyKey(from).ifPresent(by -> signed.put(epoch, by));
    }
    Optional<VerifyKey> key =
        from.remaining() == VerifyKey.BYTES ? verifyKey(from) : Optional.empty();
    return from.hasRemaining() || signed.size() != known
        ? Optional.empty()
        : Optional.of(new Secrets(journal, database, former, key, signed));
  }

  private static boolean fits(int count, int room) {
    return count >= 0 && (long) count * EACH_BYTES <= room;
  }

  private static SortedMap<Long, SecretKey> formerKeys(ByteBuffer from, int count) {
    SortedMap<Long, SecretKey> former = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      long epoch = from.getLong();
      former.put(epoch, secret(from));
    }
    return former;
  }

  private static SecretKey secret(ByteBuffer from) {
    byte[] key = new byte[Keys.KEY_BYTES];
    from.get(key);
    return new SecretKeySpec(key, "AES");
  }

  private static Optional<VerifyKey> verifyKey(ByteBuffer from) {
    byte[] key = new byte[VerifyKey.BYTES];
    from.get(key);
    return VerifyKey.of(key);
  }

  @Override
  public String toString() {
    return "Secrets[hidden]";
  }
}
