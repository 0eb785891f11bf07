package id.laci.pos.store;

import id.laci.pos.money.Money;
import id.laci.pos.today.TenderKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/// What several questions have in common.
final class Readings {
  /// How a tender came in; needs T for the tender and C for its claim.
  static final String TENDER_KIND =
      "CASE T.KIND WHEN 'WALLET' THEN CASE LOWER(T.ISSUER) WHEN 'gopay' THEN 'GOPAY' ELSE 'QRIS'"
          + " END WHEN 'CLAIMED' THEN CASE C.STATE WHEN 'MATCHED' THEN 'OWN_VERIFIED' WHEN 'LOST'"
          + " THEN 'OWN_LOST' ELSE 'OWN_UNVERIFIED' END ELSE T.KIND END";

  /// Finds the claim of a tender.
  static final String CLAIM_OF = " LEFT JOIN CLAIM C ON T.KIND = 'CLAIMED' AND C.ID = T.ORDER_ID";

  private Readings() {}

  /// @return a connection all of whose questions see the copy as it was at the first
  static Connection connect(Database database) throws SQLException {
    Connection reader = database.connect(false);
    try {
      reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      return reader;
    } catch (SQLException e) {
      reader.close();
      throw e;
    }
  }

  static Money money(ResultSet row, int column) throws SQLException {
    return Money.of(row.getLong(column));
  }

  static TenderKind kind(String name) throws SQLException {
    try {
      return TenderKind.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new SQLException("not a way to pay: " + name, e);
    }
  }
}
