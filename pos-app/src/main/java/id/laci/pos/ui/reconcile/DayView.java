package id.laci.pos.ui.reconcile;

import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.reckoning.ReckoningWish;
import id.laci.pos.reconcile.Finding;
import id.laci.pos.reconcile.MerchantClass;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A day's takings held against the file: counts and sums by kind, then each finding with what is
/// to be done about it.
final class DayView {
  private static final int GAP = 12;

  private final Words words;
  private final Consumer<ReckoningWish> says;
  private final DayPieces pieces;
  private final DayFigures figures;
  private final Label date = Parts.label("", "heading");
  private final Sheet<Integer> sheet = new Sheet<>(() -> {});
  private final Button filter;
  private final Button tariff;
  private final Button export;
  private final VBox head = new VBox(GAP);
  private final VBox node;
  private Optional<ReckoningView.Day> drawn = Optional.empty();

  DayView(Words words, Consumer<ReckoningWish> says) {
    this.words = words;
    this.says = says;
    pieces = new DayPieces(words);
    figures = new DayFigures(words, this::only);
    filter = Parts.act(words.get(Word.RECKON_FILTER), Key.F4, this::filter);
    tariff = Parts.act("", Key.F5, this::tariff);
    export = Parts.act(words.get(Word.RECKON_EXPORT), Key.F7, this::export, "next");
    node = new VBox(GAP, days(), head, sheet.node(), Bars.acts(export, filter, tariff));
  }

  private Node days() {
    Button before =
        Parts.act(words.get(Word.RECKON_DAY_BEFORE), Key.PAGE_UP, () -> move(-1), "small");
    Button after =
        Parts.act(words.get(Word.RECKON_DAY_AFTER), Key.PAGE_DOWN, () -> move(1), "small");
    date.setMinWidth(Label.USE_PREF_SIZE);
    HBox days = new HBox(GAP, date, Parts.gap(), before, after);
    days.setAlignment(Pos.CENTER_LEFT);
    return days;
  }

  Node node() {
    return node;
  }

  void show(ReckoningView.Day day, boolean file, ZoneId zone) {
    if (drawn.filter(day::equals).isPresent()) {
      return;
    }
    drawn = Optional.of(day);
    date.setText(Dates.day(words.language(), day.date()));
    head.getChildren().setAll(figures.of(day));
    sheet.show(pieces.of(day, file, zone));
    Bars.say(tariff, words.get(Word.RECKON_TARIFF, words.get(ReckonWords.of(day.merchant()))));
    boolean report = day.report().isPresent();
    Parts.shown(filter, report);
    Parts.shown(tariff, report);
    Parts.shown(export, report);
  }

  private void move(int by) {
    drawn.ifPresent(day -> says.accept(new ReckoningWish.Day(day.date().plusDays(by))));
  }

  private void only(Optional<Finding.Kind> kind) {
    says.accept(new ReckoningWish.Only(kind));
  }

  /// All, then one kind after the other.
  private void filter() {
    drawn
        .flatMap(ReckoningView.Day::report)
        .ifPresent(
            report -> {
              List<Finding.Kind> kinds = List.of(Finding.Kind.values());
              int next = report.only().map(kinds::indexOf).orElse(-1) + 1;
              only(next == kinds.size() ? Optional.empty() : Optional.of(kinds.get(next)));
            });
  }

  private void tariff() {
    drawn.ifPresent(
        day -> {
          List<MerchantClass> classes = List.of(MerchantClass.values());
          int next = (classes.indexOf(day.merchant()) + 1) % classes.size();
          says.accept(new ReckoningWish.Tariff(classes.get(next)));
        });
  }

  private void export() {
    says.accept(new ReckoningWish.Export());
  }

  boolean press(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> sheet.step(-1);
      case DOWN -> sheet.step(1);
      case PAGE_UP -> move(-1);
      case PAGE_DOWN -> move(1);
      case F4 -> filter();
      case F5 -> tariff();
      case F7 -> export();
      default -> {
        return false;
      }
    }
    return true;
  }
}
