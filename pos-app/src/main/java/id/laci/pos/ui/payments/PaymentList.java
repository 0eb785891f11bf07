package id.laci.pos.ui.payments;

import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.payment.OrderId;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Scrolling;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The payments that were found, of which one is chosen.
final class PaymentList {
  private final Words words;
  private final Consumer<OrderId> picks;
  private final Label instead = Parts.wrapped("", "muted", "nothing");
  private final VBox list = new VBox();
  private final ScrollPane node = Lists.scrolling(list);
  private final Map<PaymentRow, PaymentLine> lines = new LinkedHashMap<>();
  private Optional<OrderId> chosen = Optional.empty();

  /// @param picks hears which one was pressed
  PaymentList(Words words, Consumer<OrderId> picks) {
    this.words = words;
    this.picks = picks;
    list.getStyleClass().add("waiting-list");
  }

  Node node() {
    return node;
  }

  Optional<OrderId> chosen() {
    return chosen;
  }

  /// @param found empty while they are being looked for; what was found before stays so long
  void show(String query, Optional<List<PaymentRow>> found, ZoneId zone) {
    if (found.isEmpty()) {
      if (lines.isEmpty()) {
        say(words.get(Word.PAYMENTS_SEARCHING));
      }
      return;
    }
    List<PaymentRow> rows = found.get();
    if (rows.isEmpty()) {
      lines.clear();
      chosen = Optional.empty();
      say(query.isBlank() ? words.get(Word.PAYMENTS_NONE) : words.get(Word.SEARCH_NOTHING, query));
      return;
    }
    lines.keySet().retainAll(rows);
    List<Node> nodes = new ArrayList<>();
    for (PaymentRow row : rows) {
      PaymentLine line =
          lines.computeIfAbsent(
              row, one -> new PaymentLine(one, zone, words, () -> picks.accept(one.order())));
      nodes.add(line.node());
    }
    order(rows);
    Lists.place(list.getChildren(), nodes);
    if (chosen.filter(order -> orders().contains(order)).isEmpty()) {
      chosen = Optional.of(rows.getFirst().order());
    }
    mark();
  }

  private void say(String text) {
    instead.setText(text);
    Lists.place(list.getChildren(), List.of(instead));
  }

  /// The lines in the order in which they are shown.
  private void order(List<PaymentRow> rows) {
    Map<PaymentRow, PaymentLine> sorted = new LinkedHashMap<>();
    for (PaymentRow row : rows) {
      PaymentLine line = lines.get(row);
      if (line != null) {
        sorted.put(row, line);
      }
    }
    lines.clear();
    lines.putAll(sorted);
  }

  private List<OrderId> orders() {
    return lines.keySet().stream().map(PaymentRow::order).toList();
  }

  private void mark() {
    lines.forEach((row, line) -> line.choose(chosen.equals(Optional.of(row.order()))));
  }

  /// Moves the choice.
  void step(int by) {
    List<OrderId> orders = orders();
    if (!orders.isEmpty()) {
      int at = chosen.map(orders::indexOf).orElse(0);
      int to = Math.clamp((long) at + by, 0, orders.size() - 1);
      chosen = Optional.of(orders.get(to));
      mark();
      Scrolling.reveal(node, List.copyOf(lines.values()).get(to).node());
    }
  }
}
