package id.laci.pos.pin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept of a PIN.
final class PinHashTest {
  /// From the tests of the reference implementation of Argon2.
  private static final String PUBLISHED =
      "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

  @Test
  void thePublishedHashIsOurs() {
    PinHash hash = PinHash.parse(PUBLISHED).orElseThrow();
    assertTrue(hash.matches("password".toCharArray()));
    assertFalse(hash.matches("passwore".toCharArray()));
    assertEquals(PUBLISHED, hash.text());
  }

  @Test
  void whatIsWrittenIsRead() {
    PinHash hash =
        PinHash.of("493817".toCharArray(), new Cost(64, 3, 2), PinHash.salt(new SecureRandom()));
    assertEquals(Optional.of(hash), PinHash.parse(hash.text()));
    assertTrue(hash.matches("493817".toCharArray()));
    assertFalse(hash.matches("493818".toCharArray()));
    assertFalse(hash.matches(new char[0]));
    assertFalse(hash.toString().contains(hash.hash()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "493817",
        "$argon2i$v=19$m=8,t=1,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=16$m=8,t=1,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=19$m=7,t=1,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=19$m=999999,t=1,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=19$m=8,t=0,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=19$m=8,t=99,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=19$m=8,t=1,p=0$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=19$m=8,t=1,p=1$short$AAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQxx$AAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA$"
      })
  void whatIsNoHashOfOursIsNotRead(String text) {
    assertEquals(Optional.empty(), PinHash.parse(text));
  }
}
