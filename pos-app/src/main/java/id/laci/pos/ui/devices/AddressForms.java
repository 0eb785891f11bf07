package id.laci.pos.ui.devices;

import id.laci.pos.counter.Role;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// How an address is written, by an example of each form.
final class AddressForms {
  private final Words words;
  private final FlowPane node = new FlowPane(24, 4);

  AddressForms(Words words) {
    this.words = words;
  }

  Node node() {
    return node;
  }

  void show(Role role) {
    node.getChildren()
        .setAll(
            form(Word.CHOOSE_NETWORK, "tcp://192.168.1.50:9100"),
            form(Word.CHOOSE_SERIAL, "serial:/dev/ttyUSB0?baud=9600"));
    if (role == Role.PRINTER) {
      node.getChildren().add(form(Word.CHOOSE_USB, "file:/dev/usb/lp0"));
    }
    node.getChildren().add(form(Word.DEVICE_SIMULATED, simulated(role)));
  }

  private Node form(Word what, String example) {
    Label address = Parts.label(example, "note", "address");
    address.setMinWidth(Label.USE_PREF_SIZE);
    HBox form = new HBox(8, Parts.label(words.get(what), "muted", "note"), address);
    form.setAlignment(Pos.BASELINE_LEFT);
    return form;
  }

  private static String simulated(Role role) {
    return switch (role) {
      case PRINTER -> "sim:printer";
      case SCANNER -> "sim:scanner";
      case CARD_READER -> "sim:cardreader";
      case DISPLAY -> "sim:display";
      case DRAWER -> "sim:drawer";
    };
  }
}
