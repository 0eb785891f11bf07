package id.laci.pos.returns;

import id.laci.pos.money.Money;

/// What came of planning a return.
public sealed interface Planning {
  /// It can be done so.
  record Possible(ReturnPlan plan) implements Planning {}

  /// Nothing is chosen.
  record NothingChosen() implements Planning {}

  /// More is chosen of a line than may come back.
  ///
  /// @param returnable what may, and why no more
  record TooMany(Returnable returnable) implements Planning {}

  /// A line is chosen that the sale does not have.
  record NoSuchLine(int line) implements Planning {}

  /// A part of the money has no way back that somebody may take now.
  ///
  /// @param tender why
  /// @param amount how much of it would have to go back
  record NoWay(Refundability tender, Money amount) implements Planning {}

  /// A void is of the last sale, of today, as a whole.
  ///
  /// @param why it cannot be one
  record NoVoid(VoidFault why) implements Planning {}

  /// Why a sale cannot be made void.
  enum VoidFault {
    /// Another sale was made since.
    NOT_THE_LAST,
    /// It was made on another day.
    ANOTHER_DAY,
    /// Some of it has come back.
    TOUCHED
  }
}
