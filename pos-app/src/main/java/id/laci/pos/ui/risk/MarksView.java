package id.laci.pos.ui.risk;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.risk.Mark;
import id.laci.pos.risk.RiskFilter;
import id.laci.pos.risk.RiskView;
import id.laci.pos.risk.RiskWish;
import id.laci.pos.risk.Rule;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.RiskWords;
import id.laci.pos.ui.Scrolling;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What fired, the newest first, of which one is chosen; what can be done about it stands at the
/// foot.
final class MarksView {
  private static final int GAP = 12;

  private final RiskWords said;
  private final Words words;
  private final Consumer<RiskWish> wishes;
  private final Button unseen;
  private final Button rule;
  private final Button person;
  private final Label nothing;
  private final VBox list = new VBox();
  private final ScrollPane scrolling = Lists.scrolling(list);
  private final TextField note = new TextField();
  private final Button see;
  private final Button open;
  private final HBox foot;
  private final VBox node;
  private final Map<Long, MarkRow> rows = new HashMap<>();
  private List<Mark> shown = List.of();
  private List<String> people = List.of();
  private RiskFilter filter = RiskFilter.UNSEEN;
  private Optional<Long> chosen = Optional.empty();

  MarksView(Words words, Consumer<RiskWish> wishes) {
    this.words = words;
    this.wishes = wishes;
    said = new RiskWords(words);
    unseen = Parts.chip(words.get(Word.RISK_ONLY_UNSEEN), true, this::turnUnseen);
    unseen.setId("risk-unseen");
    rule = Parts.chip("", false, this::turnRule);
    rule.setId("risk-rule");
    person = Parts.chip("", false, this::turnPerson);
    person.setId("risk-person");
    nothing = Parts.wrapped(words.get(Word.RISK_NONE), "muted", "nothing");
    list.getStyleClass().add("waiting-list");
    scrolling.setFocusTraversable(true);
    scrolling.setAccessibleText(words.get(Word.RISK_MARKS));
    VBox.setVgrow(scrolling, Priority.ALWAYS);
    note.getStyleClass().add("entry");
    note.setId("risk-note");
    note.setPromptText(words.get(Word.RISK_NOTE));
    note.setAccessibleText(words.get(Word.RISK_NOTE));
    HBox.setHgrow(note, Priority.ALWAYS);
    open = Parts.act(words.get(Word.RISK_OPEN), Key.ENTER, this::open);
    open.setId("risk-open");
    see = Parts.act(words.get(Word.RISK_SEE), Key.F9, this::see, "next");
    see.setId("risk-see");
    foot = new HBox(GAP, open, note, Parts.key(Key.F2), see);
    foot.setAlignment(Pos.CENTER_LEFT);
    node = new VBox(GAP, filters(), scrolling, foot);
  }

  private Node filters() {
    HBox chips =
        new HBox(
            GAP / 2.0,
            unseen,
            Parts.key(Key.F4),
            rule,
            Parts.key(Key.F5),
            person,
            Parts.key(Key.F7));
    chips.setAlignment(Pos.CENTER_LEFT);
    return chips;
  }

  Node node() {
    return node;
  }

  void show(RiskView view, Snapshot.Status status) {
    filter = view.filter();
    people = view.people();
    Look.style(unseen, "chosen", filter.unseen());
    rule.setText(filter.rule().map(said::name).orElse(words.get(Word.RISK_ANY_RULE)));
    Look.style(rule, "chosen", filter.rule().isPresent());
    person.setText(filter.who().orElse(words.get(Word.RISK_ANY_PERSON)));
    Look.style(person, "chosen", filter.who().isPresent());
    keepChoice(view.marks());
    shown = view.marks();
    rows.keySet().retainAll(shown.stream().map(Mark::number).collect(Collectors.toSet()));
    List<Node> nodes = new ArrayList<>();
    for (Mark mark : shown) {
      MarkRow row =
          rows.computeIfAbsent(mark.number(), number -> new MarkRow(number, words, this::pick));
      row.show(mark, status, chosen.equals(Optional.of(mark.number())));
      nodes.add(row.node());
    }
    Lists.place(list.getChildren(), nodes.isEmpty() ? List.of(nothing) : nodes);
    drawFoot();
  }

  /// What was chosen stays so; when it has gone, what now stands in its place is chosen.
  private void keepChoice(List<Mark> marks) {
    List<Long> numbers = marks.stream().map(Mark::number).toList();
    if (chosen.filter(numbers::contains).isEmpty()) {
      int before =
          chosen.map(one -> shown.stream().map(Mark::number).toList().indexOf(one)).orElse(0);
      chosen =
          numbers.isEmpty()
              ? Optional.empty()
              : Optional.of(numbers.get(Math.clamp(before, 0, numbers.size() - 1)));
      note.clear();
    }
  }

  private void drawFoot() {
    Optional<Mark> mark = chosen();
    boolean looked = mark.filter(one -> one.seen().isPresent()).isPresent();
    Parts.shown(foot, mark.isPresent());
    note.setDisable(looked);
    see.setDisable(looked);
  }

  private Optional<Mark> chosen() {
    return chosen.flatMap(
        number -> shown.stream().filter(mark -> mark.number() == number).findFirst());
  }

  private void pick(long number) {
    if (!chosen.equals(Optional.of(number))) {
      note.clear();
    }
    chosen = Optional.of(number);
    rows.forEach((each, row) -> row.choose(each == number));
    drawFoot();
    focus();
  }

  private void step(int by) {
    List<Long> numbers = shown.stream().map(Mark::number).toList();
    if (!numbers.isEmpty()) {
      int at = chosen.map(numbers::indexOf).orElse(0);
      pick(numbers.get(Math.clamp((long) at + by, 0, numbers.size() - 1)));
    }
  }

  private void turnUnseen() {
    wishes.accept(new RiskWish.Show(filter.unseen(!filter.unseen())));
  }

  private void turnRule() {
    wishes.accept(new RiskWish.Show(filter.of(next(filter.rule(), Arrays.asList(Rule.values())))));
  }

  private void turnPerson() {
    wishes.accept(new RiskWish.Show(filter.by(next(filter.who(), people))));
  }

  /// @return the one behind it; any behind the last
  private static <T> Optional<T> next(Optional<T> now, List<T> all) {
    int at = now.map(all::indexOf).orElse(-1) + 1;
    return at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
  }

  private void open() {
    chosen().ifPresent(mark -> wishes.accept(new RiskWish.Open(mark.number())));
  }

  private void see() {
    chosen()
        .filter(mark -> mark.seen().isEmpty())
        .ifPresent(mark -> wishes.accept(new RiskWish.See(mark.number(), note.getText().strip())));
  }

  void focus() {
    if (note.isFocused() && !note.isDisabled()) {
      return;
    }
    Node target = chosen.map(rows::get).map(MarkRow::node).orElse(scrolling);
    if (!target.isFocused()) {
      target.requestFocus();
      chosen.map(rows::get).ifPresent(row -> Scrolling.reveal(scrolling, row.node()));
    }
  }

  private void write() {
    if (!note.isDisabled() && foot.isVisible()) {
      note.requestFocus();
      note.end();
    }
  }

  private void leaveNote() {
    chosen.map(rows::get).map(MarkRow::node).orElse(scrolling).requestFocus();
  }

  /// Takes a key that went down.
  ///
  /// @return whether it was meant for this; the page takes the others
  boolean press(KeyEvent event) {
    if (note.isFocused()) {
      return switch (event.getCode()) {
        case F9, ENTER -> run(this::see);
        case ESCAPE, F2, TAB, UP, DOWN -> run(this::leaveNote);
        default -> event.getCode().isFunctionKey();
      };
    }
    return switch (event.getCode()) {
      case UP -> run(() -> step(-1));
      case DOWN -> run(() -> step(1));
      case HOME -> run(() -> step(-shown.size()));
      case END -> run(() -> step(shown.size()));
      case F2 -> run(this::write);
      case F4 -> run(this::turnUnseen);
      case F5 -> run(this::turnRule);
      case F7 -> run(this::turnPerson);
      case F9 -> chosen().isPresent() && run(this::see);
      case ENTER -> run(this::open);
      default -> false;
    };
  }
}
