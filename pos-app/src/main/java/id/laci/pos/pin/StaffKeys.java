package id.laci.pos.pin;

import id.laci.pos.approval.Approval;
import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.approval.Approver;
import id.laci.pos.staff.Credentials;
import id.laci.pos.staff.StaffErrand;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffMember;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.staff.StaffTrouble;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;

/// Looks at what is typed, and says whose it is. May be used from any thread; looks at one thing
/// after the other.
public final class StaffKeys implements Credentials, Approver {
  private final ReentrantLock one = new ReentrantLock();
  private final Tries tries;
  private final Changes changes;
  private final InstantSource clock;
  private final Cost cost;

  StaffKeys(Path path, InstantSource clock, SecureRandom random, Cost cost, boolean demo) {
    this.clock = clock;
    this.cost = cost;
    tries = new Tries(new CredentialsFile(path), clock, random, cost, demo);
    changes = new Changes(tries, clock, random, cost);
  }

  /// @param file where everything is kept; need not be there
  /// @param demo whether the demonstration's people are put into it when it is not there
  public static StaffKeys of(Path file, InstantSource clock, SecureRandom random, boolean demo) {
    return new StaffKeys(file, clock, random, Cost.USUAL, demo);
  }

  /// Forgets everything, so that the owner sets the till up anew at its next start. What was there
  /// is kept beside. Only for whoever has the rights over this computer anyway.
  ///
  /// @throws IOException when the disk does not take it
  public static void startOver(Path file, InstantSource clock, SecureRandom random)
      throws IOException {
    CredentialsFile kept = new CredentialsFile(file);
    kept.setAside(clock.instant());
    kept.write(Kept.fresh(random).startingOver());
  }

  @Override
  public StaffTidings run(StaffErrand errand) {
    one.lock();
    try {
      return switch (errand) {
        case StaffErrand.SignIn(var pin, var badge) -> signIn(pin.take(), badge);
        case StaffErrand.Begin(var owner, var fresh) -> changes.begin(owner, fresh.take());
        case StaffErrand.Recover(var code, var fresh, var owners) ->
            changes.recover(code.take(), fresh.take(), owners);
        case StaffErrand.SetPin(var who, var fresh) -> changes.setPin(who, fresh.take());
        case StaffErrand.ChangePin(var who, var present, var fresh) ->
            changes.changePin(who, present.take(), fresh.take());
        case StaffErrand.KnowBadge(var badge) ->
            new StaffTidings.BadgeOf(changes.badge(tries.kept(), badge));
        case StaffErrand.GiveBadge(var who, var badge) -> changes.giveBadge(who, badge);
        case StaffErrand.TakeBadge(var who) -> changes.takeBadge(who);
        case StaffErrand.Enrol(var who, var name, var shop) -> changes.enrol(who, name, shop);
        case StaffErrand.Confirm(var who, var code) -> changes.confirm(who, code.take());
        case StaffErrand.DropPhone(var who) -> changes.dropPhone(who);
        case StaffErrand.DrawRecovery(var owner) -> changes.drawRecovery(owner);
        case StaffErrand.Look _ -> changes.look();
      };
    } catch (Stopped stopped) {
      return new StaffTidings.Refused(stopped.why());
    } catch (IOException e) {
      return new StaffTidings.Refused(new StaffTrouble.Unavailable(words(e)));
    } finally {
      one.unlock();
    }
  }

  private StaffTidings signIn(char[] pin, Optional<StaffId> badge) throws IOException, Stopped {
    Tries.Try tried = tries.begin();
    Optional<StaffId> who = owner(tried, pin);
    if (who.isEmpty()) {
      throw new Stopped(new StaffTrouble.WrongPin(tried.left()));
    }
    if (badge.isPresent() && !badge.equals(who)) {
      throw new Stopped(new StaffTrouble.NotTheirs());
    }
    var _ = tries.right(tried, tried.kept());
    return new StaffTidings.Known(who.get());
  }

  private Optional<StaffId> owner(Tries.Try tried, char[] pin) {
    try {
      return tried.kept().owner(tried.kept().hash(pin, cost));
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  @Override
  public Answer ask(ApprovalRequest request, char[] pin, char[] code, Optional<StaffId> badge) {
    one.lock();
    try {
      return answer(request, pin, new String(code), badge);
    } catch (Stopped stopped) {
      return answer(stopped.why());
    } catch (IOException e) {
      return new Answer.Unavailable(words(e));
    } finally {
      one.unlock();
      Arrays.fill(pin, '\0');
      Arrays.fill(code, '\0');
    }
  }

  private Answer answer(ApprovalRequest request, char[] pin, String code, Optional<StaffId> badge)
      throws IOException, Stopped {
    Tries.Try tried = tries.begin();
    Optional<StaffId> who = owner(tried, pin);
    if (who.isEmpty()) {
      return new Answer.WrongPin(tried.left());
    }
    if (badge.isPresent() && !badge.equals(who)) {
      return new Answer.OtherBadge();
    }
    Optional<StaffMember> approver =
        request.approvers().stream().filter(one -> one.id().equals(who.get())).findFirst();
    if (approver.isEmpty()) {
      return new Answer.MayNot(tried.left());
    }
    return request.secondFactor()
        ? second(request, tried, approver.get(), code)
        : approved(request, tried, tried.kept(), approver.get());
  }

  /// The PIN is right; the phone has to agree.
  private Answer second(ApprovalRequest request, Tries.Try tried, StaffMember who, String typed)
      throws IOException {
    Holder holder = tried.kept().of(who.id());
    if (holder.phone().isEmpty()) {
      var _ = tries.right(tried, tried.kept());
      return new Answer.NoPhone(who.name());
    }
    if (typed.isBlank()) {
      var _ = tries.right(tried, tried.kept());
      return new Answer.CodeMissing();
    }
    OptionalLong step =
        PhoneCode.step(typed.strip(), holder.phone().get(), holder.lastStep(), clock.instant());
    if (step.isPresent()) {
      Kept used = tried.kept().with(who.id(), holder.used(step.getAsLong()));
      return approved(request, tried, used, who);
    }
    String drawn = tried.kept().fingerprint(Changes.CODE, DrawnCode.bare(typed));
    if (holder.codes().contains(drawn)) {
      return approved(request, tried, tried.kept().with(who.id(), holder.used(drawn)), who);
    }
    return new Answer.WrongCode(tried.left());
  }

  private Answer approved(ApprovalRequest request, Tries.Try tried, Kept next, StaffMember who)
      throws IOException {
    var _ = tries.right(tried, next);
    return new Answer.Approved(
        new Approval(request.id(), who.name(), clock.instant(), request.act()));
  }

  private static Answer answer(StaffTrouble why) {
    return switch (why) {
      case StaffTrouble.Locked(var until) -> new Answer.Locked(until);
      case StaffTrouble.Missing _ -> new Answer.NotSetUp();
      case StaffTrouble.Unavailable(var words) -> new Answer.Unavailable(words);
      case StaffTrouble.WrongPin _,
          StaffTrouble.WrongCode _,
          StaffTrouble.NotTheirs _,
          StaffTrouble.BadPin _,
          StaffTrouble.PinTaken _,
          StaffTrouble.UnknownBadge _,
          StaffTrouble.BadgeTaken _,
          StaffTrouble.Rule _ ->
          throw new IllegalStateException("a try is not stopped by " + why);
    };
  }

  private static String words(IOException e) {
    return "the file of PINs cannot be read or written: " + e.getMessage();
  }
}
