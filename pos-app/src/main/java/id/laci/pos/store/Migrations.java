package id.laci.pos.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// The numbered SQL files, each run once and remembered with its checksum. H2 commits after every
/// definition, so each file is written so that it can be run again.
final class Migrations {
  private static final List<String> FILES =
      List.of(
          "V0001__first_sale.sql",
          "V0002__devices.sql",
          "V0003__contradictions.sql",
          "V0004__timelines.sql",
          "V0005__returns.sql",
          "V0006__shifts.sql",
          "V0007__day_figures.sql");

  private Migrations() {}

  /// Brings an empty database to the present schema.
  static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE SCHEMA_VERSION (VERSION INT PRIMARY KEY, CHECKSUM BIGINT NOT NULL)");
    }
    migrate(connection, 0);
  }

  /// Brings an older schema to the present one.
  ///
  /// @return why this database cannot be used, if it cannot
  static Optional<String> update(Connection connection) throws SQLException {
    int version = 0;
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT VERSION, CHECKSUM FROM SCHEMA_VERSION ORDER BY VERSION");
        ResultSet result = query.executeQuery()) {
      while (result.next()) {
        version++;
        if (result.getInt(1) != version || version > FILES.size()) {
          return Optional.of("its schema is of another release");
        }
        if (result.getLong(2) != checksum(text(version))) {
          return Optional.of("its schema was made by another text of version " + version);
        }
      }
    }
    if (version == 0) {
      return Optional.of("it has no schema");
    }
    migrate(connection, version);
    return Optional.empty();
  }

  private static void migrate(Connection connection, int from) throws SQLException {
    for (int version = from + 1; version <= FILES.size(); version++) {
      String text = text(version);
      try (Statement statement = connection.createStatement()) {
        statement.execute(text);
      }
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO SCHEMA_VERSION VALUES (?, ?)")) {
        insert.setInt(1, version);
        insert.setLong(2, checksum(text));
        insert.executeUpdate();
      }
    }
    connection.commit();
  }

  private static String text(int version) {
    String file = FILES.get(version - 1);
    try (InputStream in = Migrations.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long checksum(String text) {
    CRC32C sum = new CRC32C();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }
}
