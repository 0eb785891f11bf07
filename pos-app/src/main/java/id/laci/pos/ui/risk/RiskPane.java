package id.laci.pos.ui.risk;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.risk.RiskView;
import id.laci.pos.risk.RiskWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.PagePane;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.RiskWords;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the rules that watch found, and the rules themselves, in place of the tiles.
public final class RiskPane implements PagePane {
  private static final int GAP = 12;

  private final Words words;
  private final RiskWords said;
  private final Consumer<Intent> says;
  private final MarksView marks;
  private final RulesView rules;
  private final Label summary = Parts.label("", "muted");
  private final Label trouble = Parts.wrapped("", "strong", "failed");
  private final Button marksTab;
  private final Button rulesTab;
  private final Node head;
  private final Node tabs;
  private final VBox node = new VBox(GAP);
  private boolean onRules;

  public RiskPane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    said = new RiskWords(words);
    marks = new MarksView(words, this::wish);
    rules = new RulesView(words, this::wish);
    marksTab = Parts.chip(words.get(Word.RISK_MARKS), true, () -> turn(false));
    rulesTab = Parts.chip(words.get(Word.RISK_RULES), false, () -> turn(true));
    rulesTab.setId("risk-rules");
    VBox.setVgrow(marks.node(), Priority.ALWAYS);
    VBox.setVgrow(rules.node(), Priority.ALWAYS);
    head = head();
    HBox ways = new HBox(8, marksTab, rulesTab, Parts.key("←"), Parts.key("→"));
    ways.setAlignment(Pos.CENTER_LEFT);
    tabs = ways;
    draw();
  }

  private Node head() {
    Button back = Parts.act(words.get(Word.BACK), Key.ESC, this::close, "small");
    summary.setMinWidth(0);
    HBox top =
        new HBox(10, Parts.label(words.get(Word.RISK_TITLE), "title"), summary, Parts.gap(), back);
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  private void wish(RiskWish wish) {
    says.accept(new Intent.ForRisk(wish));
  }

  private void turn(boolean wanted) {
    onRules = wanted;
    Look.style(marksTab, "chosen", !wanted);
    Look.style(rulesTab, "chosen", wanted);
    draw();
    focus();
  }

  private void draw() {
    Node view = onRules ? rules.node() : marks.node();
    node.getChildren().setAll(List.of(head, tabs, trouble, view));
    view.applyCss(); // a field takes keys only once it has its skin
  }

  @Override
  public Node show(Snapshot now) {
    if (now.page() instanceof Page.Risk(RiskView view)) {
      summary.setText(view.unseen() == 0 ? "" : words.get(Word.RISK_UNSEEN, view.unseen()));
      trouble.setText(view.trouble().map(said::trouble).orElse(""));
      Parts.shown(trouble, view.trouble().isPresent());
      marks.show(view, now.status());
      rules.show(view);
    }
    return node;
  }

  private void close() {
    says.accept(new Intent.Open(Page.Name.TILES));
  }

  @Override
  public void enter() {
    turn(false);
  }

  @Override
  public void focus() {
    if (onRules) {
      rules.focus();
    } else {
      marks.focus();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (onRules ? rules.press(event) : marks.press(event)) {
      return true;
    }
    return switch (event.getCode()) {
      case RIGHT -> !typing && run(() -> turn(true));
      case LEFT -> !typing && run(() -> turn(false));
      case ESCAPE -> run(this::close);
      case TAB -> true;
      case SPACE -> !typing; // a scanner types spaces too
      default -> false;
    };
  }
}
