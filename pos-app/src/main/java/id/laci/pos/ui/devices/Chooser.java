package id.laci.pos.ui.devices;

import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.DeviceWish;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Role;
import id.laci.pos.till.Intent;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// Chooses the device for one place: from what was found, likely ones first, or by its address;
/// which kind it is, and how it is set.
final class Chooser {
  private static final int GAP = 12;
  private static final double FOUND_SHARE = 58;

  private final Words words;
  private final Consumer<Intent> says;
  private final Consumer<Role> closed;
  private final Label title = Parts.label("", "title");
  private final LookAgain look;
  private final FoundList found;
  private final ModelPicker models;
  private final OptionPicker options;
  private final TextField address = new TextField();
  private final Button use;
  private final GridPane lists = new GridPane(2 * GAP, 0);
  private final AddressForms forms;
  private final VBox node;
  private Role role = Role.PRINTER;
  private DeviceBoard board = DeviceBoard.EMPTY;

  /// @param closed hears for which place there is nothing more to choose
  Chooser(Words words, Consumer<Intent> says, Consumer<Role> closed) {
    this.words = words;
    this.says = says;
    this.closed = closed;
    look = new LookAgain(words, says);
    models = new ModelPicker(words);
    options = new OptionPicker(words);
    found = new FoundList(words, this::pick);
    forms = new AddressForms(words);
    Button back = Parts.act(words.get(Word.BACK), Key.ESC, this::close, "small");
    back.setFocusTraversable(true);
    HBox head = new HBox(GAP, title, Parts.gap(), look.node(), back);
    head.getStyleClass().add(Walk.ROW);
    head.setAlignment(Pos.CENTER_LEFT);
    use = Parts.act(words.get(Word.CHOOSE_USE), Key.ENTER, this::use, "small");
    use.setFocusTraversable(true);
    address.getStyleClass().add("entry");
    address.setId("device-address");
    address.setAccessibleText(words.get(Word.CHOOSE_ADDRESS));
    address.textProperty().addListener((_, _, _) -> draw());
    HBox.setHgrow(address, Priority.ALWAYS);
    Label name = Parts.label(words.get(Word.CHOOSE_ADDRESS), "strong");
    name.setMinWidth(Label.USE_PREF_SIZE);
    HBox entry = new HBox(GAP, name, address, use);
    entry.getStyleClass().add(Walk.ROW);
    entry.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(lists, Priority.ALWAYS);
    node = new VBox(GAP, head, columns(), entry, options.node(), forms.node());
  }

  private Node columns() {
    VBox.setVgrow(found.node(), Priority.ALWAYS);
    VBox left = new VBox(8, Parts.label(words.get(Word.CHOOSE_FOUND), "strong"), found.node());
    lists.addRow(0, left, models.node());
    RowConstraints tall = new RowConstraints();
    tall.setVgrow(Priority.ALWAYS);
    lists.getRowConstraints().add(tall);
    lists.setMinHeight(0);
    return lists;
  }

  Node node() {
    return node;
  }

  /// Begins to choose for another place, from the device that is in it.
  void open(Place place, DeviceBoard now) {
    board = now;
    role = place.role();
    title.setText(words.get(title(role)));
    models.open(now.models().getOrDefault(role, List.of()), place.model());
    options.open(role, place.options(), place.simulated());
    address.setText(place.address());
    forms.show(role);
    share();
    show(now);
  }

  /// The kinds stand beside what was found, where there are any.
  private void share() {
    ColumnConstraints left = new ColumnConstraints();
    ColumnConstraints right = new ColumnConstraints();
    left.setPercentWidth(models.node().isVisible() ? FOUND_SHARE : 100);
    right.setPercentWidth(models.node().isVisible() ? 100 - FOUND_SHARE : 0);
    lists.setHgap(models.node().isVisible() ? 2 * GAP : 0);
    lists.getColumnConstraints().setAll(left, right);
  }

  void show(DeviceBoard now) {
    look.show(now.looking());
    board = now;
    boolean hadModels = models.node().isVisible();
    models.show(now.models().getOrDefault(role, List.of()));
    if (hadModels != models.node().isVisible()) {
      share();
    }
    draw();
  }

  private void draw() {
    found.show(board, role, address.getText().strip());
    use.setDisable(address.getText().isBlank());
  }

  private void pick(String chosen) {
    address.setText(chosen);
    address.positionCaret(chosen.length());
  }

  /// Takes what is chosen, as Enter in the address does.
  void use() {
    String wanted = address.getText().strip();
    if (!wanted.isEmpty()) {
      says.accept(
          new Intent.Devices(
              new DeviceWish.Choose(role, wanted, models.chosen(), options.chosen())));
      close();
    }
  }

  /// Goes back to the list of places.
  void close() {
    closed.accept(role);
  }

  /// @return where to begin: what was found, or the address when nothing was
  Node start() {
    return candidates() ? found.node() : address;
  }

  private boolean candidates() {
    return board.found().stream().anyMatch(one -> FoundWords.fits(one, role));
  }

  boolean isTyping() {
    return address.isFocused() || options.isTyping();
  }

  private static Word title(Role role) {
    return switch (role) {
      case PRINTER -> Word.CHOOSE_PRINTER;
      case SCANNER -> Word.CHOOSE_SCANNER;
      case CARD_READER -> Word.CHOOSE_CARD_READER;
      case DISPLAY -> Word.CHOOSE_DISPLAY;
      case DRAWER -> Word.CHOOSE_DRAWER;
    };
  }
}
