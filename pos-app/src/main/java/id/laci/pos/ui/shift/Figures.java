package id.laci.pos.ui.shift;

import id.laci.pos.money.Money;
import id.laci.pos.shift.Cashless;
import id.laci.pos.shift.Drawer;
import id.laci.pos.shift.Flow;
import id.laci.pos.shift.Sold;
import id.laci.pos.shift.Takings;
import id.laci.pos.shift.XReport;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How a shift stands, in two columns: what was sold and how it was paid, and the drawer.
final class Figures {
  private static final int GAP = 24;
  private static final double HALF = 50;
  private static final int ROW_GAP = 4;

  private final Words words;
  private final VBox sales = new VBox(ROW_GAP);
  private final VBox drawer = new VBox(ROW_GAP);
  private final GridPane node = new GridPane(GAP, 0);
  private Optional<XReport> drawn = Optional.empty();

  Figures(Words words) {
    this.words = words;
    for (int column = 0; column < 2; column++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(HALF);
      node.getColumnConstraints().add(half);
    }
    node.addRow(0, sales, drawer);
    node.getStyleClass().add("panel");
  }

  Node node() {
    return node;
  }

  void show(XReport report) {
    Optional<XReport> wanted = Optional.of(report);
    if (!wanted.equals(drawn)) {
      drawn = wanted;
      sales.getChildren().setAll(sales(report));
      drawer.getChildren().setAll(drawer(report));
    }
  }

  private List<Node> sales(XReport report) {
    List<Node> rows = new ArrayList<>();
    rows.add(title(Word.SHIFT_SALES));
    rows.add(row(words.get(Word.SHIFT_SALES_COUNT), Integer.toString(report.sales())));
    report.whole().ifPresent(all -> sold(rows, all.takings()));
    Cashless cashless = report.cashless();
    report.whole().ifPresent(all -> flow(rows, Word.SHIFT_CASH, all.takings().cash()));
    cashless.wallets().forEach((issuer, wallet) -> rows.add(row(issuer, wallet.paid())));
    some(rows, Word.SHIFT_UNVERIFIED, cashless.unverified());
    some(rows, Word.SPLIT_CREDIT, cashless.exchanged());
    if (!cashless.wallets().isEmpty()) {
      Money fee = cashless.allWallets().fee();
      rows.add(row(words.get(Word.SHIFT_FEE), Money.ZERO.minus(fee).bare()));
    }
    some(rows, Word.SHIFT_LATE, cashless.late());
    some(rows, Word.SHIFT_ATTACHED, cashless.attached());
    some(rows, Word.SHIFT_RETURNED, cashless.returned().all());
    return rows;
  }

  private void sold(List<Node> rows, Takings takings) {
    Sold sold = takings.sold();
    rows.add(row(words.get(Word.SHIFT_TOTAL), sold.total().bare()));
    rows.add(row(words.get(Word.SHIFT_TAX), sold.tax().bare()));
    some(rows, Word.SHIFT_VOIDS, takings.voids());
  }

  private List<Node> drawer(XReport report) {
    List<Node> rows = new ArrayList<>();
    rows.add(title(Word.SHIFT_DRAWER));
    rows.add(row(words.get(Word.SHIFT_FLOAT), report.opening().opening().total().bare()));
    if (report.whole().isPresent()) {
      drawer(rows, report.whole().get().drawer());
    } else {
      report
          .moves()
          .forEach(move -> rows.add(row(ShiftTexts.kind(words, move), ShiftTexts.signed(move))));
      rows.add(Parts.wrapped(words.get(Word.SHIFT_BLIND), "muted", "note"));
    }
    if (report.noSales() > 0) {
      rows.add(row(words.get(Word.SHIFT_NO_SALES), Integer.toString(report.noSales())));
    }
    return rows;
  }

  private void drawer(List<Node> rows, Drawer cash) {
    rows.add(row(words.get(Word.SHIFT_CASH_SALES), cash.sales().bare()));
    some(rows, Word.SHIFT_PARTS, cash.parts());
    some(rows, Word.SHIFT_GIVEN_BACK, Money.ZERO.minus(cash.givenBack()));
    some(rows, Word.SHIFT_IN, cash.in());
    some(rows, Word.SHIFT_OUT, Money.ZERO.minus(cash.out()));
    some(rows, Word.SHIFT_DROP, Money.ZERO.minus(cash.dropped()));
    HBox expected = row(words.get(Word.SHIFT_EXPECTED), cash.expected().toString());
    expected.getChildren().forEach(part -> part.getStyleClass().add("strong"));
    rows.add(expected);
  }

  private Label title(Word word) {
    return Parts.label(words.get(word), "heading");
  }

  private void flow(List<Node> rows, Word word, Flow flow) {
    rows.add(row(words.get(word), flow));
  }

  private void some(List<Node> rows, Word word, Flow flow) {
    if (flow.count() != 0) {
      flow(rows, word, flow);
    }
  }

  private void some(List<Node> rows, Word word, Money money) {
    if (!money.isZero()) {
      rows.add(row(words.get(word), money.bare()));
    }
  }

  private static HBox row(String name, Flow flow) {
    return row(name + " · " + flow.count(), flow.amount().bare());
  }

  private static HBox row(String name, String value) {
    Label figure = Parts.label(value);
    figure.setMinWidth(Label.USE_PREF_SIZE);
    Label what = Parts.wrapped(name);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.SOMETIMES);
    HBox row = new HBox(10, what, Parts.gap(), figure);
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }
}
