package id.laci.pos.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.laci.pos.till.Language;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A letter that the shipped typeface lacks would come from the system, or not at all.
final class FontCoverageTest {
  @ParameterizedTest
  @CsvSource({
    "INDONESIAN, NotoSans-Regular.ttf",
    "INDONESIAN, NotoSans-Bold.ttf",
    "ENGLISH, NotoSans-Regular.ttf",
    "ENGLISH, NotoSans-Bold.ttf",
    "CHINESE, NotoSansSC-Regular.otf",
    "CHINESE, NotoSansSC-Bold.otf"
  })
  void theTypefaceHasEveryLetterOfTheWords(Language language, String file)
      throws IOException, FontFormatException {
    try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
      assertNotNull(in, file);
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      StringBuilder missing = new StringBuilder();
      for (Word word : Word.values()) {
        Words.of(language)
            .get(word)
            .codePoints()
            .filter(letter -> !font.canDisplay(letter))
            .forEach(missing::appendCodePoint);
      }
      assertEquals("", missing.toString());
    }
  }
}
