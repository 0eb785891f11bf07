package id.laci.pos.today;

import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.shift.Tariff;
import java.time.Instant;
import java.util.Optional;

/// What the day's page has done beside the till. Each may be done twice.
public sealed interface DayErrand {
  /// Read the figures.
  ///
  /// @param id by which the answer is known; a later question has a greater one
  /// @param until while the day is not over: now
  /// @param tariff by which fees are worked out
  record Read(long id, BusinessDay day, Optional<Instant> until, Tariff tariff)
      implements DayErrand {}

  /// Write the figures into a file.
  ///
  /// @param language that whoever asked reads
  record SaveTable(DayRead read, String language) implements DayErrand {}

  /// Write the charts into a file.
  ///
  /// @param day what they show
  record SavePicture(BusinessDay day, Picture picture) implements DayErrand {}
}
