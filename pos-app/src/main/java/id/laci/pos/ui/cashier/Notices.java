package id.laci.pos.ui.cashier;

import id.laci.pos.ledger.PrintJob;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

  private final Words words;
  private final Consumer<Intent> says;
  private final Consumer<String> search;
  private final Runnable devices;
  private final NoticeWords said;
  private final VBox node = new VBox(GAP);
  private List<Notice> drawn = List.of();
  private List<PrintJob> prints = List.of();
  private boolean drawnKeyed;
  private boolean doorOpen;

  /// @param search puts a text into the search field
  /// @param devices leads to the devices
  Notices(Words words, Consumer<Intent> says, Consumer<String> search, Runnable devices) {
    this.words = words;
    this.says = says;
    this.search = search;
    this.devices = devices;
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
    boolean keyed = now.stage() instanceof Stage.Selling && !now.devicesOpen();
    boolean open = DevicesDoor.isOpenAt(now.stage()) && !now.devicesOpen();
    if (!drawn.equals(wanted)
        || keyed != drawnKeyed
        || open != doorOpen
        || !prints.equals(now.prints())) {
      drawn = wanted;
      prints = now.prints();
      doorOpen = open;
      drawnKeyed = keyed;
      draw();
    }
  }

  private void draw() {
    node.getChildren().clear();
    int most = drawnKeyed ? WHILE_SELLING_MAX : WHILE_PAYING_MAX;
    drawn.stream().limit(most).forEach(notice -> node.getChildren().add(row(notice)));
    int hidden = drawn.size() - node.getChildren().size();
    if (hidden > 0) {
      node.getChildren().add(Parts.label(words.get(Word.NOTICE_MORE, hidden), "muted", "note"));
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

  private void search(Notice notice, String code) {
    search.accept(code);
    says.accept(new Intent.Dismiss(notice.id()));
  }

  private Node row(Notice notice) {
    Label text = Parts.wrapped(said.text(notice.what()));
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(NoticeWords.icon(notice.what()).node(), text);
    row.getStyleClass().addAll("notice", NoticeWords.role(notice.what()));
    boolean keyed = drawnKeyed && notice.equals(drawn.getFirst());
    offer(notice, keyed).ifPresent(row.getChildren()::add);
    row.getChildren()
        .add(
            choice(
                Word.NOTICE_DISMISS,
                Key.ESC,
                keyed,
                () -> says.accept(new Intent.Dismiss(notice.id()))));
    return row;
  }

  /// What can be done about it at once.
  private Optional<Button> offer(Notice notice, boolean keyed) {
    return switch (notice.what()) {
      case Notice.UnknownCode(var code) ->
          Optional.of(choice(Word.NOTICE_SEARCH, Key.F2, keyed, () -> search(notice, code)));
      case Notice.NotPrinted _, Notice.DrawerShut _ ->
          doorOpen
              ? Optional.of(choice(Word.DEVICES_TITLE, Key.F6, true, devices))
              : Optional.empty();
      case Notice.MaybePrinted(var receipt) ->
          prints.stream()
              .filter(job -> job.receipt().equals(receipt))
              .filter(job -> job.state() == PrintJob.State.UNKNOWN)
              .findFirst()
              .map(
                  job ->
                      choice(
                          Word.NOTICE_PRINT_COPY,
                          Key.F7,
                          false,
                          () -> says.accept(new Intent.PrintJobAgain(job.receipt(), job.copy()))));
      case Notice.What _ -> Optional.empty();
    };
  }

  private Button choice(Word word, Key key, boolean keyed, Runnable act) {
    return keyed
        ? Parts.act(words.get(word), key, act, "small")
        : Parts.act(words.get(word), "", act, "small");
  }
}
