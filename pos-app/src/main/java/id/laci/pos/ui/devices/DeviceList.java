package id.laci.pos.ui.devices;

import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.Role;
import id.laci.pos.till.Intent;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Every place on the counter, one a row.
final class DeviceList {
  private final Map<Role, DeviceRow> rows = new EnumMap<>(Role.class);
  private final ScrollPane node;

  /// @param open hears for which place there is to be chosen
  DeviceList(Words words, Consumer<Intent> says, Consumer<Role> open) {
    VBox all = new VBox();
    all.getStyleClass().add("device-list");
    for (Role role : Role.values()) {
      DeviceRow row = new DeviceRow(role, words, says, () -> open.accept(role));
      rows.put(role, row);
      all.getChildren().add(row.node());
    }
    node = Lists.scrolling(all);
  }

  Node node() {
    return node;
  }

  Node row(Role role) {
    DeviceRow row = rows.get(role);
    return row == null ? node : row.node();
  }

  void show(DeviceBoard board) {
    rows.forEach(
        (role, row) ->
            row.show(
                board.place(role),
                board.tests().stream().filter(test -> test.role() == role).findFirst()));
  }
}
