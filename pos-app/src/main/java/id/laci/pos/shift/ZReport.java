package id.laci.pos.shift;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Optional;

/// The report that closes a shift. It is written once, numbered without gaps, and never changed.
///
/// @param document its own number, unique over all tills for ever
/// @param shift all that happened
/// @param first the blind count
/// @param second by another person, where one was needed; it is the one that counts
/// @param left what stays in the drawer for the next shift; the rest is taken out
/// @param by who closed it
/// @param approvedBy who let the difference pass; empty when that was not needed
/// @param at when
public record ZReport(
    String document,
    Running shift,
    Counted first,
    Optional<Counted> second,
    Money left,
    String by,
    Optional<String> approvedBy,
    Instant at) {
  /// @return counts reports of this till and epoch from 1
  public long number() {
    return shift.opening().number();
  }

  /// @return the count that counts
  public Counted counted() {
    return second.orElse(first);
  }

  /// @return what should have been in the drawer
  public Money expected() {
    return shift.drawer().expected();
  }

  /// @return how much more was found than should have been there, negative when less
  public Money difference() {
    return counted().count().total().minus(expected());
  }

  /// @return what is taken out of the drawer
  public Money takenOut() {
    return counted().count().total().minus(left);
  }
}
