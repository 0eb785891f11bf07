package id.laci.pos.ui.staff;

import id.laci.pos.staff.StaffMember;
import id.laci.pos.staff.Standing;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One account: who, as what, and what proves it.
final class PersonRow {
  private static final int GAP = 14;

  private final Words words;
  private final StaffWords said;
  private final Label name = Parts.label("", "strong");
  private final Label facts = Parts.wrapped("", "muted", "note");
  private final HBox pills = new HBox(8);
  private final HBox node;
  private List<Object> drawn = List.of();

  /// @param picked hears when it is pressed
  PersonRow(Words words, StaffMember member, Consumer<StaffMember> picked) {
    this.words = words;
    said = new StaffWords(words);
    name.setMinWidth(0);
    VBox texts = new VBox(2, name, facts);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    pills.setAlignment(Pos.CENTER_RIGHT);
    node = new HBox(GAP, Icon.BADGE.node(), texts, pills);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("waiting-item");
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.LIST_ITEM);
    node.setOnMouseClicked(_ -> picked.accept(member));
  }

  Node node() {
    return node;
  }

  /// @param own whether it is the person at the till
  void show(StaffMember member, Standing.Holds holds, boolean own, boolean chosen) {
    List<Object> wanted = List.of(member, holds, own);
    if (!wanted.equals(drawn)) {
      drawn = wanted;
      draw(member, holds, own);
    }
    choose(chosen);
  }

  private void draw(StaffMember member, Standing.Holds holds, boolean own) {
    name.setText(member.name());
    String rank = said.rank(member.rank());
    facts.setText(own ? rank + " · " + words.get(Word.STAFF_YOU) : rank);
    List<Node> marks = new ArrayList<>();
    if (!member.active()) {
      marks.add(Parts.pill(Icon.FAILED, words.get(Word.STAFF_OFF), "quiet"));
    } else {
      marks.add(
          holds.pin()
              ? Parts.pill(Icon.CHECK, words.get(Word.STAFF_HAS_PIN), "quiet")
              : Parts.pill(Icon.WARNING, words.get(Word.STAFF_NO_PIN), "waiting"));
      if (holds.badge()) {
        marks.add(Parts.pill(Icon.CARD, words.get(Word.STAFF_HAS_BADGE), "quiet"));
      }
      if (holds.phone()) {
        String phone = words.get(Word.STAFF_HAS_PHONE, holds.codesLeft());
        marks.add(Parts.pill(Icon.PHONE, phone, "quiet"));
      }
    }
    pills.getChildren().setAll(marks);
    node.setAccessibleText(member.name() + ". " + facts.getText());
  }

  void choose(boolean chosen) {
    Look.style(node, "chosen", chosen);
  }
}
