package id.laci.pos.journal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The till's secrets: the journal's key and the key of the database file, 256 random bits each, a
/// key that signs, and after a restoring the journal's keys of the epochs before. Shows none in any
/// text.
///
/// They lie in a PKCS12 store whose password is a file outside the data folder. That protects a
/// copy or a stolen disk of the data folder alone; not against someone who can read both files, or
/// the memory of the running till.
public final class Keys {
  static final int KEY_BYTES = 32;

  private final Secrets secrets;
  private final Optional<Signer> signer;

  /// @param signer whose public half the secrets name; empty in a store of an older release, and in
  ///   what came out of a backup
  Keys(Secrets secrets, Optional<Signer> signer) {
    this.secrets = secrets;
    this.signer = signer;
  }

  /// Opens the keys, or draws them where there is no key store yet.
  ///
  /// @param store the key store, by custom `keys.p12` in the data folder; its folder is made
  /// @param password the file with the store's password, mode 0600, outside the data folder; its
  ///   folder is made
  public static KeysOpened open(Path store, Path password, SecureRandom random) {
    return new KeyStoreFile(store, password).open(random);
  }

  /// The same for a program that will write: a store of an older release, which has no key to sign
  /// with, is given one.
  public static KeysOpened openToSign(Path store, Path password, SecureRandom random) {
    return new KeyStoreFile(store, password).openToSign(random);
  }

  /// Keys that no store keeps: new ones for a new store, or for a journal that lives in memory.
  public static Keys draw(SecureRandom random) {
    return draw(random, new TreeMap<>(), new TreeMap<>());
  }

  private static Keys draw(
      SecureRandom random, SortedMap<Long, SecretKey> former, SortedMap<Long, VerifyKey> signed) {
    SecretKey journal = drawKey(random);
    SecretKey database = drawKey(random);
    Signer signer = Signer.draw(random);
    Optional<VerifyKey> key = Optional.of(signer.publicHalf());
    return new Keys(new Secrets(journal, database, former, key, signed), Optional.of(signer));
  }

  private static SecretKey drawKey(SecureRandom random) {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return new SecretKeySpec(key, "AES");
  }

  /// New keys, that can still read what these have sealed.
  ///
  /// @param epoch in which these are used
  public Keys successor(SecureRandom random, long epoch) {
    SortedMap<Long, SecretKey> former = new TreeMap<>(secrets.former());
    former.put(epoch, secrets.journal());
    SortedMap<Long, VerifyKey> signed = new TreeMap<>(secrets.signed());
    secrets.key().ifPresent(key -> signed.put(epoch, key));
    return draw(random, former, signed);
  }

  /// The same keys with a pair to sign with.
  Keys signing(SecureRandom random) {
    Signer drawn = Signer.draw(random);
    return new Keys(
        new Secrets(
            secrets.journal(),
            secrets.database(),
            secrets.former(),
            Optional.of(drawn.publicHalf()),
            secrets.signed()),
        Optional.of(drawn));
  }

  /// Keeps keys where none are yet, and draws the store's password where there is none either.
  ///
  /// @param store does not exist; see [#open(Path, Path, SecureRandom)] for both files
  public KeysOpened keep(Path store, Path password, SecureRandom random) {
    return new KeyStoreFile(store, password).keep(this, random);
  }

  /// All that is needed to read, in one array, for a safe place elsewhere; the caller wipes it. The
  /// secret that signs is not in it: it never leaves the till.
  public byte[] secrets() {
    return secrets.bytes();
  }

  /// The keys that [#secrets()] gave, now or in an older release; empty if these are none.
  public static Optional<Keys> of(byte[] secrets) {
    return Secrets.of(secrets).map(read -> new Keys(read, Optional.empty()));
  }

  /// The file password of the database: 43 characters of base64url, a fresh array that the caller
  /// may wipe.
  public char[] databaseKey() {
    byte[] text = Base64.getUrlEncoder().withoutPadding().encode(database().getEncoded());
    char[] key = new char[text.length];
    for (int i = 0; i < key.length; i++) {
      key[i] = (char) text[i];
    }
    return key;
  }

  /// @return by what the key that signs is known: eight groups of four; empty where none is known
  public Optional<String> fingerprint() {
    return secrets.key().map(VerifyKey::fingerprint);
  }

  /// The key of an epoch: its own if it is over, else the present one.
  SecretKey journalKey(long epoch) {
    return secrets.former().getOrDefault(epoch, secrets.journal());
  }

  SecretKey journalKey() {
    return secrets.journal();
  }

  SecretKey database() {
    return secrets.database();
  }

  Optional<Signer> signer() {
    return signer;
  }

  /// Who signs in an epoch; empty if that is not known here.
  Optional<VerifyKey> verifyKey(long epoch) {
    return secrets.former().containsKey(epoch)
        ? Optional.ofNullable(secrets.signed().get(epoch))
        : secrets.key();
  }

  /// All of it but what signs.
  Secrets all() {
    return secrets;
  }

  @Override
  public String toString() {
    return "Keys[hidden]";
  }
}
