package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A payment by QR on its way: the state in words, the steps, when the gateway last spoke, and the
/// ways out.
final class ByQrPane {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

  private static final long MINUTE = 60;

  private final Words words;
  private final Label title = Parts.label("", "title");
  private final HBox state = new HBox();
  private final Label left = Parts.label("", "clock");
  private final VBox countdown;
  private final StepRow shown = new StepRow(1);
  private final StepRow paying = new StepRow(2);
  private final StepRow done = new StepRow(3);
  private final Label hint = Parts.wrapped("");
  private final AppChips chips;
  private final WaysOut ways;
  private final VBox node;
  private Stage.@Nullable Progress drawn;

  ByQrPane(Words words, Consumer<Intent> says) {
    this.words = words;
    chips = new AppChips(words, says);
    ways = new WaysOut(words, says);
    countdown = new VBox(left, Parts.label(words.get(Word.QR_LEFT), "muted", "note"));
    countdown.setAlignment(Pos.TOP_RIGHT);
    countdown.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(16, title, state, Parts.gap(), countdown);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(64);
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    node =
        new VBox(
            16,
            head,
            shown.node(),
            paying.node(),
            done.node(),
            hint,
            space,
            chips.node(),
            ways.node());
    node.getStyleClass().add("panel");
  }

  Node show(Snapshot now, Stage.ByQr stage) {
    title.setText(words.get(isClaimed(stage) ? Word.QR_CLAIMED : title(stage.progress())));
    if (stage.progress() != drawn) {
      drawn = stage.progress();
      state.getChildren().setAll(pill(stage.progress()));
    }
    state.setAlignment(Pos.CENTER);
    Parts.shown(countdown, stage.left().isPresent());
    stage.left().ifPresent(time -> left.setText(minutes(time)));
    steps(now, stage);
    Optional<String> explanation = explanation(now, stage);
    Parts.shown(hint, explanation.isPresent());
    explanation.ifPresent(hint::setText);
    chips.show(stage);
    ways.show(stage);
    return node;
  }

  /// Unpaid is said only while the gateway says so.
  private Node pill(Stage.Progress progress) {
    return switch (progress) {
      case ASKING, WAITING -> Parts.pill(Icon.CLOCK, words.get(Word.QR_UNPAID), "waiting");
      case NO_CONTACT -> Parts.pill(Icon.NO_CONTACT, words.get(Word.QR_UNSURE), "waiting");
      case ENDING, ENDING_UNHEARD -> Parts.pill(Icon.CLOCK, words.get(Word.QR_UNSURE), "waiting");
      case ENDING_UNSEEN -> Parts.pill(Icon.CLOCK, words.get(Word.QR_UNPAID), "waiting");
    };
  }

  static String minutes(Duration time) {
    return String.format(Locale.ROOT, "%02d.%02d", time.toMinutes(), time.toSecondsPart());
  }

  private static Word title(Stage.Progress progress) {
    return switch (progress) {
      case ASKING -> Word.QR_ASKING;
      case WAITING -> Word.QR_WAITING;
      case NO_CONTACT -> Word.QR_NO_CONTACT;
      case ENDING -> Word.QR_ENDING;
      case ENDING_UNHEARD -> Word.QR_ENDING_UNHEARD;
      case ENDING_UNSEEN -> Word.QR_ENDING_UNSEEN;
    };
  }

  /// The customer says it is paid, and may be right: the code is up.
  private static boolean isClaimed(Stage.ByQr stage) {
    return stage.claim().isPresent() && stage.qr().isPresent();
  }

  /// What to know or to do now, the most pressing first.
  private Optional<String> explanation(Snapshot now, Stage.ByQr stage) {
    if (isClaimed(stage)) {
      return Optional.of(words.get(Word.QR_CLAIMED_HINT, stage.order().amount(), merchant(now)));
    }
    return stage
        .trouble()
        .filter(_ -> stage.progress() == Stage.Progress.WAITING)
        .map(AppChips::hint)
        .or(() -> hint(stage))
        .map(word -> words.get(word));
  }

  private static Optional<Word> hint(Stage.ByQr stage) {
    return switch (stage.progress()) {
      case ASKING -> Optional.of(Word.QR_ASKING_HINT);
      case WAITING -> Optional.empty();
      case NO_CONTACT ->
          Optional.of(stage.qr().isPresent() ? Word.QR_NO_CONTACT_HINT : Word.QR_NO_CODE_HINT);
      case ENDING -> Optional.of(Word.QR_ENDING_HINT);
      case ENDING_UNHEARD -> Optional.of(Word.QR_ENDING_UNHEARD_HINT);
      case ENDING_UNSEEN -> Optional.of(Word.QR_ENDING_UNSEEN_HINT);
    };
  }

  private static String merchant(Snapshot now) {
    return now.shop().nmid().isBlank()
        ? now.shop().name()
        : now.shop().name() + " · NMID " + now.shop().nmid();
  }

  private void steps(Snapshot now, Stage.ByQr stage) {
    boolean up = stage.qr().isPresent();
    String shownAt =
        stage
            .qr()
            .map(qr -> TIME.format(qr.shownAt().atZone(now.status().zone())))
            .orElse(words.get(Word.QR_NOW));
    shown.show(
        words.get(up ? Word.QR_STEP_SHOWN : Word.QR_STEP_ASK),
        merchant(now),
        shownAt,
        up ? StepRow.At.DONE : StepRow.At.NOW);
    paying.show(
        words.get(Word.QR_STEP_PAY),
        up ? heard(now, stage) : "",
        up ? words.get(Word.QR_NOW) : "",
        up ? StepRow.At.NOW : StepRow.At.LATER);
    done.show(words.get(Word.QR_STEP_DONE), "", "", StepRow.At.LATER);
    boolean ending =
        switch (stage.progress()) {
          case ASKING, WAITING, NO_CONTACT -> false;
          case ENDING, ENDING_UNHEARD, ENDING_UNSEEN -> true;
        };
    for (Node step : List.of(shown.node(), paying.node(), done.node())) {
      step.setVisible(!ending);
      step.setManaged(!ending);
    }
  }

  private String ago(long seconds) {
    return seconds < MINUTE
        ? words.get(Word.QR_HEARD, seconds)
        : words.get(Word.QR_HEARD_MINUTES, seconds / MINUTE);
  }

  private String heard(Snapshot now, Stage.ByQr stage) {
    if (stage.checking()) {
      return words.get(Word.QR_CHECKING);
    }
    return stage
        .heardAt()
        .map(at -> Math.max(0, Duration.between(at, now.status().now()).toSeconds()))
        .map(this::ago)
        .orElseGet(() -> words.get(Word.QR_HEARD_NEVER));
  }
}
