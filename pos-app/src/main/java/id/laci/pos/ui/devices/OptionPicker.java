package id.laci.pos.ui.devices;

import id.laci.pos.counter.DeviceOption;
import id.laci.pos.counter.DeviceOptions;
import id.laci.pos.counter.Role;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What can be set of a device: each setting is a button that goes on to its next value when it is
/// pressed, or a field for any text.
final class OptionPicker {
  private static final int GAP = 8;
  private static final int PREFIX_COLUMNS = 8;

  private final OptionWords words;
  private final FlowPane fields = new FlowPane(GAP, GAP);
  private final VBox node;
  private DeviceOptions chosen = DeviceOptions.USUAL;

  OptionPicker(Words words) {
    this.words = new OptionWords(words);
    fields.getStyleClass().add(Walk.ROW);
    node = new VBox(GAP, Parts.label(words.get(Word.CHOOSE_OPTIONS), "strong"), fields);
    node.setMinHeight(VBox.USE_PREF_SIZE);
  }

  Node node() {
    return node;
  }

  /// Shows what can be set in this place, as it is set.
  ///
  /// @param simulated whether the device exists only in memory, and may pretend
  void open(Role role, DeviceOptions set, boolean simulated) {
    chosen = set;
    List<DeviceOption> options = DeviceOption.of(role, simulated);
    fields.getChildren().setAll(options.stream().map(this::field).toList());
    Parts.shown(node, !options.isEmpty());
  }

  /// @return how everything is set now
  DeviceOptions chosen() {
    return chosen;
  }

  boolean isTyping() {
    return node.getScene() != null
        && node.getScene().getFocusOwner() instanceof TextField field
        && field.getParent() != null
        && fields.equals(field.getParent().getParent());
  }

  private Node field(DeviceOption option) {
    return option.choices().isEmpty() ? text(option) : choice(option);
  }

  private Button choice(DeviceOption option) {
    Label value = Parts.label("", "strong");
    HBox content = new HBox(GAP, Parts.label(words.name(option), "muted"), value);
    content.setAlignment(Pos.CENTER);
    Button button = Parts.act("", "", () -> {}, "small");
    button.setGraphic(content);
    button.setId("option-" + option.key());
    button.setFocusTraversable(true);
    button.setOnAction(
        _ -> {
          chosen = chosen.with(option, next(option));
          draw(button, value, option);
        });
    draw(button, value, option);
    return button;
  }

  private String next(DeviceOption option) {
    int at = option.choices().indexOf(chosen.of(option));
    return option.choices().get((at + 1) % option.choices().size());
  }

  private void draw(Button button, Label value, DeviceOption option) {
    value.setText(words.value(option, chosen.of(option)));
    button.setAccessibleText(words.name(option) + ": " + value.getText());
  }

  private Node text(DeviceOption option) {
    TextField field = new TextField(chosen.of(option));
    field.setId("option-" + option.key());
    field.setAccessibleText(words.name(option));
    field.getStyleClass().add("entry");
    field.setPrefColumnCount(PREFIX_COLUMNS);
    field.setTextFormatter(
        new TextFormatter<>(
            change -> option.allows(change.getControlNewText()) ? change : null)); // too long
    field.textProperty().addListener((_, _, now) -> chosen = chosen.with(option, now));
    Label name = Parts.label(words.name(option), "muted");
    name.setMinWidth(Label.USE_PREF_SIZE);
    HBox row = new HBox(GAP, name, field);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
