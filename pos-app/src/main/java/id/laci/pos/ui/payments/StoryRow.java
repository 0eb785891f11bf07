package id.laci.pos.ui.payments;

import id.laci.pos.ledger.Timeline;
import id.laci.pos.ui.Ages;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One thing that happened: when by the till's clock, when by the gateway's, and what.
final class StoryRow {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

  /// Clocks that are further apart are said to be.
  private static final Duration APART = Duration.ofMinutes(1);

  /// A time without anything new that is worth a line of its own.
  static final Duration GAP = Duration.ofMinutes(1);

  /// The columns of the two clocks.
  static final double CLOCK_WIDTH = 84;

  static final int SPACING = 14;

  private StoryRow() {}

  static Node of(Timeline.Event event, ZoneId zone, Words words) {
    VBox texts = new VBox(2, Parts.wrapped(new StoryWords(words).text(event), "bold"));
    event
        .gatewayAt()
        .map(at -> Duration.between(event.at(), at).abs())
        .filter(apart -> apart.compareTo(APART) > 0)
        .ifPresent(
            apart ->
                texts
                    .getChildren()
                    .add(
                        Parts.wrapped(
                            words.get(Word.STORY_APART, Ages.span(words, apart)),
                            "note",
                            "muted")));
    texts.setMinWidth(0);
    texts.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(texts, Priority.ALWAYS);
    StackPane dot = new StackPane(icon(event.what()).node());
    dot.getStyleClass().addAll("story-mark", StoryWords.role(event.what()));
    HBox row =
        new HBox(
            SPACING,
            clock(TIME.format(event.at().atZone(zone))),
            clock(event.gatewayAt().map(at -> TIME.format(at.atZone(zone))).orElse("–")),
            dot,
            texts);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("story-row");
    return row;
  }

  /// A line for a time in which nothing new was learned.
  static Node gap(Instant from, Instant to, Words words) {
    Label text =
        Parts.label(
            words.get(Word.STORY_GAP, Ages.span(words, Duration.between(from, to))),
            "muted",
            "note");
    HBox row = new HBox(text);
    row.getStyleClass().addAll("story-row", "story-gap");
    return row;
  }

  private static Label clock(String text) {
    Label clock = Parts.label(text, "muted", "story-clock");
    clock.setMinWidth(CLOCK_WIDTH);
    return clock;
  }

  private static Icon icon(Timeline.What what) {
    return switch (what) {
      case CODE_ASKED, CODE_SHOWN -> Icon.PHONE;
      case GATEWAY_ASKED -> Icon.RETRY;
      case NO_ANSWER, REFUND_IN_DOUBT -> Icon.NO_CONTACT;
      case CONTACT_BACK -> Icon.CONTACT;
      case END_ASKED, CLOSED -> Icon.FAILED;
      case RELEASED, REFUND_BY_HAND -> Icon.CASH;
      case PAID, PUT_ON_SALE, REFUND_ARRIVED -> Icon.CHECK;
      case PAID_LATE, CONTRADICTION, REFUND_REFUSED, REFUND_NEEDS_PERSON -> Icon.WARNING;
      case GIVEN_BACK, REFUND_ACCEPTED -> Icon.GIVEN_BACK;
      case SALE_COMPLETED -> Icon.PASSED;
      case RECEIPT -> Icon.RECEIPT;
    };
  }
}
