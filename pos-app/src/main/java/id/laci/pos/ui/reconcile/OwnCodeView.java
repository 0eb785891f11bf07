package id.laci.pos.ui.reconcile;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.claim.ClaimLimits;
import id.laci.pos.claim.MerchantCode;
import id.laci.pos.claim.Standing;
import id.laci.pos.till.Intent;
import id.laci.pos.till.OfflineStanding;
import id.laci.pos.till.OwnCodeDraft;
import id.laci.pos.till.OwnCodeWish;
import id.laci.pos.ui.Ages;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Payment by codes of our own making: on or off, whose code it is, the limits and how much of them
/// is taken. A manager switches it.
final class OwnCodeView {
  private static final int ACROSS = 28;
  private static final int DOWN = 12;

  private final Words words;
  private final Consumer<Intent> says;
  private final VBox state = new VBox(DOWN);
  private final GridPane facts = new GridPane(ACROSS, DOWN);
  private final Button turn;
  private final OwnCodeForm form;
  private final VBox sight;
  private final VBox node = new VBox();
  private Optional<OfflineStanding> shown = Optional.empty();

  OwnCodeView(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    turn = Parts.act("", Key.F9, this::turn, "next");
    Label hint = Parts.wrapped(words.get(Word.STICKER_HINT), "muted");
    VBox card = Bars.card(state, hint, facts);
    Button setUp = Parts.act(words.get(Word.STICKER_SET_UP), Key.F4, this::setUp, "side");
    sight = new VBox(DOWN, card, Bars.acts(turn, setUp));
    form = new OwnCodeForm(words, wish -> says.accept(new Intent.SetUpOwnCode(wish)));
    for (Node grown : List.of(sight, form.node())) {
      VBox.setVgrow(grown, Priority.ALWAYS);
    }
    node.getChildren().setAll(sight);
  }

  Node node() {
    return node;
  }

  void show(OfflineStanding now, Instant at) {
    if (shown.equals(Optional.of(now))) {
      return;
    }
    boolean begins = now.draft().isPresent() && !isSettingUp();
    shown = Optional.of(now);
    now.draft().ifPresent(draft -> draw(now, draft, begins));
    if (now.draft().isEmpty()) {
      node.getChildren().setAll(sight);
    }
    boolean on = now.settings().enabled() && now.settings().merchant().isPresent();
    state.getChildren().setAll(Bars.pills(List.of(pill(now, on))));
    facts.getChildren().clear();
    now.settings()
        .merchant()
        .ifPresent(code -> fill(code, now.settings().limits(), now.standing(), at));
    Bars.say(turn, words.get(on ? Word.STICKER_SWITCH_OFF : Word.STICKER_SWITCH_ON));
    turn.setDisable(now.settings().merchant().isEmpty());
  }

  private void draw(OfflineStanding now, OwnCodeDraft draft, boolean begins) {
    if (begins) {
      form.begin(now);
    }
    form.show(draft);
    node.getChildren().setAll(form.node());
    if (begins) {
      form.focus();
    }
  }

  /// @return whether the form is in sight, which takes the keys
  boolean isSettingUp() {
    return shown.flatMap(OfflineStanding::draft).isPresent();
  }

  /// Brings the focus to where typing belongs.
  void focus() {
    form.focus();
  }

  private void setUp() {
    says.accept(new Intent.SetUpOwnCode(new OwnCodeWish.Begin()));
  }

  private Node pill(OfflineStanding now, boolean on) {
    if (now.settings().merchant().isEmpty()) {
      return Parts.wrapped(words.get(Word.STICKER_NO_CODE), "strong");
    }
    return on ? Bars.good(words.get(Word.STICKER_ON)) : Bars.quiet(words.get(Word.STICKER_OFF));
  }

  private void fill(MerchantCode code, ClaimLimits limits, Standing standing, Instant at) {
    add(Word.STICKER_MERCHANT, code.name(), "");
    add(Word.STICKER_NMID, code.nmid(), "");
    add(Word.STICKER_PAYMENT, limits.perPayment().toString(), "");
    add(Word.STICKER_TOTAL, limits.inTotal().toString(), standing.open().toString());
    add(Word.STICKER_HOUR, limits.perHour().toString(), standing.lastHour().toString());
    add(
        Word.STICKER_COUNT,
        Integer.toString(limits.countPerHour()),
        Integer.toString(standing.countLastHour()));
    add(
        Word.STICKER_AGE,
        Ages.span(words, limits.age()),
        standing.oldest().map(oldest -> Ages.span(words, Duration.between(oldest, at))).orElse(""));
  }

  private void add(Word name, String limit, String now) {
    facts.addRow(
        facts.getRowCount(),
        Parts.label(words.get(name), "muted"),
        Parts.label(limit, "strong"),
        Parts.label(now.isEmpty() ? "" : words.get(Word.STICKER_NOW, now)));
  }

  private void turn() {
    shown
        .filter(now -> now.settings().merchant().isPresent())
        .ifPresent(now -> says.accept(new Intent.SwitchOffline(!now.settings().enabled())));
  }

  boolean press(KeyEvent event) {
    if (isSettingUp()) {
      return form.press(event);
    }
    return switch (event.getCode()) {
      case F4 -> run(this::setUp);
      case F9 -> run(this::turn);
      default -> false;
    };
  }
}
