package id.laci.pos.till;

/// Why a receipt did not come out.
public enum PrintTrouble {
  /// No printer is set up.
  NO_PRINTER,
  /// The printer is not there, or its cable.
  AWAY,
  /// Another program holds it.
  BUSY,
  /// The system does not let this user open it.
  NO_PERMISSION,
  /// Out of paper.
  PAPER,
  /// The cover is open.
  COVER,
  /// It is offline for another reason.
  OFFLINE,
  /// It takes no more bytes.
  STALLED,
  /// The address in the settings is no address.
  BAD_ADDRESS
}
