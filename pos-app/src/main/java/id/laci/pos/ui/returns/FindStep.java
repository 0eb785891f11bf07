package id.laci.pos.ui.returns;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.ledger.SaleRow;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.takeback.ReturnView;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.ReturnWords;
import id.laci.pos.ui.Scrolling;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Finding the sale: a field that has the focus, what is not settled, and what was found.
final class FindStep implements ReturnPane.Step {
  private static final int GAP = 14;

  private record Entry(Node node, ReturnWish opens) {}

  private final Words words;
  private final ReturnWords said;
  private final Consumer<ReturnWish> wants;
  private final TextField field = new TextField();
  private final VBox list = new VBox();
  private final ScrollPane scroll = Lists.scrolling(list);
  private final VBox node;
  private final List<Entry> entries = new ArrayList<>();
  private Optional<ReturnView.Finding> drawn = Optional.empty();
  private int chosen;
  private boolean mirroring;

  FindStep(Words words, Consumer<ReturnWish> wants) {
    this.words = words;
    this.wants = wants;
    said = new ReturnWords(words);
    field.setPromptText(words.get(Word.RETURN_PROMPT));
    field.setAccessibleText(words.get(Word.RETURN_PROMPT));
    field.setId("return-field");
    field.textProperty().addListener((_, _, text) -> typed(text));
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox search = new HBox(Icon.SEARCH.node(), field, Parts.key(Key.F2));
    search.getStyleClass().add("search");
    HBox.setHgrow(search, Priority.ALWAYS);
    Button without = Parts.act(words.get(Word.RETURN_WITHOUT), Key.F4, this::without, "small");
    without.setId("return-without");
    HBox top = new HBox(GAP, search, without);
    top.setAlignment(Pos.CENTER_LEFT);
    list.getStyleClass().add("waiting-list");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node = new VBox(GAP, top, scroll);
  }

  private void typed(String text) {
    if (!mirroring) {
      wants.accept(new ReturnWish.Find(text));
    }
  }

  private void without() {
    wants.accept(new ReturnWish.OpenWithoutReceipt());
  }

  @Override
  public Node node() {
    return node;
  }

  void enter() {
    mirror("");
    chosen = 0;
  }

  private void mirror(String text) {
    mirroring = true;
    field.setText(text);
    mirroring = false;
  }

  void show(ReturnView.Finding view, ZoneId zone) {
    if (!field.isFocused() && !field.getText().strip().equals(view.query().strip())) {
      mirror(view.query());
    }
    if (drawn.equals(Optional.of(view))) {
      return;
    }
    boolean waits = view.found().isEmpty() && drawn.flatMap(ReturnView.Finding::found).isPresent();
    drawn = Optional.of(view);
    if (waits) {
      return; // what was found before stays until the answer is there
    }
    draw(view, zone);
  }

  private void draw(ReturnView.Finding view, ZoneId zone) {
    entries.clear();
    List<Node> nodes = new ArrayList<>();
    if (!view.open().isEmpty()) {
      nodes.add(Parts.label(words.get(Word.RETURN_SECTION_OPEN), "muted", "group"));
      view.open().forEach(begun -> nodes.add(entry(begun, zone)));
      nodes.add(Parts.label(words.get(Word.RETURN_SECTION_SALES), "muted", "group"));
    }
    List<SaleRow> rows = view.found().orElse(List.of());
    rows.forEach(row -> nodes.add(entry(row, zone)));
    if (rows.isEmpty()) {
      nodes.add(Parts.wrapped(nothing(view), "muted", "nothing"));
    }
    list.getChildren().setAll(nodes);
    chosen = Math.clamp(chosen, 0, Math.max(0, entries.size() - 1));
    mark();
  }

  private String nothing(ReturnView.Finding view) {
    if (view.found().isEmpty()) {
      return words.get(Word.RETURN_SEARCHING);
    }
    return view.query().isBlank()
        ? words.get(Word.RETURN_NONE)
        : words.get(Word.SEARCH_NOTHING, view.query());
  }

  private Node entry(SaleReturn.Begun begun, ZoneId zone) {
    String number = begun.grant().number();
    Node entry =
        entry(
            words.get(Word.RETURN_NUMBER, number),
            Dates.moment(words.language(), begun.grant().at(), zone),
            begun.grant().amount().toString(),
            Optional.of(
                Parts.pill(ReturnWords.icon(begun), said.state(begun), ReturnWords.role(begun))),
            new ReturnWish.OpenReturn(number));
    entry.setId("return-" + number);
    return entry;
  }

  private Node entry(SaleRow row, ZoneId zone) {
    String goods =
        row.lines() > 1
            ? words.get(Word.RETURN_SALE_MORE, row.goods(), row.lines() - 1)
            : row.goods();
    Node entry =
        entry(
            Dates.moment(words.language(), row.completedAt(), zone) + " · " + row.receipt(),
            goods,
            row.total().toString(),
            Optional.empty(),
            new ReturnWish.OpenSale(row.receipt()));
    entry.setId("sale-" + row.receipt());
    return entry;
  }

  private Node entry(
      String title, String detail, String sum, Optional<HBox> pill, ReturnWish opens) {
    VBox texts =
        new VBox(2, Parts.wrapped(title, "strong"), Parts.wrapped(detail, "muted", "note"));
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Label amount = Parts.label(sum, "strong", "line-sum");
    amount.setMinWidth(Label.USE_PREF_SIZE);
    HBox row = new HBox(GAP, texts);
    pill.ifPresent(row.getChildren()::add);
    row.getChildren().add(amount);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("waiting-item");
    row.setAccessibleText(title + ". " + sum);
    row.setOnMouseClicked(_ -> wants.accept(opens));
    entries.add(new Entry(row, opens));
    return row;
  }

  private void mark() {
    for (int i = 0; i < entries.size(); i++) {
      Look.style(entries.get(i).node(), "chosen", i == chosen);
    }
  }

  private void step(int by) {
    if (!entries.isEmpty()) {
      chosen = Math.clamp((long) chosen + by, 0, entries.size() - 1);
      mark();
      Scrolling.reveal(scroll, entries.get(chosen).node());
    }
  }

  private void open() {
    if (chosen < entries.size()) {
      wants.accept(entries.get(chosen).opens());
    }
  }

  @Override
  public void focus() {
    if (!field.isFocused()) {
      field.applyCss(); // a skin that comes later would choose all of the text
      field.requestFocus();
      field.end();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    return switch (event.getCode()) {
      case UP -> run(() -> step(-1));
      case DOWN -> run(() -> step(1));
      case ENTER, F9 -> run(this::open);
      case F2 -> run(field::selectAll);
      case F4 -> run(this::without);
      default -> false;
    };
  }
}
