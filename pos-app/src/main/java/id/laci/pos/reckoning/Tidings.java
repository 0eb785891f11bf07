package id.laci.pos.reckoning;

import id.laci.pos.reconcile.DailyReport;
import id.laci.pos.settlement.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/// What comes of an [Errand].
public sealed interface Tidings {
  /// A reading goes on.
  ///
  /// @param lines how many lines have been read
  /// @param about how many there are, judged by their length so far
  record Progressed(long id, long lines, long about) implements Tidings {}

  /// A file was looked at.
  ///
  /// @param matches which claims it confirms; empty when it cannot be read whole
  record Seen(long id, FileSeen file, Optional<Matches> matches) implements Tidings {}

  /// It is no table that can be read.
  record Refused(long id, Refusal why) implements Tidings {}

  /// It cannot be opened, or not to its end.
  record Unreadable(long id, FileTrouble why) implements Tidings {}

  /// The claims were held against it once more.
  record Matched(long id, Matches matches) implements Tidings {}

  /// A day was compared.
  record Compared(long id, DailyReport report) implements Tidings {}

  /// A day cannot be compared: the till's own payments cannot be looked up now.
  record NotCompared(long id) implements Tidings {}

  /// A report lies in a file.
  ///
  /// @param day which day's
  /// @param path where
  record Exported(LocalDate day, String path) implements Tidings {}

  /// A report could not be written.
  ///
  /// @param words why, for the person who puts it right
  record NotExported(String words) implements Tidings {}
}
