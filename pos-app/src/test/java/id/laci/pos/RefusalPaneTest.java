package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.till.Language;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a shop sees when the till must not start: everything that has to be said, on one window.
final class RefusalPaneTest {
  private static final List<String> DETAILS =
      List.of("Record 17 cannot be read, but record 19 after it is whole.", "Delete nothing.");

  @BeforeAll
  static void startTheToolkit() {
    Fx.start(true);
  }

  private static Scene scene(StartTrouble trouble, Language language, Runnable close) {
    return Fx.get(
        () -> {
          Scene scene =
              new Scene(
                  new RefusalPane(trouble, DETAILS, language, Optional.of(() -> {}), close).root());
          Look.prepare(scene);
          scene.snapshot(null);
          return scene;
        });
  }

  @ParameterizedTest
  @EnumSource
  void everyTroubleIsSaidWholeInEveryLanguage(StartTrouble trouble) {
    for (Language language : Language.values()) {
      Scene scene = scene(trouble, language, () -> {});
      String said =
          scene.getRoot().lookupAll(".label").stream()
              .filter(Label.class::isInstance)
              .map(node -> ((Label) node).getText())
              .collect(Collectors.joining("\n"));
      assertTrue(said.contains(Words.of(language).get(trouble.meaning())), said);
      assertTrue(said.contains(Words.of(language).get(trouble.remedy())), said);
      TextArea detail = (TextArea) scene.lookup("#refusal-detail");
      assertEquals(String.join("\n", DETAILS), detail.getText());
      Node button = scene.lookup("#refusal-close");
      Bounds place = button.localToScene(button.getBoundsInLocal());
      assertTrue(place.getMaxY() <= scene.getHeight() && scene.getHeight() < 768, place::toString);
    }
  }

  @Test
  void itsButtonCloses() {
    AtomicInteger closed = new AtomicInteger();
    Scene scene = scene(StartTrouble.DAMAGED, Language.INDONESIAN, closed::incrementAndGet);
    Fx.get(
        () -> {
          ((Button) scene.lookup("#refusal-close")).fire();
          return true;
        });
    assertEquals(1, closed.get());
  }
}
