package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Till;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Makes a scan of what a scanner has typed, wherever it was typed: it is taken out of the field
/// that had the focus, and what its first characters did as keys is done back.
final class Runs {
  private final Consumer<Intent> says;
  private final Typing typing;
  private final SearchField search;
  private final BeforeRun before = new BeforeRun();
  private final Deque<Intent> amends = new ArrayDeque<>();
  private final StringBuilder loose = new StringBuilder();
  private boolean inSearch;

  Runs(Consumer<Intent> says, Typing typing, SearchField search) {
    this.says = says;
    this.typing = typing;
    this.search = search;
  }

  /// Takes a character before any field has it.
  ///
  /// @param owner has the focus
  /// @param handedOn whether it is handed on to the search field, which is out of sight
  void typed(String character, @Nullable Node owner, boolean handedOn) {
    if (typing.typed(character)) {
      amends.clear();
      inSearch = handedOn || search.isFocused();
      before.mark(inSearch ? null : owner);
      if (inSearch) {
        search.mark();
      }
    }
  }

  /// A character did something as a key: this does it back if it was a scanner's.
  void amend(Intent back) {
    amends.push(back);
  }

  /// Takes Enter or Tab.
  ///
  /// @return whether it ended a scanner's run, which has become a scan
  boolean ended(Panes panes) {
    Optional<String> scan = typing.entered();
    if (scan.isEmpty()) {
      return false;
    }
    before.restore();
    if (inSearch) {
      search.takeOutRun();
    }
    if (panes.basket().isEditing()) {
      panes.basket().stopEditing();
    }
    amends.forEach(says);
    amends.clear();
    forget();
    says.accept(new Intent.Scan(scan.get()));
    return true;
  }

  /// Keeps a character that no field takes: a slow scanner's, or a person's who types a code blind.
  void keep(String character) {
    if (loose.length() < Till.SCAN_LENGTH_MAX) {
      loose.append(character);
    }
  }

  /// Enter after characters that no field took: they are a code, and press no button.
  ///
  /// @return whether there were any
  boolean enterKept() {
    String code = loose.toString().strip();
    forget();
    if (!code.isEmpty()) {
      says.accept(new Intent.Scan(code));
    }
    return !code.isEmpty();
  }

  /// Some other key was pressed: what was typed before it is no code.
  void forget() {
    loose.setLength(0);
  }
}
