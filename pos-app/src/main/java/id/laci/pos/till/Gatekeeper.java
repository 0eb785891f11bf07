package id.laci.pos.till;

import id.laci.pos.staff.Pin;
import id.laci.pos.staff.Rank;
import id.laci.pos.staff.StaffErrand;
import id.laci.pos.staff.StaffEvent;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.staff.StaffRules;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.staff.StaffTrouble;
import id.laci.pos.staff.Standing;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who is at the till: the first set-up, the lock, and who takes over.
final class Gatekeeper {
  private final TillSetup setup;
  private final Desk desk;
  private final Crew crew;
  private final Approving approving;
  private final StaffErrands errands;
  private final ShiftDesk shifts;
  private final Staffing now;

  Gatekeeper(
      TillSetup setup, Desk desk, Approving approving, StaffErrands errands, ShiftDesk shifts) {
    this.setup = setup;
    this.desk = desk;
    crew = desk.crew;
    this.approving = approving;
    this.errands = errands;
    this.shifts = shifts;
    now = desk.staffing;
    now.locked = crew.startsLocked();
  }

  /// The program has started.
  void begin(Turn turn) {
    if (crew.startsLocked()) {
      errands.look(turn);
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
    return new StaffView(crew.signedIn(), gate(), crew.demo(), crew.unseen());
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
      desk.tryingScans = false; // they land in the basket while it is locked
      if (Guard.takes(desk.page).isPresent()) {
        desk.page = Page.Name.TILES;
      }
    }
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

  /// Somebody types their PIN to take the till over.
  void signIn(Turn turn, Pin pin) {
    if (!now.locked || mustSetUp()) {
      return;
    }
    errands.run(
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
    Crew.enter(turn, member);
    turn.then(() -> desk.unsay(Notice.NotAllowed.class)); // it was somebody else who might not
    shifts.begin(turn, member.name());
    turn.then(
        () -> {
          now.locked = false;
          now.badge = Optional.empty();
          now.trouble = Optional.empty();
        });
  }

  /// The first owner, or one who begins again.
  void setUp(Turn turn, String name, Pin fresh) {
    if (!mustSetUp() || now.codes.isPresent()) {
      return;
    }
    StaffRules.Verdict verdict =
        again()
            .<StaffRules.Verdict>map(StaffRules.Verdict.Good::new)
            .orElseGet(() -> StaffRules.first(crew.roster(), name));
    boolean anew = again().isPresent();
    errands.judged(
        verdict,
        owner ->
            errands.run(
                turn,
                new StaffErrand.Begin(owner.id(), fresh),
                (then, tidings) -> {
                  if (tidings instanceof StaffTidings.Revealed(var _, var codes)) {
                    if (!anew) {
                      errands.happened(
                          then, new StaffEvent.MemberPut(owner, owner.name(), then.at()));
                    }
                    opened(
                        then,
                        owner,
                        anew ? StaffEvent.What.PIN_RECOVERED : StaffEvent.What.PIN_SET,
                        codes);
                  }
                }));
  }

  /// An owner has forgotten the PIN and kept the code.
  void recover(Turn turn, Pin code, Pin fresh) {
    Set<StaffId> owners =
        crew.roster().all().stream()
            .filter(member -> member.active() && member.rank() == Rank.OWNER)
            .map(StaffMember::id)
            .collect(Collectors.toSet());
    if (now.locked && !mustSetUp()) {
      errands.run(
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
    errands.happened(turn, new StaffEvent.ProofPut(owner.id(), what, owner.name(), turn.at()));
    enter(turn, owner);
    turn.then(
        () -> {
          now.standing = Standing.UNKNOWN;
          now.codes = Optional.of(new StaffView.Gate.Codes(owner.name(), codes, false));
        });
  }

  /// The code has been kept.
  void seen() {
    now.codes = Optional.empty();
  }

  /// Prints the code that the owner has to keep.
  ///
  /// @return whether there is one
  boolean printCodes(Turn turn) {
    Optional<StaffView.Gate.Codes> codes = now.codes;
    codes.ifPresent(
        shown -> {
          turn.then(
              new Effect.PrintCodes(
                  shown.name(), shown.codes(), false, desk.cashierLanguage.tag()));
          turn.then(
              () ->
                  now.codes =
                      Optional.of(new StaffView.Gate.Codes(shown.name(), shown.codes(), true)));
        });
    return codes.isPresent();
  }

  /// A badge was held to the reader. Whoever's it is types their PIN next.
  void badge(Turn turn, String badge) {
    if (now.codes.isEmpty() && !mustSetUp()) {
      errands.run(
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
}
