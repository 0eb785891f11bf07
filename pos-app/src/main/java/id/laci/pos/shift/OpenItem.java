package id.laci.pos.shift;

/// Something that is still open when a shift is to be closed.
///
/// @param kind what it is
/// @param count how many of them
/// @param blocks whether the shift cannot be closed before that is settled
public record OpenItem(Kind kind, int count, boolean blocks) {
  /// What can be open.
  public enum Kind {
    /// The sale at the counter is partly paid.
    PARTS,
    /// A code for the sale at the counter may still be paid.
    CODE,
    /// Payments whose fate the gateway still has to tell.
    PAYMENTS,
    /// Refunds that are under way.
    REFUNDS,
    /// Money that is owed to customers.
    OWED,
    /// Payments that nobody has verified yet.
    UNVERIFIED,
    /// Money for no order that is known.
    STRAY,
    /// Papers that are not printed.
    PRINTS
  }
}
