package id.laci.pos.ui.today;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.today.DayRead;
import id.laci.pos.today.DayView;
import id.laci.pos.today.DayWish;
import id.laci.pos.today.Saving;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.PagePane;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The figures of a business day, in place of the tiles: the days on top, what needs a person and
/// the figures in a sheet below that scrolls.
public final class TodayPane implements PagePane {
  private static final int GAP = 10;
  private static final double STEP = 80;

  private final Words words;
  private final TodayWords said;
  private final Consumer<Intent> says;
  private final Label date = Parts.label("", "heading");
  private final HBox state = new HBox(GAP);
  private final Button today;
  private final Button yesterday;
  private final Label saving = Parts.wrapped("", "note");
  private final ConcernList concerns;
  private final DaySheet sheet;
  private final VBox content = new VBox(GAP);
  private final ScrollPane scroll = Lists.scrolling(content);
  private final VBox node;
  private Optional<DayView.Figures> drawn = Optional.empty();

  /// @param says takes what the cashier wants
  public TodayPane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    said = new TodayWords(words);
    concerns = new ConcernList(words, says);
    sheet = new DaySheet(words);
    today = jump(Word.TODAY_PRESENT, "Home", DayWish.Named.TODAY);
    yesterday = jump(Word.TODAY_YESTERDAY, "", DayWish.Named.YESTERDAY);
    scroll.getStyleClass().remove("sheet"); // the cards have their own edges
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node = new VBox(GAP, head(), days(), saving, scroll);
    node.setFocusTraversable(true);
    node.setAccessibleText(words.get(Word.TODAY_TITLE));
  }

  private Node head() {
    Button table =
        Parts.act(
            words.get(Word.TODAY_SAVE_TABLE), Key.F7, () -> wish(new DayWish.SaveTable()), "small");
    Button picture =
        Parts.act(words.get(Word.TODAY_SAVE_PICTURE), Key.F4, this::savePicture, "small");
    Button back = Parts.act(words.get(Word.BACK), Key.ESC, this::close, "small");
    date.setMinWidth(0);
    state.setAlignment(Pos.CENTER_LEFT);
    HBox head = new HBox(GAP, date, state, Parts.gap(), table, picture, back);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node days() {
    Button earlier =
        Parts.act(words.get(Word.TODAY_EARLIER), "←", () -> wish(new DayWish.Step(-1)), "small");
    Button later =
        Parts.act(words.get(Word.TODAY_LATER), "→", () -> wish(new DayWish.Step(1)), "small");
    Button week = jump(Word.TODAY_WEEK_BEFORE, Key.PAGE_UP.cap(), DayWish.Named.WEEK_BEFORE);
    HBox days = new HBox(GAP, earlier, later, today, yesterday, week);
    days.setAlignment(Pos.CENTER_LEFT);
    return days;
  }

  private Button jump(Word word, String key, DayWish.Named to) {
    return Parts.act(words.get(word), key, () -> wish(new DayWish.Jump(to)), "small");
  }

  private void wish(DayWish wish) {
    says.accept(new Intent.ForDay(wish));
  }

  private void close() {
    says.accept(new Intent.Open(Page.Name.TILES));
  }

  private void savePicture() {
    if (drawn.filter(DayView.There.class::isInstance).isPresent()) {
      wish(new DayWish.SavePicture(sheet.picture()));
    }
  }

  @Override
  public Node show(Snapshot now) {
    if (now.page() instanceof Page.Today(var view)) {
      date.setText(said.day(view.day().date()));
      today.setDisable(view.present());
      concerns.show(view.concerns());
      Parts.shown(saving, view.saving().isPresent());
      view.saving().ifPresent(this::say);
      show(view.figures(), now.status().rebuilding());
    }
    return node;
  }

  private void say(Saving now) {
    saving.setText(said.saving(now));
    id.laci.pos.ui.Look.style(saving, "failed", now instanceof Saving.NotSaved);
  }

  private void show(DayView.Figures figures, OptionalInt rebuilding) {
    state.getChildren().setAll(pills(figures, rebuilding));
    if (drawn.equals(Optional.of(figures))) {
      return;
    }
    drawn = Optional.of(figures);
    Node shown =
        switch (figures) {
          case DayView.There(var read) -> sheet.of(read);
          case DayView.Reading _ -> remark(Word.TODAY_READING);
          case DayView.NotReady _ -> remark(Word.TODAY_NOT_READY);
          case DayView.NotAllowed _ -> remark(Word.TODAY_NOT_ALLOWED);
        };
    content.getChildren().setAll(concerns.node(), shown);
  }

  private Node remark(Word word) {
    return Parts.wrapped(words.get(word), "muted", "nothing");
  }

  private List<Node> pills(DayView.Figures figures, OptionalInt rebuilding) {
    if (rebuilding.isPresent()) {
      return List.of(waiting(words.get(Word.TODAY_NOT_READY_PERCENT, rebuilding.getAsInt())));
    }
    boolean behind = figures instanceof DayView.There(var read) && read.behind() > 0;
    return behind ? List.of(waiting(words.get(Word.TODAY_BEHIND, behind(figures)))) : List.of();
  }

  private static long behind(DayView.Figures figures) {
    return figures instanceof DayView.There(DayRead read) ? read.behind() : 0;
  }

  private static Node waiting(String text) {
    return Parts.pill(Icon.CLOCK, text, "waiting");
  }

  @Override
  public void enter() {
    scroll.setVvalue(0);
  }

  @Override
  public void focus() {
    if (!node.isFocused()) {
      node.requestFocus();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (typing || event.isShortcutDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case LEFT -> run(() -> wish(new DayWish.Step(-1)));
      case RIGHT -> run(() -> wish(new DayWish.Step(1)));
      case HOME -> run(() -> wish(new DayWish.Jump(DayWish.Named.TODAY)));
      case PAGE_UP -> run(() -> wish(new DayWish.Jump(DayWish.Named.WEEK_BEFORE)));
      case UP -> run(() -> step(-1));
      case DOWN -> run(() -> step(1));
      case ENTER -> run(concerns::open);
      case F5 -> run(() -> wish(new DayWish.Refresh()));
      case F7 -> run(() -> wish(new DayWish.SaveTable()));
      case F4 -> run(this::savePicture);
      case ESCAPE -> run(this::close);
      case TAB, SPACE -> true; // a scanner types spaces too
      default -> false;
    };
  }

  /// Down through what needs a person, then on through the figures, and the same way up again.
  private void step(int by) {
    boolean atTop = scroll.getVvalue() <= 0;
    if (!atTop || !concerns.step(by)) {
      double beyond = content.getHeight() - scroll.getViewportBounds().getHeight();
      if (beyond > 0) {
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + by * STEP / beyond, 0, 1));
      }
    }
  }
}
