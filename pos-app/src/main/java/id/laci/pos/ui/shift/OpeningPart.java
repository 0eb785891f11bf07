package id.laci.pos.ui.shift;

import id.laci.pos.money.Money;
import id.laci.pos.shift.ShiftWish;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// No shift is open: how much cash is in the drawer, with what stayed in it last time proposed, so
/// that one key opens the next shift.
final class OpeningPart implements Part {
  private static final int GAP = 14;

  private final Consumer<ShiftWish> wants;
  private final CashEntry cash;
  private final Label proposal = Parts.wrapped("", "muted");
  private final Words words;
  private final VBox node;
  private Optional<Money> proposed = Optional.empty();

  OpeningPart(Words words, Consumer<ShiftWish> wants) {
    this.words = words;
    this.wants = wants;
    Button open = Parts.act(words.get(Word.SHIFT_OPEN), Key.F9, this::open, "tender", "next");
    cash = new CashEntry(words, true, () -> {}, proposal, open);
    node =
        new VBox(
            GAP,
            Parts.label(words.get(Word.SHIFT_OPEN_TITLE), "heading"),
            Parts.wrapped(words.get(Word.SHIFT_OPEN_HINT), "muted"),
            cash.node());
    node.getStyleClass().add("panel");
  }

  void show(Money proposal) {
    if (!proposed.equals(Optional.of(proposal))) {
      proposed = Optional.of(proposal);
      cash.propose(proposal);
      this.proposal.setText(
          proposal.isZero()
              ? words.get(Word.SHIFT_NO_PROPOSAL)
              : words.get(Word.SHIFT_PROPOSAL, proposal));
    }
  }

  private void open() {
    wants.accept(new ShiftWish.Open(cash.count()));
    proposed = Optional.empty();
    cash.clear();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    cash.focus();
  }

  @Override
  public boolean press(KeyEvent event) {
    if (cash.press(event)) {
      return true;
    }
    return switch (event.getCode()) {
      case F9, ENTER -> Key.run(this::open);
      default -> false;
    };
  }
}
