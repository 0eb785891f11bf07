package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Notice;
import id.laci.pos.till.PrintTrouble;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The lane of messages: each says what happened, what it means for the money and what to do next, and
/// none of them holds anything up.
final class Notices {
  private static final int GAP = 8;

  /// More would push the work out of sight; the older ones show when these are dismissed.
  private static final int SHOWN_MAX = 2;

  private final Words words;
  private final Consumer<Intent> says;
  private final Consumer<String> search;
  private final VBox node = new VBox(GAP);
  private List<Notice> drawn = List.of();

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
    if (!drawn.equals(now.notices())) {
      drawn = now.notices();
      List<Notice> newest = drawn.subList(Math.max(0, drawn.size() - SHOWN_MAX), drawn.size());
      node.getChildren().setAll(newest.stream().map(this::row).toList());
      hide();
    }
  }

  private void hide() {
    node.setVisible(!drawn.isEmpty());
    node.setManaged(!drawn.isEmpty());
  }

  private Node row(Notice notice) {
    Label text = Parts.wrapped(text(notice.what()));
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(icon(notice.what()).node(), text);
    row.getStyleClass().addAll("notice", role(notice.what()));
    if (notice.what() instanceof Notice.UnknownCode(var code)) {
      row.getChildren()
          .add(
              Parts.act(
                  words.get(Word.NOTICE_SEARCH),
                  "",
                  () -> {
                    search.accept(code);
                    says.accept(new Intent.Dismiss(notice.id()));
                  },
                  "small"));
    }
    row.getChildren()
        .add(
            Parts.act(
                words.get(Word.NOTICE_DISMISS),
                "",
                () -> says.accept(new Intent.Dismiss(notice.id())),
                "small"));
    row.getChildren().stream()
        .filter(Button.class::isInstance)
        .forEach(button -> ((Button) button).setMinWidth(Button.USE_PREF_SIZE));
    return row;
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

  private static Word word(PrintTrouble why) {
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
