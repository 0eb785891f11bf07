package id.laci.pos.ui.reconcile;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.claim.ClaimLimits;
import id.laci.pos.claim.MerchantCode;
import id.laci.pos.money.Money;
import id.laci.pos.till.OfflineStanding;
import id.laci.pos.till.OwnCodeDraft;
import id.laci.pos.till.OwnCodeWish;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.SumField;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The shop's own code is set up: the sticker's text, scanned or pasted, and the limits.
final class OwnCodeForm {
  private static final int ACROSS = 20;
  private static final int DOWN = 10;
  private static final int CLOSE = 4;
  private static final int COLUMNS = 3;
  private static final int SUM_DIGITS = 9;
  private static final int COUNT_DIGITS = 4;
  private static final int HOURS_DIGITS = 3;

  private final Words words;
  private final StickerWords sticker;
  private final Consumer<OwnCodeWish> says;
  private final TextField code = new TextField();
  private final VBox found = new VBox();
  private final SumField payment = field(SUM_DIGITS);
  private final SumField total = field(SUM_DIGITS);
  private final SumField hour = field(SUM_DIGITS);
  private final SumField count = field(COUNT_DIGITS);
  private final SumField age = field(HOURS_DIGITS);
  private final List<SumField> sums = List.of(payment, total, hour, count, age);
  private final List<Runnable> stops = new ArrayList<>();
  private final GridPane limits = new GridPane(ACROSS, DOWN);
  private final Label wrong = Parts.wrapped("", "wrong");
  private final Button keep;
  private final VBox node;
  private Optional<OwnCodeDraft> shown = Optional.empty();
  private int at;

  OwnCodeForm(Words words, Consumer<OwnCodeWish> says) {
    this.words = words;
    this.says = says;
    sticker = new StickerWords(words);
    keep = Parts.act(words.get(Word.STICKER_KEEP), Key.F9, this::keep, "next");
    Button leave = Parts.act(words.get(Word.BACK), Key.ESC, this::leave, "side");
    code.getStyleClass().add("entry");
    code.setId("sticker-code");
    code.setPromptText(words.get(Word.STICKER_PROMPT));
    code.setAccessibleText(words.get(Word.STICKER_PROMPT));
    code.textProperty().addListener((_, _, text) -> read(text));
    stops.add(code::requestFocus);
    sums.forEach(sum -> stops.add(sum::focus));
    place(Word.STICKER_PAYMENT, payment);
    place(Word.STICKER_TOTAL, total);
    place(Word.STICKER_HOUR, hour);
    place(Word.STICKER_COUNT, count);
    place(Word.STICKER_AGE_HOURS, age);
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      limits.getColumnConstraints().add(column);
    }
    VBox card =
        Bars.card(
            Parts.label(words.get(Word.STICKER_SET_UP), "heading"),
            Parts.wrapped(words.get(Word.STICKER_WARNING), "muted"),
            code,
            found,
            limits,
            wrong);
    node = new VBox(DOWN, card, Bars.acts(keep, leave));
    check();
  }

  private SumField field(int digits) {
    return new SumField(digits, "entry", this::check);
  }

  private void place(Word name, SumField sum) {
    int index = limits.getChildren().size();
    sum.node().setAccessibleText(words.get(name));
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    Label label = Parts.wrapped(words.get(name), "muted");
    limits.add(new VBox(CLOSE, label, space, sum.node()), index % COLUMNS, index / COLUMNS);
  }

  Node node() {
    return node;
  }

  /// Begins with what holds now.
  void begin(OfflineStanding now) {
    code.clear();
    ClaimLimits held = now.settings().limits();
    boolean none = held.equals(ClaimLimits.NONE);
    sums.forEach(SumField::clear);
    if (!none) {
      payment.write(held.perPayment());
      total.write(held.inTotal());
      hour.write(held.perHour());
      count.write(Money.of(held.countPerHour()));
      age.write(Money.of(held.age().toHours()));
    }
    at = 0;
  }

  void show(OwnCodeDraft draft) {
    if (!shown.equals(Optional.of(draft))) {
      shown = Optional.of(draft);
      found.getChildren().setAll(draft.read().map(this::result).stream().toList());
      check();
    }
  }

  private Node result(MerchantCode.Result result) {
    return switch (result) {
      case MerchantCode.Result.Good(var merchant) ->
          Parts.pill(Icon.PASSED, sticker.merchant(merchant), "paid");
      case MerchantCode.Result.Bad(var why) -> {
        HBox line = new HBox(CLOSE * 2, Icon.WARNING.node(), Parts.wrapped(sticker.fault(why)));
        line.getStyleClass().add("wrong");
        yield line;
      }
    };
  }

  private void read(String text) {
    if (!text.isBlank()) {
      says.accept(new OwnCodeWish.Read(text));
    }
  }

  private Optional<ClaimLimits> limits() {
    if (sums.stream().anyMatch(SumField::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        new ClaimLimits(
            payment.sum(),
            total.sum(),
            hour.sum(),
            (int) count.sum().rupiah(),
            Duration.ofHours(age.sum().rupiah())));
  }

  private Optional<Word> fault() {
    if (payment.sum().compareTo(ClaimLimits.PAYMENT_MOST) > 0) {
      return Optional.of(Word.STICKER_OVER_CEILING);
    }
    if (age.sum().rupiah() > ClaimLimits.HOURS_MOST) {
      return Optional.of(Word.STICKER_TOO_LONG);
    }
    return limits()
        .flatMap(ClaimLimits::clash)
        .map(
            clash ->
                switch (clash) {
                  case PAYMENT_OVER_TOTAL -> Word.STICKER_OVER_TOTAL;
                  case PAYMENT_OVER_HOUR -> Word.STICKER_OVER_HOUR;
                });
  }

  private void check() {
    if (keep == null) {
      return; // a field that is being made
    }
    Optional<Word> fault = fault();
    wrong.setText(fault.map(words::get).orElse(""));
    Parts.shown(wrong, fault.isPresent());
    boolean good = shown.flatMap(OwnCodeDraft::merchant).isPresent();
    keep.setDisable(!good || limits().isEmpty() || fault.isPresent());
  }

  private void keep() {
    if (!keep.isDisabled()) {
      limits().ifPresent(held -> says.accept(new OwnCodeWish.Keep(held)));
    }
  }

  void leave() {
    says.accept(new OwnCodeWish.Leave());
  }

  void focus() {
    stops.get(at).run();
  }

  private boolean step(int by) {
    at = Math.clamp((long) stopWithFocus() + by, 0, stops.size() - 1);
    focus();
    return true;
  }

  /// A touch may have brought the focus to another field.
  private int stopWithFocus() {
    for (int i = 0; i < sums.size(); i++) {
      if (sums.get(i).node().isFocused()) {
        return i + 1;
      }
    }
    return code.isFocused() ? 0 : at;
  }

  /// Takes a key that went down.
  ///
  /// @return whether it was meant for the form and not for the field in it
  boolean press(KeyEvent event) {
    return switch (event.getCode()) {
      case TAB -> step(event.isShiftDown() ? -1 : 1);
      case UP -> step(-1);
      case DOWN, ENTER -> step(1);
      case LEFT, RIGHT, HOME, END, SPACE -> false;
      case F9 -> run(this::keep);
      case ESCAPE -> run(this::leave);
      default -> false;
    };
  }
}
