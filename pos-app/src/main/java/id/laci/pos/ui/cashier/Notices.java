package id.laci.pos.ui.cashier;

import id.laci.pos.ledger.PrintJob;
import id.laci.pos.outbox.ItemId;
import id.laci.pos.payment.OrderId;
import id.laci.pos.till.Intent;
import id.laci.pos.till.LateMoney;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import id.laci.pos.ui.devices.DevicesPane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The lane of messages: each says what happened, what it means for the money and what to do next,
/// and none of them holds anything up. The gravest come first, then the newest, few at a time, so
/// that the work keeps its room.
final class Notices {
  private static final int WHILE_SELLING_MAX = 2;
  private static final int WHILE_PAYING_MAX = 1;
  private static final int GAP = 8;

  /// More choices than these would leave no room for what is said.
  private static final int BEFORE_CHOICES = 2;

  private static final int BESIDE_MAX = 2;

  private final Words words;
  private final Consumer<Intent> says;
  private final Consumer<String> search;
  private final Doors doors;
  private final NoticeWords said;
  private final VBox node = new VBox(GAP);
  private List<Notice> drawn = List.of();
  private List<PrintJob> prints = List.of();
  private List<LateMoney> late = List.of();
  private Stage stage = new Stage.Selling();
  private boolean drawnKeyed;
  private boolean doorOpen;

  /// @param search puts a text into the search field
  /// @param doors lead to the pages
  Notices(Words words, Consumer<Intent> says, Consumer<String> search, Doors doors) {
    this.words = words;
    this.says = says;
    this.search = search;
    this.doors = doors;
    said = new NoticeWords(words);
    hide();
  }

  Node node() {
    return node;
  }

  void show(Snapshot now) {
    List<Notice> wanted =
        now.notices().stream()
            .filter(notice -> !(notice.what() instanceof Notice.ScanHeld) || now.held().isEmpty())
            .sorted(
                Comparator.comparing((Notice notice) -> NoticeWords.isGrave(notice.what()))
                    .thenComparingLong(Notice::id)
                    .reversed())
            .toList();
    stage = now.stage();
    boolean free = LeftSide.of(now) == LeftSide.STAGE;
    boolean keyed = free && stage instanceof Stage.Selling;
    boolean open = free && Doors.areOpenAt(stage);
    if (!drawn.equals(wanted)
        || keyed != drawnKeyed
        || open != doorOpen
        || !prints.equals(now.prints())
        || !late.equals(now.late())) {
      drawn = wanted;
      prints = now.prints();
      late = now.late();
      doorOpen = open;
      drawnKeyed = keyed;
      draw();
    }
  }

  private void draw() {
    int most = drawnKeyed ? WHILE_SELLING_MAX : WHILE_PAYING_MAX;
    List<HBox> rows = drawn.stream().limit(most).map(this::row).toList();
    node.getChildren().setAll(rows);
    int hidden = drawn.size() - rows.size();
    if (hidden > 0) {
      Label more = Parts.label(words.get(Word.NOTICE_MORE, hidden), "muted", "note");
      more.setMinWidth(Label.USE_PREF_SIZE);
      rows.getLast().getChildren().add(BEFORE_CHOICES, more); // a line of its own has no room
    }
    hide();
  }

  private void hide() {
    Parts.shown(node, !drawn.isEmpty());
  }

  /// Takes away the message on top, as its key says.
  ///
  /// @return whether there was one
  boolean dismissTop() {
    Optional<Notice> top = drawn.stream().findFirst();
    top.ifPresent(notice -> says.accept(new Intent.Dismiss(notice.id())));
    return top.isPresent();
  }

  /// Searches for the unknown code on top, as its key says.
  ///
  /// @return whether there was one
  boolean searchTop() {
    Optional<Notice> top = drawn.stream().findFirst();
    if (top.isPresent() && top.get().what() instanceof Notice.UnknownCode(var code)) {
      search(top.get(), code);
      return true;
    }
    return false;
  }

  /// Uses the money that the message on top tells of for the sale at the counter, as its key says.
  ///
  /// @return whether there is such money and the sale can take it
  boolean putTopOnSale() {
    Optional<LateMoney> money =
        drawn.stream().findFirst().flatMap(this::late).filter(LateMoney::fits);
    money.ifPresent(this::putOnSale);
    return money.isPresent();
  }

  private void putOnSale(LateMoney money) {
    says.accept(new Intent.PutOnSale(money.order()));
  }

  /// Goes to what waits, at the item that the message on top is about where it is about one.
  void openQueue() {
    drawn.stream()
        .findFirst()
        .flatMap(Notices::order)
        .ifPresentOrElse(this::openQueue, () -> doors.open(stage, Page.Name.QUEUE));
  }

  private void openQueue(OrderId order) {
    doors.queue(stage, ItemId.of(order));
  }

  private Optional<LateMoney> late(Notice notice) {
    return order(notice)
        .flatMap(order -> late.stream().filter(money -> money.order().equals(order)).findFirst());
  }

  /// The order whose money is still to be decided about.
  private static Optional<OrderId> order(Notice notice) {
    return switch (notice.what()) {
      case Notice.PaidLate(var _, var order) -> Optional.of(new OrderId(order));
      case Notice.PaidTwice(var _, var order) -> Optional.of(new OrderId(order));
      case Notice.RefundRefused(var order, var _) -> Optional.of(new OrderId(order));
      case Notice.RefundStuck(var order, var _) -> Optional.of(new OrderId(order));
      case Notice.What _ -> Optional.empty();
    };
  }

  private void search(Notice notice, String code) {
    search.accept(code);
    says.accept(new Intent.Dismiss(notice.id()));
  }

  private HBox row(Notice notice) {
    Label text = Parts.wrapped(said.text(notice.what()));
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(NoticeWords.icon(notice.what()).node(), text);
    row.getStyleClass().addAll("notice", NoticeWords.role(notice.what()));
    boolean keyed = drawnKeyed && notice.equals(drawn.getFirst());
    List<Button> choices = new ArrayList<>(offers(notice, keyed));
    choices.add(
        choice(
            Word.NOTICE_DISMISS,
            Key.ESC,
            keyed,
            () -> says.accept(new Intent.Dismiss(notice.id()))));
    if (choices.size() <= BESIDE_MAX) {
      row.getChildren().addAll(choices);
    } else {
      HBox below = new HBox(GAP);
      below.getChildren().addAll(choices);
      VBox both = new VBox(GAP, text, below);
      both.setMinWidth(0);
      HBox.setHgrow(both, Priority.ALWAYS);
      row.getChildren().add(both); // which took the text out of it
    }
    return row;
  }

  /// What can be done about it at once.
  private List<Button> offers(Notice notice, boolean keyed) {
    return switch (notice.what()) {
      case Notice.UnknownCode(var code) ->
          List.of(choice(Word.NOTICE_SEARCH, Key.F2, keyed, () -> search(notice, code)));
      case Notice.NotPrinted _, Notice.DrawerShut _ ->
          doorOpen
              ? List.of(
                  choice(
                      Word.DEVICES_TITLE,
                      Key.F6,
                      true,
                      () -> doors.devices(stage, DevicesPane.View.ALL)))
              : List.of();
      case Notice.PaidLate _, Notice.PaidTwice _ -> offersOfLate(notice, keyed);
      case Notice.RefundRefused _, Notice.RefundStuck _ -> toQueue(notice, keyed).toList();
      case Notice.ShiftRefused _, Notice.ClosingBlocked _ ->
          doorOpen
              ? List.of(
                  choice(
                      Word.SHIFT_TITLE, Key.SHIFT, true, () -> doors.open(stage, Page.Name.SHIFT)))
              : List.of();
      case Notice.MaybePrinted(var receipt) ->
          prints.stream()
              .filter(job -> job.receipt().equals(receipt))
              .filter(job -> job.state() == PrintJob.State.UNKNOWN)
              .limit(1)
              .map(
                  job ->
                      choice(
                          Word.NOTICE_PRINT_COPY,
                          Key.F7,
                          false,
                          () -> says.accept(new Intent.PrintJobAgain(job.receipt(), job.copy()))))
              .toList();
      case Notice.What _ -> List.of();
    };
  }

  /// Money that came late can be used at once where it fits; else it is decided about in the queue.
  private List<Button> offersOfLate(Notice notice, boolean keyed) {
    Stream<Button> use =
        late(notice).stream()
            .filter(LateMoney::fits)
            .map(money -> choice(Word.LATE_PUT_ON_SALE, Key.F11, keyed, () -> putOnSale(money)));
    return Stream.concat(use, toQueue(notice, keyed)).toList();
  }

  private Stream<Button> toQueue(Notice notice, boolean keyed) {
    return order(notice).stream()
        .filter(_ -> doorOpen)
        .map(order -> choice(Word.LATE_OPEN, Key.F3, keyed, () -> openQueue(order)));
  }

  private Button choice(Word word, Key key, boolean keyed, Runnable act) {
    return keyed
        ? Parts.act(words.get(word), key, act, "small")
        : Parts.act(words.get(word), "", act, "small");
  }
}
