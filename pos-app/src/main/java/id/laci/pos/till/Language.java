package id.laci.pos.till;

import java.util.Arrays;
import java.util.Optional;

/// The languages in which Laci speaks, everywhere a person reads.
public enum Language {
  INDONESIAN("id"),
  ENGLISH("en"),
  CHINESE("zh");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /// @return the language with that tag, if we speak it
  public static Optional<Language> ofTag(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }

  /// @return the BCP 47 tag
  public String tag() {
    return tag;
  }
}
