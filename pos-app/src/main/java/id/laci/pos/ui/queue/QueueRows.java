package id.laci.pos.ui.queue;

import id.laci.pos.outbox.ItemId;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Scrolling;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The items in their order, below the names of their groups, of which one is chosen.
final class QueueRows {
  private final Words words;
  private final Runnable changed;
  private final Label nothing;
  private final Label persons;
  private final Label itself;
  private final Label more = Parts.label("", "muted", "group");
  private final VBox list = new VBox();
  private final ScrollPane node = Lists.scrolling(list);
  private final Map<ItemId, QueueRow> rows = new HashMap<>();
  private List<Waiting> shown = List.of();
  private Optional<ItemId> chosen = Optional.empty();
  private Optional<ItemId> wanted = Optional.empty();

  /// @param changed hears when another item was chosen
  QueueRows(Words words, Runnable changed) {
    this.words = words;
    this.changed = changed;
    nothing = Parts.wrapped(words.get(Word.QUEUE_NONE), "muted", "nothing");
    persons = Parts.label(words.get(Word.QUEUE_FOR_PERSON), "bold", "group");
    itself = Parts.label(words.get(Word.QUEUE_BY_ITSELF), "bold", "group");
    list.getStyleClass().add("waiting-list");
    node.setFocusTraversable(true);
    node.setAccessibleText(words.get(Word.QUEUE_TITLE));
    VBox.setVgrow(node, javafx.scene.layout.Priority.ALWAYS);
  }

  Node node() {
    return node;
  }

  Optional<Waiting> chosen() {
    return chosen.flatMap(
        id -> shown.stream().filter(waiting -> waiting.id().equals(id)).findFirst());
  }

  /// Has an item chosen as soon as it is among those that are shown.
  void want(ItemId item) {
    wanted = Optional.of(item);
  }

  /// @param beyond how many there are besides
  void show(List<Waiting> waiting, int beyond, Instant now) {
    keepChoice(waiting);
    shown = waiting;
    rows.keySet().retainAll(waiting.stream().map(Waiting::id).collect(Collectors.toSet()));
    List<Node> nodes = new ArrayList<>();
    Optional<QueueItem.Need> group = Optional.empty();
    for (Waiting each : waiting) {
      QueueItem.Need need = each.item().need();
      if (!group.equals(Optional.of(need))) {
        group = Optional.of(need);
        nodes.add(need == QueueItem.Need.PERSON ? persons : itself);
      }
      QueueRow row = rows.computeIfAbsent(each.id(), id -> new QueueRow(id, words, this::choose));
      row.show(each, now, chosen.equals(Optional.of(each.id())));
      nodes.add(row.node());
    }
    if (nodes.isEmpty()) {
      nodes.add(nothing);
    }
    if (beyond > 0) {
      more.setText(words.get(Word.QUEUE_MORE, beyond));
      nodes.add(more);
    }
    Lists.place(list.getChildren(), nodes);
  }

  /// What was chosen stays so; when it has gone, what now stands in its place is chosen.
  private void keepChoice(List<Waiting> waiting) {
    List<ItemId> ids = waiting.stream().map(Waiting::id).toList();
    if (wanted.filter(ids::contains).isPresent()) {
      chosen = wanted;
      wanted = Optional.empty();
    }
    if (chosen.filter(ids::contains).isEmpty()) {
      int before = chosen.map(id -> shown.stream().map(Waiting::id).toList().indexOf(id)).orElse(0);
      chosen =
          ids.isEmpty()
              ? Optional.empty()
              : Optional.of(ids.get(Math.clamp(before, 0, ids.size() - 1)));
    }
  }

  private void choose(ItemId item) {
    chosen = Optional.of(item);
    rows.forEach((id, row) -> row.choose(id.equals(item)));
    changed.run();
  }

  /// Moves the choice.
  void step(int by) {
    List<ItemId> ids = shown.stream().map(Waiting::id).toList();
    if (!ids.isEmpty()) {
      int at = chosen.map(ids::indexOf).orElse(0);
      choose(ids.get(Math.clamp((long) at + by, 0, ids.size() - 1)));
    }
  }

  /// Brings the focus to what is chosen.
  void focus() {
    Node target = chosen.map(rows::get).map(QueueRow::node).orElse(node);
    if (!target.isFocused()) {
      target.requestFocus();
      chosen.map(rows::get).ifPresent(row -> Scrolling.reveal(node, row.node()));
    }
  }
}
