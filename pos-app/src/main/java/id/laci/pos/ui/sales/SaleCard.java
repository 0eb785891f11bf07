package id.laci.pos.ui.sales;

import id.laci.pos.payment.OrderId;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.saleslist.SaleDetail;
import id.laci.pos.saleslist.SalesView;
import id.laci.pos.today.TenderKind;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.ReturnWords;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import id.laci.pos.ui.today.TodayWords;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One sale: its lines, how it was paid and by whom it was sold, what happened to it since, and
/// what can be done with it.
final class SaleCard {
  private static final int GAP = 12;
  private static final int ROW_GAP = 4;
  private static final double STEP = 60;

  private final Words words;
  private final Label title = Parts.label("", "title");
  private final Label amount = Parts.label("", "title");
  private final Button copy;
  private final Button refund;
  private final Button story;
  private final VBox rows = new VBox(ROW_GAP);
  private final ScrollPane scroll = Lists.scrolling(rows);
  private final VBox node;
  private Optional<SalesView.Chosen> drawn = Optional.empty();

  SaleCard(Words words, Runnable back, Runnable copies, Runnable refunds, Runnable stories) {
    this.words = words;
    Button leave = Parts.act(words.get(Word.BACK), Key.ESC, back);
    story = Parts.act(words.get(Word.SALES_STORY), Key.F10, stories);
    refund = Parts.act(words.get(Word.SALES_REFUND), Key.RETURN, refunds);
    copy = Parts.act(words.get(Word.SALES_COPY), Key.F7, copies);
    HBox.setHgrow(copy, Priority.ALWAYS);
    amount.setMinWidth(Region.USE_PREF_SIZE);
    title.setMinWidth(0);
    HBox head = new HBox(GAP, title, Parts.gap(), amount);
    head.setAlignment(Pos.BASELINE_LEFT);
    rows.getStyleClass().add("sale-rows");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node = new VBox(GAP, head, scroll, new HBox(GAP, leave, story, refund, copy));
    VBox.setVgrow(node, Priority.ALWAYS);
    node.setFocusTraversable(true);
  }

  Node node() {
    return node;
  }

  void show(SalesView.Chosen chosen, ZoneId zone) {
    if (drawn.equals(Optional.of(chosen))) {
      return;
    }
    drawn = Optional.of(chosen);
    title.setText(chosen.receipt());
    Optional<SaleDetail> detail = chosen.detail();
    amount.setText(detail.map(one -> one.sale().totals().total().toString()).orElse(""));
    copy.setDisable(detail.isEmpty());
    refund.setDisable(detail.isEmpty());
    story.setDisable(order().isEmpty());
    node.setAccessibleText(title.getText() + ". " + amount.getText());
    rows.getChildren().setAll(detail.map(one -> rows(one, zone)).orElseGet(() -> instead(chosen)));
    scroll.setVvalue(0);
  }

  private List<Node> instead(SalesView.Chosen chosen) {
    Word word = chosen.missing() ? Word.SALES_MISSING : Word.SALES_LOOKING;
    return List.of(Parts.wrapped(words.get(word, chosen.receipt()), "muted", "nothing"));
  }

  /// @return the payment whose history can be told, the first where there are several
  Optional<OrderId> order() {
    return drawn.flatMap(SalesView.Chosen::detail).stream()
        .flatMap(detail -> detail.sale().tenders().stream())
        .filter(Tender.Wallet.class::isInstance)
        .map(tender -> ((Tender.Wallet) tender).order())
        .findFirst();
  }

  private List<Node> rows(SaleDetail detail, ZoneId zone) {
    Sale sale = detail.sale();
    List<Node> all = new ArrayList<>();
    all.add(heading(words.get(Word.SALES_LINES)));
    sale.lines().forEach(line -> all.add(row(name(line), line.amount().bare())));
    if (sale.totals().discount().isPositive()) {
      all.add(row(words.get(Word.TODAY_DISCOUNTS), "–" + sale.totals().discount().bare()));
    }
    all.add(heading(words.get(Word.SALES_PAID_BY)));
    for (Tender tender : sale.tenders()) {
      all.add(row(name(tender), tender.amount().bare()));
    }
    all.add(heading(words.get(Word.SALES_HISTORY)));
    String moment = Dates.moment(words.language(), sale.completedAt(), zone);
    String by = sale.cashier().isBlank() ? "" : " · " + words.get(Word.SALES_BY, sale.cashier());
    all.add(row(moment, words.get(Word.SALES_COMPLETED) + by));
    detail.returns().forEach(begun -> all.add(row(begun, zone)));
    if (detail.copies() > 0) {
      all.add(row(words.get(Word.SALES_COPIES, detail.copies()), ""));
    }
    return all;
  }

  private Node row(SaleReturn.Begun begun, ZoneId zone) {
    ReturnWords returns = new ReturnWords(words);
    return row(
        Dates.moment(words.language(), begun.grant().at(), zone),
        words.get(
            Word.SALES_RETURNED,
            returns.kind(begun.grant().plan().kind()),
            returns.reason(begun.grant().draft().reason()),
            begun.grant().amount()));
  }

  private static String name(Line line) {
    return line.quantity() + " × " + line.product().name();
  }

  private String name(Tender tender) {
    TodayWords names = new TodayWords(words);
    return switch (tender) {
      case Tender.Cash cash ->
          names.tender(TenderKind.CASH)
              + (cash.change().isPositive()
                  ? " · " + words.get(Word.SALES_CHANGE, cash.change())
                  : "");
      case Tender.Wallet wallet -> wallet.name() + " · " + wallet.order();
      case Tender.Claimed claimed ->
          names.tender(TenderKind.OWN_UNVERIFIED) + " · " + claimed.claim();
      case Tender.Credit credit -> names.tender(TenderKind.CREDIT) + " · " + credit.returned();
    };
  }

  private static Label heading(String text) {
    Label heading = Parts.label(text, "bold", "group");
    heading.setMaxWidth(Double.MAX_VALUE);
    return heading;
  }

  private static Node row(String name, String figure) {
    Label amount = Parts.wrapped(figure);
    Label what = Parts.wrapped(name);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.SOMETIMES);
    HBox row = new HBox(GAP, what, Parts.gap(), amount);
    row.getStyleClass().add("sale-row");
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }

  /// Moves the rows on.
  void scroll(int by) {
    double beyond = rows.getHeight() - scroll.getViewportBounds().getHeight();
    if (beyond > 0) {
      scroll.setVvalue(Math.clamp(scroll.getVvalue() + by * STEP / beyond, 0, 1));
    }
  }
}
