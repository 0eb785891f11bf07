package id.laci.pos.till;

import id.laci.pos.staff.Permission;
import id.laci.pos.staff.Pin;
import id.laci.pos.staff.Rank;
import id.laci.pos.staff.Right;
import id.laci.pos.staff.Roster;
import id.laci.pos.staff.RosterFault;
import id.laci.pos.staff.StaffErrand;
import id.laci.pos.staff.StaffEvent;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.staff.StaffRules;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.staff.StaffWish;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Everything that is changed among the staff: who they are, what they may do, and what proves it.
final class StaffDesk {
  private final String shop;
  private final Desk desk;
  private final Crew crew;
  private final Gatekeeper gate;
  private final StaffErrands errands;
  private final Staffing now;

  /// @param shop what an authenticator app calls the shop
  StaffDesk(String shop, Desk desk, Gatekeeper gate, StaffErrands errands) {
    this.shop = shop;
    this.desk = desk;
    crew = desk.crew;
    this.gate = gate;
    this.errands = errands;
    now = desk.staffing;
  }

  /// A person wants something.
  void want(Turn turn, StaffWish wish) {
    switch (wish) {
      case StaffWish.Lock _ -> gate.lock();
      case StaffWish.SignIn(var pin) -> gate.signIn(turn, pin);
      case StaffWish.OtherPerson _ -> now.badge = Optional.empty();
      case StaffWish.SetUp(var name, var fresh) -> gate.setUp(turn, name, fresh);
      case StaffWish.Recover(var code, var fresh) -> gate.recover(turn, code, fresh);
      case StaffWish.Seen _ -> seen();
      case StaffWish.PrintCodes _ -> printCodes(turn);
      case StaffWish.Add _,
          StaffWish.Promote _,
          StaffWish.Activate _,
          StaffWish.SetPin _,
          StaffWish.ChangePin _,
          StaffWish.WaitForBadge _,
          StaffWish.TakeBadge _,
          StaffWish.Enrol _,
          StaffWish.Confirm _,
          StaffWish.DropPhone _,
          StaffWish.DrawRecovery _,
          StaffWish.Allow _,
          StaffWish.Leave _ -> {
        if (desk.page == Page.Name.STAFF && !gate.isShut()) {
          now.done = Optional.empty();
          now.trouble = Optional.empty();
          change(turn, wish);
        }
      }
    }
  }

  private void change(Turn turn, StaffWish wish) {
    switch (wish) {
      case StaffWish.Add(var name, var rank, var fresh) -> add(turn, name, rank, fresh);
      case StaffWish.Promote(var who, var rank) ->
          errands.judged(
              StaffRules.promote(crew.roster(), actor(), who, rank), next -> put(turn, next));
      case StaffWish.Activate(var who, var on) ->
          errands.judged(
              StaffRules.activate(crew.roster(), actor(), who, on),
              next -> {
                put(turn, next);
                lockOut(turn, next);
              });
      case StaffWish.SetPin(var who, var fresh) ->
          managed(
              who,
              member -> {
                if (!isAtTheTill(who)) { // one's own is changed by whoever knows it
                  prove(
                      turn, new StaffErrand.SetPin(who, fresh), member, StaffEvent.What.PIN_RESET);
                }
              });
      case StaffWish.ChangePin(var present, var fresh) ->
          crew.signedIn()
              .ifPresent(
                  member ->
                      prove(
                          turn,
                          new StaffErrand.ChangePin(member.id(), present, fresh),
                          member,
                          StaffEvent.What.PIN_RESET));
      case StaffWish.WaitForBadge(var who) ->
          managedOrOwn(
              who, member -> now.doing = Optional.of(new StaffPage.Doing.WaitingForBadge(member)));
      case StaffWish.TakeBadge(var who) ->
          managedOrOwn(
              who,
              member ->
                  prove(
                      turn, new StaffErrand.TakeBadge(who), member, StaffEvent.What.BADGE_REMOVED));
      case StaffWish.Enrol(var who) -> managedOrOwn(who, member -> enrol(turn, member));
      case StaffWish.Confirm(var code) -> confirm(turn, code);
      case StaffWish.DropPhone(var who) ->
          managed(
              who,
              member ->
                  prove(turn, new StaffErrand.DropPhone(who), member, StaffEvent.What.CODES_OFF));
      case StaffWish.DrawRecovery _ -> drawRecovery(turn);
      case StaffWish.Allow(var rank, var permission, var right) ->
          StaffRules.allow(crew.roster(), actor(), rank, permission, right)
              .ifPresentOrElse(
                  errands::refuse,
                  () ->
                      errands.happened(
                          turn, new StaffEvent.RightPut(rank, permission, right, by(), turn.at())));
      case StaffWish.Leave _ -> now.doing = Optional.empty();
      case StaffWish.Lock _,
          StaffWish.SignIn _,
          StaffWish.OtherPerson _,
          StaffWish.SetUp _,
          StaffWish.Recover _,
          StaffWish.Seen _,
          StaffWish.PrintCodes _ ->
          throw new IllegalArgumentException("no change of staff: " + wish);
    }
  }

  /// @return what the page shows
  StaffPage page() {
    Roster roster = crew.roster();
    Set<StaffId> manageable =
        roster.members().keySet().stream()
            .filter(who -> StaffRules.manage(roster, actor(), who).isEmpty())
            .collect(Collectors.toSet());
    return new StaffPage(
        roster,
        now.standing,
        roster.member(actor()),
        manageable,
        isAllower(roster),
        now.doing,
        now.done,
        now.trouble,
        now.running.isPresent());
  }

  private boolean isAllower(Roster roster) {
    return roster.right(actor(), Permission.RIGHTS) == Right.ALLOWED;
  }

  /// The page is opened, for the person at the till or for whoever agreed.
  ///
  /// @param agreed their name
  void open(Turn turn, String agreed) {
    now.actor = crew.roster().called(agreed).map(StaffMember::id);
    now.doing = Optional.empty();
    now.done = Optional.empty();
    now.trouble = Optional.empty();
    errands.look(turn);
  }

  private StaffId actor() {
    return now.actor
        .or(() -> crew.signedIn().map(StaffMember::id))
        .orElseGet(() -> new StaffId("NOBODY"));
  }

  /// Both names, where one agreed to what another did.
  private String by() {
    String actor = crew.roster().member(actor()).map(StaffMember::name).orElse(crew.name());
    return actor.equals(crew.name()) ? actor : actor + ", " + crew.name();
  }

  private void lockOut(Turn turn, StaffMember changed) {
    if (!changed.active() && isAtTheTill(changed.id())) {
      turn.then(gate::lock);
    }
  }

  private boolean isAtTheTill(StaffId who) {
    return crew.signedIn().filter(member -> member.id().equals(who)).isPresent();
  }

  /// What is half done on the page is over with it.
  void leave() {
    now.actor = Optional.empty();
    now.doing = Optional.empty();
  }

  private void seen() {
    gate.seen();
    if (now.doing.filter(StaffPage.Doing.Codes.class::isInstance).isPresent()) {
      now.doing = Optional.empty();
    }
  }

  private void printCodes(Turn turn) {
    if (!gate.printCodes(turn) && now.doing.orElse(null) instanceof StaffPage.Doing.Codes codes) {
      turn.then(
          new Effect.PrintCodes(
              codes.who().name(), codes.codes(), isPhone(codes), desk.cashierLanguage.tag()));
      turn.then(
          () ->
              now.doing = Optional.of(new StaffPage.Doing.Codes(codes.who(), codes.codes(), true)));
    }
  }

  private static boolean isPhone(StaffPage.Doing.Codes codes) {
    return codes.codes().texts().size() > 1;
  }

  private void add(Turn turn, String name, Rank rank, Pin fresh) {
    errands.judged(
        StaffRules.add(crew.roster(), actor(), name, rank),
        member ->
            errands.run(
                turn,
                new StaffErrand.SetPin(member.id(), fresh),
                (then, tidings) -> {
                  if (tidings instanceof StaffTidings.Done) {
                    put(then, member);
                    errands.happened(
                        then,
                        new StaffEvent.ProofPut(
                            member.id(), StaffEvent.What.PIN_SET, by(), then.at()));
                    errands.look(then);
                  }
                }));
  }

  private void put(Turn turn, StaffMember member) {
    errands.happened(turn, new StaffEvent.MemberPut(member, by(), turn.at()));
  }

  private void enrol(Turn turn, StaffMember member) {
    errands.run(
        turn,
        new StaffErrand.Enrol(member.id(), member.name(), shop),
        (_, tidings) -> {
          if (tidings instanceof StaffTidings.Enrolling(var _, var uri, var typed)) {
            now.doing = Optional.of(new StaffPage.Doing.Enrolling(member, uri, typed));
          }
        });
  }

  private void confirm(Turn turn, Pin code) {
    if (now.doing.orElse(null) instanceof StaffPage.Doing.Enrolling(var who, var _, var _)) {
      reveal(turn, new StaffErrand.Confirm(who.id(), code), who, StaffEvent.What.CODES_ON);
    }
  }

  private void drawRecovery(Turn turn) {
    crew.signedIn()
        .filter(member -> member.rank() == Rank.OWNER)
        .ifPresentOrElse(
            owner ->
                reveal(
                    turn,
                    new StaffErrand.DrawRecovery(owner.id()),
                    owner,
                    StaffEvent.What.RECOVERY_DRAWN),
            () -> errands.refuse(RosterFault.NO_RIGHT));
  }

  /// Something that ends with codes that are shown once.
  private void reveal(Turn turn, StaffErrand errand, StaffMember who, StaffEvent.What what) {
    errands.run(
        turn,
        errand,
        (then, tidings) -> {
          if (tidings instanceof StaffTidings.Revealed(var _, var codes)) {
            proven(then, who, what);
            then.then(() -> now.doing = Optional.of(new StaffPage.Doing.Codes(who, codes, false)));
          }
        });
  }

  /// Something that proves who somebody is, is set or taken away.
  private void prove(Turn turn, StaffErrand errand, StaffMember who, StaffEvent.What what) {
    errands.run(
        turn,
        errand,
        (then, tidings) -> {
          if (tidings instanceof StaffTidings.Done) {
            then.then(() -> now.doing = Optional.empty());
            proven(then, who, what);
          }
        });
  }

  private void proven(Turn turn, StaffMember who, StaffEvent.What what) {
    errands.happened(turn, new StaffEvent.ProofPut(who.id(), what, by(), turn.at()));
    errands.look(turn);
  }

  /// A badge was held to the reader: it becomes somebody's here, or says who is there.
  void badge(Turn turn, String badge) {
    boolean open = desk.page == Page.Name.STAFF && !gate.isShut();
    if (now.doing.orElse(null) instanceof StaffPage.Doing.WaitingForBadge(var who) && open) {
      prove(turn, new StaffErrand.GiveBadge(who.id(), badge), who, StaffEvent.What.BADGE_SET);
    } else {
      gate.badge(turn, badge);
    }
  }

  private void managed(StaffId who, Consumer<StaffMember> then) {
    StaffRules.manage(crew.roster(), actor(), who)
        .ifPresentOrElse(errands::refuse, () -> crew.roster().member(who).ifPresent(then));
  }

  private void managedOrOwn(StaffId who, Consumer<StaffMember> then) {
    Optional<StaffMember> own = crew.signedIn().filter(member -> member.id().equals(who));
    if (own.isPresent()) {
      then.accept(own.get());
    } else {
      managed(who, then);
    }
  }
}
