package id.laci.pos.till;

import id.laci.pos.ledger.Fact;
import id.laci.pos.staff.RosterFault;
import id.laci.pos.staff.StaffErrand;
import id.laci.pos.staff.StaffEvent;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.staff.StaffRules;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.staff.StaffTrouble;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What proves who somebody is lies beside the till: it is asked, one thing after the other.
final class StaffErrands {
  private final Crew crew;
  private final Staffing now;

  StaffErrands(Desk desk) {
    crew = desk.crew;
    now = desk.staffing;
  }

  /// Has something done beside the till, unless something else is.
  ///
  /// @param then what follows from it, unless it was refused
  void run(Turn turn, StaffErrand errand, BiConsumer<Turn, StaffTidings> then) {
    if (now.running.isEmpty()) {
      long id = now.nextErrand++;
      now.running = Optional.of(new Staffing.Running(id, then));
      turn.then(new Effect.Staff(id, errand));
    }
  }

  /// Asks how the proofs of everybody stand.
  void look(Turn turn) {
    turn.then(new Effect.Staff(now.nextErrand++, new StaffErrand.Look()));
  }

  /// Something came of what was done beside the till.
  void heard(Turn turn, long id, StaffTidings tidings) {
    if (tidings instanceof StaffTidings.Looked(var standing)) {
      now.standing = standing;
      return;
    }
    Optional<Staffing.Running> running = now.running.filter(one -> one.id() == id);
    if (running.isEmpty()) {
      return;
    }
    turn.then(() -> now.running = Optional.empty());
    now.trouble = Optional.empty();
    if (tidings instanceof StaffTidings.Refused(var why)) {
      now.trouble = Optional.of(why);
    } else {
      running.get().then().accept(turn, tidings);
    }
  }

  /// The people that the program brought along are in the books before the first that is changed.
  void happened(Turn turn, StaffEvent event) {
    if (turn.state().staff().roster().isEmpty()) {
      crew.roster()
          .all()
          .forEach(
              member ->
                  turn.happened(
                      new Fact.Staffed(new StaffEvent.MemberPut(member, "Laci", turn.at()))));
    }
    turn.happened(new Fact.Staffed(event));
    turn.then(() -> now.done = Optional.of(event));
  }

  /// Goes on with a member whom the rules let be, and says why otherwise.
  void judged(StaffRules.Verdict verdict, Consumer<StaffMember> then) {
    switch (verdict) {
      case StaffRules.Verdict.Good(var member) -> then.accept(member);
      case StaffRules.Verdict.Refused(var why) -> refuse(why);
    }
  }

  /// Says that the rules do not let it be.
  void refuse(RosterFault why) {
    now.trouble = Optional.of(new StaffTrouble.Rule(why));
  }
}
