package id.laci.pos.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Where the secrets lie, and every way in which they cannot be had.
final class KeysTest {
  @TempDir Path folder;
  private Path store;
  private Path password;

  @BeforeEach
  void name() {
    store = folder.resolve("data").resolve("keys.p12");
    password = folder.resolve("config").resolve("laci.password");
  }

  private KeysOpened open(long seed) {
    return Keys.open(store, password, new Fixture.SeededRandom(seed));
  }

  private KeysOpened.Ready ready(long seed) {
    KeysOpened opened = open(seed);
    return assertInstanceOf(KeysOpened.Ready.class, opened, opened::toString);
  }

  private KeysOpened.Why why() {
    return assertInstanceOf(KeysOpened.Unavailable.class, open(3)).why();
  }

  @Test
  void keysAreDrawnOnceAndFoundAgain() {
    KeysOpened.Ready first = ready(1);
    KeysOpened.Ready second = ready(2);
    assertTrue(first.created());
    assertFalse(second.created());
    assertArrayEquals(
        first.keys().journalKey().getEncoded(), second.keys().journalKey().getEncoded());
    assertArrayEquals(first.keys().databaseKey(), second.keys().databaseKey());
  }

  @Test
  void theDatabaseKeyIsBase64urlOf256BitsAndAFreshArray() {
    Keys keys = ready(1).keys();
    char[] key = keys.databaseKey();
    assertEquals(32, Base64.getUrlDecoder().decode(new String(key)).length);
    Arrays.fill(key, 'x');
    assertFalse(Arrays.equals(key, keys.databaseKey()));
    assertFalse(Arrays.equals(keys.journalKey().getEncoded(), keys.database().getEncoded()));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void bothFilesAreForTheirOwnerOnly() throws IOException {
    ready(1);
    for (Path file : new Path[] {store, password}) {
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPasswordThatOthersMayReadIsRefused() throws IOException {
    ready(1);
    Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-r-----"));
    assertEquals(KeysOpened.Why.PASSWORD_EXPOSED, why());
  }

  @Test
  void noSecretIsInAnyText() throws IOException {
    KeysOpened.Ready ready = ready(1);
    String text = ready + " " + ready.keys();
    assertFalse(text.contains(new String(ready.keys().databaseKey())));
    Files.writeString(password, "wrong-but-secret");
    assertFalse(open(3).toString().contains("wrong-but-secret"));
  }

  @Test
  void aMissingPasswordIsNamed() throws IOException {
    ready(1);
    Files.delete(password);
    assertEquals(KeysOpened.Why.PASSWORD_MISSING, why());
    assertFalse(Files.exists(password));
  }

  @Test
  void aWrongPasswordIsNamed() throws IOException {
    ready(1);
    Files.writeString(password, "another");
    assertEquals(KeysOpened.Why.PASSWORD_WRONG, why());
    Files.writeString(password, "");
    assertEquals(KeysOpened.Why.PASSWORD_WRONG, why());
    Files.write(password, new byte[100_000]);
    assertEquals(KeysOpened.Why.PASSWORD_WRONG, why());
  }

  @Test
  void aDamagedStoreIsNamed() throws IOException {
    ready(1);
    byte[] whole = Files.readAllBytes(store);
    Files.write(store, Arrays.copyOf(whole, whole.length / 2));
    assertEquals(KeysOpened.Why.STORE_BROKEN, why());
    Files.write(store, new byte[0]);
    assertEquals(KeysOpened.Why.STORE_BROKEN, why());
    Files.writeString(store, "not a key store");
    assertEquals(KeysOpened.Why.STORE_BROKEN, why());
    for (int at = 0; at < whole.length; at += 13) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 4;
      Files.write(store, flipped);
      assertInstanceOf(KeysOpened.class, open(3));
    }
    Files.write(store, whole);
    assertFalse(ready(3).created());
  }

  @Test
  void aStoreWithoutTheKeysIsNamed() throws Exception {
    ready(1);
    char[] secret = Files.readString(password).toCharArray();
    KeyStore empty = KeyStore.getInstance("PKCS12");
    empty.load(null, null);
    try (var out = Files.newOutputStream(store)) {
      empty.store(out, secret);
    }
    assertEquals(KeysOpened.Why.STORE_BROKEN, why());
  }

  @Test
  void aStoreOfAnOlderReleaseIsGivenAKeyThatSignsOnce() throws Exception {
    Keys before = ready(1).keys();
    char[] secret = Files.readString(password).toCharArray();
    KeyStore store12 = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(store)) {
      store12.load(in, secret);
    }
    store12.deleteEntry("signer");
    store12.deleteEntry("verifier");
    try (var out = Files.newOutputStream(store)) {
      store12.store(out, secret);
    }
    assertTrue(ready(2).keys().fingerprint().isEmpty(), "reading adds nothing");
    Keys given = assertInstanceOf(KeysOpened.Ready.class, signing(3)).keys();
    assertTrue(given.signer().isPresent());
    assertArrayEquals(before.journalKey().getEncoded(), given.journalKey().getEncoded());
    assertEquals(
        given.fingerprint(),
        assertInstanceOf(KeysOpened.Ready.class, signing(4)).keys().fingerprint());
    assertEquals(given.fingerprint(), ready(5).keys().fingerprint());
  }

  private KeysOpened signing(long seed) {
    return Keys.openToSign(store, password, new Fixture.SeededRandom(seed));
  }

  @Test
  void whoSignedInAnEpochThatIsOverIsKept() {
    Keys first = Keys.draw(new Fixture.SeededRandom(1));
    Keys second = first.successor(new Fixture.SeededRandom(2), 77);
    second.keep(store, password, new Fixture.SeededRandom(3));
    Keys read = ready(4).keys();
    assertEquals(
        first.fingerprint(), read.verifyKey(77).map(VerifyKey::fingerprint), "of epoch 77");
    assertEquals(second.fingerprint(), read.fingerprint());
    assertArrayEquals(second.signer().orElseThrow().secret(), read.signer().orElseThrow().secret());
  }

  @Test
  void aPasswordWithoutItsStoreIsUsedAndNotReplaced() throws IOException {
    ready(1);
    byte[] stored = Files.readAllBytes(store);
    String secret = Files.readString(password);
    Files.delete(store); // a disk that is not connected looks like this
    assertTrue(ready(2).created());
    assertEquals(secret, Files.readString(password));
    Files.write(store, stored);
    assertFalse(ready(3).created());
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Files.writeString(folder.resolve("config"), "a file");
    assertEquals(KeysOpened.Why.MEDIUM_FAILED, why());
  }
}
