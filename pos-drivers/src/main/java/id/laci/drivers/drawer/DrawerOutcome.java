package id.laci.drivers.drawer;

import id.laci.drivers.wire.Fault;

/// How an order to open ended.
public sealed interface DrawerOutcome {

  /// The pulse was given and the switch says that the drawer is open.
  record Opened() implements DrawerOutcome {}

  /// The pulse was given; there is no switch to tell more.
  record Sent() implements DrawerOutcome {}

  /// The pulse was given and the switch does not say that the drawer is open: it is locked or
  /// stuck, or the switch is silent.
  record Unconfirmed() implements DrawerOutcome {}

  /// Nobody knows whether the pulse was given: look before trying again.
  record Unknown(Fault why) implements DrawerOutcome {}

  /// No pulse was given.
  record Refused(Fault why) implements DrawerOutcome {}
}
