package id.laci.pos.ui.payments;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.payment.OrderId;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.PagePane;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The payments by code, in place of the tiles: a field to find them by, the list, and what
/// happened to the one that is chosen. The field has the focus as long as the list is in sight.
public final class PaymentsPane implements PagePane {
  private static final int GAP = 16;

  private final Words words;
  private final Consumer<Intent> says;
  private final TextField field = new TextField();
  private final PaymentList list;
  private final StoryPane story;
  private final VBox whole;
  private final VBox node = new VBox();
  private boolean telling;
  private boolean mirroring;
  private boolean coming;
  private boolean fromQueue;

  /// @param says takes what the cashier wants
  public PaymentsPane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    list = new PaymentList(words, this::open);
    story = new StoryPane(words, says, this::back);
    field.setPromptText(words.get(Word.PAYMENTS_PROMPT));
    field.setAccessibleText(words.get(Word.PAYMENTS_PROMPT));
    field.setId("payments-field");
    field.textProperty().addListener((_, _, text) -> changed(text));
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox search = new HBox(Icon.SEARCH.node(), field, Parts.key(Key.F2));
    search.getStyleClass().add("search");
    VBox.setVgrow(list.node(), Priority.ALWAYS);
    whole = new VBox(GAP, head(), search, list.node());
    VBox.setVgrow(whole, Priority.ALWAYS);
    node.getChildren().setAll(whole);
  }

  private Node head() {
    Button open = Parts.act(words.get(Word.STORY_TITLE), Key.ENTER, this::openChosen, "small");
    Button back = Parts.act(words.get(Word.BACK), Key.ESC, this::close, "small");
    HBox head =
        new HBox(10, Parts.label(words.get(Word.PAYMENTS_TITLE), "title"), Parts.gap(), open, back);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  @Override
  public Node show(Snapshot now) {
    if (now.page() instanceof Page.Payments(var query, var found, var timeline)) {
      if (!field.isFocused() && !field.getText().strip().equals(query)) {
        mirroring = true;
        field.setText(query);
        mirroring = false;
      }
      list.show(query, found, now.status().zone());
      timeline.ifPresent(told -> story.show(told, now.status().zone()));
      telling = timeline.isPresent();
      Node shown = telling ? story.node() : whole;
      if (!node.getChildren().equals(List.of(shown))) {
        node.getChildren().setAll(shown);
      }
    }
    return node;
  }

  private void changed(String text) {
    if (!mirroring) {
      says.accept(new Intent.FindPayments(text));
    }
  }

  private void open(OrderId order) {
    says.accept(new Intent.OpenTimeline(order));
  }

  private void openChosen() {
    list.chosen().ifPresent(this::open);
  }

  /// Shows what happened to a payment of the queue; one step back leads there again.
  public void tell(OrderId order) {
    coming = true;
    says.accept(new Intent.Open(Page.Name.PAYMENTS));
    open(order);
  }

  private void close() {
    says.accept(new Intent.Open(Page.Name.TILES));
  }

  /// One step back: from what happened to the list or the queue, from a search to the latest, from
  /// the latest to selling.
  private void back() {
    if (fromQueue) {
      fromQueue = false;
      says.accept(new Intent.Open(Page.Name.QUEUE));
    } else if (telling) {
      says.accept(new Intent.Back());
    } else if (!field.getText().isEmpty()) {
      field.clear();
    } else {
      close();
    }
  }

  @Override
  public void enter() {
    fromQueue = coming;
    coming = false;
    mirroring = true;
    field.clear();
    mirroring = false;
  }

  @Override
  public void focus() {
    if (telling) {
      node.requestFocus();
    } else if (!field.isFocused()) {
      field.applyCss(); // a skin that comes later would choose all of the text
      field.requestFocus();
      field.end();
    }
  }

  @Override
  public boolean hasItsKeys() {
    return false;
  }

  @Override
  public boolean press(KeyEvent event) {
    return telling ? telling(event) : listing(event);
  }

  private boolean telling(KeyEvent event) {
    if (Key.COPY.is(event)) {
      return !(event.getTarget() instanceof TextField) && run(story::copy);
    }
    return switch (event.getCode()) {
      case UP -> run(() -> story.scroll(-1));
      case DOWN -> run(() -> story.scroll(1));
      case F7 -> run(() -> story.print(says));
      case F8 -> run(() -> story.write(says));
      case ESCAPE -> run(this::back);
      case TAB, ENTER -> true;
      default -> false;
    };
  }

  private boolean listing(KeyEvent event) {
    return switch (event.getCode()) {
      case UP -> run(() -> list.step(-1));
      case DOWN -> run(() -> list.step(1));
      case ENTER -> run(this::openChosen);
      case F2 -> run(field::selectAll);
      case F10 -> run(this::close);
      case ESCAPE -> run(this::back);
      case TAB -> true;
      default -> false;
    };
  }
}
