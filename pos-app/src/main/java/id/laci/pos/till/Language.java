package id.laci.pos.till;

/// The languages in which Laci speaks, everywhere a person reads.
public enum Language {
  INDONESIAN("id"),
  ENGLISH("en"),
  CHINESE("zh");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /// @return the BCP 47 tag
  public String tag() {
    return tag;
  }
}
