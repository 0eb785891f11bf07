package id.laci.pos.ui.devices;

import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// The views of the devices, of which one is open.
final class ViewTabs {
  private static final int GAP = 8;
  private static final String BETWEEN = " · ";

  private final Words words;
  private final Map<DevicesPane.View, Button> tabs = new EnumMap<>(DevicesPane.View.class);
  private final HBox node = new HBox(GAP);

  /// @param open hears which view was pressed
  ViewTabs(Words words, Consumer<DevicesPane.View> open) {
    this.words = words;
    node.getStyleClass().add(Walk.ROW);
    for (DevicesPane.View view : DevicesPane.View.values()) {
      Button tab = Parts.chip(title(view), false, () -> open.accept(view));
      tab.setFocusTraversable(true);
      tab.setId("devices-" + view.name().toLowerCase(Locale.ROOT));
      tabs.put(view, tab);
      node.getChildren().add(tab);
    }
  }

  private String title(DevicesPane.View view) {
    return words.get(
        switch (view) {
          case ALL -> Word.DEVICES_ALL;
          case TRYING -> Word.TRY_TITLE;
          case PRINTS -> Word.PRINTS_TITLE;
        });
  }

  Node node() {
    return node;
  }

  void show(DevicesPane.View open) {
    tabs.forEach((view, tab) -> Look.style(tab, "chosen", view == open));
  }

  /// @param prints how many receipts wait
  void count(int prints) {
    Button tab = tabs.get(DevicesPane.View.PRINTS);
    if (tab != null) {
      String title = title(DevicesPane.View.PRINTS);
      tab.setText(prints == 0 ? title : title + BETWEEN + prints);
    }
  }
}
