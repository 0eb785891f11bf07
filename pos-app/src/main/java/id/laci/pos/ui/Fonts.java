package id.laci.pos.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.scene.text.Font;

/// Loads the typefaces that Laci brings along, once.
final class Fonts {
  /// The family of the icon font.
  static final String ICONS = "bootstrap-icons";

  private static final String[] FILES = {
    "NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf"
  };
  private static final double ANY_SIZE = 16;

  static {
    for (String file : FILES) {
      load(Fonts.class.getResource("fonts/" + file), file);
    }
    load(Icon.font(), "the icon font");
  }

  private Fonts() {}

  /// Makes sure that the typefaces are there.
  static void ready() {}

  private static void load(@org.jspecify.annotations.Nullable URL url, String name) {
    if (url == null) {
      throw new IllegalStateException("missing: " + name);
    }
    try (InputStream in = url.openStream()) {
      if (Font.loadFont(in, ANY_SIZE) == null) {
        throw new IllegalStateException("JavaFX cannot read " + name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
