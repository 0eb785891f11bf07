package id.laci.pos.pin;

import id.laci.pos.staff.StaffTrouble;

/// Something stands against what is wanted; nothing more is done of it.
final class Stopped extends Exception {
  private static final long serialVersionUID = 1;

  private final transient StaffTrouble why;

  Stopped(StaffTrouble why) {
    super(why.toString(), null, false, false);
    this.why = why;
  }

  StaffTrouble why() {
    return why;
  }
}
