package id.laci.pos.ui.cashier;

import id.laci.pos.counter.Condition;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.sale.Tender;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The sale is complete: how much was paid by what, what goes back, and how the receipt is doing.
/// What nobody could verify is not called paid.
final class DonePane {
  private static final int LONG_SUM = 13;

  private final Words words;
  private final SaleWords sale;
  private final StackPane mark = new StackPane();
  private final Label title = Parts.label("", "total");
  private final Label method = Parts.wrapped("", "heading", "muted");
  private final Label change = Parts.label("", "change", "huge");
  private final VBox changeBox;
  private final HBox receipt = new HBox(12);
  private final VBox node;

  DonePane(Words words, Consumer<Intent> says) {
    this.words = words;
    sale = new SaleWords(words);
    mark.getStyleClass().add("done-mark");
    VBox texts = new VBox(2, title, method);
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox head = new HBox(24, mark, texts);
    head.setAlignment(Pos.CENTER_LEFT);
    change.setMinWidth(Label.USE_PREF_SIZE);
    changeBox = new VBox(Parts.label(words.get(Word.CASH_CHANGE), "heading", "muted"), change);
    receipt.setAlignment(Pos.CENTER_LEFT);
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    Button again =
        Parts.act(
            words.get(Word.DONE_PRINT_AGAIN),
            Key.F7,
            () -> says.accept(new Intent.PrintAgain()),
            "tender",
            "side");
    Button next =
        Parts.act(
            words.get(Word.DONE_NEXT),
            Key.F9,
            () -> says.accept(new Intent.NextSale()),
            "tender",
            "next");
    HBox.setHgrow(next, Priority.ALWAYS);
    node = new VBox(32, head, changeBox, receipt, space, new HBox(12, again, next));
    node.getStyleClass().add("panel");
  }

  /// @param printer how it is
  Node show(Stage.Done stage, Condition printer) {
    boolean onTrust = stage.sale().isUnverified();
    title.setText(words.get(onTrust ? Word.DONE_ON_TRUST : Word.DONE_TITLE));
    mark.getChildren().setAll((onTrust ? Icon.CLOCK : Icon.CHECK).node());
    Look.style(mark, "on-trust", onTrust);
    method.setText(sale.tenders(stage.sale()));
    boolean cash = stage.sale().tenders().stream().anyMatch(Tender.Cash.class::isInstance);
    Parts.shown(changeBox, cash);
    boolean exact = stage.sale().change().isZero();
    change.setText(exact ? words.get(Word.CASH_EXACT) : stage.sale().change().toString());
    Look.style(change, "long", change.getText().length() > LONG_SUM);
    receipt
        .getChildren()
        .setAll(
            sale.print(stage.print().map(print -> asFarAs(print, printer))),
            Parts.label(words.get(Word.DONE_RECEIPT, stage.sale().receipt()), "muted"));
    return node;
  }

  /// A receipt that was sent to a printer out of paper is not being printed.
  private static PrintJob.State asFarAs(PrintJob.State print, Condition printer) {
    return print == PrintJob.State.SENDING && printer instanceof Condition.Out
        ? PrintJob.State.QUEUED
        : print;
  }
}
