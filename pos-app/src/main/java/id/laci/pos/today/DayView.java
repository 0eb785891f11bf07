package id.laci.pos.today;

import id.laci.pos.reconcile.BusinessDay;
import java.util.List;
import java.util.Optional;

/// What the page of the day shows.
///
/// @param day which day is looked at
/// @param present whether that is the present business day
/// @param figures where they stand
/// @param concerns what waits for a person now, the most pressing first
/// @param saving what became of the last file that was wanted
public record DayView(
    BusinessDay day,
    boolean present,
    Figures figures,
    List<Concern> concerns,
    Optional<Saving> saving) {
  public DayView {
    concerns = List.copyOf(concerns);
  }

  /// Where the figures stand.
  public sealed interface Figures {}

  /// They are being read.
  public record Reading() implements Figures {}

  /// They are there.
  public record There(DayRead read) implements Figures {}

  /// The copy cannot be asked now.
  public record NotReady() implements Figures {}

  /// Whoever stands at the till now may not see them.
  public record NotAllowed() implements Figures {}
}
