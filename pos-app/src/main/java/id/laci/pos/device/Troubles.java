package id.laci.pos.device;

import id.laci.drivers.wire.Fault;
import id.laci.pos.counter.DeviceTrouble;

/// The drivers' faults in the till's words.
final class Troubles {
  private Troubles() {}

  static DeviceTrouble of(Fault fault) {
    return switch (fault) {
      case Fault.NotFound _, Fault.Lost _ -> DeviceTrouble.AWAY;
      case Fault.Busy _ -> DeviceTrouble.BUSY;
      case Fault.NoPermission _ -> DeviceTrouble.NO_PERMISSION;
      case Fault.NotReady(var cause) -> of(cause);
      case Fault.Stalled _ -> DeviceTrouble.STALLED;
      case Fault.BadAddress _ -> DeviceTrouble.BAD_ADDRESS;
    };
  }

  private static DeviceTrouble of(Fault.Cause cause) {
    return switch (cause) {
      case PAPER_OUT -> DeviceTrouble.PAPER;
      case COVER_OPEN -> DeviceTrouble.COVER;
      case OFFLINE -> DeviceTrouble.OFFLINE;
    };
  }

  /// What helps to find the trouble: the group to join, or what is wrong with the address.
  static String detail(Fault fault) {
    return switch (fault) {
      case Fault.NoPermission(var _, var group) -> group;
      case Fault.BadAddress(var _, var reason) -> reason;
      case Fault.NotFound _, Fault.Lost _, Fault.Busy _, Fault.NotReady _, Fault.Stalled _ -> "";
    };
  }
}
