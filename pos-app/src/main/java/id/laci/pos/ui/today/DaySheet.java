package id.laci.pos.ui.today;

import id.laci.pos.today.DayFigures;
import id.laci.pos.today.DayRead;
import id.laci.pos.today.Picture;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;

/// All figures of a day below each other, which is also what goes into a picture.
final class DaySheet {
  private static final int GAP = 10;

  /// Sharp enough to be printed.
  private static final double SCALE = 2;

  private final Words words;
  private final TodayWords said;
  private final KeyFigures key;
  private final HourChart hours;
  private final TenderChart tenders;
  private final Details details;
  private final VBox node = new VBox(GAP);

  DaySheet(Words words) {
    this.words = words;
    said = new TodayWords(words);
    key = new KeyFigures(words);
    hours = new HourChart(words);
    tenders = new TenderChart(words);
    details = new Details(words);
    node.getStyleClass().add("day-sheet");
  }

  Node of(DayRead read) {
    DayFigures day = read.figures();
    node.getChildren().setAll(compared(read), key.of(read));
    if (day.isEmpty()) {
      node.getChildren().add(Parts.wrapped(words.get(Word.TODAY_EMPTY), "muted", "nothing"));
    } else {
      node.getChildren().addAll(hours.of(day), tenders.of(day));
    }
    node.getChildren().add(details.of(day));
    return node;
  }

  private Node compared(DayRead read) {
    var before = read.before().day();
    String weekday = said.weekday(read.figures().day().date());
    String date = Dates.day(words.language(), before.date());
    String text =
        read.until()
            .map(
                until ->
                    words.get(
                        Word.TODAY_COMPARED, weekday, date, Dates.time(until.at(), before.zone())))
            .orElseGet(() -> words.get(Word.TODAY_COMPARED_DAY, weekday, date));
    return Parts.wrapped(text, "muted", "note");
  }

  /// @return what stands here now; drawn at once, to be written by somebody else
  Picture picture() {
    SnapshotParameters how = new SnapshotParameters();
    how.setTransform(Transform.scale(SCALE, SCALE));
    WritableImage image = node.snapshot(how, null);
    PixelReader pixels = image.getPixelReader();
    return new Picture((int) image.getWidth(), (int) image.getHeight(), pixels::getArgb);
  }
}
