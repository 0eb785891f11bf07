package id.laci.pos.ui.gallery;

import id.laci.pos.till.Language;
import id.laci.pos.till.Snapshot;

/// One state of one screen, by name.
///
/// @param screen which of the two
/// @param name what the state is called, in small letters and hyphens; unique for its screen
/// @param snapshot what the screen is given
/// @param size of the picture
/// @param press the id of a button to press before the picture is taken, [#LEAVE] to close the
///   program; blank for none
public record Sample(Screen screen, String name, Snapshot snapshot, Size size, String press) {
  /// In place of a button's id: somebody wants to close the program.
  static final String LEAVE = "leave";

  /// @return `customer-pay`: screen and name
  public String title() {
    return screen.tag() + "-" + name;
  }

  /// @return `customer-pay_id_light.png`
  public String fileName(Language language, Theme theme) {
    return fileName(title(), language, theme);
  }

  static String fileName(String title, Language language, Theme theme) {
    return title + "_" + language.tag() + "_" + theme.tag() + ".png";
  }

  /// @return the snapshot for readers of that language, on screens of that theme
  public Snapshot snapshot(Language language, Theme theme) {
    return snapshot.read(language, language, theme == Theme.DARK);
  }

  Sample pressing(String id) {
    return new Sample(screen, name, snapshot, size, id);
  }

  /// @return the same state on a screen of another size, which its name tells
  Sample on(Size other) {
    return new Sample(screen, name + "-" + other, snapshot, other, press);
  }
}
