package id.laci.pos.ui;

import id.laci.pos.till.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of the screens in one language. Places for values are written `{0}`, `{1}`, …;
/// `{0|item|items}` is the first word where the value is 1, else the second.
public final class Words {
  /// A place for a value.
  static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^}]*))?}");

  private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, load(language));
    }
  }

  private final Language language;
  private final Map<Word, String> texts;

  private Words(Language language, Map<Word, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /// @return the words of that language
  public static Words of(Language language) {
    Words words = ALL.get(language);
    if (words == null) {
      throw new IllegalStateException("no words for " + language);
    }
    return words;
  }

  /// @return whose words these are
  public Language language() {
    return language;
  }

  /// @param values what stands in the places `{0}`, `{1}`, …
  public String get(Word word, Object... values) {
    String text = texts.getOrDefault(word, word.key());
    return values.length == 0
        ? text
        : PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(fill(place, values)));
  }

  /// @return the text with a capital letter in front, where its script has any
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String fill(MatchResult place, Object... values) {
    int index = Integer.parseInt(place.group(1));
    if (index >= values.length) {
      return place.group();
    }
    String value = String.valueOf(values[index]);
    String one = place.group(2);
    return one == null ? value : value.equals("1") ? one : place.group(3);
  }

  private static Words load(Language language) {
    Properties properties = properties(language);
    Map<Word, String> texts = new EnumMap<>(Word.class);
    for (Word word : Word.values()) {
      String text = properties.getProperty(word.key());
      if (text != null) {
        texts.put(word, text);
      }
    }
    return new Words(language, texts);
  }

  /// @return the bundle as it lies beside this class
  static Properties properties(Language language) {
    Properties properties = new Properties();
    String name = "words_" + language.tag() + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
