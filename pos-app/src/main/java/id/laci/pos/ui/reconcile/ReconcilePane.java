package id.laci.pos.ui.reconcile;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.reckoning.ReckoningWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.OwnCodeWish;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.PagePane;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The other side's file in place of the tiles, in four views: the file, the claims, a day, and the
/// codes of our own making that claims come from.
public final class ReconcilePane implements PagePane {
  private static final int GAP = 16;

  private enum View {
    FILE,
    CLAIMS,
    DAY,
    OWN_CODE
  }

  private final Words words;
  private final Consumer<Intent> says;
  private final FilePick pick;
  private final Label name = Parts.label("", "muted", "spare");
  private final Map<View, Button> tabs = new EnumMap<>(View.class);
  private final FileView file;
  private final ClaimsView claims;
  private final DayView day;
  private final OwnCodeView ownCode;
  private final VBox node = new VBox(GAP);
  private View view = View.FILE;

  /// @param says takes what the cashier wants
  /// @param pick how a person points at a file
  public ReconcilePane(Words words, Consumer<Intent> says, FilePick pick) {
    this.words = words;
    this.says = says;
    this.pick = pick;
    file = new FileView(words, this::wish, this::choose);
    claims = new ClaimsView(words, this::wish);
    day = new DayView(words, this::wish);
    ownCode = new OwnCodeView(words, says);
    for (Node grown : List.of(file.node(), claims.node(), day.node(), ownCode.node())) {
      VBox.setVgrow(grown, Priority.ALWAYS);
    }
    node.getChildren().setAll(head(), tabs(), file.node());
    node.setFocusTraversable(true);
    node.setAccessibleText(words.get(Word.RECKON_TITLE));
    FilePick.takeDropped(node, this::chosen);
    draw();
  }

  private Node head() {
    Button choose = Parts.act(words.get(Word.RECKON_CHOOSE), Key.F2, this::choose, "small");
    Button back = Parts.act(words.get(Word.BACK), Key.ESC, this::back, "small");
    name.setMinWidth(0);
    Label title = Parts.label(words.get(Word.RECKON_TITLE), "title");
    title.setMinWidth(Label.USE_PREF_SIZE);
    HBox head = new HBox(10, title, name, Parts.gap(), choose, back);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node tabs() {
    HBox bar = new HBox(8);
    for (View each : View.values()) {
      Button tab = Parts.chip(title(each), false, () -> open(each));
      tab.setId("reckon-" + each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      tabs.put(each, tab);
      bar.getChildren().add(tab);
    }
    bar.getChildren().addAll(Parts.key("←"), Parts.key("→"));
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private String title(View each) {
    return words.get(
        switch (each) {
          case FILE -> Word.RECKON_FILE;
          case CLAIMS -> Word.RECKON_CLAIMS;
          case DAY -> Word.RECKON_DAY;
          case OWN_CODE -> Word.STICKER_TITLE;
        });
  }

  @Override
  public Node show(Snapshot now) {
    if (now.page() instanceof Page.Reconcile(var shown, var offline)) {
      name.setText(name(shown.file()));
      file.show(shown, words, now.status().zone());
      claims.show(shown.claims(), now.status().zone());
      day.show(shown.day(), shown.claims().isPresent(), now.status().zone());
      ownCode.show(offline, now.status().now());
      count(shown);
    }
    return node;
  }

  private static String name(ReckoningView.Stage stage) {
    return stage instanceof ReckoningView.Stage.Looked(var table) ? table.name() : "";
  }

  private void count(ReckoningView shown) {
    int undecided =
        shown
            .claims()
            .map(found -> found.undecided().stream().mapToInt(g -> g.claims().size()).sum())
            .orElse(0);
    Button tab = tabs.get(View.CLAIMS);
    if (tab != null) {
      String title = title(View.CLAIMS);
      tab.setText(undecided == 0 ? title : title + " · " + undecided);
    }
  }

  private void open(View other) {
    if (isSettingUp() && other != View.OWN_CODE) {
      says.accept(new Intent.SetUpOwnCode(new OwnCodeWish.Leave()));
    }
    view = other;
    draw();
    focus();
  }

  private void draw() {
    tabs.forEach((each, tab) -> Look.style(tab, "chosen", each == view));
    Node wanted =
        switch (view) {
          case FILE -> file.node();
          case CLAIMS -> claims.node();
          case DAY -> day.node();
          case OWN_CODE -> ownCode.node();
        };
    if (!node.getChildren().getLast().equals(wanted)) {
      node.getChildren().set(node.getChildren().size() - 1, wanted);
    }
  }

  private void wish(ReckoningWish wish) {
    says.accept(new Intent.Reckon(wish));
  }

  private void choose() {
    pick.ask(node, words, this::chosen);
  }

  private void chosen(String path) {
    open(View.FILE);
    wish(new ReckoningWish.Choose(path));
  }

  @Override
  public void enter() {
    focus();
  }

  @Override
  public void focus() {
    if (isSettingUp()) {
      ownCode.focus();
    } else if (!node.isFocused()) {
      node.requestFocus();
    }
  }

  @Override
  public boolean press(KeyEvent event) {
    if (isSettingUp()) {
      return ownCode.press(event);
    }
    boolean typing = event.getTarget() instanceof TextInputControl;
    return switch (event.getCode()) {
      case F2 -> run(this::choose);
      case F12 -> run(this::close);
      case LEFT -> !file.isChoosing() && run(() -> step(-1));
      case RIGHT -> !file.isChoosing() && run(() -> step(1));
      case ESCAPE -> run(() -> escape(event));
      case TAB -> true;
      case SPACE -> !typing; // a scanner types spaces too
      default -> view(event);
    };
  }

  private boolean view(KeyEvent event) {
    return switch (view) {
      case FILE -> file.press(event);
      case CLAIMS -> claims.press(event);
      case DAY -> day.press(event);
      case OWN_CODE -> ownCode.press(event);
    };
  }

  private boolean isSettingUp() {
    return view == View.OWN_CODE && ownCode.isSettingUp();
  }

  private void step(int by) {
    List<View> all = List.of(View.values());
    open(all.get(Math.clamp((long) all.indexOf(view) + by, 0, all.size() - 1)));
  }

  /// One step back: what is being chosen, a reading, then the page.
  private void escape(KeyEvent event) {
    if (view == View.FILE && file.isChoosing()) {
      var _ = file.press(event);
    } else {
      back();
    }
  }

  private void back() {
    if (file.isReading()) {
      wish(new ReckoningWish.Stop());
    } else if (view != View.FILE) {
      open(View.FILE);
    } else {
      close();
    }
  }

  private void close() {
    says.accept(new Intent.Open(Page.Name.TILES));
  }
}
