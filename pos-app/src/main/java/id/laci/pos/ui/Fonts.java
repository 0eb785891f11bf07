package id.laci.pos.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

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
      load(Fonts.class.getResourceAsStream("fonts/" + file), file);
    }
    load(Icon.font(), "the icon font");
  }

  private Fonts() {}

  /// Makes sure that the typefaces are there.
  static void ready() {}

  private static void load(@Nullable InputStream font, String name) {
    if (font == null) {
      throw new IllegalStateException("missing: " + name);
    }
    try (font) {
      if (Font.loadFont(font, ANY_SIZE) == null) {
        throw new IllegalStateException("JavaFX cannot read " + name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
