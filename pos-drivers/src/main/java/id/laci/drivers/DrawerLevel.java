package id.laci.drivers;

import id.laci.drivers.drawer.DrawerState;
import id.laci.drivers.escpos.PrinterSetup;
import id.laci.drivers.wire.Ticker;
import java.time.Duration;
import java.util.Optional;

/// Which level of a drawer's switch means open: drawers differ, and a printer reports the level
/// only. It is learned from a switch that moves right after a pulse, since a pulse opens and never
/// closes; one that moves later was moved by a hand. Each pulse may correct what was learned. A
/// shop that knows its drawer can say so, and then nothing is learned.
final class DrawerLevel {
  /// A drawer has sprung open by then, and nobody has pushed it shut.
  private static final Duration SPRING = Duration.ofSeconds(1);

  private final Ticker ticker;
  private final PrinterSetup.DrawerSwitch wiring;
  private Optional<Boolean> openIsHigh = Optional.empty();
  private Optional<Pulse> pulse = Optional.empty();

  private record Pulse(boolean highBefore, long at) {}

  DrawerLevel(Ticker ticker, PrinterSetup.DrawerSwitch wiring) {
    this.ticker = ticker;
    this.wiring = wiring;
  }

  /// A pulse is being sent.
  ///
  /// @param highBefore the level before it
  synchronized void pulsed(boolean highBefore) {
    pulse = Optional.of(new Pulse(highBefore, ticker.nanos()));
  }

  /// Whether a pulse was sent a moment ago.
  synchronized boolean watching() {
    pulse = pulse.filter(sent -> ticker.nanos() - sent.at() <= SPRING.toNanos());
    return pulse.isPresent();
  }

  /// The level now.
  synchronized void seen(boolean high) {
    if (watching() && pulse.orElseThrow().highBefore() != high) {
      openIsHigh = Optional.of(high);
      pulse = Optional.empty();
    }
  }

  /// How a drawer with its switch at this level stands.
  synchronized DrawerState state(boolean high) {
    return switch (wiring) {
      case LEARNED -> openIsHigh.map(open -> stateOf(open == high)).orElse(DrawerState.UNKNOWN);
      case HIGH_IS_OPEN -> stateOf(high);
      case LOW_IS_OPEN -> stateOf(!high);
      case NONE -> DrawerState.UNKNOWN;
    };
  }

  private static DrawerState stateOf(boolean open) {
    return open ? DrawerState.OPEN : DrawerState.CLOSED;
  }

  /// Nothing is known of the drawer that is there now.
  synchronized void forget() {
    openIsHigh = Optional.empty();
    pulse = Optional.empty();
  }
}
