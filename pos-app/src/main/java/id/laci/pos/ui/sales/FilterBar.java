package id.laci.pos.ui.sales;

import id.laci.pos.money.Money;
import id.laci.pos.saleslist.SalesFilter;
import id.laci.pos.saleslist.SalesFilter.WhatCameBack;
import id.laci.pos.saleslist.SalesView;
import id.laci.pos.today.TenderKind;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.SumField;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import id.laci.pos.ui.today.TodayWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// Filters that go on to their next value when they are pressed, by touch or by Ctrl and a digit,
/// and the two amounts between which a sale lies.
final class FilterBar {
  private static final int GAP = 8;
  private static final String AMOUNTS_KEY = "Ctrl 5";

  /// Sums that are typed have at most so many digits.
  private static final int DIGITS = 10;

  private final Words words;
  private final Consumer<SalesFilter> wants;
  private final Button days;
  private final Button tender;
  private final Button cashier;
  private final Button back;
  private final Button clear;
  private final SumField least = new SumField(DIGITS, "filter-sum", this::typed);
  private final SumField most = new SumField(DIGITS, "filter-sum", this::typed);
  private final FlowPane node;
  private SalesFilter filter = SalesFilter.ALL;
  private LocalDate today = LocalDate.EPOCH;
  private List<String> cashiers = List.of();
  private boolean mirroring;

  FilterBar(Words words, Consumer<SalesFilter> wants) {
    this.words = words;
    this.wants = wants;
    days = Parts.act("", "Ctrl 1", this::nextDays, "small");
    tender = Parts.act("", "Ctrl 2", this::nextTender, "small");
    cashier = Parts.act("", "Ctrl 3", this::nextCashier, "small");
    back = Parts.act("", "Ctrl 4", this::nextBack, "small");
    clear = Parts.act(words.get(Word.SALES_CLEAR), "Ctrl 0", this::clear, "small");
    least.name("sales-least", words.get(Word.SALES_FROM));
    most.name("sales-most", words.get(Word.SALES_TO));
    node = new FlowPane(GAP, GAP, days, tender, cashier, back, sums(), clear);
    node.setAccessibleText(words.get(Word.SALES_FILTERS));
  }

  private Node sums() {
    HBox sums =
        new HBox(
            GAP,
            Parts.label(words.get(Word.SALES_FROM), "muted", "note"),
            least.node(),
            Parts.label(words.get(Word.SALES_TO), "muted", "note"),
            most.node(),
            Parts.key(AMOUNTS_KEY));
    sums.setAlignment(Pos.CENTER_LEFT);
    return sums;
  }

  Node node() {
    return node;
  }

  void show(SalesView view) {
    filter = view.filter();
    today = view.today();
    cashiers = view.cashiers();
    say(days, words.get(span().word), span() != Span.ALL);
    TodayWords names = new TodayWords(words);
    say(
        tender,
        filter.tender().map(names::tender).orElseGet(() -> words.get(Word.SALES_ANY_TENDER)),
        filter.tender().isPresent());
    say(
        cashier,
        filter.cashier().orElseGet(() -> words.get(Word.SALES_ANY_CASHIER)),
        filter.cashier().isPresent());
    say(back, words.get(word(filter.back())), filter.back() != WhatCameBack.WHATEVER);
    Parts.shown(clear, !filter.isAll());
    mirroring = true;
    mirror(least, filter.least());
    mirror(most, filter.most());
    mirroring = false;
  }

  private static void mirror(SumField field, Optional<Money> sum) {
    if (!field.node().isFocused() && !field.sum().equals(sum.orElse(Money.ZERO))) {
      field.set(sum.orElse(Money.ZERO));
    }
  }

  private static void say(Button button, String text, boolean chosen) {
    button.setAccessibleText(text);
    if (button.getGraphic() instanceof HBox content
        && content.getChildren().getFirst() instanceof Label label) {
      label.setText(text);
    }
    Look.style(button, "narrowed", chosen);
  }

  private static Word word(WhatCameBack back) {
    return switch (back) {
      case WHATEVER -> Word.SALES_ANY_BACK;
      case SOMETHING -> Word.SALES_SOME_BACK;
      case VOIDED -> Word.SALES_VOIDED;
    };
  }

  /// The days among which can be chosen; any other is typed.
  private enum Span {
    ALL(Word.SALES_DAYS_ALL, -1, 0),
    TODAY(Word.SALES_DAYS_TODAY, 0, 0),
    YESTERDAY(Word.SALES_DAYS_YESTERDAY, 1, 1),
    WEEK(Word.SALES_DAYS_WEEK, 6, 0),
    MONTH(Word.SALES_DAYS_MONTH, 29, 0);

    private final Word word;
    private final int from;
    private final int to;

    Span(Word word, int from, int to) {
      this.word = word;
      this.from = from;
      this.to = to;
    }

    SalesFilter of(SalesFilter filter, LocalDate today) {
      return this == ALL
          ? filter.between(Optional.empty(), Optional.empty())
          : filter.between(Optional.of(today.minusDays(from)), Optional.of(today.minusDays(to)));
    }
  }

  private Span span() {
    for (Span span : Span.values()) {
      if (span.of(filter, today).equals(filter)) {
        return span;
      }
    }
    return Span.ALL;
  }

  private static <T> T after(List<T> all, T now) {
    return all.get((all.indexOf(now) + 1) % all.size());
  }

  private static <T> List<Optional<T>> orNone(List<T> values) {
    List<Optional<T>> all = new ArrayList<>();
    all.add(Optional.empty());
    values.forEach(value -> all.add(Optional.of(value)));
    return all;
  }

  private void nextDays() {
    wants.accept(after(List.of(Span.values()), span()).of(filter, today));
  }

  private void nextTender() {
    wants.accept(filter.paidBy(after(orNone(List.of(TenderKind.values())), filter.tender())));
  }

  private void nextCashier() {
    wants.accept(filter.by(after(orNone(cashiers), filter.cashier())));
  }

  private void nextBack() {
    wants.accept(filter.with(after(List.of(WhatCameBack.values()), filter.back())));
  }

  void clear() {
    wants.accept(SalesFilter.ALL);
  }

  private void typed() {
    if (!mirroring) {
      wants.accept(filter.of(some(least), some(most)));
    }
  }

  private static Optional<Money> some(SumField field) {
    return Optional.of(field.sum()).filter(Money::isPositive);
  }

  /// @return whether something is typed here
  boolean isTyping() {
    return least.node().isFocused() || most.node().isFocused();
  }

  /// @return whether the upper amount is typed
  boolean isAtMost() {
    return most.node().isFocused();
  }

  /// Brings the focus to the lower amount, then to the upper one.
  void amounts() {
    if (least.node().isFocused()) {
      most.focus();
    } else {
      least.focus();
    }
  }

  /// Takes Ctrl and a digit.
  ///
  /// @return whether it was meant for a filter
  boolean press(KeyEvent event) {
    if (!event.isShortcutDown()) {
      return false;
    }
    switch (event.getCode()) {
      case DIGIT1, NUMPAD1 -> nextDays();
      case DIGIT2, NUMPAD2 -> nextTender();
      case DIGIT3, NUMPAD3 -> nextCashier();
      case DIGIT4, NUMPAD4 -> nextBack();
      case DIGIT5, NUMPAD5 -> amounts();
      case DIGIT0, NUMPAD0 -> clear();
      default -> {
        return false;
      }
    }
    return true;
  }
}
