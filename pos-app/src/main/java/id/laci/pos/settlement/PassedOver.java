package id.laci.pos.settlement;

/// A line that was read and is no movement of money.
///
/// @param line its number, from 1
/// @param why why it does not count
/// @param text what it says, shortened and without secrets
public record PassedOver(int line, Why why, String text) {
  /// Why a line does not count.
  public enum Why {
    /// It sums others up, or ends the report.
    SUMMARY,
    /// The header once more, where two exports were put together.
    HEADER_AGAIN,
    /// It was not paid: pending, expired, cancelled, refused.
    NOT_PAID,
    /// A person left it out.
    LEFT_OUT
  }
}
