package id.laci.pos.ui.queue;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.outbox.ItemId;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.outbox.QueueSummary;
import id.laci.pos.payment.OrderId;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.PagePane;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What waits, in place of the tiles: what needs a person first, what the till does by itself
/// below. One item is chosen, and what can be done about it stands at the foot.
public final class QueuePane implements PagePane {
  private static final int GAP = 16;

  private final Words words;
  private final Consumer<Intent> says;
  private final Consumer<OrderId> story;
  private final Label summary = Parts.label("", "muted");
  private final Button retryAll;
  private final QueueRows rows;
  private final MoveBar bar;
  private final VBox whole;
  private final VBox node = new VBox();
  private @Nullable ReasonForm form;

  /// @param says takes what the cashier wants
  /// @param story shows what happened to a payment
  public QueuePane(Words words, Consumer<Intent> says, Consumer<OrderId> story) {
    this.words = words;
    this.says = says;
    this.story = story;
    retryAll =
        Parts.act(
            words.get(Word.QUEUE_RETRY_ALL),
            Key.F5,
            () -> says.accept(new Intent.RetryAll()),
            "small");
    bar = new MoveBar(words, this::move);
    rows = new QueueRows(words, this::chosen);
    VBox.setVgrow(rows.node(), Priority.ALWAYS);
    whole = new VBox(GAP, head(), rows.node(), bar.node());
    VBox.setVgrow(whole, Priority.ALWAYS);
    node.getChildren().setAll(whole);
  }

  private Node head() {
    Button back = Parts.act(words.get(Word.BACK), Key.ESC, this::close, "small");
    summary.setMinWidth(0);
    HBox head =
        new HBox(
            10,
            Parts.label(words.get(Word.QUEUE_TITLE), "title"),
            summary,
            Parts.gap(),
            retryAll,
            back);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  @Override
  public Node show(Snapshot now) {
    if (now.page() instanceof Page.Queue(var items, var more)) {
      List<Waiting> waiting = items.stream().map(item -> Waiting.of(item, now)).toList();
      rows.show(waiting, more, now.status().now());
      summary.setText(summary(now.status().queue()));
      retryAll.setDisable(items.stream().noneMatch(QueuePane::isCalled));
      bar.show(rows.chosen());
    }
    return node;
  }

  private static boolean isCalled(QueueItem item) {
    return item.kind().call().isPresent();
  }

  private String summary(QueueSummary queue) {
    String persons =
        queue.needPerson() == 0 ? "" : words.get(Word.QUEUE_PERSONS, queue.needPerson());
    String stake = queue.atStake().isZero() ? "" : words.get(Word.QUEUE_STAKE, queue.atStake());
    return persons.isEmpty() || stake.isEmpty() ? persons + stake : persons + " · " + stake;
  }

  /// Has that item chosen as soon as it is in sight.
  public void choose(ItemId item) {
    rows.want(item);
  }

  private void chosen() {
    bar.show(rows.chosen());
    focus();
  }

  private void close() {
    says.accept(new Intent.Open(Page.Name.TILES));
  }

  /// Does something about the item that is chosen, if that can be done.
  private void move(Move move) {
    rows.chosen().filter(waiting -> waiting.allows(move)).ifPresent(waiting -> move(waiting, move));
  }

  private void move(Waiting waiting, Move move) {
    switch (move) {
      case RETRY -> says.accept(new Intent.RetryItem(waiting.id()));
      case PUT_ON_SALE ->
          waiting.order().ifPresent(order -> says.accept(new Intent.PutOnSale(order)));
      case GIVE_BACK -> open(waiting, true);
      case DROP -> open(waiting, false);
      case STORY -> waiting.order().ifPresent(story);
      case PRINT, PRINT_COPY ->
          waiting
              .print()
              .ifPresent(job -> says.accept(new Intent.PrintJobAgain(job.receipt(), job.copy())));
      case RETURN ->
          says.accept(new Intent.ForReturn(new ReturnWish.OpenReturn(waiting.id().text())));
      case LET_GO ->
          waiting
              .print()
              .ifPresent(job -> says.accept(new Intent.DropPrintJob(job.receipt(), job.copy())));
    }
  }

  private void open(Waiting waiting, boolean back) {
    ReasonForm opened = new ReasonForm(waiting, back, words, says, this::closeForm);
    form = opened;
    VBox.setVgrow(opened.node(), Priority.ALWAYS);
    node.getChildren().setAll(opened.node());
    opened.node().applyCss(); // a field takes keys only once it has its skin
    opened.focus();
  }

  private void closeForm() {
    form = null;
    node.getChildren().setAll(whole);
    focus();
  }

  @Override
  public void enter() {
    closeForm();
  }

  @Override
  public void focus() {
    if (form != null) {
      form.focus();
    } else {
      rows.focus();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    if (form != null) {
      return form.press(event);
    }
    boolean typing = event.getTarget() instanceof TextInputControl;
    return switch (event.getCode()) {
      case UP -> run(() -> rows.step(-1));
      case DOWN -> run(() -> rows.step(1));
      case HOME -> run(() -> rows.step(-Page.Queue.ITEMS_MAX));
      case END -> run(() -> rows.step(Page.Queue.ITEMS_MAX));
      case F5 -> run(() -> says.accept(new Intent.RetryAll()));
      case F7 -> run(() -> move(Move.GIVE_BACK));
      case F9, ENTER -> next();
      case F10 -> rows.chosen().filter(item -> item.allows(Move.STORY)).isPresent() && story();
      case F3, ESCAPE -> run(this::close);
      case DELETE, BACK_SPACE -> run(this::drop);
      case TAB -> true;
      case SPACE -> !typing; // a scanner types spaces too
      default -> false;
    };
  }

  /// The next step. Where there is none, the key is left to the basket.
  private boolean next() {
    Optional<Move> step = rows.chosen().flatMap(Waiting::next);
    step.ifPresent(this::move);
    return step.isPresent();
  }

  private boolean story() {
    move(Move.STORY);
    return true;
  }

  private void drop() {
    move(Move.LET_GO);
    move(Move.DROP);
  }
}
