package id.laci.pos.ui.sales;

import id.laci.pos.saleslist.SalesRow;
import id.laci.pos.today.TenderKind;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import id.laci.pos.ui.today.TodayWords;
import java.time.ZoneId;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One sale in the list.
final class SaleLine {
  private static final int GAP = 14;
  private static final String BETWEEN = " · ";

  private final HBox node;

  /// @param picks called when it is pressed
  SaleLine(SalesRow row, ZoneId zone, Words words, Runnable picks) {
    Label when = Parts.label(Dates.moment(words.language(), row.at(), zone), "strong");
    when.setMinWidth(Label.USE_PREF_SIZE);
    String goods = row.goods() + (row.lines() > 1 ? " +" + (row.lines() - 1) : "");
    String paid =
        row.tenders().stream()
            .sorted()
            .map((TenderKind kind) -> new TodayWords(words).tender(kind))
            .collect(Collectors.joining(", "));
    VBox texts =
        new VBox(
            2,
            when,
            Parts.wrapped(
                goods + BETWEEN + paid + BETWEEN + row.cashier() + BETWEEN + row.receipt(),
                "muted",
                "note"));
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Label amount = Parts.label(row.total().toString(), "strong", "line-sum");
    amount.setMinWidth(Label.USE_PREF_SIZE);
    node = new HBox(GAP, texts);
    if (row.voided()) {
      node.getChildren().add(Parts.pill(Icon.GIVEN_BACK, words.get(Word.SALES_VOIDED), "broken"));
    } else if (row.back().isPositive()) {
      node.getChildren()
          .add(Parts.pill(Icon.GIVEN_BACK, words.get(Word.SALES_BACK_OF, row.back()), "waiting"));
    }
    node.getChildren().add(amount);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("waiting-item");
    node.setAccessibleRole(AccessibleRole.LIST_ITEM);
    node.setAccessibleText(when.getText() + ". " + amount.getText() + ". " + goods);
    node.setOnMouseClicked(_ -> picks.run());
  }

  Node node() {
    return node;
  }

  void choose(boolean chosen) {
    Look.style(node, "chosen", chosen);
  }
}
