package id.laci.pos.counter;

/// Why a device cannot work. Each asks something else of the person at the counter.
public enum DeviceTrouble {
  /// None is set up for this.
  NO_PRINTER,
  /// It is not there, or its cable.
  AWAY,
  /// Another program, or another till, holds it.
  BUSY,
  /// The system does not let this user open it.
  NO_PERMISSION,
  /// Out of paper.
  PAPER,
  /// The cover is open.
  COVER,
  /// The cutter is stuck.
  CUTTER,
  /// It says that it is broken, or too hot.
  BROKEN,
  /// It is offline for another reason.
  OFFLINE,
  /// It takes no more bytes.
  STALLED,
  /// It broke off in the middle: nobody knows how much came out.
  BROKE_OFF,
  /// The address in the settings is no address of such a device.
  BAD_ADDRESS
}
