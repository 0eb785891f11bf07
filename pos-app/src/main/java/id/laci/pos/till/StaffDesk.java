package id.laci.pos.till;

import id.laci.pos.ledger.Fact;
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
import id.laci.pos.staff.StaffTrouble;
import id.laci.pos.staff.StaffWish;
import id.laci.pos.staff.Standing;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Who takes the till over, and everything that is changed among the staff. What proves who
/// somebody is lies beside the till: it is asked, one thing after the other.
final class StaffDesk {
  private final TillSetup setup;
  private final Desk desk;
  private final Crew crew;
  private final Approving approving;
  private final Staffing now;

  StaffDesk(TillSetup setup, Desk desk, Approving approving) {
    this.setup = setup;
    this.desk = desk;
    crew = desk.crew;
    this.approving = approving;
    now = desk.staffing;
    now.locked = crew.startsLocked();
  }

  /// The program has started.
  void begin(Turn turn) {
    if (crew.startsLocked()) {
      look(turn);
    }
  }

  /// A person wants something.
  void want(Turn turn, StaffWish wish) {
    switch (wish) {
      case StaffWish.Lock _ -> lock();
      case StaffWish.SignIn(var pin) -> signIn(turn, pin);
      case StaffWish.OtherPerson _ -> now.badge = Optional.empty();
      case StaffWish.SetUp(var name, var fresh) -> setUp(turn, name, fresh);
      case StaffWish.Recover(var code, var fresh) -> recover(turn, code, fresh);
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
        if (desk.page == Page.Name.STAFF && !isShut()) {
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
          judged(StaffRules.promote(crew.roster(), actor(), who, rank), next -> put(turn, next));
      case StaffWish.Activate(var who, var on) ->
          judged(
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
                  this::refuse,
                  () ->
                      happened(
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

  /// @return whether somebody has to prove who they are before anything goes on
  boolean isShut() {
    return !(gate() instanceof StaffView.Gate.Open);
  }

  private StaffView.Gate gate() {
    if (now.codes.isPresent()) {
      return now.codes.get();
    }
    boolean checking = now.running.isPresent();
    if (mustSetUp()) {
      return new StaffView.Gate.SetUp(again(), now.trouble, checking);
    }
    if (now.locked) {
      Optional<StaffTrouble> trouble = now.trouble.or(now.standing::trouble);
      return new StaffView.Gate.Locked(now.badge, trouble, checking);
    }
    return new StaffView.Gate.Open();
  }

  private boolean mustSetUp() {
    return !crew.roster().hasOwner() || (now.locked && now.standing.startsOver());
  }

  /// @return the owner who begins again, when everything was forgotten on purpose
  private Optional<StaffMember> again() {
    return crew.roster().all().stream()
        .filter(member -> member.active() && member.rank() == Rank.OWNER)
        .findFirst();
  }

  /// @return what the screens show
  StaffView view() {
    return new StaffView(crew.signedIn(), gate(), crew.demo());
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
    look(turn);
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

  /// The till waits for a PIN from now on.
  void lock() {
    if (crew.roster().hasOwner() && now.codes.isEmpty()) {
      now.locked = true;
      now.badge = Optional.empty();
      now.trouble = Optional.empty();
      now.doing = Optional.empty();
      now.actor = Optional.empty();
      approving.cancel();
      if (desk.page == Page.Name.STAFF) {
        desk.page = Page.Name.TILES;
      }
    }
  }

  private void lockOut(Turn turn, StaffMember changed) {
    if (!changed.active() && isAtTheTill(changed.id())) {
      turn.then(this::lock);
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

  /// Nobody has done anything for so long that somebody else might.
  void passTime(Instant at) {
    boolean idle =
        setup
            .staff()
            .lockAfter()
            .filter(after -> !at.isBefore(now.touchedAt.plus(after)))
            .isPresent();
    if (idle && !isShut()) {
      lock();
    }
  }

  /// Somebody did something.
  void touched(Instant at) {
    now.touchedAt = at;
  }

  private void signIn(Turn turn, Pin pin) {
    if (!now.locked || mustSetUp()) {
      return;
    }
    run(
        turn,
        new StaffErrand.SignIn(pin, now.badge.map(StaffMember::id)),
        (then, tidings) -> {
          if (tidings instanceof StaffTidings.Known(var who)) {
            crew.roster()
                .active(who)
                .ifPresentOrElse(
                    member -> enter(then, member),
                    () -> now.trouble = Optional.of(new StaffTrouble.NotTheirs()));
          }
        });
  }

  private void enter(Turn turn, StaffMember member) {
    turn.happened(new Fact.Staffed(new StaffEvent.SignedIn(member.id(), member.name(), turn.at())));
    turn.then(
        () -> {
          now.locked = false;
          now.badge = Optional.empty();
          now.trouble = Optional.empty();
        });
  }

  private void setUp(Turn turn, String name, Pin fresh) {
    if (!mustSetUp() || now.codes.isPresent()) {
      return;
    }
    StaffRules.Verdict verdict =
        again()
            .<StaffRules.Verdict>map(StaffRules.Verdict.Good::new)
            .orElseGet(() -> StaffRules.first(crew.roster(), name));
    boolean anew = again().isPresent();
    judged(
        verdict,
        owner ->
            run(
                turn,
                new StaffErrand.Begin(owner.id(), fresh),
                (then, tidings) -> {
                  if (tidings instanceof StaffTidings.Revealed(var _, var codes)) {
                    if (!anew) {
                      happened(then, new StaffEvent.MemberPut(owner, owner.name(), then.at()));
                    }
                    opened(
                        then,
                        owner,
                        anew ? StaffEvent.What.PIN_RECOVERED : StaffEvent.What.PIN_SET,
                        codes);
                  }
                }));
  }

  private void recover(Turn turn, Pin code, Pin fresh) {
    Set<StaffId> owners =
        crew.roster().all().stream()
            .filter(member -> member.active() && member.rank() == Rank.OWNER)
            .map(StaffMember::id)
            .collect(Collectors.toSet());
    if (now.locked && !mustSetUp()) {
      run(
          turn,
          new StaffErrand.Recover(code, fresh, owners),
          (then, tidings) -> {
            if (tidings instanceof StaffTidings.Revealed(var who, var codes)) {
              crew.roster()
                  .active(who)
                  .ifPresent(owner -> opened(then, owner, StaffEvent.What.PIN_RECOVERED, codes));
            }
          });
    }
  }

  /// An owner is at the till, and has to keep the new recovery code before anything else.
  private void opened(
      Turn turn, StaffMember owner, StaffEvent.What what, StaffTidings.Reveal codes) {
    happened(turn, new StaffEvent.ProofPut(owner.id(), what, owner.name(), turn.at()));
    enter(turn, owner);
    turn.then(
        () -> {
          now.standing = Standing.UNKNOWN;
          now.codes = Optional.of(new StaffView.Gate.Codes(owner.name(), codes, false));
        });
  }

  private void seen() {
    now.codes = Optional.empty();
    if (now.doing.filter(StaffPage.Doing.Codes.class::isInstance).isPresent()) {
      now.doing = Optional.empty();
    }
  }

  private void printCodes(Turn turn) {
    String language = desk.cashierLanguage.tag();
    if (now.codes.isPresent()) {
      StaffView.Gate.Codes codes = now.codes.get();
      turn.then(new Effect.PrintCodes(codes.name(), codes.codes(), false, language));
      turn.then(
          () ->
              now.codes = Optional.of(new StaffView.Gate.Codes(codes.name(), codes.codes(), true)));
    } else if (now.doing.orElse(null) instanceof StaffPage.Doing.Codes codes) {
      turn.then(new Effect.PrintCodes(codes.who().name(), codes.codes(), isPhone(codes), language));
      turn.then(
          () ->
              now.doing = Optional.of(new StaffPage.Doing.Codes(codes.who(), codes.codes(), true)));
    }
  }

  private static boolean isPhone(StaffPage.Doing.Codes codes) {
    return codes.codes().texts().size() > 1;
  }

  private void add(Turn turn, String name, Rank rank, Pin fresh) {
    judged(
        StaffRules.add(crew.roster(), actor(), name, rank),
        member ->
            run(
                turn,
                new StaffErrand.SetPin(member.id(), fresh),
                (then, tidings) -> {
                  if (tidings instanceof StaffTidings.Done) {
                    put(then, member);
                    happened(
                        then,
                        new StaffEvent.ProofPut(
                            member.id(), StaffEvent.What.PIN_SET, by(), then.at()));
                    look(then);
                  }
                }));
  }

  private void put(Turn turn, StaffMember member) {
    happened(turn, new StaffEvent.MemberPut(member, by(), turn.at()));
  }

  private void enrol(Turn turn, StaffMember member) {
    run(
        turn,
        new StaffErrand.Enrol(member.id(), member.name(), setup.shop().name()),
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
            () -> refuse(RosterFault.NO_RIGHT));
  }

  /// Something that ends with codes that are shown once.
  private void reveal(Turn turn, StaffErrand errand, StaffMember who, StaffEvent.What what) {
    run(
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
    run(
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
    happened(turn, new StaffEvent.ProofPut(who.id(), what, by(), turn.at()));
    look(turn);
  }

  /// A badge was held to the reader.
  void badge(Turn turn, String badge) {
    boolean open = desk.page == Page.Name.STAFF && !isShut();
    if (now.doing.orElse(null) instanceof StaffPage.Doing.WaitingForBadge(var who) && open) {
      prove(turn, new StaffErrand.GiveBadge(who.id(), badge), who, StaffEvent.What.BADGE_SET);
    } else if (now.codes.isEmpty() && !mustSetUp()) {
      run(
          turn,
          new StaffErrand.KnowBadge(badge),
          (_, tidings) -> {
            if (tidings instanceof StaffTidings.BadgeOf(var who)) {
              known(who.flatMap(crew.roster()::active));
            }
          });
    }
  }

  /// Whoever's badge it is types their PIN next: to approve, or to take the till over.
  private void known(Optional<StaffMember> holder) {
    if (holder.isEmpty()) {
      desk.say(new Notice.UnknownBadge());
      return;
    }
    if (approving.asked().isEmpty() && !now.locked) {
      lock();
    }
    now.badge = holder;
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

  private void look(Turn turn) {
    turn.then(new Effect.Staff(now.nextErrand++, new StaffErrand.Look()));
  }

  private void run(Turn turn, StaffErrand errand, BiConsumer<Turn, StaffTidings> then) {
    if (now.running.isEmpty()) {
      long id = now.nextErrand++;
      now.running = Optional.of(new Staffing.Running(id, then));
      turn.then(new Effect.Staff(id, errand));
    }
  }

  /// The people that the program brought along are in the books before the first that is changed.
  private void happened(Turn turn, StaffEvent event) {
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

  private void judged(StaffRules.Verdict verdict, Consumer<StaffMember> then) {
    switch (verdict) {
      case StaffRules.Verdict.Good(var member) -> then.accept(member);
      case StaffRules.Verdict.Refused(var why) -> refuse(why);
    }
  }

  private void managed(StaffId who, Consumer<StaffMember> then) {
    StaffRules.manage(crew.roster(), actor(), who)
        .ifPresentOrElse(this::refuse, () -> crew.roster().member(who).ifPresent(then));
  }

  private void managedOrOwn(StaffId who, Consumer<StaffMember> then) {
    Optional<StaffMember> own = crew.signedIn().filter(member -> member.id().equals(who));
    if (own.isPresent()) {
      then.accept(own.get());
    } else {
      managed(who, then);
    }
  }

  private void refuse(RosterFault why) {
    now.trouble = Optional.of(new StaffTrouble.Rule(why));
  }
}
