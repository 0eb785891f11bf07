package id.laci.pos.ui.customer;

import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Rows under one another. Where they do not all fit, the newest stands at the bottom, whole rows
/// above it, and on top how many lines came before.
final class NewestInView extends Region {
  private final Words words;
  private final Label earlier = Parts.label("", "body", "muted");
  private List<Node> rows = List.of();
  private int before;

  NewestInView(Words words) {
    this.words = words;
    setMinHeight(0);
  }

  /// @param before how many lines come before the first of these rows
  /// @param rows the last of them is the newest
  void show(int before, List<Node> rows) {
    this.before = before;
    this.rows = List.copyOf(rows);
    List<Node> all = new ArrayList<>(rows);
    all.add(earlier);
    getChildren().setAll(all);
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0; // takes what there is
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    double room = getHeight() - top - snappedBottomInset();
    double note = earlier.prefHeight(width);
    int first = first(width, room, note);
    earlier.setVisible(before + first > 0);
    if (earlier.isVisible()) {
      earlier.setText(words.get(Word.CUSTOMER_EARLIER, before + first));
      earlier.resizeRelocate(left, top, width, note);
      top += note;
    }
    for (int i = 0; i < rows.size(); i++) {
      Node row = rows.get(i);
      row.setVisible(i >= first);
      if (row.isVisible()) {
        double height = row.prefHeight(width);
        row.resizeRelocate(left, top, width, height);
        top += height;
      }
    }
  }

  /// @return the first of the rows that fit with all after them
  private int first(double width, double room, double note) {
    int first = rows.size();
    double used = 0;
    while (first > 0) {
      used += rows.get(first - 1).prefHeight(width);
      double needed = used + (before + first - 1 > 0 ? note : 0);
      if (needed > room) {
        break;
      }
      first--;
    }
    return Math.min(first, Math.max(rows.size() - 1, 0)); // the newest, whatever else
  }
}
