package id.laci.pos.ui.staff;

import id.laci.pos.staff.Rank;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// The ranks that somebody may be given, of which one is chosen. Ctrl and a digit choose too.
final class RankChips {
  private static final String CONTROL = "Ctrl ";

  private final List<Rank> ranks;
  private final Map<Rank, Button> chips = new EnumMap<>(Rank.class);
  private final HBox node = new HBox(8);
  private Rank chosen;

  /// @param by the highest rank that may be given is what this one may manage
  RankChips(Words words, Rank by, Rank chosen) {
    this.chosen = chosen;
    StaffWords said = new StaffWords(words);
    ranks = Stream.of(Rank.values()).filter(by::mayManage).toList();
    for (Rank rank : ranks) {
      Button chip = Parts.chip(said.rank(rank), false, () -> choose(rank));
      chips.put(rank, chip);
      node.getChildren().addAll(chip, Parts.key(CONTROL + chips.size()));
    }
    node.setAlignment(Pos.CENTER_LEFT);
    choose(chosen);
  }

  Node node() {
    return node;
  }

  Rank chosen() {
    return chosen;
  }

  private void choose(Rank rank) {
    chosen = rank;
    chips.forEach((one, chip) -> Look.style(chip, "chosen", one == rank));
  }

  /// @return whether the key chose one
  boolean press(KeyEvent event) {
    if (!event.isShortcutDown() || !event.getCode().isDigitKey()) {
      return false;
    }
    String name = event.getCode().getName(); // 3, or Numpad 3
    int index = name.charAt(name.length() - 1) - '1';
    if (index >= 0 && index < ranks.size()) {
      choose(ranks.get(index));
    }
    return true;
  }
}
