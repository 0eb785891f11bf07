package id.laci.pos.ui.sales;

import id.laci.pos.saleslist.SalesRow;
import id.laci.pos.saleslist.SalesView;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Scrolling;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// A page of the list, of which one sale is chosen.
final class SaleLines {
  private final Words words;
  private final Consumer<String> picks;
  private final Label instead = Parts.wrapped("", "muted", "nothing");
  private final VBox list = new VBox();
  private final ScrollPane node = Lists.scrolling(list);
  private final List<SaleLine> lines = new ArrayList<>();
  private List<SalesRow> rows = List.of();
  private int chosen;
  private Optional<SalesView.Standing> drawn = Optional.empty();

  /// @param picks hears whose receipt was pressed
  SaleLines(Words words, Consumer<String> picks) {
    this.words = words;
    this.picks = picks;
    list.getStyleClass().add("waiting-list");
  }

  Node node() {
    return node;
  }

  Optional<String> chosen() {
    return chosen < rows.size() ? Optional.of(rows.get(chosen).receipt()) : Optional.empty();
  }

  /// While a page is being read, the one before stays.
  void show(SalesView.Standing standing, ZoneId zone) {
    if (drawn.equals(Optional.of(standing))) {
      return;
    }
    drawn = Optional.of(standing);
    switch (standing) {
      case SalesView.Reading _ -> {
        if (rows.isEmpty()) {
          say(Word.SALES_READING);
        }
      }
      case SalesView.NotReady _ -> say(Word.SALES_NOT_READY);
      case SalesView.There(var page, var _) -> {
        if (page.rows().isEmpty()) {
          say(Word.SALES_NONE);
        } else {
          fill(page.rows(), zone);
        }
      }
    }
  }

  private void say(Word word) {
    rows = List.of();
    lines.clear();
    instead.setText(words.get(word));
    list.getChildren().setAll(instead);
  }

  private void fill(List<SalesRow> page, ZoneId zone) {
    rows = page;
    lines.clear();
    page.forEach(
        row -> lines.add(new SaleLine(row, zone, words, () -> picks.accept(row.receipt()))));
    list.getChildren().setAll(lines.stream().map(SaleLine::node).toList());
    chosen = 0;
    node.setVvalue(0);
    mark();
  }

  private void mark() {
    for (int place = 0; place < lines.size(); place++) {
      lines.get(place).choose(place == chosen);
    }
  }

  /// Moves the choice.
  void step(int by) {
    if (!lines.isEmpty()) {
      chosen = Math.clamp((long) chosen + by, 0, lines.size() - 1);
      mark();
      Scrolling.reveal(node, lines.get(chosen).node());
    }
  }
}
