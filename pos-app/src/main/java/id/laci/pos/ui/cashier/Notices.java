package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Notice;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Icon;
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
  private final VBox node = new VBox(GAP);
  private List<Notice> drawn = List.of();
  private boolean drawnKeyed;

  /// @param search puts a text into the search field
  Notices(Words words, Consumer<Intent> says, Consumer<String> search) {
    this.words = words;
    this.says = says;
    this.search = search;
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
                Comparator.comparing((Notice notice) -> isGrave(notice.what()))
                    .thenComparingLong(Notice::id)
                    .reversed())
            .toList();
    boolean keyed = now.stage() instanceof Stage.Selling;
    if (!drawn.equals(wanted) || keyed != drawnKeyed) {
      drawn = wanted;
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
    Label text = Parts.wrapped(text(notice.what()));
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(icon(notice.what()).node(), text);
    row.getStyleClass().addAll("notice", role(notice.what()));
    boolean keyed = drawnKeyed && notice.equals(drawn.getFirst());
    switch (notice.what()) {
      case Notice.UnknownCode(var code) ->
          row.getChildren()
              .add(choice(Word.NOTICE_SEARCH, Key.F2, keyed, () -> search(notice, code)));
      case Notice.NotPrinted _, Notice.MaybePrinted _ ->
          row.getChildren()
              .add(
                  choice(
                      Word.NOTICE_PRINT,
                      Key.F7,
                      false,
                      () -> says.accept(new Intent.PrintAgain())));
      case Notice.What _ -> {}
    }
    row.getChildren()
        .add(
            choice(
                Word.NOTICE_DISMISS,
                Key.ESC,
                keyed,
                () -> says.accept(new Intent.Dismiss(notice.id()))));
    return row;
  }

  private Button choice(Word word, Key key, boolean keyed, Runnable act) {
    return keyed
        ? Parts.act(words.get(word), key, act, "small")
        : Parts.act(words.get(word), "", act, "small");
  }

  private static boolean isGrave(Notice.What what) {
    return role(what).equals("bad");
  }

  private static Icon icon(Notice.What what) {
    return switch (role(what)) {
      case "good" -> Icon.INFO;
      default -> Icon.WARNING;
    };
  }

  private static String role(Notice.What what) {
    return switch (what) {
      case Notice.PaidLate _, Notice.Contradiction _, Notice.LedgerTrouble _ -> "bad";
      case Notice.ScanHeld _, Notice.Resumed _, Notice.Rebuilt _, Notice.CodeEnded _ -> "good";
      case Notice.UnknownCode _,
          Notice.MerchantCode _,
          Notice.NotPrinted _,
          Notice.MaybePrinted _,
          Notice.StillUnpaid _,
          Notice.LimitReached _ ->
          "odd";
    };
  }

  private String text(Notice.What what) {
    return switch (what) {
      case Notice.UnknownCode(var code) -> words.get(Word.NOTICE_UNKNOWN_CODE, code);
      case Notice.MerchantCode _ -> words.get(Word.NOTICE_MERCHANT_CODE);
      case Notice.ScanHeld(var count) -> words.get(Word.NOTICE_SCAN_HELD, count);
      case Notice.CodeEnded _ -> words.get(Word.NOTICE_CODE_ENDED);
      case Notice.PaidLate(var amount, var order) ->
          words.get(Word.NOTICE_PAID_LATE, amount, order);
      case Notice.Contradiction(var order, var _) -> words.get(Word.NOTICE_CONTRADICTION, order);
      case Notice.NotPrinted(var receipt, var why) ->
          words.get(Word.NOTICE_NOT_PRINTED, receipt, words.get(word(why)));
      case Notice.MaybePrinted(var receipt) -> words.get(Word.NOTICE_MAYBE_PRINTED, receipt);
      case Notice.StillUnpaid _ -> words.get(Word.NOTICE_STILL_UNPAID);
      case Notice.LimitReached(var limit) -> words.get(Word.NOTICE_LIMIT, limit);
      case Notice.LedgerTrouble(var reason) -> words.get(Word.NOTICE_LEDGER, reason);
      case Notice.Resumed(var payments) -> words.get(Word.NOTICE_RESUMED, payments);
      case Notice.Rebuilt _ -> words.get(Word.NOTICE_REBUILT);
    };
  }

  private static Word word(DeviceTrouble why) {
    return switch (why) {
      case NO_PRINTER -> Word.PRINT_NO_PRINTER;
      case AWAY -> Word.PRINT_AWAY;
      case BUSY -> Word.PRINT_BUSY;
      case NO_PERMISSION -> Word.PRINT_NO_PERMISSION;
      case PAPER -> Word.PRINT_PAPER;
      case COVER -> Word.PRINT_COVER;
      case OFFLINE -> Word.PRINT_OFFLINE;
      case STALLED -> Word.PRINT_STALLED;
      case BAD_ADDRESS -> Word.PRINT_BAD_ADDRESS;
    };
  }
}
