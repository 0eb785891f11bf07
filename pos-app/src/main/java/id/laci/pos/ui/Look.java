package id.laci.pos.ui;

import atlantafx.base.theme.PrimerLight;
import id.laci.pos.till.Language;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Gives a scene its look: tokens, controls, the typeface of the language, light or dark.
public final class Look {
  private static final List<String> SHEETS =
      List.of("tokens.css", "laci.css", "cashier.css", "devices.css", "pages.css", "customer.css");

  private Look() {}

  /// Prepares a new scene. Called on JavaFX's thread.
  public static void prepare(Scene scene) {
    Fonts.ready();
    if (Application.getUserAgentStylesheet() == null) {
      Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }
    scene.getStylesheets().setAll(SHEETS.stream().map(Look::sheet).toList());
  }

  /// Sets typeface and colours of a scene's root.
  public static void apply(Parent root, Language language, boolean dark) {
    style(root, "dark", dark);
    style(root, "chinese", language == Language.CHINESE);
  }

  /// Adds or takes away a style class.
  public static void style(javafx.scene.Node node, String name, boolean on) {
    if (on != node.getStyleClass().contains(name)) {
      if (on) {
        node.getStyleClass().add(name);
      } else {
        node.getStyleClass().remove(name);
      }
    }
  }

  private static String sheet(String name) {
    Object place = Look.class.getResource(name);
    if (place == null) {
      throw new IllegalStateException("missing: " + name);
    }
    return place.toString();
  }

  /// @return the names of the sheets, for the tests that read them
  static Stream<String> sheets() {
    return SHEETS.stream();
  }
}
