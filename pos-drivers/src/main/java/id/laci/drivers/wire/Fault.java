package id.laci.drivers.wire;

/// Why a device did not do what it was asked. Each kind asks something else of the person at the
/// counter, so screens switch over the kinds; [#inWords] is for logs and support files.
public sealed interface Fault {

  /// Nothing is there: not plugged in, switched off, wrong address.
  record NotFound(String device) implements Fault {}

  /// Somebody else is using it: another program, or another job that has not ended.
  record Busy(String device) implements Fault {}

  /// The system does not let this user at it; membership in the group would.
  record NoPermission(String device, String group) implements Fault {}

  /// It is there and says that it cannot.
  record NotReady(Cause cause) implements Fault {}

  /// It stopped taking data: it may still print what it has.
  record Stalled(String device, int bytesTaken) implements Fault {}

  /// It was there and is gone, or broke off in the middle.
  record Lost(String device, String detail) implements Fault {}

  /// The address leads nowhere, or to something that is not such a device.
  record BadAddress(String address, String reason) implements Fault {}

  /// What has to be seen to at the device itself.
  enum Cause {
    COVER_OPEN,
    PAPER_OUT,
    CUTTER_STUCK,
    BROKEN,
    TOO_HOT,
    OFFLINE
  }

  /// One English sentence without a full stop.
  default String inWords() {
    return switch (this) {
      case NotFound fault -> "nothing answers at " + fault.device();
      case Busy fault -> fault.device() + " is in use";
      case NoPermission fault ->
          fault.device() + " is not open to this user: join the group " + fault.group();
      case NotReady fault ->
          switch (fault.cause()) {
            case COVER_OPEN -> "the cover is open";
            case PAPER_OUT -> "there is no paper";
            case CUTTER_STUCK -> "the cutter is stuck";
            case BROKEN -> "the device reports an error: switch it off and on";
            case TOO_HOT -> "the device is too hot and goes on when it has cooled";
            case OFFLINE -> "the device is offline";
          };
      case Stalled fault ->
          fault.device() + " stopped taking data after " + fault.bytesTaken() + " bytes";
      case Lost fault -> fault.device() + " was lost: " + fault.detail();
      case BadAddress fault -> fault.address() + " is no usable address: " + fault.reason();
    };
  }
}
