package id.laci.pos.counter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What can be set of a device beyond its address and its model.
public enum DeviceOption {
  /// How dark it prints: steps of five per cent more or less than it does by itself.
  PRINT_DENSITY(Role.PRINTER, "0 1 2 3 4 5 6 -6 -5 -4 -3 -2 -1"),
  /// Which pin of its plug opens the drawer.
  DRAWER_PIN(Role.PRINTER, "2 5"),
  /// For how many milliseconds the drawer's magnet is on.
  DRAWER_PULSE(Role.PRINTER, "50 20 80 100 120"),
  /// Which level of the drawer's switch means open.
  DRAWER_SWITCH(Role.PRINTER, "learn high low none"),
  /// How its buzzer is made to sound.
  BUZZER(Role.PRINTER, "none epson other"),
  /// What it sends in front of every scan: any characters, usually none.
  SCAN_PREFIX(Role.SCANNER, ""),
  /// After how many milliseconds of silence a scan is over that has no end mark.
  SCAN_SILENCE(Role.SCANNER, "150 50 300 600"),
  /// How it writes the number of a contactless card.
  CARD_NUMBER(Role.CARD_READER, "hex hex-reversed decimal decimal-reversed"),
  /// Which letters a display of two lines has beyond ASCII, by the number of its code page.
  DISPLAY_PAGE(Role.DISPLAY, "437 850 852 858 866 1252"),
  /// How bright such a display is, from 1 to 4.
  BRIGHTNESS(Role.DISPLAY, "unchanged 1 2 3 4"),
  /// What a simulated printer pretends to suffer from; nothing to keep for the next start.
  PRETENDED_TROUBLE(
      Role.PRINTER,
      "none paper-ends paper-out cover-open cutter unplugged stalled slow garbage no-answer"
          + " wrong-page");

  private static final int TEXT_MAX = 20;

  private final Role role;
  private final String choices;

  DeviceOption(Role role, String choices) {
    this.role = role;
    this.choices = choices;
  }

  /// @return the options of a real device in a place
  public static List<DeviceOption> of(Role role) {
    return of(role, false);
  }

  /// @return the options of a device in a place
  public static List<DeviceOption> of(Role role, boolean simulated) {
    return Stream.of(values())
        .filter(option -> option.role == role && (simulated || option != PRETENDED_TROUBLE))
        .toList();
  }

  /// @return the place whose device has it
  public Role role() {
    return role;
  }

  /// @return what it can be, the usual one first; none when it is any short text
  public List<String> choices() {
    return choices.isEmpty() ? List.of() : List.of(choices.split(" ", -1));
  }

  /// @return what it is when nobody has set it
  public String usual() {
    return choices().isEmpty() ? "" : choices().getFirst();
  }

  /// @return whether it can be this
  public boolean allows(String value) {
    return choices.isEmpty() ? value.length() <= TEXT_MAX : choices().contains(value);
  }

  /// @return how files call it
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
