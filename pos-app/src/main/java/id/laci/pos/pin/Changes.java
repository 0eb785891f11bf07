package id.laci.pos.pin;

import id.laci.pos.staff.PinFault;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.staff.StaffTrouble;
import id.laci.pos.staff.Standing;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/// Sets and takes away what proves who somebody is.
final class Changes {
  static final String CODE = "code";
  private static final String BADGE = "badge";
  private static final String RECOVERY = "recovery";
  private static final int CODES = 8;

  private final Tries tries;
  private final InstantSource clock;
  private final SecureRandom random;
  private final Cost cost;

  /// Secrets that a phone has been shown and has not confirmed; gone with the program.
  private final Map<StaffId, String> enrolling = new HashMap<>();

  Changes(Tries tries, InstantSource clock, SecureRandom random, Cost cost) {
    this.tries = tries;
    this.clock = clock;
    this.random = random;
    this.cost = cost;
  }

  StaffTidings begin(StaffId owner, char[] fresh) throws IOException, Stopped {
    try {
      good(fresh);
      Kept kept = Kept.fresh(random);
      String code = DrawnCode.draw(random, DrawnCode.RECOVERY);
      Holder holder = Holder.NOTHING.with(kept.hash(fresh, cost)).recovery(recovery(kept, code));
      var _ = tries.write(kept.with(owner, holder));
      return revealed(owner, List.of(code));
    } finally {
      Arrays.fill(fresh, '\0');
    }
  }

  StaffTidings recover(char[] typed, char[] fresh, Set<StaffId> owners)
      throws IOException, Stopped {
    try {
      good(fresh);
      Tries.Try tried = tries.begin();
      Kept kept = tried.kept();
      String known = recovery(kept, new String(typed));
      Optional<StaffId> owner =
          owners.stream()
              .filter(one -> kept.of(one).recovery().equals(Optional.of(known)))
              .findFirst();
      if (owner.isEmpty()) {
        throw new Stopped(new StaffTrouble.WrongCode(tried.left()));
      }
      PinHash hash = free(kept, owner.get(), fresh);
      String code = DrawnCode.draw(random, DrawnCode.RECOVERY);
      Holder next = kept.of(owner.get()).with(hash).recovery(recovery(kept, code));
      var _ = tries.right(tried, kept.with(owner.get(), next));
      return revealed(owner.get(), List.of(code));
    } finally {
      Arrays.fill(typed, '\0');
      Arrays.fill(fresh, '\0');
    }
  }

  private static String recovery(Kept kept, String code) {
    return kept.fingerprint(RECOVERY, DrawnCode.bare(code));
  }

  /// A PIN that cannot be had counts as a wrong one: it would tell that somebody has it.
  StaffTidings setPin(StaffId who, char[] fresh) throws IOException, Stopped {
    try {
      good(fresh);
      Tries.Try tried = tries.begin();
      PinHash hash = free(tried.kept(), who, fresh);
      var _ = tries.right(tried, tried.kept().with(who, tried.kept().of(who).with(hash)));
      return new StaffTidings.Done();
    } finally {
      Arrays.fill(fresh, '\0');
    }
  }

  StaffTidings changePin(StaffId who, char[] present, char[] fresh) throws IOException, Stopped {
    try {
      good(fresh);
      Tries.Try tried = tries.begin();
      Kept kept = tried.kept();
      if (!kept.owner(kept.hash(present, cost)).equals(Optional.of(who))) {
        throw new Stopped(new StaffTrouble.WrongPin(tried.left()));
      }
      PinHash hash = free(kept, who, fresh);
      var _ = tries.right(tried, kept.with(who, kept.of(who).with(hash)));
      return new StaffTidings.Done();
    } finally {
      Arrays.fill(present, '\0');
      Arrays.fill(fresh, '\0');
    }
  }

  private static void good(char[] fresh) throws Stopped {
    Optional<PinFault> fault = PinFault.of(fresh);
    if (fault.isPresent()) {
      throw new Stopped(new StaffTrouble.BadPin(fault.get()));
    }
  }

  private PinHash free(Kept kept, StaffId who, char[] fresh) throws Stopped {
    PinHash hash = kept.hash(fresh, cost);
    if (kept.owner(hash).filter(other -> !other.equals(who)).isPresent()) {
      throw new Stopped(new StaffTrouble.PinTaken());
    }
    return hash;
  }

  Optional<StaffId> badge(Kept kept, String badge) {
    return kept.badge(kept.fingerprint(BADGE, badge));
  }

  StaffTidings giveBadge(StaffId who, String badge) throws IOException, Stopped {
    Kept kept = tries.kept();
    if (badge(kept, badge).filter(other -> !other.equals(who)).isPresent()) {
      throw new Stopped(new StaffTrouble.BadgeTaken());
    }
    Optional<String> print = Optional.of(kept.fingerprint(BADGE, badge));
    var _ = tries.write(kept.with(who, kept.of(who).badge(print)));
    return new StaffTidings.Done();
  }

  StaffTidings takeBadge(StaffId who) throws IOException, Stopped {
    Kept kept = tries.kept();
    var _ = tries.write(kept.with(who, kept.of(who).badge(Optional.empty())));
    return new StaffTidings.Done();
  }

  StaffTidings enrol(StaffId who, String name, String shop) {
    byte[] secret = new byte[PhoneCode.SECRET_BYTES];
    random.nextBytes(secret);
    String text = Base64.getEncoder().encodeToString(secret);
    enrolling.put(who, text);
    return new StaffTidings.Enrolling(
        who, reveal(PhoneCode.uri(text, name, shop)), reveal(PhoneCode.base32(text)));
  }

  StaffTidings confirm(StaffId who, char[] typed) throws IOException, Stopped {
    Kept kept = tries.kept();
    Optional<String> secret = Optional.ofNullable(enrolling.get(who));
    OptionalLong step =
        secret
            .map(text -> PhoneCode.step(new String(typed), text, 0, clock.instant()))
            .orElseGet(OptionalLong::empty);
    Arrays.fill(typed, '\0');
    if (step.isEmpty()) {
      throw new Stopped(new StaffTrouble.WrongCode(kept.attempts().left()));
    }
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < CODES; i++) {
      codes.add(DrawnCode.draw(random, DrawnCode.PHONE));
    }
    List<String> prints =
        codes.stream().map(code -> kept.fingerprint(CODE, DrawnCode.bare(code))).toList();
    Holder next = kept.of(who).phone(secret.orElseThrow(), step.getAsLong(), prints);
    var _ = tries.write(kept.with(who, next));
    enrolling.remove(who);
    return revealed(who, codes);
  }

  StaffTidings dropPhone(StaffId who) throws IOException, Stopped {
    Kept kept = tries.kept();
    var _ = tries.write(kept.with(who, kept.of(who).withoutPhone()));
    return new StaffTidings.Done();
  }

  StaffTidings drawRecovery(StaffId owner) throws IOException, Stopped {
    Kept kept = tries.kept();
    String code = DrawnCode.draw(random, DrawnCode.RECOVERY);
    var _ = tries.write(kept.with(owner, kept.of(owner).recovery(recovery(kept, code))));
    return revealed(owner, List.of(code));
  }

  /// Trouble with the file is what the look is for, so it is told and not thrown.
  StaffTidings look() throws IOException {
    try {
      Kept kept = tries.kept();
      Map<StaffId, Standing.Holds> holds =
          kept.holders().entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().holds()));
      return new StaffTidings.Looked(new Standing(holds, kept.startsOver(), Optional.empty()));
    } catch (Stopped stopped) {
      return new StaffTidings.Looked(new Standing(Map.of(), false, Optional.of(stopped.why())));
    }
  }

  private static StaffTidings revealed(StaffId who, List<String> codes) {
    return new StaffTidings.Revealed(who, new StaffTidings.Reveal(codes));
  }

  private static StaffTidings.Reveal reveal(String text) {
    return new StaffTidings.Reveal(List.of(text));
  }
}
