package id.laci.pos.staff;

import java.util.Optional;

/// Which changes of staff a person may make. Every rule that keeps a shop from being shut out of
/// its own till, or a person from becoming their own manager, stands here.
public final class StaffRules {
  private StaffRules() {}

  /// What comes of wanting a change.
  public sealed interface Verdict {
    /// It may be made.
    ///
    /// @param member as they are then
    record Good(StaffMember member) implements Verdict {}

    /// It may not.
    record Refused(RosterFault why) implements Verdict {}
  }

  /// The first owner, before anybody else has an account.
  public static Verdict first(Roster roster, String name) {
    if (roster.hasOwner()) {
      return new Verdict.Refused(RosterFault.NO_RIGHT);
    }
    return named(roster, name)
        .<Verdict>map(Verdict.Refused::new)
        .orElseGet(() -> new Verdict.Good(member(roster.next(), name, Rank.OWNER)));
  }

  /// Somebody new.
  ///
  /// @param actor who wants it
  public static Verdict add(Roster roster, StaffId actor, String name, Rank rank) {
    Optional<RosterFault> fault =
        actorFault(roster, actor, rank)
            .or(() -> named(roster, name))
            .or(
                () ->
                    roster.members().size() >= Roster.MEMBERS_MAX
                        ? Optional.of(RosterFault.FULL)
                        : Optional.empty());
    return fault
        .<Verdict>map(Verdict.Refused::new)
        .orElseGet(() -> new Verdict.Good(member(roster.next(), name, rank)));
  }

  private static StaffMember member(StaffId id, String name, Rank rank) {
    return new StaffMember(id, name.strip(), rank, true);
  }

  /// Somebody works as something else from now on.
  public static Verdict promote(Roster roster, StaffId actor, StaffId whom, Rank rank) {
    return actorFault(roster, actor, rank)
        .<Verdict>map(Verdict.Refused::new)
        .orElseGet(() -> changed(roster, actor, whom, member -> member.as(rank)));
  }

  /// Somebody's account is switched off, or on again.
  public static Verdict activate(Roster roster, StaffId actor, StaffId whom, boolean on) {
    return changed(roster, actor, whom, member -> member.active(on));
  }

  /// Somebody's PIN, badge or second factor is set by another.
  ///
  /// @return what stands against it, if anything; one's own is nobody else's business
  public static Optional<RosterFault> manage(Roster roster, StaffId actor, StaffId whom) {
    return changed(roster, actor, whom, member -> member) instanceof Verdict.Refused(var why)
        ? Optional.of(why)
        : Optional.empty();
  }

  /// A role may do more or less from now on.
  ///
  /// @return what stands against it, if anything
  public static Optional<RosterFault> allow(
      Roster roster, StaffId actor, Rank rank, Permission permission, Right right) {
    if (roster.right(actor, Permission.RIGHTS) != Right.ALLOWED) {
      return Optional.of(RosterFault.NO_RIGHT);
    }
    return Role.isSettable(rank, permission, right)
        ? Optional.empty()
        : Optional.of(RosterFault.FIXED);
  }

  private static Verdict changed(
      Roster roster,
      StaffId actor,
      StaffId whom,
      java.util.function.UnaryOperator<StaffMember> change) {
    Optional<StaffMember> member = roster.member(whom);
    if (member.isEmpty()) {
      return new Verdict.Refused(RosterFault.UNKNOWN);
    }
    Optional<RosterFault> fault = actorFault(roster, actor, member.get().rank());
    if (fault.isPresent()) {
      return new Verdict.Refused(fault.get());
    }
    StaffMember next = change.apply(member.get());
    return roster.with(next).hasOwner()
        ? new Verdict.Good(next)
        : new Verdict.Refused(RosterFault.LAST_OWNER);
  }

  private static Optional<RosterFault> actorFault(Roster roster, StaffId actor, Rank over) {
    if (roster.right(actor, Permission.STAFF) != Right.ALLOWED) {
      return Optional.of(RosterFault.NO_RIGHT);
    }
    return roster.active(actor).filter(member -> member.rank().mayManage(over)).isPresent()
        ? Optional.empty()
        : Optional.of(RosterFault.RANK);
  }

  private static Optional<RosterFault> named(Roster roster, String name) {
    String bare = name.strip();
    if (bare.isEmpty()
        || bare.codePointCount(0, bare.length()) > StaffMember.NAME_MAX
        || bare.codePoints().anyMatch(Character::isISOControl)) {
      return Optional.of(RosterFault.NAME);
    }
    return roster.called(bare).map(_ -> RosterFault.NAME_TAKEN);
  }
}
