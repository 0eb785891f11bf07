package id.laci.pos.ui;

import id.laci.pos.till.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The small controls of which every screen is made.
public final class Parts {
  private static final int GAP = 10;

  private Parts() {}

  /// @param styles style classes besides `words`
  public static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().add("words");
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// A text that goes on in the next line rather than being cut.
  public static Label wrapped(String text, String... styles) {
    Label label = label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// @param name as printed on the keyboard
  public static Label key(String name) {
    Label key = new Label(name);
    key.getStyleClass().add("key");
    key.setMinWidth(Region.USE_PREF_SIZE);
    return key;
  }

  /// @param key is printed small beside what it does
  public static Label key(Key key) {
    return key(key.cap());
  }

  /// A state in a word and a picture.
  ///
  /// @param role `quiet`, `paid`, `waiting` or `broken`
  public static HBox pill(Icon icon, String text, String role) {
    HBox pill = new HBox(icon.node(), label(text));
    pill.getStyleClass().addAll("pill", role);
    pill.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    pill.setMinWidth(Region.USE_PREF_SIZE);
    return pill;
  }

  /// A button with its word and the key that does the same.
  ///
  /// @param key empty for none
  /// @param styles style classes besides `act`
  public static Button act(String text, String key, Runnable act, String... styles) {
    List<Node> parts = new ArrayList<>();
    parts.add(label(text));
    if (!key.isEmpty()) {
      parts.add(key(key));
    }
    return button(parts, text, act, styles);
  }

  /// A button with its word and the key that does the same.
  ///
  /// @param styles style classes besides `act`
  public static Button act(String text, Key key, Runnable act, String... styles) {
    return act(text, key.cap(), act, styles);
  }

  /// A button with a picture and its word.
  public static Button act(Icon icon, String text, Runnable act, String... styles) {
    return button(List.of(icon.node(), label(text)), text, act, styles);
  }

  /// A button that shows a picture alone because its word stands in its tooltip and for readers.
  public static Button act(Icon icon, String meaning, Runnable act) {
    return button(List.of(icon.node()), meaning, act, "square");
  }

  private static Button button(List<Node> parts, String meaning, Runnable act, String... styles) {
    HBox content = new HBox(GAP, parts.toArray(Node[]::new));
    content.setAlignment(Pos.CENTER);
    Button button = new Button();
    button.setGraphic(content);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(meaning);
    button.getStyleClass().setAll("act");
    button.getStyleClass().addAll(styles);
    button.setFocusTraversable(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> act.run());
    return button;
  }

  /// A chip that can be chosen.
  public static Button chip(String text, boolean chosen, Runnable act) {
    Button chip = new Button(text);
    chip.getStyleClass().setAll("chip");
    Look.style(chip, "chosen", chosen);
    chip.setFocusTraversable(false);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.setOnAction(_ -> act.run());
    return chip;
  }

  /// A chip that names a language in that language.
  public static Button languageChip(Language language, boolean chosen, Runnable act) {
    Button chip = chip(Words.of(language).get(Word.LANGUAGE_NAME), chosen, act);
    Look.style(chip, "chinese", language == Language.CHINESE);
    return chip;
  }

  /// Shows or hides a node; hidden, it takes no room.
  public static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /// Takes all the room that is left.
  public static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
