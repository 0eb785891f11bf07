package id.laci.pos.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.till.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The words are the same in every language: no key is missing, unused, said twice, or filled with
/// other values.
final class WordsTest {
  private static final Pattern NAME = Pattern.compile("\\bWord\\.([A-Z0-9_]+)\\b");

  @ParameterizedTest
  @EnumSource
  void everyLanguageSaysEveryWordAndNoOther(Language language) {
    Set<String> names =
        Arrays.stream(Word.values()).map(Word::key).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(names, new TreeSet<>(Words.properties(language).stringPropertyNames()));
  }

  @ParameterizedTest
  @EnumSource
  void noWordIsBlank(Language language) {
    for (Word word : Word.values()) {
      assertTrue(!Words.of(language).get(word).isBlank(), word.key());
    }
  }

  @ParameterizedTest
  @EnumSource
  void noKeyStandsTwiceInABundle(Language language) throws IOException {
    Set<String> seen = new HashSet<>();
    for (String line : Sources.lines(Sources.bundle(language))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        assertTrue(seen.add(line.substring(0, line.indexOf('=')).strip()), line);
      }
    }
  }

  @Test
  void everyLanguageFillsTheSamePlaces() {
    for (Word word : Word.values()) {
      Set<String> expected = places(Language.INDONESIAN, word);
      for (Language language : Language.values()) {
        assertEquals(expected, places(language, word), word.key() + " in " + language);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noBraceIsLeftOver(Language language) {
    for (Word word : Word.values()) {
      String rest = Words.PLACE.matcher(Words.of(language).get(word)).replaceAll("");
      assertTrue(rest.indexOf('{') < 0 && rest.indexOf('}') < 0, word.key() + ": " + rest);
    }
  }

  @Test
  void everyWordIsSaidSomewhere() throws IOException {
    Set<String> said = new TreeSet<>();
    for (Path file : Sources.everything()) {
      NAME.matcher(Sources.text(file)).results().map(hit -> hit.group(1)).forEach(said::add);
    }
    List<String> unsaid =
        Arrays.stream(Word.values()).map(Word::name).filter(name -> !said.contains(name)).toList();
    assertEquals(List.of(), unsaid);
  }

  @Test
  void aWordFollowsItsNumber() {
    Words english = Words.of(Language.ENGLISH);
    assertEquals("1 item", english.get(Word.BASKET_COUNT, 1));
    assertEquals("5 items", english.get(Word.BASKET_COUNT, 5));
  }

  @Test
  void aValueIsNeverReadAsAPlace() {
    Words english = Words.of(Language.ENGLISH);
    assertEquals("Nothing found for “{0} $1 \\”", english.get(Word.SEARCH_NOTHING, "{0} $1 \\"));
  }

  private static Set<String> places(Language language, Word word) {
    return Words.PLACE
        .matcher(Words.of(language).get(word))
        .results()
        .map((MatchResult place) -> place.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
