package id.laci.pos.shift;

/// What came of an event.
public sealed interface ShiftStep {
  /// It happened.
  record Moved(Shift next) implements ShiftStep {}

  /// It cannot happen now; nothing changed.
  record Refused(Why why) implements ShiftStep {}

  /// Why something cannot happen to a shift now.
  enum Why {
    /// No shift is open.
    NOT_OPEN,
    /// One is open already.
    ALREADY_OPEN,
    /// The drawer is being counted: first finish that, or leave it.
    BEING_COUNTED,
    /// The count is fixed and cannot be left or made again.
    COUNT_IS_FIXED,
    /// The drawer is not being counted.
    NOT_COUNTED,
    /// Another person has to count.
    SAME_PERSON,
    /// The drawer is that person's already.
    SAME_CASHIER,
    /// A manager has to allow it.
    NEEDS_APPROVAL,
    /// That report is not this shift's.
    OTHER_REPORT
  }
}
