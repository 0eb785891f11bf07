package id.laci.pos.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A code that is typed wrongly is known for one, and only the right one opens anything.
final class RecoveryCodeTest {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final SecureRandom random = new SecureRandom();

  private static RecoveryCode good(String typed) {
    return assertInstanceOf(RecoveryCode.Read.Good.class, RecoveryCode.read(typed)).code();
  }

  private static boolean isBad(String typed) {
    return RecoveryCode.read(typed) instanceof RecoveryCode.Read.Bad;
  }

  @Test
  void aPrintedCodeReadsBackHoweverItIsTyped() {
    Set<String> drawn = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      RecoveryCode code = RecoveryCode.draw(random);
      String print = code.print();
      assertTrue(print.matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}"), print);
      assertTrue(drawn.add(print));
      assertEquals(code, good(print));
      assertEquals(code, good(print.toLowerCase(java.util.Locale.ROOT).replace('-', ' ')));
      assertEquals(code, good("  " + print.replace("-", "") + "\n"));
      assertEquals(code, good(print.replace('0', 'O').replace('1', 'l')));
      assertFalse(code.toString().contains(print.substring(0, 4)));
    }
  }

  @Test
  void everyMistypedCharacterIsNoticed() {
    String print = RecoveryCode.draw(random).print();
    for (int at = 0; at < print.length(); at++) {
      for (char letter : LETTERS.toCharArray()) {
        if (print.charAt(at) != '-' && print.charAt(at) != letter) {
          String wrong = print.substring(0, at) + letter + print.substring(at + 1);
          assertTrue(isBad(wrong), () -> print + " as " + wrong);
        }
      }
    }
  }

  @Test
  void anyTwoCharactersThatChangePlacesAreNoticed() {
    for (int round = 0; round < 20; round++) {
      String bare = RecoveryCode.draw(random).print().replace("-", "");
      for (int i = 0; i < bare.length(); i++) {
        for (int j = i + 1; j < bare.length(); j++) {
          if (bare.charAt(i) != bare.charAt(j)) {
            char[] swapped = bare.toCharArray();
            swapped[i] = bare.charAt(j);
            swapped[j] = bare.charAt(i);
            assertTrue(isBad(new String(swapped)));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "ABCD", "U", "ÄÖÜ", "0000-0000-0000-0000-0000-0000-0000-0"})
  void whatIsNoCodeIsRefusedInWords(String typed) {
    RecoveryCode.Read.Bad bad =
        assertInstanceOf(RecoveryCode.Read.Bad.class, RecoveryCode.read(typed));
    assertFalse(bad.reason().isBlank());
  }

  @Test
  void onlyTheRightCodeOpensWhatItSealed() {
    byte[] secrets = "the keys".getBytes(UTF_8);
    RecoveryCode code = RecoveryCode.draw(random);
    byte[] sealed = SealedSecrets.seal(secrets, code, random);
    assertArrayEquals(
        secrets,
        assertInstanceOf(SealedSecrets.Opened.Good.class, SealedSecrets.open(sealed, code))
            .secrets());
    assertInstanceOf(
        SealedSecrets.Opened.WrongCode.class,
        SealedSecrets.open(sealed, RecoveryCode.draw(random)));
    assertFalse(
        new String(sealed, UTF_8).contains("the keys"), "what is sealed does not lie there open");
    assertTrue(SealedSecrets.problem(sealed).isEmpty());
  }

  @Test
  void aChangedFileOpensWithNoCode() {
    RecoveryCode code = RecoveryCode.draw(random);
    byte[] sealed = SealedSecrets.seal(new byte[64], code, random);
    for (int at : new int[] {12, 13, 16, 31, 32, 43, 44, 60, sealed.length - 1}) {
      byte[] changed = sealed.clone();
      changed[at] ^= 1;
      if (at == 12) {
        assertInstanceOf(
            SealedSecrets.Opened.Unreadable.class,
            SealedSecrets.open(changed, code),
            "a count that nobody can reckon is not tried");
      } else {
        assertInstanceOf(
            SealedSecrets.Opened.WrongCode.class,
            SealedSecrets.open(changed, code),
            () -> "byte " + at);
      }
    }
    assertInstanceOf(
        SealedSecrets.Opened.Unreadable.class, SealedSecrets.open(Arrays.copyOf(sealed, 20), code));
    assertInstanceOf(
        SealedSecrets.Opened.Unreadable.class, SealedSecrets.open(new byte[200], code));
    assertTrue(SealedSecrets.problem(new byte[200]).isPresent());
  }
}
