package id.laci.pos.ui.reconcile;

import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.reckoning.ReckoningWish;
import id.laci.pos.settlement.SettlementFile;
import id.laci.pos.table.DateOrder;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// What was found in a file: its columns and what they mean, and the lines that cannot be read.
final class FileView {
  private static final int GAP = 12;
  private static final List<ZoneId> ZONES =
      List.of(SettlementFile.USUAL_ZONE, ZoneId.of("Asia/Makassar"), ZoneId.of("Asia/Jayapura"));

  private final Words words;
  private final Consumer<ReckoningWish> says;
  private final TablePieces pieces;
  private final FileNotes notes;
  private final WaitCard wait;
  private final Sheet<TablePieces.Row> sheet = new Sheet<>(this::draw);
  private final MeaningList meanings;
  private final VBox head = new VBox(GAP);
  private final Button leaveOut;
  private final Button leaveAll;
  private final Button means;
  private final Button clock;
  private final Button dates;
  private final Button next;
  private final VBox table;
  private final VBox node = new VBox();
  private Optional<ReckoningView.Table> shown = Optional.empty();
  private Optional<ReckoningView> drawn = Optional.empty();
  private boolean choosing;
  private boolean ready;

  FileView(Words words, Consumer<ReckoningWish> says, Runnable choose) {
    this.words = words;
    this.says = says;
    pieces = new TablePieces(words);
    notes = new FileNotes(words);
    wait = new WaitCard(words, choose, () -> says.accept(new ReckoningWish.Stop()));
    meanings = new MeaningList(words, this::mean, this::closeMeanings);
    leaveOut = Parts.act(words.get(Word.RECKON_LEAVE_OUT), Key.DEL, this::leaveOut);
    leaveAll = Parts.act(words.get(Word.RECKON_LEAVE_ALL), Key.F4, this::leaveAll);
    means = Parts.act(words.get(Word.RECKON_MEANS), Key.ENTER, this::openMeanings);
    means.setId("reckon-means");
    clock = Parts.act("", Key.F5, this::clock);
    dates = Parts.act("", Key.F11, this::dates);
    next = Parts.act("", Key.F9, this::next, "next");
    next.setId("reckon-import");
    table =
        new VBox(GAP, head, sheet.node(), Bars.acts(next, leaveOut, leaveAll, means, clock, dates));
    VBox.setVgrow(table, javafx.scene.layout.Priority.ALWAYS);
  }

  Node node() {
    return node;
  }

  void show(ReckoningView view, Words words, ZoneId zone) {
    if (drawn.filter(view::equals).isPresent()) {
      return;
    }
    drawn = Optional.of(view);
    ready = view.claims().filter(claims -> !claims.comparing()).isPresent();
    shown =
        view.file() instanceof ReckoningView.Stage.Looked(var seen)
            ? Optional.of(seen)
            : Optional.empty();
    shown.ifPresent(
        seen -> {
          head.getChildren().setAll(notes.of(seen, view.claims(), zone));
          sheet.show(pieces.of(seen));
        });
    if (shown.isEmpty()) {
      choosing = false;
      wait.show(view.file());
    }
    int sure = view.claims().map(ReckoningView.Claims::sure).orElse(0);
    Bars.say(next, words.get(Word.RECKON_IMPORT, sure));
    draw();
  }

  private void draw() {
    Node wanted = shown.isEmpty() ? wait.node() : choosing ? meanings.node() : table;
    if (!node.getChildren().equals(List.of(wanted))) {
      node.getChildren().setAll(wanted);
      VBox.setVgrow(wanted, javafx.scene.layout.Priority.ALWAYS);
    }
    shown.ifPresent(this::draw);
  }

  private void draw(ReckoningView.Table seen) {
    boolean bad = seen.badLines() > 0;
    Parts.shown(leaveOut, bad && badLine().isPresent());
    Parts.shown(leaveAll, bad);
    Parts.shown(means, column().isPresent());
    Parts.shown(clock, !bad);
    Parts.shown(dates, !bad && TablePieces.datesAreOpen(seen));
    Bars.say(clock, words.get(Word.RECKON_CLOCK, TablePieces.clock(seen.mapping().zone())));
    Bars.say(
        dates, words.get(Word.RECKON_DATES, words.get(ReckonWords.of(seen.mapping().dates()))));
    Parts.shown(next, !bad && seen.missing().isEmpty());
    next.setDisable(!ready);
  }

  private Optional<Integer> badLine() {
    return sheet
        .chosen()
        .filter(TablePieces.Row.Bad.class::isInstance)
        .map(row -> ((TablePieces.Row.Bad) row).line());
  }

  private Optional<Integer> column() {
    return sheet
        .chosen()
        .filter(TablePieces.Row.Column.class::isInstance)
        .map(row -> ((TablePieces.Row.Column) row).place());
  }

  private void leaveOut() {
    badLine().ifPresent(line -> says.accept(new ReckoningWish.LeaveOut(Set.of(line))));
  }

  private void leaveAll() {
    shown
        .filter(seen -> seen.badLines() > 0)
        .ifPresent(
            seen ->
                says.accept(
                    new ReckoningWish.LeaveOut(
                        seen.problems().stream()
                            .map(problem -> problem.line())
                            .collect(Collectors.toSet()))));
  }

  private void openMeanings() {
    column()
        .ifPresent(
            place ->
                shown.ifPresent(
                    seen -> {
                      ReckoningView.ColumnSeen column = seen.columns().get(place);
                      choosing = true;
                      draw(); // what is in sight can be scrolled to
                      meanings.open(column.header(), column.meaning());
                    }));
  }

  private void mean(Optional<id.laci.pos.settlement.Meaning> meaning) {
    column().ifPresent(place -> says.accept(new ReckoningWish.Mean(place, meaning)));
    closeMeanings();
  }

  private void closeMeanings() {
    choosing = false;
    draw();
  }

  private void clock() {
    shown.ifPresent(
        seen -> {
          int at = ZONES.indexOf(seen.mapping().zone());
          says.accept(new ReckoningWish.Clock(ZONES.get(Math.floorMod(at + 1, ZONES.size()))));
        });
  }

  private void dates() {
    shown
        .filter(TablePieces::datesAreOpen)
        .ifPresent(
            seen -> {
              List<DateOrder> orders = List.of(DateOrder.values());
              int at = orders.indexOf(seen.mapping().dates());
              says.accept(new ReckoningWish.Dates(orders.get((at + 1) % orders.size())));
            });
  }

  private void next() {
    if (ready) {
      says.accept(new ReckoningWish.Import());
    }
  }

  /// @return whether a choice is open that Esc closes
  boolean isChoosing() {
    return choosing;
  }

  /// @return whether a file is being read, which Esc stops
  boolean isReading() {
    return drawn
        .map(ReckoningView::file)
        .filter(ReckoningView.Stage.Reading.class::isInstance)
        .isPresent();
  }

  boolean press(KeyEvent event) {
    if (choosing) {
      return meanings.press(event);
    }
    switch (event.getCode()) {
      case UP -> sheet.step(-1);
      case DOWN -> sheet.step(1);
      case ENTER -> openMeanings();
      case DELETE, BACK_SPACE -> leaveOut();
      case F4 -> leaveAll();
      case F5 -> clock();
      case F9 -> next();
      case F11 -> dates();
      default -> {
        return false;
      }
    }
    return true;
  }
}
