package id.laci.pos.ui.devices;

import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.Found;
import id.laci.pos.counter.Role;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// What was found for one place: first what probably belongs there, last what is probably something
/// else. What exists only in memory is offered for its own place alone.
final class FoundList {
  private final Words words;
  private final FoundWords said;
  private final PickList list;

  /// @param picks hears the address of what was pressed
  FoundList(Words words, Consumer<String> picks) {
    this.words = words;
    said = new FoundWords(words);
    list = new PickList(picks);
  }

  Node node() {
    return list.node();
  }

  /// @param address of what is chosen
  void show(DeviceBoard board, Role role, String address) {
    List<PickList.Choice> choices =
        board.found().stream()
            .filter(one -> FoundWords.fits(one, role))
            .sorted(Comparator.comparingInt(one -> rank(one, role)))
            .map(one -> choice(one, role))
            .toList();
    Word nothing = board.looking() ? Word.DEVICES_LOOKING : Word.CHOOSE_NONE;
    list.show(choices, address, Parts.wrapped(words.get(nothing), "muted", "nothing"));
  }

  private static boolean isLikely(Found one, Role role) {
    return one.likely().equals(Optional.of(role));
  }

  private static int rank(Found one, Role role) {
    if (isLikely(one, role)) {
      return one.simulated() ? 1 : 0;
    }
    return one.likely().isEmpty() ? 2 : 3;
  }

  private PickList.Choice choice(Found one, Role role) {
    String mark =
        one.group()
            .map(group -> words.get(Word.CHOOSE_PERMISSION, group))
            .orElse(one.simulated() ? words.get(Word.DEVICE_SIMULATED) : "");
    return new PickList.Choice(
        one.address(),
        said.name(one, role),
        FoundWords.address(one.address()),
        mark,
        one.group().isPresent());
  }
}
