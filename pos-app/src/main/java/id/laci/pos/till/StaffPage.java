package id.laci.pos.till;

import id.laci.pos.staff.Roster;
import id.laci.pos.staff.StaffEvent;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.staff.StaffTrouble;
import id.laci.pos.staff.Standing;
import java.util.Optional;
import java.util.Set;

/// What the page of the staff shows.
///
/// @param roster everybody, and what each role may do
/// @param standing what everybody has to prove who they are
/// @param actor for whom the page was opened
/// @param manageable whom they may change
/// @param mayAllow whether they may change what roles may do
/// @param doing what is half done
/// @param done the last thing that was done
/// @param trouble why the last thing was not done
/// @param busy whether something is being done right now
public record StaffPage(
    Roster roster,
    Standing standing,
    Optional<StaffMember> actor,
    Set<StaffId> manageable,
    boolean mayAllow,
    Optional<Doing> doing,
    Optional<StaffEvent> done,
    Optional<StaffTrouble> trouble,
    boolean busy) {
  public StaffPage {
    manageable = Set.copyOf(manageable);
  }

  /// Something that goes on until a person has done their part.
  public sealed interface Doing {
    /// The next badge is that person's.
    record WaitingForBadge(StaffMember who) implements Doing {}

    /// The phone scans a secret and shows a code.
    ///
    /// @param uri what the code on the screen says
    /// @param typed the same secret in letters
    record Enrolling(StaffMember who, StaffTidings.Reveal uri, StaffTidings.Reveal typed)
        implements Doing {}

    /// Codes are shown once.
    ///
    /// @param printed whether they were sent to the printer
    record Codes(StaffMember who, StaffTidings.Reveal codes, boolean printed) implements Doing {}
  }
}
