package id.laci.pos.ui.shift;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.shift.CashMove;
import id.laci.pos.shift.OpenItem;
import id.laci.pos.shift.ShiftView;
import id.laci.pos.shift.ShiftWish;
import id.laci.pos.shift.XReport;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A shift is open: how it stands, what can be done with its cash, and what is still open before it
/// can be closed.
final class SellingPart implements Part {
  private static final int GAP = 12;
  private static final String CONTROL = "Ctrl ";

  private final Words words;
  private final Consumer<ShiftWish> wants;
  private final Consumer<Part> opens;
  private final Runnable closed;
  private final Runnable reports;
  private final Label since = Parts.label("", "muted");
  private final Figures figures;
  private final FlowPane open = new FlowPane(2 * GAP, 4);
  private final Button count;
  private final VBox node;
  private final List<Runnable> acts = new ArrayList<>();
  private List<OpenItem> drawn = List.of();
  private boolean handOverCounts;

  /// @param opens puts a form in place of the page
  /// @param closed called by a form that is left
  /// @param reports shows the reports of earlier shifts
  SellingPart(
      Words words,
      Consumer<ShiftWish> wants,
      Consumer<Part> opens,
      Runnable closed,
      Runnable reports) {
    this.words = words;
    this.wants = wants;
    this.opens = opens;
    this.closed = closed;
    this.reports = reports;
    figures = new Figures(words);
    count = Parts.act(words.get(Word.SHIFT_COUNT), Key.F4, this::count, "small");
    count.setId("shift-count");
    ScrollPane scroll = new ScrollPane(figures.node());
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    scroll.setPrefHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node = new VBox(GAP, since, scroll, open, acts());
    node.setFocusTraversable(true);
    node.setAccessibleText(words.get(Word.SHIFT_TITLE));
  }

  private Node acts() {
    FlowPane bar = new FlowPane(8, 8);
    act(bar, "in", Word.SHIFT_IN, () -> move(Optional.of(CashMove.Kind.IN)));
    act(bar, "out", Word.SHIFT_OUT, () -> move(Optional.of(CashMove.Kind.OUT)));
    act(bar, "drop", Word.SHIFT_DROP, () -> move(Optional.of(CashMove.Kind.DROP)));
    act(bar, "no-sale", Word.SHIFT_NO_SALE, () -> move(Optional.empty()));
    act(
        bar,
        "hand-over",
        Word.SHIFT_HAND_OVER,
        () -> opens.accept(new HandOverForm(handOverCounts, words, wants, closed)));
    act(bar, "print-x", Word.SHIFT_PRINT_X, () -> wants.accept(new ShiftWish.PrintX()));
    Button list = Parts.act(words.get(Word.SHIFT_REPORTS), Key.F5, reports, "small");
    list.setId("shift-reports");
    bar.getChildren().addAll(list, count);
    return bar;
  }

  private void act(FlowPane bar, String id, Word word, Runnable act) {
    acts.add(act);
    Button button = Parts.act(words.get(word), CONTROL + acts.size(), act, "small");
    button.setId("shift-" + id);
    bar.getChildren().add(button);
  }

  private void move(Optional<CashMove.Kind> kind) {
    opens.accept(new MoveForm(kind, words, wants, closed));
  }

  private void count() {
    wants.accept(new ShiftWish.BeginCount());
  }

  void show(XReport report, ShiftView view, ZoneId zone) {
    handOverCounts = view.handOverCounts();
    String who = report.cashier().equals(report.opening().by()) ? "" : " · " + report.cashier();
    since.setText(ShiftTexts.since(words, report.opening(), zone) + who);
    figures.show(report);
    count.setDisable(view.isBlocked());
    if (!drawn.equals(view.open())) {
      drawn = view.open();
      open.getChildren().setAll(drawn.stream().map(this::line).toList());
      Parts.shown(open, !drawn.isEmpty());
    }
  }

  private Node line(OpenItem item) {
    Icon icon = item.blocks() ? Icon.WARNING : Icon.QUEUE;
    String text = ShiftTexts.open(words, item);
    HBox line =
        new HBox(
            8,
            icon.node(),
            Parts.label(item.blocks() ? words.get(Word.SHIFT_BLOCKS, text) : text, "note"));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("excess");
    return line;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    if (!node.isFocused()) {
      node.requestFocus();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode().isDigitKey()) {
      String name = event.getCode().getName();
      int index = name.charAt(name.length() - 1) - '1'; // 3, or Numpad 3
      return index >= 0 && index < acts.size() && run(acts.get(index));
    }
    if (Key.F5.is(event)) {
      return run(reports);
    }
    return Key.F4.is(event) && !count.isDisabled() && run(this::count);
  }
}
