package id.laci.pos.ui.devices;

import id.laci.pos.counter.Reading;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Shows what the scanner and the card reader really read, byte by byte, and what it means.
final class TryPane {
  private final Words words;
  private final ReadingWords said;
  private final StackPane mark = new StackPane(Icon.SCANNER.node());
  private final Label hint = Parts.wrapped("", "heading");
  private final Label explanation = Parts.wrapped("", "muted");
  private final Button start;
  private final Button stop;
  private final HBox banner;
  private final VBox readings = new VBox();
  private final Node list;
  private final VBox node;
  private List<Reading> drawn = List.of();

  TryPane(Words words, Consumer<Intent> says) {
    this.words = words;
    said = new ReadingWords(words);
    start = act(Word.TRY_START, () -> says.accept(new Intent.TryScanning(true)));
    start.setId("try-start");
    stop = act(Word.TRY_STOP, () -> says.accept(new Intent.TryScanning(false)));
    VBox texts = new VBox(4, hint, explanation);
    texts.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(texts, Priority.ALWAYS);
    banner = new HBox(20, mark, texts, start, stop);
    banner.getStyleClass().addAll("try-banner", Walk.ROW);
    list = Lists.scrolling(readings);
    VBox.setVgrow(list, Priority.ALWAYS);
    node = new VBox(12, banner, list);
  }

  private Button act(Word word, Runnable act) {
    Button button = Parts.act(words.get(word), Key.F4, act, "small");
    button.setFocusTraversable(true);
    return button;
  }

  Node node() {
    return node;
  }

  void show(Snapshot now) {
    boolean on = now.tryingScans();
    Look.style(banner, "on", on);
    hint.setText(words.get(on ? Word.TRY_HINT : Word.TRY_TITLE));
    explanation.setText(words.get(on ? Word.TRY_NOT_SOLD : Word.TRY_OFF));
    Parts.shown(start, !on);
    Parts.shown(stop, on);
    Parts.shown(list, !now.readings().isEmpty());
    if (!now.readings().equals(drawn)) {
      drawn = now.readings();
      ZoneId zone = now.status().zone();
      readings.getChildren().setAll(drawn.stream().map(reading -> row(reading, zone)).toList());
    }
  }

  private Node row(Reading reading, ZoneId zone) {
    Label meaning = Parts.wrapped(said.meaning(reading.meaning()), "bold");
    HBox.setHgrow(meaning, Priority.ALWAYS);
    meaning.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(10, meaning);
    head.setAlignment(Pos.TOP_LEFT);
    if (!reading.symbology().isBlank()) {
      Label kind = Parts.label(reading.symbology());
      HBox pill = new HBox(kind);
      pill.getStyleClass().addAll("pill", "quiet");
      pill.setMinWidth(HBox.USE_PREF_SIZE);
      head.getChildren().add(pill);
    }
    Label time = Parts.label(Dates.time(reading.at(), zone), "muted", "note");
    time.setMinWidth(Label.USE_PREF_SIZE);
    head.getChildren().add(time);
    VBox texts = new VBox(3, head);
    HBox.setHgrow(texts, Priority.ALWAYS);
    texts.setMinWidth(0);
    part(texts, Word.TRY_TEXT, reading.text(), "address");
    part(texts, Word.TRY_BYTES, reading.bytes(), "bytes");
    StackPane icon = new StackPane(ReadingWords.icon(reading.meaning()).node());
    icon.getStyleClass().addAll("device-mark", ReadingWords.style(reading.meaning()));
    HBox row = new HBox(14, icon, texts);
    row.getStyleClass().add("reading");
    return row;
  }

  private void part(VBox texts, Word name, String value, String style) {
    if (!value.isBlank()) {
      Label called = Parts.label(words.get(name), "muted", "note", "called");
      Label text = Parts.wrapped(value, "note", style);
      HBox.setHgrow(text, Priority.ALWAYS);
      HBox line = new HBox(8, called, text);
      line.setAlignment(Pos.TOP_LEFT);
      texts.getChildren().add(line);
    }
  }
}
