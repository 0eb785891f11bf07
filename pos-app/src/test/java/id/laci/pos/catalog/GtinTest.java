package id.laci.pos.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "96385074",
        "036000291452",
        "4006381333931",
        "8998866200578",
        "10614141543219",
        "00000000"
      })
  void codesWithTheRightCheckDigitAreRead(String digits) {
    assertEquals(digits, Gtin.read(digits).orElseThrow().digits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "9638507",
        "963850740",
        "4006381333930",
        "036000291453",
        "10614141543218",
        "400638133393x",
        "4006381333931 ",
        "-400638133393",
        "٤٠٠٦٣٨١٣٣٣٩٣١",
        "４００６３８１３３３９３１"
      })
  void everythingElseIsNoCode(String text) {
    assertTrue(Gtin.read(text).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> new Gtin(text));
  }

  @Test
  void oneWrongDigitIsAlwaysFound() {
    String good = "4006381333931";
    for (int at = 0; at < good.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String read = good.substring(0, at) + digit + good.substring(at + 1);
        assertEquals(read.equals(good), Gtin.read(read).isPresent(), read);
      }
    }
  }

  @Test
  void isWrittenAsItsDigits() {
    assertEquals("96385074", new Gtin("96385074").toString());
    assertFalse(new Gtin("96385074").equals(new Gtin("00000000")));
  }
}
