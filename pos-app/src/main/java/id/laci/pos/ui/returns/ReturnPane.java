package id.laci.pos.ui.returns;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.takeback.ReturnView;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.PagePane;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.ReturnWords;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The refund desk in place of the tiles, step by step. What is scanned meanwhile is meant for it.
public final class ReturnPane implements PagePane {
  private static final int GAP = 14;

  private final Consumer<Intent> says;
  private final ReturnWords said;
  private final Label sub = Parts.label("", "muted");
  private final Label trouble = Parts.wrapped("", "strong", "return-trouble");
  private final FindStep find;
  private final ChooseStep choose;
  private final BlankStep blank;
  private final FollowStep follow;
  private final VBox node = new VBox(GAP);
  private Step step;

  /// One step of the desk.
  interface Step {
    Node node();

    /// Brings the focus here.
    void focus();

    /// @return whether a key was meant for it
    boolean press(KeyEvent event);
  }

  /// @param says takes what the cashier wants
  public ReturnPane(Words words, Consumer<Intent> says) {
    this.says = says;
    said = new ReturnWords(words);
    find = new FindStep(words, this::wish);
    choose = new ChooseStep(words, this::wish);
    blank = new BlankStep(words, this::wish);
    follow = new FollowStep(words, this::wish);
    step = find;
    for (Step each : new Step[] {find, choose, blank, follow}) {
      VBox.setVgrow(each.node(), Priority.ALWAYS);
    }
    Parts.shown(trouble, false);
    node.getChildren().setAll(head(words), trouble, find.node());
    node.setAccessibleText(words.get(Word.RETURN_TITLE));
  }

  private Node head(Words words) {
    Label title = Parts.label(words.get(Word.RETURN_TITLE), "title");
    title.setMinWidth(Label.USE_PREF_SIZE);
    sub.setMinWidth(0);
    HBox head =
        new HBox(
            10,
            title,
            sub,
            Parts.gap(),
            Parts.act(words.get(Word.BACK), Key.ESC, this::back, "small"));
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void wish(ReturnWish wish) {
    says.accept(new Intent.ForReturn(wish));
  }

  @Override
  public Node show(Snapshot now) {
    if (now.page() instanceof Page.Return(var view)) {
      Step next = draw(view, now);
      Optional<String> words = view.trouble().map(said::trouble);
      trouble.setText(words.orElse(""));
      Parts.shown(trouble, words.isPresent());
      if (!next.equals(step)) {
        step = next;
        node.getChildren().set(node.getChildren().size() - 1, next.node());
        next.focus();
      }
    }
    return node;
  }

  private Step draw(ReturnView view, Snapshot now) {
    return switch (view) {
      case ReturnView.Finding finding -> {
        sub.setText("");
        find.show(finding, now.status().zone());
        yield find;
      }
      case ReturnView.Choosing choosing -> {
        sub.setText(choose.show(choosing, now));
        yield choose;
      }
      case ReturnView.WithoutReceipt without -> {
        sub.setText(blank.show(without, now));
        yield blank;
      }
      case ReturnView.Following following -> {
        sub.setText(follow.show(following, now));
        yield follow;
      }
    };
  }

  /// One step back: to the search, from the search to selling.
  private void back() {
    says.accept(new Intent.Back());
  }

  @Override
  public void enter() {
    find.enter();
  }

  @Override
  public void focus() {
    step.focus();
  }

  @Override
  public boolean press(KeyEvent event) {
    if (Key.RETURN.is(event)) {
      return run(() -> says.accept(new Intent.Open(Page.Name.TILES)));
    }
    return switch (event.getCode()) {
      case ESCAPE -> run(this::back);
      case TAB -> true;
      default -> step.press(event);
    };
  }
}
