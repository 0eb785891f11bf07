package id.laci.pos.approval;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which approvals have been used. It needs no clock to forget the old ones: requests are numbered
/// upwards, so everything up to a floor counts as used. Kept by the till while it runs; after a
/// restart there are no approvals to use, because none is kept unused.
public final class Approvals {
  /// Nothing was used.
  public static final Approvals NONE = new Approvals(0, new TreeSet<>());

  /// How many used ones are remembered one by one.
  static final int REMEMBERED = 256;

  private final long floor;
  private final SortedSet<Long> used;

  private Approvals(long floor, SortedSet<Long> used) {
    this.floor = floor;
    this.used = Collections.unmodifiableSortedSet(used);
  }

  /// What came of using an approval.
  ///
  /// @param next what is used from now on
  /// @param fitness whether the act may be done; [Approval.Fitness#FITS] alone means yes
  public record Use(Approvals next, Approval.Fitness fitness) {
    /// @return whether the act may be done
    public boolean allowed() {
      return fitness == Approval.Fitness.FITS;
    }
  }

  /// Uses an approval for an act. An approval that does not fit is not used up by the attempt.
  public Use use(Approval approval, Act act, Instant now) {
    if (isUsed(approval)) {
      return new Use(this, Approval.Fitness.USED);
    }
    Approval.Fitness fitness = approval.fitness(act, now);
    return new Use(fitness == Approval.Fitness.FITS ? with(approval.request()) : this, fitness);
  }

  private boolean isUsed(Approval approval) {
    return approval.request() <= floor || used.contains(approval.request());
  }

  private Approvals with(long request) {
    TreeSet<Long> more = new TreeSet<>(used);
    more.add(request);
    Optional<Long> lowest =
        more.size() > REMEMBERED ? Optional.ofNullable(more.pollFirst()) : Optional.empty();
    return new Approvals(lowest.orElse(floor), more);
  }
}
