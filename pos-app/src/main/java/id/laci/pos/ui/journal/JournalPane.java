package id.laci.pos.ui.journal;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.audit.AuditFilter;
import id.laci.pos.audit.AuditFormat;
import id.laci.pos.audit.AuditLine;
import id.laci.pos.audit.JournalView;
import id.laci.pos.audit.JournalWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.PagePane;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

/// The journal, in place of the tiles: its latest lines with a field to find them by, one line with
/// all its fields, and the checks.
public final class JournalPane implements PagePane {
  private static final int GAP = 14;

  private final Words words;
  private final Consumer<Intent> says;
  private final FilterBar filter;
  private final AuditList list;
  private final LinePane line;
  private final ChecksPane checks;
  private final VBox whole;
  private final VBox node = new VBox();
  private Part part = Part.LIST;
  private ZoneId zone = ZoneOffset.UTC;

  private enum Part {
    LIST,
    LINE,
    CHECKS
  }

  /// @param says takes what is wanted
  public JournalPane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    filter = new FilterBar(words, wanted -> want(new JournalWish.Find(wanted)));
    list = new AuditList(words, this::open);
    line = new LinePane(words, this::back);
    checks = new ChecksPane(words, this::want, this::back);
    VBox.setVgrow(list.node(), Priority.ALWAYS);
    whole = new VBox(GAP, head(), filter.node(), list.node());
    VBox.setVgrow(whole, Priority.ALWAYS);
    node.getChildren().setAll(whole);
  }

  private Node head() {
    Button open = Parts.act(words.get(Word.JOURNAL_OPEN), Key.ENTER, this::openChosen, "small");
    open.setId("journal-open");
    Button check =
        Parts.act(words.get(Word.JOURNAL_CHECKS), Key.F7, () -> turnTo(Part.CHECKS), "small");
    check.setId("journal-checks");
    Button back = Parts.act(words.get(Word.BACK), Key.ESC, this::back, "small");
    HBox head =
        new HBox(
            10,
            Parts.label(words.get(Word.JOURNAL_TITLE), "title"),
            Parts.gap(),
            check,
            open,
            back);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void want(JournalWish wish) {
    says.accept(new Intent.ForJournal(wish));
  }

  @Override
  public Node show(Snapshot now) {
    if (now.page() instanceof Page.Journal(JournalView view)) {
      zone = now.status().zone();
      filter.show(
          view.filter(),
          view.lines().orElse(List.of()),
          now.status().now().atZone(zone).toLocalDate());
      list.show(view, zone);
      checks.show(view);
      place();
    }
    return node;
  }

  private void place() {
    Node shown =
        switch (part) {
          case LIST -> whole;
          case LINE -> line.node();
          case CHECKS -> checks.node();
        };
    if (!node.getChildren().equals(List.of(shown))) {
      node.getChildren().setAll(shown);
    }
  }

  private void turnTo(Part other) {
    part = other;
    place();
    focus();
  }

  private void open(AuditLine chosen) {
    line.show(chosen, zone);
    turnTo(Part.LINE);
  }

  private void openChosen() {
    list.chosen().ifPresent(this::open);
  }

  /// One step back: to the list, from a search to the latest lines, from there to selling.
  private void back() {
    if (part != Part.LIST) {
      turnTo(Part.LIST);
    } else if (filter.isNarrow()) {
      filter.clear();
      want(new JournalWish.Find(AuditFilter.ALL));
    } else {
      says.accept(new Intent.Open(Page.Name.TILES));
    }
  }

  @Override
  public void enter() {
    part = Part.LIST;
    place();
  }

  @Override
  public void focus() {
    TextField field = filter.field();
    if (part != Part.LIST) {
      node.requestFocus();
    } else if (!field.isFocused()) {
      field.applyCss(); // a skin that comes later would choose all of the text
      field.requestFocus();
      field.end();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    return switch (part) {
      case LIST -> listing(event);
      case LINE -> telling(event);
      case CHECKS -> checking(event);
    };
  }

  private boolean listing(KeyEvent event) {
    return switch (event.getCode()) {
      case UP -> run(() -> list.step(-1));
      case DOWN -> run(() -> list.step(1));
      case PAGE_UP -> run(() -> filter.day(1));
      case PAGE_DOWN -> run(() -> filter.day(-1));
      case ENTER -> run(this::openChosen);
      case F2 -> run(filter.field()::selectAll);
      case F4 -> run(filter::nextSubject);
      case F5 -> run(filter::nextPerson);
      case F7 -> run(() -> turnTo(Part.CHECKS));
      case ESCAPE -> run(this::back);
      case TAB -> true;
      default -> false;
    };
  }

  private boolean telling(KeyEvent event) {
    return switch (event.getCode()) {
      case ESCAPE -> run(this::back);
      case TAB, ENTER, UP, DOWN -> true;
      default -> false;
    };
  }

  private boolean checking(KeyEvent event) {
    return switch (event.getCode()) {
      case F4 -> run(checks::pressChain);
      case F5 -> run(checks::pressCopy);
      case F7 -> run(() -> checks.write(AuditFormat.CSV));
      case F11 -> run(() -> checks.write(AuditFormat.JSON));
      case UP -> run(() -> checks.scroll(-1));
      case DOWN -> run(() -> checks.scroll(1));
      case ESCAPE -> run(this::back);
      case TAB, ENTER -> true;
      default -> false;
    };
  }
}
