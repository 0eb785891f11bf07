package id.laci.drivers.drawer;

import id.laci.drivers.wire.DeviceHealth;
import java.util.function.Consumer;

/// A cash drawer. May be used from any thread.
public interface CashDrawer extends AutoCloseable {

  /// Gives one pulse and waits at most three seconds for what can be known of it. Nothing is ever
  /// pulsed again by itself.
  DrawerOutcome open();

  /// How the drawer stands, after 100 ms without a change.
  DrawerState state();

  /// Hands every change of state from now on to the listener, on a thread of the drawer; until the
  /// handle is closed.
  Subscription onChange(Consumer<DrawerState> listener);

  /// How the device was when last seen.
  DeviceHealth health();

  /// Lets go of the device, within a second even when it is stuck.
  @Override
  void close();

  /// Ends a subscription.
  @FunctionalInterface
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
