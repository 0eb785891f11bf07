package id.laci.pos.device;

import id.laci.drivers.display.LineDisplay;
import id.laci.drivers.display.Lines;
import id.laci.pos.counter.DeviceTest;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Role;
import java.util.Optional;

/// A display of two lines.
final class DisplayPost implements Post {
  private static final Lines TEST = Lines.of("Laci", "12345678", "Tes 1234567890", "OK");

  private final Choices.Choice choice;
  private final LineDisplay display;
  private final boolean simulated;

  DisplayPost(Choices.Choice choice, LineDisplay display, boolean simulated) {
    this.choice = choice;
    this.display = display;
    this.simulated = simulated;
  }

  /// Returns at once; the newest lines win.
  void show(CustomerLines lines) {
    display.show(
        display.lines(
            lines.upper().words(),
            lines.upper().amount(),
            lines.lower().words(),
            lines.lower().amount()));
  }

  @Override
  public Place place() {
    return new Place(
        Role.DISPLAY,
        choice.address(),
        choice.model(),
        choice.address(),
        simulated,
        Conditions.of(display.health()));
  }

  @Override
  public DeviceTest test() {
    return display
        .test(TEST)
        .map(
            why ->
                new DeviceTest(
                    Role.DISPLAY, DeviceTest.Result.FAILED, Optional.of(Conditions.trouble(why))))
        .orElseGet(() -> new DeviceTest(Role.DISPLAY, DeviceTest.Result.TAKEN, Optional.empty()));
  }

  @Override
  public void close() {
    display.close();
  }
}
