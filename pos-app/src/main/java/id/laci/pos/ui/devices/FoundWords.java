package id.laci.pos.ui.devices;

import id.laci.pos.counter.Found;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Role;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.Optional;

/// What people call what was found, and where it can go.
final class FoundWords {
  /// The address of a drawer that hangs on the receipt printer.
  private static final String BEHIND_PRINTER = "printer";

  private static final String BETWEEN = " · ";

  private final Words words;
  private final DeviceWords devices;

  FoundWords(Words words) {
    this.words = words;
    devices = new DeviceWords(words);
  }

  /// @return what people call a device that was found for this place
  String name(Found found, Role role) {
    if (found.address().equals(BEHIND_PRINTER)) {
      return words.get(Word.CHOOSE_BEHIND_PRINTER);
    }
    String plain = devices.name(found.likely().orElse(role));
    if (found.name().isBlank()) {
      return plain;
    }
    return found.simulated() ? plain + BETWEEN + found.name() : found.name();
  }

  /// Whether this could be in that place: what exists only in memory is made for one, and behind
  /// the printer there is room for a drawer.
  static boolean fits(Found found, Role role) {
    boolean made = found.simulated() || found.address().equals(BEHIND_PRINTER);
    return !made || found.likely().equals(Optional.of(role));
  }

  /// @return the address as people may read it; empty for a drawer behind the printer
  static String address(String address) {
    return address.equals(BEHIND_PRINTER) ? "" : address;
  }

  /// @return what people call the device in that place; empty when there is nothing to add to what
  ///   it is for
  String device(Place place) {
    return place.name().isBlank() && place.address().equals(BEHIND_PRINTER)
        ? words.get(Word.CHOOSE_BEHIND_PRINTER)
        : place.name();
  }
}
