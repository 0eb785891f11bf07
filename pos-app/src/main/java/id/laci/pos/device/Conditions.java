package id.laci.pos.device;

import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Fault;
import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceTrouble;
import java.util.EnumSet;
import java.util.Set;

/// What the drivers say of a device, in the till's words.
final class Conditions {
  private Conditions() {}

  static Condition of(DeviceHealth health) {
    return of(health, Set.of());
  }

  /// @param more remarks that the health does not know of
  static Condition of(DeviceHealth health, Set<Condition.Remark> more) {
    return switch (health) {
      case DeviceHealth.Starting _ -> new Condition.Starting();
      case DeviceHealth.Ready(var paperLow, var silent) -> {
        Set<Condition.Remark> remarks = EnumSet.noneOf(Condition.Remark.class);
        remarks.addAll(more);
        if (paperLow) {
          remarks.add(Condition.Remark.PAPER_LOW);
        }
        if (silent) {
          remarks.add(Condition.Remark.SILENT);
        }
        yield new Condition.Ready(remarks);
      }
      case DeviceHealth.Away(var why) -> new Condition.Out(trouble(why), detail(why));
    };
  }

  static DeviceTrouble trouble(Fault fault) {
    return switch (fault) {
      case Fault.NotFound _ -> DeviceTrouble.AWAY;
      case Fault.Lost _ -> DeviceTrouble.BROKE_OFF;
      case Fault.Busy _ -> DeviceTrouble.BUSY;
      case Fault.NoPermission _ -> DeviceTrouble.NO_PERMISSION;
      case Fault.NotReady(var cause) -> trouble(cause);
      case Fault.Stalled _ -> DeviceTrouble.STALLED;
      case Fault.BadAddress _ -> DeviceTrouble.BAD_ADDRESS;
    };
  }

  private static DeviceTrouble trouble(Fault.Cause cause) {
    return switch (cause) {
      case PAPER_OUT -> DeviceTrouble.PAPER;
      case COVER_OPEN -> DeviceTrouble.COVER;
      case CUTTER_STUCK -> DeviceTrouble.CUTTER;
      case BROKEN, TOO_HOT -> DeviceTrouble.BROKEN;
      case OFFLINE -> DeviceTrouble.OFFLINE;
    };
  }

  /// What helps to find the trouble: the group to join, or what is wrong with the address.
  private static String detail(Fault fault) {
    return switch (fault) {
      case Fault.NoPermission(var _, var group) -> group;
      case Fault.BadAddress(var _, var reason) -> reason;
      case Fault.NotFound _, Fault.Lost _, Fault.Busy _, Fault.NotReady _, Fault.Stalled _ -> "";
    };
  }
}
