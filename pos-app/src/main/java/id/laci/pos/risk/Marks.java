package id.laci.pos.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The latest marks.
///
/// @param all the oldest first, at most [#MARKS_MAX]; older ones are in the journal alone
public record Marks(List<Mark> all) {
  /// No rule ever fired.
  public static final Marks NONE = new Marks(List.of());

  /// As many as are shown.
  public static final int MARKS_MAX = 300;

  public Marks {
    all = List.copyOf(all);
  }

  /// @return how many nobody has looked at
  public int unseen() {
    return (int) all.stream().filter(mark -> mark.seen().isEmpty()).count();
  }

  /// @return the mark of that number, while it is known here
  public Optional<Mark> numbered(long number) {
    return all.stream().filter(mark -> mark.number() == number).findFirst();
  }

  /// @return with one more; when there are too many, the oldest that was looked at goes first
  public Marks with(Mark mark) {
    List<Mark> more = new ArrayList<>(all);
    more.add(mark);
    if (more.size() > MARKS_MAX) {
      more.remove(
          more.stream().filter(old -> old.seen().isPresent()).findFirst().orElse(more.getFirst()));
    }
    return new Marks(more);
  }

  /// @return with that one looked at; the first look counts
  public Marks seen(long number, Mark.Seen seen) {
    return new Marks(
        all.stream()
            .map(mark -> mark.number() == number && mark.seen().isEmpty() ? mark.seen(seen) : mark)
            .toList());
  }
}
