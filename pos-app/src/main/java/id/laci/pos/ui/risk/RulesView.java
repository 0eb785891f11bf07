package id.laci.pos.ui.risk;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.money.Money;
import id.laci.pos.risk.Response;
import id.laci.pos.risk.RiskView;
import id.laci.pos.risk.RiskWish;
import id.laci.pos.risk.Rule;
import id.laci.pos.risk.RuleSettings;
import id.laci.pos.risk.Setting;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Scrolling;
import id.laci.pos.ui.SumField;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The rules, of which one is chosen; whoever may sets it at the foot.
final class RulesView {
  private static final int GAP = 12;
  private static final int DIGITS = 9;
  private static final List<Rule> RULES = Arrays.asList(Rule.values());

  private final Words words;
  private final Consumer<RiskWish> wishes;
  private final Label hint = Parts.wrapped("", "muted");
  private final VBox list = new VBox();
  private final ScrollPane scrolling = Lists.scrolling(list);
  private final Map<Rule, RuleRow> rows = new EnumMap<>(Rule.class);
  private final Button on;
  private final Button off;
  private final Button marks;
  private final Button asks;
  private final Node responses;
  private final SumField limit = new SumField(DIGITS, "entry", () -> {});
  private final VBox foot;
  private final VBox node;
  private RuleSettings settings = RuleSettings.SHIPPED;
  private Rule chosen = RULES.getFirst();
  private boolean maySet;

  RulesView(Words words, Consumer<RiskWish> wishes) {
    this.words = words;
    this.wishes = wishes;
    list.getStyleClass().add("waiting-list");
    scrolling.setFocusTraversable(true);
    scrolling.setAccessibleText(words.get(Word.RISK_RULES));
    VBox.setVgrow(scrolling, Priority.ALWAYS);
    for (Rule rule : RULES) {
      RuleRow row = new RuleRow(rule, words, this::pick);
      rows.put(rule, row);
      list.getChildren().add(row.node());
    }
    on = Parts.chip(words.get(Word.RISK_ON), false, () -> turn(true));
    on.setId("risk-on");
    off = Parts.chip(words.get(Word.RISK_OFF), false, () -> turn(false));
    off.setId("risk-off");
    marks = Parts.chip(words.get(Word.RISK_MARKS_ONLY), false, () -> respond(Response.MARK));
    marks.setId("risk-marks");
    asks = Parts.chip(words.get(Word.RISK_ASKS), false, () -> respond(Response.ASK));
    asks.setId("risk-asks");
    limit.name("risk-limit", words.get(Word.RISK_LIMIT));
    HBox.setHgrow(limit.node(), Priority.ALWAYS);
    Button set = Parts.act(words.get(Word.RISK_SET_LIMIT), Key.F9, this::set, "next");
    set.setId("risk-set");
    responses = row(marks, asks, Parts.key(Key.F5));
    Label name = Parts.label(words.get(Word.RISK_LIMIT), "strong");
    name.setMinWidth(Label.USE_PREF_SIZE);
    foot =
        new VBox(
            GAP,
            row(on, off, Parts.key(Key.F4), responses),
            row(name, limit.node(), Parts.key(Key.F2), set));
    node = new VBox(GAP, hint, scrolling, foot);
  }

  private static HBox row(Node... parts) {
    HBox row = new HBox(GAP / 2.0, parts);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  Node node() {
    return node;
  }

  void show(RiskView view) {
    boolean other = !view.rules().of(chosen).equals(settings.of(chosen)) || !maySet;
    settings = view.rules();
    maySet = view.maySet();
    hint.setText(words.get(maySet ? Word.RISK_RULES_HINT : Word.RISK_RULES_LOOK));
    rows.forEach((rule, row) -> row.show(settings.of(rule), rule == chosen));
    Parts.shown(foot, maySet);
    drawFoot(other);
  }

  /// @param anew whether the field shows the limit as it is set
  private void drawFoot(boolean anew) {
    Setting setting = settings.of(chosen);
    Look.style(on, "chosen", setting.on());
    Look.style(off, "chosen", !setting.on());
    Look.style(marks, "chosen", setting.response() == Response.MARK);
    Look.style(asks, "chosen", setting.response() == Response.ASK);
    Parts.shown(responses, chosen.mayAsk());
    if (anew) {
      limit.set(Money.of(setting.limit()));
    }
  }

  private void pick(Rule rule) {
    chosen = rule;
    rows.forEach((each, row) -> row.choose(each == rule));
    drawFoot(true);
    leaveLimit();
  }

  private void step(int by) {
    pick(RULES.get(Math.clamp((long) RULES.indexOf(chosen) + by, 0, RULES.size() - 1)));
  }

  private void turn(boolean wanted) {
    Setting now = settings.of(chosen);
    wish(new Setting(wanted, now.response(), now.limit()));
  }

  private void respond(Response response) {
    Setting now = settings.of(chosen);
    wish(new Setting(now.on(), response, now.limit()));
  }

  private void other() {
    if (chosen.mayAsk()) {
      boolean asking = settings.of(chosen).response() == Response.ASK;
      respond(asking ? Response.MARK : Response.ASK);
    }
  }

  private void set() {
    Setting now = settings.of(chosen);
    wish(new Setting(now.on(), now.response(), limit.sum().rupiah()));
  }

  private void wish(Setting setting) {
    if (maySet) {
      wishes.accept(new RiskWish.Set(chosen, setting));
    }
  }

  private void write() {
    if (maySet) {
      limit.focus();
    }
  }

  private void leaveLimit() {
    RuleRow row = rows.get(chosen);
    if (row != null) {
      row.node().requestFocus();
      Scrolling.reveal(scrolling, row.node());
    }
  }

  void focus() {
    RuleRow row = rows.get(chosen);
    if (!limit.node().isFocused() && row != null && !row.node().isFocused()) {
      leaveLimit();
    }
  }

  /// Takes a key that went down.
  ///
  /// @return whether it was meant for this; the page takes the others
  boolean press(KeyEvent event) {
    if (limit.node().isFocused()) {
      return switch (event.getCode()) {
        case F9, ENTER -> run(this::set);
        case ESCAPE, F2, TAB, UP, DOWN -> run(this::leaveLimit);
        default -> event.getCode().isFunctionKey();
      };
    }
    return switch (event.getCode()) {
      case UP -> run(() -> step(-1));
      case DOWN -> run(() -> step(1));
      case HOME -> run(() -> step(-RULES.size()));
      case END -> run(() -> step(RULES.size()));
      case F2 -> run(this::write);
      case F4 -> run(() -> turn(!settings.of(chosen).on()));
      case F5 -> run(this::other);
      case F9 -> maySet && run(this::set);
      default -> false;
    };
  }
}
