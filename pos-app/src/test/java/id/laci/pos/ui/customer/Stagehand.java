package id.laci.pos.ui.customer;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Pictures;
import id.laci.pos.ui.gallery.Size;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/// The customer's screen in a scene that nobody sees, and what can be read on it.
final class Stagehand {
  final List<Intent> said = new ArrayList<>();
  final CustomerScreen screen;
  private final Scene scene;

  private Stagehand(Size size) {
    screen = new CustomerScreen(said::add);
    scene = new Scene(screen.root(), size.width(), size.height());
    Look.prepare(scene);
  }

  /// @return a screen of that size
  static Stagehand on(Size size) {
    Fx.start(true);
    return Fx.get(() -> new Stagehand(size));
  }

  Stagehand shows(Snapshot snapshot) {
    return onFx(
        () -> {
          screen.show(snapshot);
          Pictures.of(scene);
          return this;
        });
  }

  BufferedImage picture() {
    return onFx(() -> Pictures.of(scene));
  }

  /// @return the words of every label and chip that can be seen, in one text
  String words() {
    return onFx(
        () ->
            seen(scene.getRoot()).stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .reduce("", (all, text) -> all + text + "\n"));
  }

  List<Label> labels() {
    return onFx(
        () ->
            seen(scene.getRoot()).stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList());
  }

  void press(String id) {
    onFx(
        () -> {
          ((Button) scene.lookup("#" + id)).fire();
          Pictures.of(scene);
          return this;
        });
  }

  List<Button> chips() {
    return onFx(
        () ->
            seen(scene.getRoot()).stream()
                .filter(node -> node.getStyleClass().contains("chip"))
                .map(Button.class::cast)
                .toList());
  }

  private static <T> T onFx(Supplier<T> work) {
    return Fx.get(work);
  }

  private static List<Node> seen(Parent parent) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (node.isVisible()) {
        nodes.add(node);
        if (node instanceof Parent inner) {
          nodes.addAll(seen(inner));
        }
      }
    }
    return nodes;
  }
}
