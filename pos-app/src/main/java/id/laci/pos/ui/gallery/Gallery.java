package id.laci.pos.ui.gallery;

import id.laci.pos.till.Language;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Pictures;
import id.laci.pos.ui.cashier.CashierScreen;
import id.laci.pos.ui.customer.CustomerScreen;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;

/// Draws the samples. Needs the toolkit to run ([Fx#start]) and no display; must not be called on
/// JavaFX's thread.
public final class Gallery {
  private Gallery() {}

  /// Draws every control and every sample in these languages and themes.
  ///
  /// @param out the folder for the PNG files; made if it is not there
  /// @return what was written, in order
  /// @throws IOException when a file cannot be written
  public static List<Path> draw(Path out, Set<Language> languages, Set<Theme> themes)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (Language language : Language.values()) {
      for (Theme theme : Theme.values()) {
        if (languages.contains(language) && themes.contains(theme)) {
          files.addAll(draw(out, language, theme));
        }
      }
    }
    return List.copyOf(files);
  }

  private static List<Path> draw(Path out, Language language, Theme theme) throws IOException {
    List<Path> files = new ArrayList<>();
    Path controls = out.resolve(Sample.fileName("controls", language, theme));
    Pictures.write(controls(language, theme), controls);
    files.add(controls);
    for (Sample sample : Samples.all()) {
      Path file = out.resolve(sample.fileName(language, theme));
      Pictures.write(picture(sample, language, theme), file);
      files.add(file);
    }
    return files;
  }

  /// @return what a person would see
  public static BufferedImage picture(Sample sample, Language language, Theme theme) {
    return Fx.get(() -> Pictures.of(scene(sample, language, theme)));
  }

  /// @return every small control in every state
  public static BufferedImage controls(Language language, Theme theme) {
    return Fx.get(
        () -> {
          Parent sheet = ControlSheet.in(language);
          Look.apply(sheet, language, theme == Theme.DARK);
          return Pictures.of(scene(sheet, ControlSheet.SIZE));
        });
  }

  /// Called on JavaFX's thread.
  static Scene scene(Sample sample, Language language, Theme theme) {
    Snapshot snapshot = sample.snapshot(language, theme);
    Parent root =
        switch (sample.screen()) {
          case CASHIER -> {
            CashierScreen screen = new CashierScreen(_ -> {}, () -> 0);
            screen.show(snapshot);
            if (sample.press().equals(Sample.LEAVE)) {
              screen.leave(() -> {});
            }
            yield screen.root();
          }
          case CUSTOMER -> {
            CustomerScreen screen = new CustomerScreen(_ -> {});
            screen.show(snapshot);
            yield screen.root();
          }
        };
    Scene scene = scene(root, sample.size());
    if (!sample.press().isEmpty() && !sample.press().equals(Sample.LEAVE)) {
      press(root, sample.press());
    }
    return scene;
  }

  private static Scene scene(Parent root, Size size) {
    Scene scene = new Scene(root, size.width(), size.height());
    Look.prepare(scene);
    return scene;
  }

  private static void press(Parent root, String id) {
    root.applyCss();
    root.layout();
    Node node = root.lookup("#" + id);
    if (!(node instanceof Button button)) {
      throw new IllegalStateException("no button " + id);
    }
    button.fire();
  }
}
