package id.laci.pos.journal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The till's secrets: the journal's key and the key of the database file, 256 random bits each.
/// Shows neither in any text.
///
/// They lie in a PKCS12 store whose password is a file outside the data folder. That protects a
/// copy or a stolen disk of the data folder alone; not against someone who can read both files, or
/// the memory of the running till.
public final class Keys {
  static final int KEY_BYTES = 32;

  private final SecretKey journal;
  private final SecretKey database;

  Keys(SecretKey journal, SecretKey database) {
    this.journal = journal;
    this.database = database;
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
    return new Keys(drawKey(random), drawKey(random));
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

  SecretKey journalKey() {
    return journal;
  }

  SecretKey database() {
    return database;
  }

  @Override
  public String toString() {
    return "Keys[hidden]";
  }
}
