package id.laci.pos.ui.gallery;

/// The two sets of colours.
public enum Theme {
  LIGHT("light"),
  DARK("dark");

  private final String tag;

  Theme(String tag) {
    this.tag = tag;
  }

  /// @return how file names and the command line call it
  public String tag() {
    return tag;
  }
}
