package id.laci.pos.shift;

import id.laci.pos.money.Money;
import java.util.List;
import java.util.Optional;

/// What the page about shift and cash shows. While the drawer is counted, nothing in it tells how
/// much cash should be there.
///
/// @param standing where the shift stands, and what may be known of it
/// @param open what is still open, what blocks closing first
/// @param reports the latest reports, the newest first
/// @param handOverCounts whether the drawer is counted when another cashier takes over
public record ShiftView(
    Standing standing, List<OpenItem> open, List<ZReport> reports, boolean handOverCounts) {
  public ShiftView {
    open = List.copyOf(open);
    reports = List.copyOf(reports);
  }

  /// @return whether something keeps the shift from being closed
  public boolean isBlocked() {
    return open.stream().anyMatch(OpenItem::blocks);
  }

  /// Where the shift stands.
  public sealed interface Standing {}

  /// No shift is open.
  ///
  /// @param proposal what the drawer should hold when one opens: what stayed in it last time
  public record NotOpen(Money proposal) implements Standing {}

  /// Sales are made.
  public record Selling(XReport report) implements Standing {}

  /// The drawer is being counted.
  ///
  /// @param by who counts
  public record Counting(Opening opening, String by) implements Standing {}

  /// Another person counts.
  ///
  /// @param firstBy who counted first
  public record Recounting(Opening opening, String firstBy) implements Standing {}

  /// The count is fixed, and everybody may see what came of it.
  ///
  /// @param expected what should be in the drawer
  /// @param needsApproval whether a manager has to let the difference pass
  public record Fixed(
      Opening opening,
      Counted first,
      Optional<Counted> second,
      Money expected,
      Money difference,
      boolean needsApproval)
      implements Standing {
    /// @return the count that counts
    public Counted counted() {
      return second.orElse(first);
    }
  }
}
