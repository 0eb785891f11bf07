package id.laci.pos.till;

import id.laci.pos.staff.StaffEvent;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.staff.StaffTrouble;
import id.laci.pos.staff.Standing;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What the till remembers of signing in and of the page of the staff only while the program runs.
/// Touched by the till's thread alone.
final class Staffing {
  /// What is being done beside the till.
  ///
  /// @param then what follows from it
  record Running(long id, BiConsumer<Turn, StaffTidings> then) {}

  boolean locked;
  Optional<StaffMember> badge = Optional.empty();
  Optional<StaffTrouble> trouble = Optional.empty();
  Optional<StaffView.Gate.Codes> codes = Optional.empty();
  Optional<StaffPage.Doing> doing = Optional.empty();
  Optional<StaffEvent> done = Optional.empty();
  Optional<StaffId> actor = Optional.empty();
  Optional<Running> running = Optional.empty();
  Standing standing = Standing.UNKNOWN;
  long nextErrand = 1;

  /// When somebody last did something.
  Instant touchedAt = Instant.EPOCH;
}
