package id.laci.pos.shift;

import id.laci.pos.money.Money;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where the till is between opening and closing. Sales are made while it is [Open] and at no other
/// time; money that settles late is taken in whenever it comes.
public sealed interface Shift {
  /// No shift was ever opened: a new till, or a journal of an older release. Nothing is counted.
  record Never() implements Shift {}

  /// The last one is closed.
  ///
  /// @param last the report that closed it
  /// @param since what came after it; the next shift counts it
  record Closed(ZReport last, Takings since) implements Shift {}

  /// Selling.
  record Open(Running running) implements Shift {}

  /// The drawer is being counted, and nobody is told what should be in it.
  ///
  /// @param by who counts
  record Counting(Running running, String by) implements Shift {}

  /// The first count differs by more than is let pass: another person counts.
  ///
  /// @param first is fixed
  record Recounting(Running running, Counted first) implements Shift {}

  /// The count is fixed; the shift waits to be closed.
  ///
  /// @param first is fixed
  /// @param second by another person, where one was needed; it is the one that counts
  /// @param allowed the greatest difference that needs nobody's word
  record Fixed(Running running, Counted first, Optional<Counted> second, Money allowed)
      implements Shift {
    /// @return the count that counts
    public Counted valid() {
      return second.orElse(first);
    }

    /// @return how much more was found than should be there, negative when less
    public Money difference() {
      return valid().count().total().minus(running.drawer().expected());
    }

    /// @return whether it may only be closed with a manager's word
    public boolean needsApproval() {
      return Shifts.isAbove(difference(), allowed);
    }
  }

  /// @return the shift that is not closed yet
  default Optional<Running> underWay() {
    return switch (this) {
      case Never _, Closed _ -> Optional.empty();
      case Open(var running) -> Optional.of(running);
      case Counting(var running, var _) -> Optional.of(running);
      case Recounting(var running, var _) -> Optional.of(running);
      case Fixed(var running, var _, var _, var _) -> Optional.of(running);
    };
  }

  /// @param open what becomes of a shift that is not closed yet
  /// @param closed what becomes of the takings that the next shift will count
  /// @return the same shift with other figures; itself when no shift was ever opened
  default Shift with(UnaryOperator<Running> open, UnaryOperator<Takings> closed) {
    return switch (this) {
      case Never never -> never;
      case Closed(var last, var since) -> new Closed(last, closed.apply(since));
      case Open(var running) -> new Open(open.apply(running));
      case Counting(var running, var by) -> new Counting(open.apply(running), by);
      case Recounting(var running, var first) -> new Recounting(open.apply(running), first);
      case Fixed(var running, var first, var second, var allowed) ->
          new Fixed(open.apply(running), first, second, allowed);
    };
  }

  /// @return the fees of payments that come now
  default Optional<Tariff> tariff() {
    return switch (this) {
      case Never _ -> Optional.empty();
      case Closed(var last, var _) -> Optional.of(last.shift().opening().tariff());
      case Open _, Counting _, Recounting _, Fixed _ ->
          underWay().map(running -> running.opening().tariff());
    };
  }
}
