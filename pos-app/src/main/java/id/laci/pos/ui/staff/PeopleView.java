package id.laci.pos.ui.staff;

import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.till.StaffPage;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Scrolling;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Everybody with an account, of whom one is chosen.
final class PeopleView {
  private final Words words;
  private final Runnable changed;
  private final VBox list = new VBox();
  private final ScrollPane node = Lists.scrolling(list);
  private final Map<StaffId, PersonRow> rows = new HashMap<>();
  private List<StaffMember> shown = List.of();
  private Optional<StaffId> chosen = Optional.empty();

  /// @param changed hears when somebody else was chosen
  PeopleView(Words words, Runnable changed) {
    this.words = words;
    this.changed = changed;
    list.getStyleClass().add("waiting-list");
    node.setFocusTraversable(true);
    node.setAccessibleText(words.get(Word.STAFF_TITLE));
  }

  Node node() {
    return node;
  }

  Optional<StaffMember> chosen() {
    return chosen.flatMap(
        id -> shown.stream().filter(member -> member.id().equals(id)).findFirst());
  }

  void show(StaffPage page, Optional<StaffId> own) {
    shown = page.roster().all();
    if (chosen().isEmpty()) {
      chosen = shown.stream().findFirst().map(StaffMember::id);
    }
    rows.keySet().retainAll(page.roster().members().keySet());
    List<Node> nodes = new ArrayList<>();
    for (StaffMember member : shown) {
      PersonRow row =
          rows.computeIfAbsent(
              member.id(), _ -> new PersonRow(words, member, who -> choose(who.id())));
      row.show(
          member,
          page.standing().of(member.id()),
          own.equals(Optional.of(member.id())),
          chosen.equals(Optional.of(member.id())));
      nodes.add(row.node());
    }
    Lists.place(list.getChildren(), nodes);
  }

  private void choose(StaffId who) {
    chosen = Optional.of(who);
    rows.forEach((id, row) -> row.choose(id.equals(who)));
    changed.run();
  }

  /// Moves the choice.
  void step(int by) {
    List<StaffId> ids = shown.stream().map(StaffMember::id).toList();
    if (!ids.isEmpty()) {
      int at = chosen.map(ids::indexOf).orElse(0);
      choose(ids.get(Math.clamp((long) at + by, 0, ids.size() - 1)));
    }
  }

  void focus() {
    Node target = chosen.map(rows::get).map(PersonRow::node).orElse(node);
    if (!target.isFocused()) {
      target.requestFocus();
      Scrolling.reveal(node, target);
    }
  }
}
