package id.laci.pos.ui.customer;

import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Paid: the whole screen says so, at once. What nobody could verify is not called paid.
final class PaidView {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

  private final Words words;
  private final StackPane mark = new StackPane();
  private final Label paid = Parts.label("", "amount");
  private final Label amount = Parts.label("", "welcome");
  private final Label change = Parts.label("", "amount", "change");
  private final Label thanks = Parts.label("", "line-text");
  private final BorderPane node;

  PaidView(Words words, Consumer<Intent> says) {
    this.words = words;
    mark.getStyleClass().add("paid-mark");
    node = Middle.of(new VBox(mark, paid, amount, change, thanks), words, says);
    node.getStyleClass().add("paid-all");
  }

  Node show(Snapshot now, Stage.Done stage) {
    Sale sale = stage.sale();
    boolean onTrust = sale.isUnverified();
    paid.setText(words.get(onTrust ? Word.CUSTOMER_ON_TRUST : Word.CUSTOMER_PAID));
    mark.getChildren().setAll((onTrust ? Icon.CLOCK : Icon.CHECK).node());
    Look.style(node, "on-trust", onTrust);
    amount.setText(sale.totals().total().toString());
    boolean back = sale.change().isPositive();
    change.setText(words.get(Word.CUSTOMER_CHANGE, sale.change()));
    change.setVisible(back);
    change.setManaged(back);
    String methods =
        sale.tenders().stream().map(this::method).distinct().collect(Collectors.joining(" + "));
    String time = TIME.format(sale.completedAt().atZone(now.status().zone()));
    thanks.setText(words.get(Word.CUSTOMER_THANKS, methods, time));
    return node;
  }

  private String method(Tender tender) {
    return switch (tender) {
      case Tender.Cash _ -> words.get(Word.CUSTOMER_METHOD_CASH);
      case Tender.Wallet wallet -> wallet.name();
      case Tender.Claimed _ -> words.get(Word.CUSTOMER_METHOD_UNVERIFIED);
      case Tender.Credit _ -> words.get(Word.CUSTOMER_METHOD_CREDIT);
    };
  }
}
