package id.laci.pos.device;

import id.laci.drivers.drawer.CashDrawer;
import id.laci.drivers.drawer.DrawerOutcome;
import id.laci.drivers.drawer.DrawerState;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceTest;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Role;
import java.util.Optional;
import java.util.Set;

/// The cash drawer, behind the receipt printer or with a port of its own.
final class DrawerPost implements Post, Opens {
  private final Choices.Choice choice;
  private final Way way;
  private final boolean simulated;

  /// How the drawer is reached.
  private sealed interface Way {
    /// On a box of its own.
    record Own(CashDrawer drawer) implements Way {}

    /// Behind the printer, which may be set up or not.
    record Behind(Optional<PrinterPost> printer) implements Way {}
  }

  private DrawerPost(Choices.Choice choice, Way way, boolean simulated) {
    this.choice = choice;
    this.way = way;
    this.simulated = simulated;
  }

  static DrawerPost own(Choices.Choice choice, CashDrawer drawer, boolean simulated) {
    return new DrawerPost(choice, new Way.Own(drawer), simulated);
  }

  static DrawerPost behind(Choices.Choice choice, Optional<PrinterPost> printer) {
    boolean simulated = printer.map(post -> post.printer().simulated()).orElse(false);
    return new DrawerPost(choice, new Way.Behind(printer), simulated);
  }

  @Override
  public Optional<DeviceTrouble> open() {
    return switch (way) {
      case Way.Own(var drawer) -> opened(drawer.open());
      case Way.Behind(var printer) ->
          printer
              .map(post -> post.printer().openDrawer().map(Conditions::trouble))
              .orElse(Optional.of(DeviceTrouble.NO_PRINTER));
    };
  }

  private static Optional<DeviceTrouble> opened(DrawerOutcome outcome) {
    return switch (outcome) {
      case DrawerOutcome.Opened _, DrawerOutcome.Sent _ -> Optional.empty();
      case DrawerOutcome.Unconfirmed _ -> Optional.of(DeviceTrouble.STALLED);
      case DrawerOutcome.Unknown(var why) -> Optional.of(Conditions.trouble(why));
      case DrawerOutcome.Refused(var why) -> Optional.of(Conditions.trouble(why));
    };
  }

  @Override
  public Place place() {
    boolean behind = choice.address().equals(Devices.BEHIND_PRINTER);
    String name = behind ? "" : choice.address();
    return new Place(Role.DRAWER, choice.address(), choice.model(), name, simulated, condition());
  }

  private Condition condition() {
    return switch (way) {
      case Way.Own(var drawer) -> Conditions.of(drawer.health(), remarks(drawer.state()));
      case Way.Behind(var printer) ->
          printer.map(DrawerPost::behind).orElse(new Condition.Out(DeviceTrouble.NO_PRINTER, ""));
    };
  }

  /// Paper and cover are the printer's business: the drawer opens all the same.
  private static Condition behind(PrinterPost printer) {
    Set<Condition.Remark> remarks = remarks(printer.printer().drawer());
    return switch (printer.health()) {
      case DeviceHealth.Away(id.laci.drivers.wire.Fault.NotReady _) -> new Condition.Ready(remarks);
      case DeviceHealth.Ready _ -> new Condition.Ready(remarks);
      case DeviceHealth health -> Conditions.of(health, remarks);
    };
  }

  private static Set<Condition.Remark> remarks(DrawerState state) {
    return switch (state) {
      case OPEN -> Set.of(Condition.Remark.DRAWER_OPEN);
      case CLOSED -> Set.of(Condition.Remark.DRAWER_CLOSED);
      case UNKNOWN -> Set.of();
    };
  }

  /// One pulse.
  @Override
  public DeviceTest test() {
    return open()
        .map(why -> new DeviceTest(Role.DRAWER, DeviceTest.Result.FAILED, Optional.of(why)))
        .orElseGet(() -> new DeviceTest(Role.DRAWER, DeviceTest.Result.TAKEN, Optional.empty()));
  }

  /// The printer stays open when the drawer behind it is given up.
  @Override
  public void close() {
    if (way instanceof Way.Own(var drawer)) {
      drawer.close();
    }
  }
}
