package id.laci.pos.ui.devices;

import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Which kind a device is: the usual one, or one of the list, which can be filtered where it is
/// long.
final class ModelPicker {
  /// More than these are tiresome to look through.
  private static final int WITHOUT_FILTER_MOST = 8;

  private final Words words;
  private final TextField filter = new TextField();
  private final PickList list = new PickList(this::pick);
  private final VBox node;
  private List<String> models = List.of();
  private String chosen = "";

  ModelPicker(Words words) {
    this.words = words;
    filter.getStyleClass().addAll("entry", Walk.ROW);
    filter.setPromptText(words.get(Word.CHOOSE_MODEL_FILTER));
    filter.textProperty().addListener((_, _, _) -> draw());
    VBox.setVgrow(list.node(), Priority.ALWAYS);
    node = new VBox(8, Parts.label(words.get(Word.CHOOSE_MODEL), "strong"), filter, list.node());
  }

  Node node() {
    return node;
  }

  /// @param known the usual one first
  /// @param model the one that is set; empty for the usual one
  void open(List<String> known, String model) {
    models = known;
    chosen = model;
    filter.clear();
    Parts.shown(filter, known.size() > WITHOUT_FILTER_MOST);
    Parts.shown(node, known.size() > 1);
    draw();
  }

  void show(List<String> known) {
    if (!known.equals(models)) {
      open(known, chosen);
    }
  }

  /// @return the kind that is chosen; empty for the usual one
  String chosen() {
    return chosen;
  }

  private void pick(String model) {
    chosen = model;
    draw();
  }

  private void draw() {
    String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
    List<PickList.Choice> choices =
        Stream.concat(
                Stream.of(choice("", words.get(Word.CHOOSE_MODEL_USUAL), usual())),
                models.stream().map(model -> choice(model, model, "")))
            .filter(choice -> choice.title().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    Node nothing = Parts.wrapped(words.get(Word.CHOOSE_MODEL_NONE), "muted", "nothing");
    list.show(choices, chosen, nothing);
  }

  private String usual() {
    return models.isEmpty() ? "" : models.getFirst();
  }

  private static PickList.Choice choice(String key, String title, String note) {
    return new PickList.Choice(key, title, note, "", false);
  }
}
