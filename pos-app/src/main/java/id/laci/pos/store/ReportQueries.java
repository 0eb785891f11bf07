package id.laci.pos.store;

import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.ShiftText;
import id.laci.pos.shift.ZReport;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reports of shifts, as they were written when they closed them.
public final class ReportQueries {
  private static final System.Logger LOG = System.getLogger(ReportQueries.class.getName());

  /// As many as anybody looks through.
  public static final int LATEST_MAX = 60;

  private static final String COLUMNS =
      "SELECT DOCUMENT, (SELECT COALESCE(MAX(COPY) + 1, 0) FROM PRINT_JOB P"
          + " WHERE P.RECEIPT = Z.NAME) FROM Z_REPORT Z";

  private final Database database;

  ReportQueries(Database database) {
    this.database = database;
  }

  /// A report and how often it was asked for on paper.
  ///
  /// @param copies how many print jobs it had, the first one counted
  public record Found(ZReport report, int copies) {}

  /// @return the newest first; none, and a line in the log, when the copy cannot be asked now
  public List<ZReport> latest() {
    return find(COLUMNS + " ORDER BY NUMBER DESC LIMIT " + LATEST_MAX).stream()
        .map(Found::report)
        .toList();
  }

  /// @return the report of that number, if the copy has it
  public Optional<Found> report(long number) {
    return find(COLUMNS + " WHERE NUMBER = " + number).stream().findFirst();
  }

  private List<Found> find(String sql) {
    try (Connection reader = database.connect(false);
        PreparedStatement query = reader.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      List<Found> found = new ArrayList<>();
      while (rows.next()) {
        found.add(new Found(ShiftText.read(rows.getString(1)), rows.getInt(2)));
      }
      return found;
    } catch (SQLException | FactText.Unreadable e) {
      LOG.log(System.Logger.Level.ERROR, "reports of shifts cannot be looked up", e);
      return List.of();
    }
  }
}
