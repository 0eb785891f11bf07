package id.laci.pos.ui.cashier;

import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Role;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import id.laci.pos.ui.devices.DeviceWords;
import id.laci.pos.ui.devices.DevicesPane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// How the devices are, in the strip: those that are well share one quiet pill, the gravest trouble
/// has its own in words, and whatever is pressed leads to the devices.
final class DevicePills {
  private final Words words;
  private final DeviceWords said;
  private final Consumer<DevicesPane.View> open;

  DevicePills(Words words, Consumer<DevicesPane.View> open) {
    this.words = words;
    this.open = open;
    said = new DeviceWords(words);
  }

  /// @param waiting receipts that wait
  List<Node> of(DeviceBoard board, int waiting) {
    List<Place> well = new ArrayList<>();
    List<Place> amiss = new ArrayList<>();
    for (Place place : board.places()) {
      switch (said.glance(place).style()) {
        case "paid" -> well.add(place);
        case "waiting", "broken" -> amiss.add(place);
        default -> {
          if (place.condition() instanceof Condition.Starting) {
            well.add(place);
          } else if (place.role() == Role.PRINTER) {
            amiss.add(place);
          }
        }
      }
    }
    amiss.sort(Comparator.comparingInt(place -> gravity(said.glance(place).style())));
    List<Node> pills = new ArrayList<>();
    if (!amiss.isEmpty()) {
      pills.add(trouble(amiss));
    }
    if (!well.isEmpty()) {
      pills.add(together(well, amiss.isEmpty()));
    }
    if (waiting > 0) {
      HBox pill = Parts.pill(Icon.RECEIPT, words.get(Word.STATUS_PRINTS, waiting), "waiting");
      pills.add(door(pill, words.get(Word.STATUS_PRINTS, waiting), DevicesPane.View.PRINTS));
    }
    return pills;
  }

  private static int gravity(String style) {
    return switch (style) {
      case "broken" -> 0;
      case "waiting" -> 1;
      default -> 2;
    };
  }

  /// The gravest trouble in words, and how many more there are.
  private Node trouble(List<Place> places) {
    Place place = places.getFirst();
    DeviceWords.Glance glance = said.glance(place);
    String text = text(place, glance);
    HBox pill = Parts.pill(DeviceWords.icon(place.role()), text, glance.style());
    String meaning = text;
    if (places.size() > 1) {
      int more = places.size() - 1;
      pill.getChildren().add(Parts.label(words.get(Word.STATUS_MORE, more)));
      meaning += ". " + words.get(Word.STATUS_MORE_MEANING, more);
    }
    pill.getChildren().add(Parts.key(Key.F6));
    return door(pill, meaning, DevicesPane.View.ALL);
  }

  /// Names the device unless the word itself does.
  private String text(Place place, DeviceWords.Glance glance) {
    return switch (place.condition()) {
      case Condition.NotSet _ -> Words.capital(said.trouble(DeviceTrouble.NO_PRINTER));
      case Condition.Out(var why, var _) when namesIt(why) -> glance.text();
      case Condition.Out(var why, var _) ->
          words.get(Word.STATUS_DEVICE, said.name(place.role()), said.trouble(why));
      case Condition.Ready _, Condition.Starting _ -> glance.text();
    };
  }

  private static boolean namesIt(DeviceTrouble why) {
    return switch (why) {
      case PAPER, COVER, CUTTER -> true;
      case NO_PRINTER,
          AWAY,
          BUSY,
          NO_PERMISSION,
          BROKEN,
          OFFLINE,
          STALLED,
          BROKE_OFF,
          BAD_ADDRESS ->
          false;
    };
  }

  /// The devices that are well, as pictures, with a word while none is amiss.
  private Node together(List<Place> places, boolean spoken) {
    boolean starting =
        places.stream().anyMatch(place -> place.condition() instanceof Condition.Starting);
    String text = words.get(starting ? Word.STATUS_DEVICES_STARTING : Word.STATUS_DEVICES_READY);
    HBox pill = new HBox();
    pill.getStyleClass().addAll("pill", starting ? "quiet" : "paid");
    places.forEach(place -> pill.getChildren().add(DeviceWords.icon(place.role()).node()));
    if (spoken) {
      pill.getChildren().addAll(Parts.label(text), Parts.key(Key.F6));
    }
    pill.setMinWidth(HBox.USE_PREF_SIZE);
    pill.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
    return door(pill, text, DevicesPane.View.ALL);
  }

  private Button door(HBox pill, String meaning, DevicesPane.View view) {
    return door(pill, meaning, () -> open.accept(view));
  }

  /// A pill that leads somewhere.
  static Button door(HBox pill, String meaning, Runnable open) {
    Button door = new Button();
    door.setGraphic(pill);
    door.setAccessibleText(meaning);
    door.getStyleClass().setAll("door");
    door.setFocusTraversable(false);
    door.setMinWidth(Button.USE_PREF_SIZE);
    door.setOnAction(_ -> open.run());
    return door;
  }
}
