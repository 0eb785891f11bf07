package id.laci.pos.ui.shift;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.shift.ShiftView;
import id.laci.pos.shift.ShiftWish;
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
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shift and cash, in place of the tiles: what the shift's standing asks for on top, the reports of
/// earlier shifts below while there is room.
public final class ShiftPane implements PagePane {
  private static final int GAP = 12;

  private final Words words;
  private final Consumer<Intent> says;
  private final HBox state = new HBox();
  private final Button print;
  private final OpeningPart opening;
  private final SellingPart selling;
  private final CountPart count;
  private final CountPart second;
  private final FixedPart fixed;
  private final ReportList reports;
  private final ReportList listed;
  private final HBox head;
  private final VBox node = new VBox(GAP);
  private Part part;
  private @Nullable Part form;

  /// @param says takes what the cashier wants
  public ShiftPane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    opening = new OpeningPart(words, this::wish);
    selling = new SellingPart(words, this::wish, this::open, this::closeForm, this::openReports);
    count = new CountPart(false, words, this::wish);
    second = new CountPart(true, words, this::wish);
    fixed = new FixedPart(words, this::wish);
    reports = new ReportList(words);
    listed = new ReportList(words);
    print = Parts.act(words.get(Word.SHIFT_PRINT_Z), Key.F7, this::print, "small");
    head = head();
    part = opening;
    draw();
  }

  private HBox head() {
    Button back = Parts.act(words.get(Word.BACK), Key.ESC, this::back, "small");
    HBox bar =
        new HBox(
            10, Parts.label(words.get(Word.SHIFT_TITLE), "title"), state, Parts.gap(), print, back);
    bar.setAlignment(Pos.CENTER_LEFT);
    state.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private void wish(ShiftWish wish) {
    says.accept(new Intent.ForShift(wish));
  }

  @Override
  public Node show(Snapshot now) {
    if (now.page() instanceof Page.Shift(var view)) {
      Part wanted = part(view, now);
      reports.show(view.reports(), now.status().zone());
      listed.show(view.reports(), now.status().zone());
      print.setDisable(reports.chosen().isEmpty());
      if (!wanted.equals(part)) {
        turnTo(wanted);
      }
    }
    return node;
  }

  private void turnTo(Part wanted) {
    if (wanted.equals(count)) {
      count.begin();
    }
    if (wanted.equals(second)) {
      second.begin();
    }
    part = wanted;
    form = null;
    draw();
    focus();
  }

  private Part part(ShiftView view, Snapshot now) {
    return switch (view.standing()) {
      case ShiftView.NotOpen(var proposal) -> {
        opening.show(proposal);
        pill(Icon.CLOCK, Word.SHIFT_IS_SHUT, "waiting");
        yield opening;
      }
      case ShiftView.Selling(var report) -> {
        selling.show(report, view, now.status().zone());
        pill(Icon.CHECK, Word.SHIFT_IS_OPEN, "paid");
        yield selling;
      }
      case ShiftView.Counting(var _, var by) -> {
        count.show(by);
        pill(Icon.CASH, Word.SHIFT_IS_COUNTED, "waiting");
        yield count;
      }
      case ShiftView.Recounting(var _, var by) -> {
        second.show(by);
        pill(Icon.CASH, Word.SHIFT_IS_COUNTED, "waiting");
        yield second;
      }
      case ShiftView.Fixed shown -> {
        fixed.show(shown);
        pill(Icon.CASH, Word.SHIFT_IS_FIXED, "waiting");
        yield fixed;
      }
    };
  }

  private void pill(Icon icon, Word word, String role) {
    state.getChildren().setAll(Parts.pill(icon, words.get(word), role));
  }

  private void draw() {
    boolean beside = form == null && part.equals(opening);
    Node shown = form == null ? part.node() : form.node();
    Parts.shown(print, beside);
    node.getChildren().setAll(beside ? List.of(head, shown, reports.node()) : List.of(head, shown));
    VBox.setVgrow(shown, beside ? Priority.NEVER : Priority.ALWAYS);
    shown.applyCss(); // a field takes keys only once it has its skin
  }

  private void open(Part opened) {
    form = opened;
    draw();
    opened.focus();
  }

  private void openReports() {
    open(new ReportsPart(listed, words, this::wish, this::closeForm));
  }

  private void closeForm() {
    form = null;
    draw();
    focus();
  }

  private void back() {
    says.accept(new Intent.Open(Page.Name.TILES));
  }

  private void print() {
    reports.chosen().ifPresent(report -> wish(new ShiftWish.PrintZ(report.number())));
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
      part.focus();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    if (form != null) {
      return form.press(event);
    }
    if (part.press(event)) {
      return true;
    }
    boolean beside = part.equals(opening);
    boolean typing = event.getTarget() instanceof TextInputControl;
    return switch (event.getCode()) {
      case UP -> beside && run(() -> reports.step(-1));
      case DOWN -> beside && run(() -> reports.step(1));
      case F7 -> beside && run(this::print);
      case ESCAPE -> run(this::back);
      case TAB -> true;
      case SPACE -> !typing; // a scanner types spaces too
      default -> false;
    };
  }
}
