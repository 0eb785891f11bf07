package id.laci.pos.store;

import id.laci.pos.ledger.FactText;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.shift.Tariff;
import id.laci.pos.today.DayFigures;
import id.laci.pos.today.SoFar;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// The figures of business days. All of a question is answered as of one entry of the journal.
/// Nobody may interrupt the thread that asks: that closes H2's file.
public final class DayQueries {
  private static final System.Logger LOG = System.getLogger(DayQueries.class.getName());

  private final Database database;

  DayQueries(Database database) {
    this.database = database;
  }

  /// What was read.
  ///
  /// @param day the day that was asked for
  /// @param before the one a week earlier
  /// @param soFar what that one had come to by the same time, when a time was asked for
  /// @param asOf the last entry of the journal that counts in it
  public record Read(DayFigures day, DayFigures before, Optional<SoFar> soFar, long asOf) {}

  /// @param until while the day is not over: now; tells what the earlier day had come to by then
  /// @param tariff by which fees are worked out
  /// @return empty, with a line in the log, when the copy cannot be asked now
  public Optional<Read> read(BusinessDay day, Optional<Instant> until, Tariff tariff) {
    BusinessDay before = day.plusDays(-7);
    try (Connection reader = Readings.connect(database)) {
      DayReader days = new DayReader(reader, tariff);
      Optional<SoFar> soFar = Optional.empty();
      if (until.isPresent()) {
        Instant same = before.from().plus(java.time.Duration.between(day.from(), until.get()));
        soFar = Optional.of(days.soFar(before, same));
      }
      return Optional.of(new Read(days.figures(day), days.figures(before), soFar, applied(reader)));
    } catch (SQLException | FactText.Unreadable e) {
      LOG.log(System.Logger.Level.ERROR, "the figures of " + day.date() + " cannot be read", e);
      return Optional.empty();
    }
  }

  private static long applied(Connection reader) throws SQLException {
    try (PreparedStatement query =
        reader.prepareStatement("SELECT NUMBER FROM META WHERE NAME = ?")) {
      query.setString(1, Store.APPLIED);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }
}
