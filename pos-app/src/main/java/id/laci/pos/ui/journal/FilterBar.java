package id.laci.pos.ui.journal;

import id.laci.pos.audit.AuditFilter;
import id.laci.pos.audit.AuditLine;
import id.laci.pos.audit.Deed;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is looked for: words, a day, a person, a kind. Each can be changed by a key of its own.
final class FilterBar {
  private static final int GAP = 10;

  private final Words words;
  private final Consumer<AuditFilter> changes;
  private final TextField field = new TextField();
  private final FlowPane choices = new FlowPane(GAP, GAP);
  private final VBox node;
  private AuditFilter filter = AuditFilter.ALL;
  private List<String> people = List.of();
  private LocalDate today = LocalDate.EPOCH;
  private boolean mirroring;

  /// @param changes hears what is looked for from now on
  FilterBar(Words words, Consumer<AuditFilter> changes) {
    this.words = words;
    this.changes = changes;
    field.setPromptText(words.get(Word.JOURNAL_PROMPT));
    field.setAccessibleText(words.get(Word.JOURNAL_PROMPT));
    field.setId("journal-field");
    field.textProperty().addListener((_, _, text) -> typed(text));
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox search = new HBox(Icon.SEARCH.node(), field, Parts.key(Key.F2));
    search.getStyleClass().add("search");
    node = new VBox(GAP, search, choices);
    draw();
  }

  Node node() {
    return node;
  }

  TextField field() {
    return field;
  }

  /// @param lines in sight: who did them can be chosen
  void show(AuditFilter now, List<AuditLine> lines, LocalDate day) {
    today = day;
    TreeSet<String> names = new TreeSet<>(people);
    lines.stream()
        .flatMap(line -> Stream.concat(Stream.of(line.who()), line.approvedBy().stream()))
        .filter(name -> !name.isBlank())
        .forEach(names::add);
    people = List.copyOf(names);
    if (!field.isFocused() && !now.equals(filter)) { // else what is typed here is newer
      filter = now;
      put(now.words());
      draw();
    }
  }

  /// Looks for everything again.
  void clear() {
    put("");
    filter = AuditFilter.ALL;
    draw();
  }

  private void put(String text) {
    mirroring = true;
    field.setText(text);
    mirroring = false;
  }

  /// @return whether anything is looked for but the latest lines
  boolean isNarrow() {
    return !filter.equals(AuditFilter.ALL);
  }

  private void typed(String text) {
    if (!mirroring) {
      change(new AuditFilter(filter.from(), filter.to(), filter.who(), filter.subject(), text));
    }
  }

  private void change(AuditFilter wanted) {
    filter = wanted;
    draw();
    changes.accept(wanted);
  }

  private void draw() {
    choices.getChildren().setAll(day(), person(), subject());
  }

  private Button day() {
    String text =
        filter
            .from()
            .map(day -> Dates.day(words.language(), day))
            .orElseGet(() -> words.get(Word.JOURNAL_DAYS_ALL));
    return Parts.act(text, Key.PAGE_UP.cap() + " " + Key.PAGE_DOWN.cap(), () -> day(1), "small");
  }

  private Button person() {
    String text = filter.who().isEmpty() ? words.get(Word.JOURNAL_PEOPLE_ALL) : filter.who();
    return Parts.act(text, Key.F5, this::nextPerson, "small");
  }

  private Button subject() {
    String text =
        filter
            .subject()
            .map(subject -> words.get(DeedWords.of(subject)))
            .orElseGet(() -> words.get(Word.JOURNAL_KINDS_ALL));
    return Parts.act(text, Key.F4, this::nextSubject, "small");
  }

  /// From every day to today, from there back; forwards again to every day.
  ///
  /// @param by how many days back
  void day(int by) {
    Optional<LocalDate> day;
    if (filter.from().isEmpty()) {
      day = by > 0 ? Optional.of(today) : Optional.empty();
    } else {
      LocalDate next = filter.from().get().minusDays(by);
      day = next.isAfter(today) ? Optional.empty() : Optional.of(next);
    }
    change(new AuditFilter(day, day, filter.who(), filter.subject(), filter.words()));
  }

  void nextPerson() {
    List<String> choices = new ArrayList<>(List.of(""));
    choices.addAll(people);
    int at = choices.indexOf(filter.who());
    String next = choices.get((at + 1) % choices.size());
    change(new AuditFilter(filter.from(), filter.to(), next, filter.subject(), filter.words()));
  }

  void nextSubject() {
    List<Optional<Deed.Subject>> choices = new ArrayList<>(List.of(Optional.empty()));
    Arrays.stream(Deed.Subject.values()).map(Optional::of).forEach(choices::add);
    int at = choices.indexOf(filter.subject());
    Optional<Deed.Subject> next = choices.get((at + 1) % choices.size());
    change(new AuditFilter(filter.from(), filter.to(), filter.who(), next, filter.words()));
  }
}
