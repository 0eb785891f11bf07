package id.laci.pos.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.laci.pos.journal.KeysOpened.Unavailable;
import id.laci.pos.journal.KeysOpened.Why;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The two files that the keys lie in: a PKCS12 store, and its password elsewhere.
final class KeyStoreFile {
  private static final String TYPE = "PKCS12";
  private static final String JOURNAL = "journal";
  private static final String DATABASE = "database";
  private static final String FORMER = "journal-";
  private static final String SIGNER = "signer";
  private static final String VERIFIER = "verifier";
  private static final String FORMER_VERIFIER = "verifier-";
  private static final String LOCK = "keys.lock";
  private static final int PASSWORD_BYTES_MAX = 1024;
  private static final String ASK =
      "Put the file back, or restore the latest backup with its recovery code (laci restore BACKUP"
          + " --replace): without the keys the journal cannot be read.";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Disk disk = new FileDisk();
  private final Path store;
  private final Path password;

  KeyStoreFile(Path store, Path password) {
    this.store = store.toAbsolutePath();
    this.password = password.toAbsolutePath();
  }

  KeysOpened open(SecureRandom random) {
    try {
      return Files.exists(store) ? load() : createLocked(random);
    } catch (IOException e) {
      return unavailable(
          Why.MEDIUM_FAILED,
          "The keys cannot be read or written: " + e,
          "Check that the disk is connected and that Laci may use both folders.");
    }
  }

  /// Opens the keys, and gives them a pair to sign with where an older release made them.
  KeysOpened openToSign(SecureRandom random) {
    KeysOpened opened = open(random);
    if (!(opened instanceof KeysOpened.Ready(var keys, var _)) || keys.signer().isPresent()) {
      return opened;
    }
    try {
      return addSigner(random);
    } catch (IOException e) {
      return unavailable(
          Why.MEDIUM_FAILED,
          "The key that signs cannot be written: " + e,
          "Check that the disk is connected and that Laci may use both folders.");
    }
  }

  /// Under the lock and on what lies there then: two programs must not sign with two keys.
  private KeysOpened addSigner(SecureRandom random) throws IOException {
    Optional<Closeable> lock = disk.lock(folder(store), LOCK);
    if (lock.isEmpty()) {
      return inUse();
    }
    try (Closeable _ = lock.get()) {
      KeysOpened present = load();
      if (present instanceof KeysOpened.Ready(var keys, var created) && keys.signer().isEmpty()) {
        Keys signing = keys.signing(random);
        write(store, encode(signing, readPassword()));
        return new KeysOpened.Ready(signing, created);
      }
      return present;
    }
  }

  /// Keeps keys that were made elsewhere; there must be no store yet.
  KeysOpened keep(Keys keys, SecureRandom random) {
    try {
      disk.makeFolder(folder(store));
      disk.makeFolder(folder(password));
      return Files.exists(store)
          ? unavailable(
              Why.IN_USE,
              "There are keys already: " + store,
              "Set the old data folder aside; keys are never replaced.")
          : create(keys, random);
    } catch (IOException e) {
      return unavailable(
          Why.MEDIUM_FAILED,
          "The keys cannot be written: " + e,
          "Check that the disk is connected and that Laci may use both folders.");
    }
  }

  private KeysOpened load() throws IOException {
    Optional<KeysOpened> trouble = passwordTrouble();
    if (trouble.isPresent()) {
      return trouble.get();
    }
    char[] secret = readPassword();
    try {
      return load(secret);
    } finally {
      Arrays.fill(secret, '\0');
    }
  }

  private Optional<KeysOpened> passwordTrouble() throws IOException {
    if (!Files.exists(password)) {
      return Optional.of(
          unavailable(
              Why.PASSWORD_MISSING, "The password of the keys is missing: " + password, ASK));
    }
    if (isExposed()) {
      return Optional.of(
          unavailable(
              Why.PASSWORD_EXPOSED,
              "Other users of this computer may read the password of the keys: " + password,
              "Allow only the user that runs Laci to read it (mode 0600)."));
    }
    long bytes = Files.size(password);
    return bytes == 0 || bytes > PASSWORD_BYTES_MAX
        ? Optional.of(wrongPassword())
        : Optional.empty();
  }

  private char[] readPassword() throws IOException {
    return new String(Files.readAllBytes(password), US_ASCII).strip().toCharArray();
  }

  private KeysOpened load(char[] secret) throws IOException {
    byte[] bytes = Files.readAllBytes(store);
    try {
      KeyStore keys = KeyStore.getInstance(TYPE);
      keys.load(new ByteArrayInputStream(bytes), secret);
      Optional<SecretKey> journal = key(keys, JOURNAL, secret);
      Optional<SecretKey> database = key(keys, DATABASE, secret);
      return journal.isEmpty() || database.isEmpty()
          ? broken()
          : new KeysOpened.Ready(keys(keys, journal.get(), database.get(), secret), false);
    } catch (IOException e) {
      // by contract of KeyStore.load: a wrong password is told by this cause
      return e.getCause() instanceof UnrecoverableKeyException ? wrongPassword() : broken();
    } catch (GeneralSecurityException _) {
      return broken();
    }
  }

  private static Keys keys(KeyStore keys, SecretKey journal, SecretKey database, char[] secret)
      throws GeneralSecurityException {
    SortedMap<Long, VerifyKey> signed = new TreeMap<>();
    for (Map.Entry<Long, SecretKey> each : byEpoch(keys, FORMER_VERIFIER, secret).entrySet()) {
      signed.put(each.getKey(), verifyKey(each.getValue()));
    }
    Optional<SecretKey> verifier = key(keys, VERIFIER, secret);
    Optional<VerifyKey> by =
        verifier.isPresent() ? Optional.of(verifyKey(verifier.get())) : Optional.empty();
    Optional<Signer> signer =
        key(keys, SIGNER, secret)
            .flatMap(half -> by.map(known -> new Signer(half.getEncoded(), known)));
    SortedMap<Long, SecretKey> former = byEpoch(keys, FORMER, secret);
    return new Keys(new Secrets(journal, database, former, by, signed), signer);
  }

  private static VerifyKey verifyKey(SecretKey stored) throws GeneralSecurityException {
    return VerifyKey.of(stored.getEncoded())
        .orElseThrow(() -> new GeneralSecurityException("not a key to verify with"));
  }

  private static SortedMap<Long, SecretKey> byEpoch(KeyStore keys, String prefix, char[] secret)
      throws GeneralSecurityException {
    SortedMap<Long, SecretKey> found = new TreeMap<>();
    for (String alias : Collections.list(keys.aliases())) {
      if (alias.startsWith(prefix)) {
        SecretKey key =
            key(keys, alias, secret)
                .orElseThrow(() -> new GeneralSecurityException("not a key: " + alias));
        found.put(HexFormat.fromHexDigitsToLong(alias, prefix.length(), alias.length()), key);
      }
    }
    return found;
  }

  private static Optional<SecretKey> key(KeyStore keys, String alias, char[] secret)
      throws GeneralSecurityException {
    return keys.getKey(alias, secret) instanceof SecretKey key
            && key.getEncoded().length == Keys.KEY_BYTES
        ? Optional.of(key)
        : Optional.empty();
  }

  private KeysOpened createLocked(SecureRandom random) throws IOException {
    disk.makeFolder(folder(store));
    disk.makeFolder(folder(password));
    Optional<Closeable> lock = disk.lock(folder(store), LOCK);
    if (lock.isEmpty()) {
      return inUse();
    }
    try (Closeable _ = lock.get()) {
      return Files.exists(store) ? load() : create(Keys.draw(random), random);
    }
  }

  /// The password first, whole or not at all. One that is there is used, never replaced: its store
  /// may be on a disk that is not connected.
  private KeysOpened create(Keys keys, SecureRandom random) throws IOException {
    if (!Files.exists(password)) {
      byte[] drawn = new byte[Keys.KEY_BYTES];
      random.nextBytes(drawn);
      write(password, Base64.getUrlEncoder().withoutPadding().encode(drawn));
    }
    Optional<KeysOpened> trouble = passwordTrouble();
    if (trouble.isPresent()) {
      return trouble.get();
    }
    write(store, encode(keys, readPassword()));
    return new KeysOpened.Ready(keys, true);
  }

  private static byte[] encode(Keys keys, char[] secret) throws IOException {
    KeyStore.PasswordProtection protection = new KeyStore.PasswordProtection(secret);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      KeyStore to = KeyStore.getInstance(TYPE);
      to.load(null, null);
      for (Map.Entry<String, SecretKey> entry : entries(keys).entrySet()) {
        to.setEntry(entry.getKey(), new KeyStore.SecretKeyEntry(entry.getValue()), protection);
      }
      to.store(bytes, secret);
      return bytes.toByteArray();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("PKCS12 is part of the Java platform", e);
    } finally {
      Arrays.fill(secret, '\0');
    }
  }

  private static Map<String, SecretKey> entries(Keys keys) {
    Secrets all = keys.all();
    Map<String, SecretKey> entries = new LinkedHashMap<>();
    entries.put(JOURNAL, all.journal());
    entries.put(DATABASE, all.database());
    all.former().forEach((epoch, key) -> entries.put(FORMER + hex(epoch), key));
    keys.signer().ifPresent(signer -> entries.put(SIGNER, stored(signer.secret())));
    all.key().ifPresent(by -> entries.put(VERIFIER, stored(by.bytes())));
    all.signed()
        .forEach((epoch, by) -> entries.put(FORMER_VERIFIER + hex(epoch), stored(by.bytes())));
    return entries;
  }

  private static String hex(long epoch) {
    return HexFormat.of().toHexDigits(epoch);
  }

  /// A PKCS12 store keeps a private key with a certificate only; 32 bytes are kept as the others
  /// are.
  private static SecretKey stored(byte[] bytes) {
    return new SecretKeySpec(bytes, "AES");
  }

  private void write(Path file, byte[] bytes) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + Segments.UNFINISHED);
    Files.deleteIfExists(unfinished);
    createForOwner(unfinished);
    try (Disk.Handle handle = disk.open(unfinished)) {
      handle.write(ByteBuffer.wrap(bytes), 0);
      handle.force(true);
    }
    disk.move(unfinished, file);
    disk.forceFolder(folder(file));
  }

  private static void createForOwner(Path file) throws IOException {
    if (hasModes(folder(file))) {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    } else {
      Files.createFile(file);
    }
  }

  private boolean isExposed() throws IOException {
    if (!hasModes(password)) {
      return false;
    }
    Set<PosixFilePermission> modes = EnumSet.noneOf(PosixFilePermission.class);
    modes.addAll(Files.getPosixFilePermissions(password));
    modes.removeAll(PosixFilePermissions.fromString("rwx------"));
    return !modes.isEmpty();
  }

  private static boolean hasModes(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }

  private static Path folder(Path file) {
    Path parent = file.getParent();
    return parent == null ? file.toAbsolutePath().getRoot() : parent;
  }

  private static KeysOpened inUse() {
    return unavailable(
        Why.IN_USE, "Another program is making the keys.", "Wait a moment, then start again.");
  }

  private static KeysOpened wrongPassword() {
    return unavailable(Why.PASSWORD_WRONG, "The password does not open the keys.", ASK);
  }

  private static KeysOpened broken() {
    return unavailable(Why.STORE_BROKEN, "The key store is damaged or lacks a key.", ASK);
  }

  private static KeysOpened unavailable(Why why, String reason, String remedy) {
    return new Unavailable(why, reason, remedy);
  }
}
