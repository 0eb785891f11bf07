package id.laci.pos.ui.returns;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.returns.Kind;
import id.laci.pos.returns.Planning;
import id.laci.pos.returns.Returnable;
import id.laci.pos.takeback.ReturnView;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.ReturnWords;
import id.laci.pos.ui.Scrolling;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Choosing what comes back: the lines of the sale at the left, the money and why not at the right,
/// the reason below.
final class ChooseStep implements ReturnPane.Step {
  private static final int GAP = 14;

  private final Words words;
  private final Consumer<ReturnWish> wants;
  private final Map<Kind, Button> kinds = new EnumMap<>(Kind.class);
  private final VBox list = new VBox();
  private final ScrollPane scroll = Lists.scrolling(list);
  private final ReasonBar reasons;
  private final MoneyPart money;
  private final VBox node;
  private final List<LineChoice> lines = new ArrayList<>();
  private Optional<ReturnView.Choosing> drawn = Optional.empty();
  private int chosen;

  ChooseStep(Words words, Consumer<ReturnWish> wants) {
    this.words = words;
    this.wants = wants;
    reasons = new ReasonBar(words, wants, "←", "→");
    money = new MoneyPart(words, wants);
    list.getStyleClass().add("waiting-list");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    HBox middle = new HBox(GAP, scroll, money.node());
    VBox.setVgrow(middle, Priority.ALWAYS);
    node = new VBox(GAP, top(), middle, reasons.node());
  }

  private Node top() {
    HBox bar = new HBox(8);
    ReturnWords said = new ReturnWords(words);
    for (Kind kind : List.of(Kind.RETURN, Kind.EXCHANGE, Kind.VOID)) {
      Button chip = Parts.chip(said.kind(kind), false, () -> wants.accept(new ReturnWish.As(kind)));
      chip.setId("return-kind-" + kind.name().toLowerCase(Locale.ROOT));
      kinds.put(kind, chip);
      bar.getChildren().add(chip);
    }
    Button all = Parts.act(words.get(Word.RETURN_ALL), Key.F2, this::all, "small");
    all.setId("return-all");
    bar.getChildren().addAll(Parts.key(Key.F4), Parts.gap(), all);
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private void all() {
    wants.accept(new ReturnWish.ChooseAll());
  }

  @Override
  public Node node() {
    return node;
  }

  /// @return what stands beside the title
  String show(ReturnView.Choosing view, Snapshot now) {
    if (!drawn.equals(Optional.of(view))) {
      if (drawn.filter(was -> was.sale().equals(view.sale())).isEmpty()) {
        chosen = 0;
      }
      drawn = Optional.of(view);
      draw(view, now);
    }
    return words.get(
        Word.RETURN_ORIGIN,
        view.sale().receipt(),
        Dates.moment(words.language(), view.sale().completedAt(), now.status().zone()),
        view.sale().totals().total());
  }

  private void draw(ReturnView.Choosing view, Snapshot now) {
    kinds.forEach(
        (kind, chip) -> {
          Look.style(chip, "chosen", kind == view.kind());
          Parts.shown(chip, kind != Kind.VOID || view.mayUndo());
        });
    lines.clear();
    List<Node> nodes = new ArrayList<>();
    for (Returnable line : view.lines()) {
      LineChoice row =
          new LineChoice(
              line, view.chosen().of(line.line().number()), worth(view, line), words, wants);
      int at = lines.size();
      row.node().setOnMouseClicked(_ -> select(at));
      lines.add(row);
      nodes.add(row.node());
    }
    list.getChildren().setAll(nodes);
    select(Math.clamp(chosen, 0, Math.max(0, lines.size() - 1)));
    reasons.show(view.reason(), view.words());
    money.show(view, now);
  }

  private static String worth(ReturnView.Choosing view, Returnable line) {
    return view.planning() instanceof Planning.Possible(var plan)
        ? plan.lines().stream()
            .filter(back -> back.line() == line.line().number())
            .map(back -> back.amount().bare())
            .findFirst()
            .orElse("")
        : "";
  }

  private void select(int at) {
    chosen = at;
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).choose(i == at);
    }
  }

  private void step(int by) {
    if (!lines.isEmpty()) {
      select(Math.clamp((long) chosen + by, 0, lines.size() - 1));
      Scrolling.reveal(scroll, lines.get(chosen).node());
    }
  }

  private void onLine(Consumer<LineChoice> does) {
    if (chosen < lines.size()) {
      does.accept(lines.get(chosen));
    }
  }

  private void nextKind() {
    drawn.ifPresent(
        view -> {
          List<Kind> all =
              view.mayUndo()
                  ? List.of(Kind.RETURN, Kind.EXCHANGE, Kind.VOID)
                  : List.of(Kind.RETURN, Kind.EXCHANGE);
          Kind next = all.get((all.indexOf(view.kind()) + 1) % all.size());
          wants.accept(new ReturnWish.As(next));
        });
  }

  @Override
  public void focus() {
    if (!reasons.focus() && !node.isFocused()) {
      node.setFocusTraversable(true);
      node.requestFocus();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    return switch (event.getCode()) {
      case UP -> run(() -> step(-1));
      case DOWN -> run(() -> step(1));
      case LEFT -> !typing && run(() -> reasons.step(-1));
      case RIGHT -> !typing && run(() -> reasons.step(1));
      case PLUS, ADD, EQUALS -> !typing && run(() -> onLine(line -> line.change(1)));
      case MINUS, SUBTRACT -> !typing && run(() -> onLine(line -> line.change(-1)));
      case ENTER -> run(() -> enter(typing));
      case F7 -> run(() -> onLine(LineChoice::turn));
      case F2 -> run(this::all);
      case F4 -> run(this::nextKind);
      case F5 -> run(money::nextWay);
      case F9 -> run(() -> wants.accept(new ReturnWish.Ask()));
      default -> false;
    };
  }

  private void enter(boolean typing) {
    if (!typing) {
      onLine(LineChoice::toggle);
    }
  }
}
