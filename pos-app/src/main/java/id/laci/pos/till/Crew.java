package id.laci.pos.till;

import id.laci.pos.approval.Approval;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.StaffBook;
import id.laci.pos.ledger.TillState;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.Permission;
import id.laci.pos.staff.Rank;
import id.laci.pos.staff.Right;
import id.laci.pos.staff.Roster;
import id.laci.pos.staff.StaffEvent;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Who works here, who is at the till, and what that person may do.
final class Crew {
  private final StaffSetup setup;
  private final Supplier<TillState> state;

  /// @param state what is on disk
  Crew(StaffSetup setup, Supplier<TillState> state) {
    this.setup = setup;
    this.state = state;
  }

  private StaffBook book() {
    return state.get().staff();
  }

  Roster roster() {
    return book().roster().or(setup::given).orElse(Roster.EMPTY);
  }

  /// @return whether the people are those that the program brings along
  boolean isGiven() {
    return book().roster().isEmpty() && setup.given().isPresent();
  }

  /// @return whether a PIN has to be typed before anything else at the start of the program
  boolean startsLocked() {
    return !isGiven();
  }

  /// @return who is at the till, or was until it locked
  Optional<StaffMember> signedIn() {
    return id().flatMap(roster()::active);
  }

  private Optional<StaffId> id() {
    return book().who().or(setup::atStart);
  }

  /// @return how receipts and books call that person; blank before anybody ever signed in
  String name() {
    return signedIn()
        .map(StaffMember::name)
        .or(() -> book().signedIn().map(StaffEvent.SignedIn::name))
        .orElse("");
  }

  /// Somebody has proved who they are, and is at the till from now on.
  static void enter(Turn turn, StaffMember member) {
    turn.happened(new Fact.Staffed(new StaffEvent.SignedIn(member.id(), member.name(), turn.at())));
  }

  Right right(Permission permission) {
    return signedIn().map(member -> roster().right(member.id(), permission)).orElse(Right.DENIED);
  }

  /// @return who may allow it to the person at the till
  List<StaffMember> approvers(Permission permission) {
    return roster().approvers(permission, signedIn().map(StaffMember::id));
  }

  /// @return who of them runs a shop's day, or owns it: whose word a rule that fires asks for
  List<StaffMember> managers(Permission permission) {
    return approvers(permission).stream()
        .filter(member -> member.rank().compareTo(Rank.MANAGER) >= 0)
        .toList();
  }

  /// @return what is said when the person at the till may not
  Notice.NotAllowed notAllowed(Permission permission) {
    return new Notice.NotAllowed(
        permission, roster().allowed(permission).stream().map(StaffMember::name).toList());
  }

  /// @return who agreed, where that was somebody else than the person at the till
  Optional<String> other(Approval approval) {
    return Optional.of(approval.who()).filter(who -> !who.equals(name()));
  }

  /// @return how many marks of rules nobody has looked at, for whoever may look at them
  int unseen() {
    return right(Permission.SETTINGS) == Right.ALLOWED ? state.get().risks().marks().unseen() : 0;
  }

  /// @return the people whose PINs may stand on the screen
  List<DemoStaff> demo() {
    return isGiven() && roster().equals(DemoStaff.roster())
        ? List.of(DemoStaff.values())
        : List.of();
  }
}
