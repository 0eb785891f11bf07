package id.laci.pos.journal;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The till's secrets: the journal's key and the key of the database file, 256 random bits each,
/// and after a restoring the journal's keys of the epochs before. Shows none in any text.
///
/// They lie in a PKCS12 store whose password is a file outside the data folder. That protects a
/// copy or a stolen disk of the data folder alone; not against someone who can read both files, or
/// the memory of the running till.
public final class Keys {
  static final int KEY_BYTES = 32;

  private final SecretKey journal;
  private final SecretKey database;
  private final SortedMap<Long, SecretKey> former;

  /// @param former keys of the epochs that are over, by epoch
  Keys(SecretKey journal, SecretKey database, SortedMap<Long, SecretKey> former) {
    this.journal = journal;
    this.database = database;
    this.former = Collections.unmodifiableSortedMap(new TreeMap<>(former));
  }

  /// Opens the keys, or draws them where there is no key store yet.
  ///
  /// @param store the key store, by custom `keys.p12` in the data folder; its folder is made
  /// @param password the file with the store's password, mode 0600, outside the data folder; its
  ///   folder is made
  public static KeysOpened open(Path store, Path password, SecureRandom random) {
    return new KeyStoreFile(store, password).open(random);
  }

  /// Keys that no store keeps: new ones for a new store, or for a journal that lives in memory.
  public static Keys draw(SecureRandom random) {
    return new Keys(drawKey(random), drawKey(random), new TreeMap<>());
  }

  /// New keys, that can still read what these have sealed.
  ///
  /// @param epoch in which these are used
  public Keys successor(SecureRandom random, long epoch) {
    SortedMap<Long, SecretKey> kept = new TreeMap<>(former);
    kept.put(epoch, journal);
    return new Keys(drawKey(random), drawKey(random), kept);
  }

  /// Keeps keys where none are yet, and draws the store's password where there is none either.
  ///
  /// @param store does not exist; see [#open(Path, Path, SecureRandom)] for both files
  public KeysOpened keep(Path store, Path password, SecureRandom random) {
    return new KeyStoreFile(store, password).keep(this, random);
  }

  /// All secrets in one array, for a safe place elsewhere; the caller wipes it.
  public byte[] secrets() {
    ByteBuffer to =
        ByteBuffer.allocate((2 + former.size()) * KEY_BYTES + former.size() * Long.BYTES);
    to.put(journal.getEncoded()).put(database.getEncoded());
    former.forEach((epoch, key) -> to.putLong(epoch).put(key.getEncoded()));
    return to.array();
  }

  /// The keys that [#secrets()] gave; empty if these are none.
  public static Optional<Keys> of(byte[] secrets) {
    int rest = secrets.length - 2 * KEY_BYTES;
    if (rest < 0 || rest % (Long.BYTES + KEY_BYTES) != 0) {
      return Optional.empty();
    }
    ByteBuffer from = ByteBuffer.wrap(secrets);
    SecretKey journal = nextKey(from);
    SecretKey database = nextKey(from);
    SortedMap<Long, SecretKey> former = new TreeMap<>();
    while (from.hasRemaining()) {
      long epoch = from.getLong();
      former.put(epoch, nextKey(from));
    }
    return Optional.of(new Keys(journal, database, former));
  }

  private static SecretKey nextKey(ByteBuffer from) {
    byte[] key = new byte[KEY_BYTES];
    from.get(key);
    return new SecretKeySpec(key, "AES");
  }

  private static SecretKey drawKey(SecureRandom random) {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return new SecretKeySpec(key, "AES");
  }

  /// The file password of the database: 43 characters of base64url, a fresh array that the caller
  /// may wipe.
  public char[] databaseKey() {
    byte[] text = Base64.getUrlEncoder().withoutPadding().encode(database.getEncoded());
    char[] key = new char[text.length];
    for (int i = 0; i < key.length; i++) {
      key[i] = (char) text[i];
    }
    return key;
  }

  /// The key of an epoch: its own if it is over, else the present one.
  SecretKey journalKey(long epoch) {
    return former.getOrDefault(epoch, journal);
  }

  SecretKey journalKey() {
    return journal;
  }

  SortedMap<Long, SecretKey> former() {
    return former;
  }

  SecretKey database() {
    return database;
  }

  @Override
  public String toString() {
    return "Keys[hidden]";
  }
}
