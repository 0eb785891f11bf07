package id.laci.pos.staff;

/// Keeps what proves who somebody is, and looks at what is typed.
public interface Credentials {
  /// Runs an errand. Takes some tenths of a second on purpose, so it belongs on no thread that
  /// somebody waits for. Never throws for anything that is typed or wrong with the disk. Whatever
  /// secret it was given is wiped when it returns.
  StaffTidings run(StaffErrand errand);
}
