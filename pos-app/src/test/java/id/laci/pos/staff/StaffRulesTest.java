package id.laci.pos.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which changes of staff may be made, and by whom.
final class StaffRulesTest {
  private static final Roster ROSTER = DemoStaff.roster();
  private static final StaffId SARI = DemoStaff.SARI.member().id();
  private static final StaffId BUDI = DemoStaff.BUDI.member().id();
  private static final StaffId RATNA = DemoStaff.RATNA.member().id();

  private static RosterFault fault(StaffRules.Verdict verdict) {
    return assertInstanceOf(StaffRules.Verdict.Refused.class, verdict).why();
  }

  private static StaffMember good(StaffRules.Verdict verdict) {
    return assertInstanceOf(StaffRules.Verdict.Good.class, verdict).member();
  }

  @Test
  void theFirstOwnerIsMadeOnceAndNeverAgain() {
    StaffMember owner = good(StaffRules.first(Roster.EMPTY, "  Ibu Ratna "));
    assertEquals(new StaffMember(new StaffId("S1"), "Ibu Ratna", Rank.OWNER, true), owner);
    assertEquals(RosterFault.NO_RIGHT, fault(StaffRules.first(Roster.EMPTY.with(owner), "Joko")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "a\u0000b", "1234567890123456789012345"})
  void aNameIsSomethingThatFitsOnAReceipt(String name) {
    assertEquals(RosterFault.NAME, fault(StaffRules.first(Roster.EMPTY, name)));
    assertEquals(RosterFault.NAME, fault(StaffRules.add(ROSTER, RATNA, name, Rank.CASHIER)));
  }

  @Test
  void noTwoPeopleShareAName() {
    assertEquals(
        RosterFault.NAME_TAKEN, fault(StaffRules.add(ROSTER, RATNA, "sari", Rank.CASHIER)));
    Roster left = ROSTER.with(ROSTER.member(SARI).orElseThrow().active(false));
    assertEquals(
        RosterFault.NAME_TAKEN,
        fault(StaffRules.add(left, RATNA, "Sari", Rank.CASHIER)),
        "nor with somebody who has left: the books would not tell them apart");
  }

  @Test
  void anAccountIsNeverGivenToSomebodyElse() {
    StaffMember next = good(StaffRules.add(ROSTER, RATNA, "Joko", Rank.SUPERVISOR));
    assertEquals(new StaffId("S4"), next.id());
    assertEquals(new StaffId("S10"), ROSTER.with(member("S9", Rank.CASHIER)).next());
  }

  private static StaffMember member(String id, Rank rank) {
    return new StaffMember(new StaffId(id), "N" + id, rank, true);
  }

  @ParameterizedTest
  @CsvSource({
    "CASHIER, NO_RIGHT, NO_RIGHT, NO_RIGHT, NO_RIGHT",
    "SUPERVISOR, NO_RIGHT, NO_RIGHT, NO_RIGHT, NO_RIGHT",
    "MANAGER, '', '', RANK, RANK",
    "OWNER, '', '', '', ''"
  })
  void peopleAreManagedFromAbove(
      Rank actor, String cashier, String supervisor, String manager, String owner) {
    Roster roster = ROSTER.with(member("A", actor));
    StaffId by = new StaffId("A");
    List<String> expected = List.of(cashier, supervisor, manager, owner);
    for (Rank rank : Rank.values()) {
      int column = List.of(Rank.values()).indexOf(rank);
      Roster with = roster.with(member("B", rank));
      StaffId whom = new StaffId("B");
      Optional<RosterFault> why =
          Optional.of(expected.get(column))
              .filter(text -> !text.isEmpty())
              .map(RosterFault::valueOf);
      assertEquals(why, refused(StaffRules.add(roster, by, "Joko", rank)), "add " + rank);
      assertEquals(why, StaffRules.manage(with, by, whom), "manage " + rank);
      assertEquals(why, refused(StaffRules.activate(with, by, whom, false)), "off " + rank);
      assertEquals(
          why, refused(StaffRules.promote(with, by, whom, Rank.CASHIER)), "demote " + rank);
      assertEquals(
          why,
          refused(
              StaffRules.promote(with.with(member("C", Rank.CASHIER)), by, new StaffId("C"), rank)),
          "promote to " + rank);
    }
  }

  private static Optional<RosterFault> refused(StaffRules.Verdict verdict) {
    return verdict instanceof StaffRules.Verdict.Refused(var why)
        ? Optional.of(why)
        : Optional.empty();
  }

  @Test
  void theLastOwnerStays() {
    assertEquals(RosterFault.LAST_OWNER, fault(StaffRules.activate(ROSTER, RATNA, RATNA, false)));
    assertEquals(
        RosterFault.LAST_OWNER, fault(StaffRules.promote(ROSTER, RATNA, RATNA, Rank.MANAGER)));
    Roster two = ROSTER.with(member("S4", Rank.OWNER));
    assertEquals(false, good(StaffRules.activate(two, RATNA, RATNA, false)).active());
    assertEquals(Rank.MANAGER, good(StaffRules.promote(two, RATNA, RATNA, Rank.MANAGER)).rank());
  }

  @Test
  void whoeverIsSwitchedOffMayNothingAndAllowsNothing() {
    Roster off = ROSTER.with(ROSTER.member(BUDI).orElseThrow().active(false));
    for (Permission permission : Permission.values()) {
      assertEquals(Right.DENIED, off.right(BUDI, permission));
      assertTrue(
          off.approvers(permission, Optional.of(SARI)).stream()
              .noneMatch(member -> member.id().equals(BUDI)));
    }
    assertEquals(RosterFault.NO_RIGHT, fault(StaffRules.add(off, BUDI, "Joko", Rank.CASHIER)));
  }

  @Test
  void nobodyAllowsSomethingToThemselves() {
    for (Permission permission : Permission.values()) {
      for (StaffMember member : ROSTER.all()) {
        assertTrue(
            ROSTER.approvers(permission, Optional.of(member.id())).stream()
                .noneMatch(member::equals));
      }
    }
  }

  @Test
  void onlyAnOwnerChangesRightsAndNotTheOwnersOwn() {
    assertEquals(
        Optional.of(RosterFault.NO_RIGHT),
        StaffRules.allow(ROSTER, BUDI, Rank.CASHIER, Permission.NO_SALE, Right.ALLOWED));
    assertEquals(
        Optional.empty(),
        StaffRules.allow(ROSTER, RATNA, Rank.CASHIER, Permission.NO_SALE, Right.ALLOWED));
    assertEquals(
        Optional.of(RosterFault.FIXED),
        StaffRules.allow(ROSTER, RATNA, Rank.OWNER, Permission.STAFF, Right.DENIED));
    assertEquals(
        Optional.of(RosterFault.FIXED),
        StaffRules.allow(ROSTER, RATNA, Rank.CASHIER, Permission.SELL, Right.NEEDS_APPROVAL));
  }

  @Test
  void thereIsRoomForTwoHundred() {
    Roster full = ROSTER;
    while (full.members().size() < Roster.MEMBERS_MAX) {
      full = full.with(new StaffMember(full.next(), "N" + full.next(), Rank.CASHIER, true));
    }
    assertEquals(RosterFault.FULL, fault(StaffRules.add(full, RATNA, "Joko", Rank.CASHIER)));
  }

  /// Whatever anybody wants, in whatever order: somebody can always sign in and put it right.
  @Test
  void noSequenceOfChangesLosesTheLastOwner() {
    for (long seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Roster roster = ROSTER;
      for (int i = 0; i < 60; i++) {
        roster = changed(roster, random);
        assertTrue(roster.hasOwner(), "seed " + seed);
        StaffMember owner =
            roster.all().stream()
                .filter(member -> member.active() && member.rank() == Rank.OWNER)
                .findFirst()
                .orElseThrow();
        assertEquals(Right.ALLOWED, roster.right(owner.id(), Permission.STAFF));
        assertEquals(Right.ALLOWED, roster.right(owner.id(), Permission.RIGHTS));
      }
    }
  }

  private static Roster changed(Roster roster, SplittableRandom random) {
    StaffId actor = any(roster, random);
    StaffId whom = any(roster, random);
    Rank rank = any(Rank.values(), random);
    Permission permission = any(Permission.values(), random);
    Right right = any(Right.values(), random);
    return switch (random.nextInt(4)) {
      case 0 -> put(roster, StaffRules.add(roster, actor, "N" + random.nextInt(), rank));
      case 1 -> put(roster, StaffRules.promote(roster, actor, whom, rank));
      case 2 -> put(roster, StaffRules.activate(roster, actor, whom, random.nextBoolean()));
      default ->
          StaffRules.allow(roster, actor, rank, permission, right).isEmpty()
              ? roster.with(rank, permission, right)
              : roster;
    };
  }

  private static Roster put(Roster roster, StaffRules.Verdict verdict) {
    return verdict instanceof StaffRules.Verdict.Good(var member) ? roster.with(member) : roster;
  }

  private static <E> E any(E[] values, SplittableRandom random) {
    return List.of(values).get(random.nextInt(values.length));
  }

  private static StaffId any(Roster roster, SplittableRandom random) {
    return roster.all().get(random.nextInt(roster.all().size())).id();
  }
}
