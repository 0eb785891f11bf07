package id.laci.pos.till;

import id.laci.pos.money.Money;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.Roster;
import id.laci.pos.staff.StaffId;
import java.time.Duration;
import java.util.Optional;

/// How the till knows its people.
///
/// @param given who works here while the books know nobody: the demonstration and the simulation;
///   empty at a real till, where an owner sets it up before anything is sold
/// @param atStart who of them is at the till when the program starts
/// @param lockAfter how long nobody does anything before the till locks; empty for never
/// @param codesFrom the sum from which a phone's code is asked for beside an approver's PIN; empty
///   for never
public record StaffSetup(
    Optional<Roster> given,
    Optional<StaffId> atStart,
    Optional<Duration> lockAfter,
    Optional<Money> codesFrom) {
  /// The demonstration: Sari is at the till, and it never locks by itself.
  public static final StaffSetup DEMO =
      new StaffSetup(
          Optional.of(DemoStaff.roster()),
          Optional.of(DemoStaff.SARI.member().id()),
          Optional.empty(),
          Optional.empty());
}
