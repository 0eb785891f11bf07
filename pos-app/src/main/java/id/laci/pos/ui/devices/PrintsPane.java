package id.laci.pos.ui.devices;

import id.laci.pos.ledger.PrintJob;
import id.laci.pos.till.Intent;
import id.laci.pos.ui.Lists;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The receipts that wait for the printer or for a person to decide, the oldest first.
final class PrintsPane {
  private final Words words;
  private final Consumer<Intent> says;
  private final Label nothing;
  private final VBox list = new VBox();
  private final Node node;
  private final Map<Name, PrintRow> rows = new HashMap<>();

  PrintsPane(Words words, Consumer<Intent> says) {
    this.words = words;
    this.says = says;
    nothing = Parts.wrapped(words.get(Word.PRINTS_NONE), "muted", "nothing");
    list.getStyleClass().add("device-list");
    node = Lists.scrolling(list);
  }

  private record Name(String receipt, int copy) {
    static Name of(PrintJob job) {
      return new Name(job.receipt(), job.copy());
    }
  }

  Node node() {
    return node;
  }

  void show(List<PrintJob> prints, Instant now) {
    Set<Name> names = prints.stream().map(Name::of).collect(Collectors.toSet());
    rows.keySet().retainAll(names);
    List<Node> wanted = new ArrayList<>();
    for (PrintJob job : prints) {
      PrintRow row = rows.computeIfAbsent(Name.of(job), _ -> new PrintRow(job, words, says));
      row.show(job, now);
      wanted.add(row.node());
    }
    if (wanted.isEmpty()) {
      wanted.add(nothing);
    }
    Lists.place(list.getChildren(), wanted);
  }
}
