package id.laci.pos.ui.cashier;

import static id.laci.pos.ui.Key.run;

import id.laci.pos.sale.Line;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.ui.Key;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;

/// The keys that change the basket, while nothing is being searched for.
final class LineKeys {
  private static final String MORE = "+";
  private static final String LESS = "-";
  private static final String COUNT = "*";

  private final Consumer<Intent> says;
  private final Runs runs;

  LineKeys(Consumer<Intent> says, Runs runs) {
    this.says = says;
    this.runs = runs;
  }

  /// @return whether the key took a line out or brought one back
  boolean press(KeyEvent event, Panes panes) {
    if (!panes.search().isBlank()) {
      return false;
    }
    if (Key.UNDO.is(event)) {
      return say(new Intent.Undo());
    }
    if (Key.DEL.is(event)) {
      panes.basket().selected().ifPresent(line -> say(new Intent.RemoveLine(line)));
      return true;
    }
    return false;
  }

  /// Takes a sign that changes the chosen line.
  ///
  /// @return whether it was one
  boolean count(String sign, Snapshot now, Panes panes) {
    Optional<Line> line = panes.basket().selected().flatMap(now.basket()::line);
    if (!panes.search().isBlank() || line.isEmpty()) {
      return false;
    }
    return switch (sign) {
      case MORE -> change(line.get(), 1);
      case LESS -> change(line.get(), -1);
      case COUNT -> run(panes.basket()::edit);
      default -> false;
    };
  }

  private boolean change(Line line, int by) {
    boolean removes = line.quantity() + by < 1;
    runs.amend(removes ? new Intent.Undo() : new Intent.ChangeQuantity(line.number(), -by));
    return say(new Intent.ChangeQuantity(line.number(), by));
  }

  private boolean say(Intent intent) {
    says.accept(intent);
    return true;
  }
}
