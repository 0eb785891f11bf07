package id.laci.drivers.drawer;

import id.laci.drivers.sim.SimulatedDrawer;
import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.Links;
import id.laci.drivers.wire.Ticker;
import id.laci.drivers.wire.WriteResult;
import java.util.function.Function;

/// Opens ways to drawers. Never fails and never waits: a drawer that is not there is one whose
/// health says so, and that works as soon as it is.
public final class CashDrawers {
  private CashDrawers() {}

  /// The drawer at an address in text form; an unusable one gives a drawer that is away for
  /// [Fault.BadAddress].
  public static CashDrawer open(String address, DrawerRules rules) {
    return switch (Address.parse(address)) {
      case Address.Ok ok -> open(ok.address(), rules);
      case Address.Bad bad -> absent(new Fault.BadAddress(bad.text(), bad.reason()));
    };
  }

  /// The drawer on a trigger box at this address.
  public static CashDrawer open(Address address, DrawerRules rules) {
    return switch (address) {
      case Address.Wired wired ->
          open(rules, System::nanoTime, heard -> Links.listen(wired, heard, System::nanoTime));
      case Address.Simulated(var what) when what == Address.Pretended.DRAWER ->
          open(new SimulatedDrawer(), rules);
      case Address.SimulatedPrinter _, Address.Simulated _ ->
          absent(new Fault.BadAddress(address.text(), "it is no drawer of its own"));
    };
  }

  /// A drawer at the end of a cable to this simulated one.
  public static CashDrawer open(SimulatedDrawer drawer, DrawerRules rules) {
    return open(rules, System::nanoTime, heard -> drawer.plugIn(heard, System::nanoTime));
  }

  /// A drawer behind another device, such as a receipt printer.
  ///
  /// @param opener makes the port, which from then on reports its switch to the listener it is
  ///   given
  /// @param openLevel the level of the switch when the drawer is open
  /// @param ticker measures the 100 ms of debouncing
  public static CashDrawer behind(
      Function<DrawerPort.SwitchListener, DrawerPort> opener,
      DrawerRules.Level openLevel,
      Ticker ticker) {
    return SwitchedDrawer.open(opener, openLevel, ticker);
  }

  private static CashDrawer open(
      DrawerRules rules, Ticker ticker, Function<LinkListener, Link> cable) {
    DrawerRules.Level openLevel =
        rules.answer().map(DrawerRules.Answer::openLevel).orElse(DrawerRules.Level.HIGH);
    return behind(heard -> new TriggerBox(rules, heard, cable), openLevel, ticker);
  }

  private static CashDrawer absent(Fault why) {
    return behind(_ -> new Nothing(why), DrawerRules.Level.HIGH, System::nanoTime);
  }

  /// A port that leads nowhere.
  private record Nothing(Fault why) implements DrawerPort {
    @Override
    public WriteResult pulse() {
      return new WriteResult.Unwritten(0, why);
    }

    @Override
    public boolean hasSwitch() {
      return false;
    }

    @Override
    public DeviceHealth health() {
      return new DeviceHealth.Away(why);
    }

    @Override
    public void close() {}
  }
}
