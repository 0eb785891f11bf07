package id.laci.pos.table;

/// What a cell with a number says.
public sealed interface Figure {
  /// A number.
  ///
  /// @param whole its whole part, rounded half away from nothing when there was a fraction; below
  ///   nothing when the cell says so by a sign, parentheses or `DB`
  /// @param fraction whether something was rounded away
  /// @param side whether the cell names a side of the account
  record Amount(long whole, boolean fraction, Side side) implements Figure {}

  /// Nothing, or a dash that stands for nothing.
  record Blank() implements Figure {}

  /// Something else.
  ///
  /// @param fault what is wrong
  record Wrong(Fault fault) implements Figure {}

  /// Why a cell holds no number.
  enum Fault {
    /// There are characters in it that no number has.
    NOT_A_NUMBER,
    /// Its dots and commas do not stand where this column has them.
    OTHER_STYLE,
    /// It is greater than any amount of money here.
    TOO_LARGE
  }

  /// A side of the account.
  enum Side {
    /// None is named.
    UNNAMED,
    /// `CR`, `K`: money that came.
    CREDIT,
    /// `DB`, `DR`, `D`: money that went.
    DEBIT
  }
}
