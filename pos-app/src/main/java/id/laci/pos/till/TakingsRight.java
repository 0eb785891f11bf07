package id.laci.pos.till;

import id.laci.pos.ledger.TillState;
import id.laci.pos.staff.Permission;
import id.laci.pos.staff.Right;
import java.util.Optional;

/// Who may see what was taken. The right is that of the report of a running shift; while a drawer
/// is under way that is counted blind it is that of the report which closes a shift, because
/// whoever knows the takings works out the cash.
final class TakingsRight {
  private final boolean blind;
  private final Crew crew;
  private Optional<Given> given = Optional.empty();

  /// A right that somebody else has given.
  ///
  /// @param what the right
  /// @param to who stood at the till
  /// @param by who agreed
  private record Given(Permission what, String to, String by) {}

  TakingsRight(TillSetup setup, Crew crew) {
    blind = !setup.shifts().expectedShown();
    this.crew = crew;
  }

  Permission permission(TillState state) {
    boolean counted = state.shifts().shift().underWay().isPresent();
    return blind && counted ? Permission.REPORT_Z : Permission.REPORT_X;
  }

  /// @return whether whoever stands at the till may see them now, by themselves or because somebody
  ///   has just agreed
  boolean holds(TillState state) {
    Permission needed = permission(state);
    return crew.right(needed) == Right.ALLOWED
        || given.filter(one -> covers(one, needed)).isPresent();
  }

  private boolean covers(Given one, Permission needed) {
    return one.to().equals(crew.name())
        && (one.what() == needed || one.what() == Permission.REPORT_Z);
  }

  /// Somebody agreed; it holds until the page is left or another person is at the till.
  void give(Permission what, String by) {
    given = Optional.of(new Given(what, crew.name(), by));
  }

  /// @return who agreed; empty where whoever stands at the till needs nobody for it
  Optional<String> agreed(TillState state) {
    return given.filter(_ -> crew.right(permission(state)) != Right.ALLOWED).map(Given::by);
  }

  /// The page is left.
  void takeBack() {
    given = Optional.empty();
  }
}
