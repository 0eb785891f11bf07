package id.laci.pos.ui.devices;

import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceTest;
import id.laci.pos.counter.DeviceWish;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Role;
import id.laci.pos.till.Intent;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One place on the counter: the device in it, how it is, how its test went, and what can be done.
/// Its buttons stay the same nodes, so that the focus does not jump while conditions change.
final class DeviceRow {
  private static final String BETWEEN = " · ";

  /// Two lines of text.
  private static final double NAME_HEIGHT_MAX = 52;

  private final Words words;
  private final DeviceWords said;
  private final TestWords tests;
  private final StackPane mark = new StackPane();
  private final Label device = Parts.label("", "muted", "name", "device-name");
  private final HBox state = new HBox(8);
  private final Label address = Parts.label("", "muted", "note", "name");
  private final VBox sentences = new VBox(2);
  private final HBox test = new HBox(8);
  private final Button choose;
  private final Button change;
  private final Button tryOut;
  private final Button remove;
  private final HBox node;
  private @Nullable Object drawn;

  /// @param open opens what there is to choose from
  DeviceRow(Role role, Words words, Consumer<Intent> says, Runnable open) {
    this.words = words;
    said = new DeviceWords(words);
    tests = new TestWords(words);
    mark.getStyleClass().add("device-mark");
    mark.getChildren().setAll(DeviceWords.icon(role).node());
    Label name = Parts.label(said.name(role), "strong");
    name.setMinWidth(Region.USE_PREF_SIZE);
    for (Label text : List.of(device, address)) {
      text.setWrapText(true);
      text.setMaxHeight(NAME_HEIGHT_MAX);
    }
    HBox.setHgrow(device, Priority.ALWAYS);
    device.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(10, name, device, state);
    head.setAlignment(Pos.TOP_LEFT);
    state.setMinWidth(Region.USE_PREF_SIZE);
    state.setAlignment(Pos.CENTER_RIGHT);
    test.setAlignment(Pos.TOP_LEFT);
    VBox texts = new VBox(3, head, address, sentences, test);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    tryOut = act(Word.DEVICES_TEST, () -> wish(says, new DeviceWish.Test(role)));
    choose = act(Word.DEVICES_CHOOSE, open);
    change = act(Word.DEVICES_CHANGE, open);
    change.setId("change-" + role.name().toLowerCase(Locale.ROOT));
    choose.setId("choose-" + role.name().toLowerCase(Locale.ROOT));
    remove = act(Word.DEVICES_REMOVE, () -> wish(says, new DeviceWish.Forget(role)));
    HBox acts = new HBox(8, tryOut, choose, change, remove);
    acts.setMinWidth(Region.USE_PREF_SIZE);
    acts.setAlignment(Pos.TOP_RIGHT);
    node = new HBox(14, mark, texts, acts);
    node.getStyleClass().addAll("device", Walk.ROW);
  }

  private static void wish(Consumer<Intent> says, DeviceWish wish) {
    says.accept(new Intent.Devices(wish));
  }

  private Button act(Word word, Runnable act) {
    Button button = Parts.act(words.get(word), "", act, "small");
    button.setFocusTraversable(true);
    return button;
  }

  Node node() {
    return node;
  }

  private record Drawn(Place place, Optional<DeviceTest> test) {}

  void show(Place place, Optional<DeviceTest> last) {
    Drawn wanted = new Drawn(place, last);
    if (Objects.equals(drawn, wanted)) {
      return;
    }
    drawn = wanted;
    boolean set = !(place.condition() instanceof Condition.NotSet);
    device.setText(set ? new FoundWords(words).device(place) : "");
    address.setText(
        Stream.of(FoundWords.address(place.address()), place.model())
            .filter(part -> !part.isBlank() && !part.equals(place.name()))
            .collect(Collectors.joining(BETWEEN)));
    Parts.shown(address, !address.getText().isEmpty());
    state(place);
    sentences
        .getChildren()
        .setAll(said.sentences(place).stream().map(DeviceRow::sentence).toList());
    said.command(place)
        .ifPresent(
            command -> sentences.getChildren().add(1, Parts.wrapped(command, "note", "bytes")));
    Optional<DeviceTest> told = last.filter(_ -> set); // nobody wonders what became of nothing
    told.ifPresent(this::test);
    Parts.shown(test, told.isPresent());
    Parts.shown(tryOut, set);
    Parts.shown(remove, set);
    Parts.shown(choose, !set);
    Parts.shown(change, set);
  }

  private void state(Place place) {
    DeviceWords.Glance glance = said.glance(place);
    state.getChildren().clear();
    if (place.simulated()) {
      state.getChildren().add(Parts.pill(Icon.INFO, words.get(Word.DEVICE_SIMULATED), "quiet"));
    }
    state.getChildren().add(Parts.pill(icon(place, glance), glance.text(), glance.style()));
    for (String style : List.of("quiet", "paid", "waiting", "broken")) {
      Look.style(mark, style, style.equals(glance.style()));
    }
  }

  private static Icon icon(Place place, DeviceWords.Glance glance) {
    return switch (place.condition()) {
      case Condition.NotSet _ -> Icon.LESS;
      case Condition.Starting _ -> Icon.CLOCK;
      case Condition.Out _ -> Icon.WARNING;
      case Condition.Ready _ -> glance.style().equals("paid") ? Icon.PASSED : Icon.WARNING;
    };
  }

  private static Node sentence(String text) {
    return Parts.wrapped(text, "muted", "note");
  }

  private void test(DeviceTest last) {
    test.getStyleClass().setAll("test", TestWords.style(last));
    Label text = Parts.wrapped(tests.sentence(last), "note");
    HBox.setHgrow(text, Priority.ALWAYS);
    test.getChildren().setAll(TestWords.icon(last).node(), text);
  }
}
