package id.laci.pos.ui.payments;

import id.laci.pos.ledger.Timeline;
import id.laci.pos.support.SupportWish;
import id.laci.pos.till.Intent;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What happened to one payment: its numbers, which can be copied for whoever asks for them, and
/// every event by both clocks, with the times in between in which nothing was learned.
final class StoryPane {
  private static final int GAP = 14;
  private static final double STEP = 60;

  private final Words words;
  private final Label amount = Parts.label("", "title");
  private final TextField order = number("story-order");
  private final TextField transaction = number("story-transaction");
  private final TextField receipt = number("story-receipt");
  private final VBox events = new VBox();
  private final ScrollPane scroll = Lists.scrolling(events);
  private final VBox node;
  private @Nullable Timeline drawn;

  /// @param back called when it is left
  StoryPane(Words words, Consumer<Intent> says, Runnable back) {
    this.words = words;
    amount.setMinWidth(Region.USE_PREF_SIZE);
    HBox head =
        new HBox(GAP, Parts.label(words.get(Word.STORY_TITLE), "title"), Parts.gap(), amount);
    head.setAlignment(Pos.BASELINE_LEFT);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Button leave = Parts.act(words.get(Word.BACK), Key.ESC, back);
    Button copy = Parts.act(words.get(Word.STORY_COPY), Key.COPY, this::copy);
    Button slip = Parts.act(words.get(Word.STORY_SLIP), Key.F7, () -> print(says));
    Button file = Parts.act(words.get(Word.SUPPORT_FILE), Key.F8, () -> write(says));
    HBox.setHgrow(file, Priority.ALWAYS);
    node = new VBox(GAP, head, numbers(), columns(), scroll, new HBox(12, leave, copy, slip, file));
    VBox.setVgrow(node, Priority.ALWAYS);
  }

  private static TextField number(String id) {
    TextField number = new TextField();
    number.setEditable(false);
    number.setFocusTraversable(false);
    number.setId(id);
    number.getStyleClass().add("copyable");
    GridPane.setHgrow(number, Priority.ALWAYS);
    return number;
  }

  private Node numbers() {
    GridPane numbers = new GridPane(GAP, 0);
    add(numbers, Word.STORY_ORDER, order);
    add(numbers, Word.STORY_TRANSACTION, transaction);
    add(numbers, Word.STORY_SALE, receipt);
    return numbers;
  }

  private void add(GridPane numbers, Word word, TextField number) {
    Label name = Parts.label(words.get(word), "muted");
    name.setMinWidth(Region.USE_PREF_SIZE);
    number.setAccessibleText(words.get(word));
    numbers.addRow(numbers.getRowCount(), name, number);
  }

  private Node columns() {
    Label till = Parts.label(words.get(Word.STORY_TILL), "muted", "note");
    Label gateway = Parts.label(words.get(Word.STORY_GATEWAY), "muted", "note");
    till.setMinWidth(StoryRow.CLOCK_WIDTH);
    gateway.setMinWidth(StoryRow.CLOCK_WIDTH);
    HBox columns = new HBox(StoryRow.SPACING, till, gateway);
    columns.getStyleClass().add("story-columns");
    return columns;
  }

  Node node() {
    return node;
  }

  void show(Timeline timeline, ZoneId zone) {
    if (timeline.equals(drawn)) {
      return;
    }
    drawn = timeline;
    amount.setText(timeline.amount().toString());
    order.setText(timeline.order().text());
    transaction.setText(said(timeline.transaction()));
    receipt.setText(said(timeline.receipt()));
    events.getChildren().setAll(rows(timeline.events(), zone));
    scroll.setVvalue(0);
  }

  private static String said(String number) {
    return number.isBlank() ? "–" : number;
  }

  private List<Node> rows(List<Timeline.Event> told, ZoneId zone) {
    List<Node> rows = new ArrayList<>();
    Optional<Instant> before = Optional.empty();
    for (Timeline.Event event : told) {
      LocalDate day = event.at().atZone(zone).toLocalDate();
      boolean sameDay = before.filter(at -> at.atZone(zone).toLocalDate().equals(day)).isPresent();
      before
          .filter(at -> at.plus(StoryRow.GAP).isBefore(event.at()))
          .ifPresent(at -> rows.add(StoryRow.gap(at, event.at(), words)));
      if (!sameDay) {
        rows.add(Parts.label(Dates.day(words.language(), day), "bold", "group"));
      }
      rows.add(StoryRow.of(event, zone, words));
      before = Optional.of(event.at());
    }
    return rows;
  }

  /// Puts the numbers where they can be pasted, one a line.
  void copy() {
    if (drawn != null) {
      ClipboardContent content = new ClipboardContent();
      content.putString(
          Stream.of(drawn.order().text(), drawn.transaction(), drawn.receipt())
              .filter(number -> !number.isBlank())
              .collect(Collectors.joining("\n")));
      var _ = Clipboard.getSystemClipboard().setContent(content);
    }
  }

  void print(Consumer<Intent> says) {
    if (drawn != null) {
      says.accept(new Intent.PrintClaimSlip(drawn.order()));
    }
  }

  void write(Consumer<Intent> says) {
    if (drawn != null) {
      says.accept(new Intent.ForSupport(new SupportWish.WriteFile(drawn.order())));
    }
  }

  /// Moves the events on.
  void scroll(int by) {
    double beyond = events.getHeight() - scroll.getViewportBounds().getHeight();
    if (beyond > 0) {
      scroll.setVvalue(Math.clamp(scroll.getVvalue() + by * STEP / beyond, 0, 1));
    }
  }
}
