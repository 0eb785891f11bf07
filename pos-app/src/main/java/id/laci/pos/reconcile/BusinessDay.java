package id.laci.pos.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// A day as the shop counts it: a bar's Saturday ends on Sunday at five.
///
/// @param date what it is called
/// @param begins the time at which it begins
/// @param zone where the shop is; not always where its acquirer's clock stands
public record BusinessDay(LocalDate date, LocalTime begins, ZoneId zone) {
  /// @param begins the time at which days begin, which is when they end
  /// @return the day to which that moment belongs
  public static BusinessDay of(Instant at, LocalTime begins, ZoneId zone) {
    LocalDate date = at.atZone(zone).toLocalDate();
    BusinessDay day = new BusinessDay(date, begins, zone);
    return at.isBefore(day.from()) ? new BusinessDay(date.minusDays(1), begins, zone) : day;
  }

  /// @return its first moment
  public Instant from() {
    return date.atTime(begins).atZone(zone).toInstant();
  }

  /// @return the first moment after it
  public Instant until() {
    return date.plusDays(1).atTime(begins).atZone(zone).toInstant();
  }

  /// @return the day so many days later; negative for earlier
  public BusinessDay plusDays(long days) {
    return new BusinessDay(date.plusDays(days), begins, zone);
  }

  /// @return whether this moment is within it, or no more than `tolerance` beside it
  public boolean holds(Instant instant, Duration tolerance) {
    return !instant.isBefore(from().minus(tolerance)) && instant.isBefore(until().plus(tolerance));
  }

  /// @param day the beginning of a day of 24 hours
  /// @return whether the two have a moment in common
  public boolean touches(Instant day) {
    return day.isBefore(until()) && day.plus(Duration.ofDays(1)).isAfter(from());
  }
}
