package id.laci.pos.pin;

import id.laci.pos.approval.Attempts;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.StaffTrouble;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// What is kept, and every try at it. A try is on disk as a wrong one before it is looked at, so
/// that pulling the plug gives no further tries.
final class Tries {
  private final CredentialsFile file;
  private final InstantSource clock;
  private final SecureRandom random;
  private final Cost cost;
  private final boolean demo;

  Tries(CredentialsFile file, InstantSource clock, SecureRandom random, Cost cost, boolean demo) {
    this.file = file;
    this.clock = clock;
    this.random = random;
    this.cost = cost;
    this.demo = demo;
  }

  /// A try that is being looked at.
  ///
  /// @param kept with this try counted as wrong
  /// @param before as it is when the try was right
  record Try(Kept kept, Attempts before) {
    int left() {
      return kept.attempts().left();
    }
  }

  Kept kept() throws IOException, Stopped {
    return switch (file.read()) {
      case CredentialsFile.Contents.Good(var kept) -> kept;
      case CredentialsFile.Contents.Unreadable(var words) ->
          throw new Stopped(new StaffTrouble.Unavailable(words));
      case CredentialsFile.Contents.Nothing _ -> {
        if (!demo) {
          throw new Stopped(new StaffTrouble.Missing());
        }
        yield write(demonstration());
      }
    };
  }

  /// The demonstration's people and their PINs, which are no secret.
  private Kept demonstration() {
    Kept kept = Kept.fresh(random);
    for (DemoStaff one : DemoStaff.values()) {
      PinHash pin = kept.hash(one.pin().toCharArray(), cost);
      kept = kept.with(one.member().id(), Holder.NOTHING.with(pin));
    }
    return kept;
  }

  Kept write(Kept kept) throws IOException {
    file.write(kept);
    return kept;
  }

  Try begin() throws IOException, Stopped {
    Kept kept = kept();
    Instant now = clock.instant();
    Attempts attempts = kept.attempts().seenAt(now).easedAt(now);
    Optional<Instant> until = attempts.lockedUntil(now);
    if (until.isPresent()) {
      if (!attempts.equals(kept.attempts())) {
        write(kept.with(attempts));
      }
      throw new Stopped(new StaffTrouble.Locked(until.get()));
    }
    return new Try(write(kept.with(attempts.wrongAt(now))), attempts);
  }

  /// The try was right.
  ///
  /// @param next what is kept from now on, apart from the tries
  Kept right(Try tried, Kept next) throws IOException {
    return write(next.with(tried.before()));
  }
}
