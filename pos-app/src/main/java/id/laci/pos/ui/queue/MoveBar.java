package id.laci.pos.ui.queue;

import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What can be done about the item that is chosen: the next step at the right, each with its key.
final class MoveBar {
  private static final int GAP = 12;

  private final Map<Move, Button> ways = new EnumMap<>(Move.class);
  private final Map<Move, Button> steps = new EnumMap<>(Move.class);
  private final HBox node = new HBox(GAP);

  /// @param does hears what was pressed
  MoveBar(Words words, Consumer<Move> does) {
    for (Move move : List.of(Move.DROP, Move.LET_GO, Move.STORY, Move.GIVE_BACK)) {
      Button way = button(words, move, key(move), does);
      way.setId("queue-" + tag(move));
      ways.put(move, way);
    }
    for (Move move : Move.values()) {
      Button step = button(words, move, Key.F9, does, "next");
      step.setId("queue-step-" + tag(move));
      HBox.setHgrow(step, Priority.ALWAYS);
      steps.put(move, step);
    }
    node.getChildren().addAll(ways.values());
    node.getChildren().addAll(steps.values());
  }

  private static String tag(Move move) {
    return move.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Button button(
      Words words, Move move, Key key, Consumer<Move> does, String... styles) {
    return Parts.act(words.get(move.word()), key, () -> does.accept(move), styles);
  }

  private static Key key(Move move) {
    return switch (move) {
      case DROP, LET_GO -> Key.DEL;
      case STORY -> Key.F10;
      case GIVE_BACK -> Key.F7;
      case RETRY, PUT_ON_SALE, PRINT, PRINT_COPY, RETURN -> Key.F9;
    };
  }

  Node node() {
    return node;
  }

  void show(Optional<Waiting> chosen) {
    Optional<Move> next = chosen.flatMap(Waiting::next);
    ways.forEach(
        (move, way) ->
            Parts.shown(
                way,
                chosen.filter(waiting -> waiting.allows(move)).isPresent()
                    && !next.equals(Optional.of(move))));
    steps.forEach((move, step) -> Parts.shown(step, next.equals(Optional.of(move))));
    boolean any = node.getChildren().stream().anyMatch(Node::isVisible);
    Parts.shown(node, any);
  }
}
