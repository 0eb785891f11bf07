package id.laci.pos.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;

/// The way to the copy's file: decides whether one that is there is believed, sets it aside when it
/// is not, and makes a new one. A file that opens without a schema is damage, never a reason to
/// begin anew in it. A copy that cannot be written to because the disk is full is not broken:
/// setting it aside would need more room yet.
///
/// @param database the file
/// @param source the journal
/// @param clock names what is set aside
record Guard(Database database, EntrySource source, InstantSource clock) {
  static final int ALREADY_OPEN = 90020;

  private static final System.Logger LOG = System.getLogger(Guard.class.getName());

  /// A file that may be followed with.
  ///
  /// @param connection open, on a file with the present schema
  /// @param audit what remains to be compared with the journal, after an unclean stop
  /// @param doubt why the file that was there, or should have been, was not believed
  record Admitted(Connection connection, Optional<Audit> audit, Optional<Distrust> doubt) {}

  /// @param fresh whether the journal is new too, so that no file is expected
  /// @param check whether every row is looked at, and an audit is due afterwards
  /// @throws SQLException when another program has the file open, the disk is full, or no new file
  ///   can be made
  Admitted open(boolean fresh, boolean check) throws SQLException, IOException {
    if (database.exists()) {
      return existing(check);
    }
    return fresh
        ? new Admitted(create(), Optional.empty(), Optional.empty())
        : anew(new Distrust(Distrust.Reason.MISSING, "it was not there"));
  }

  /// Sets the file aside, if there is one, and makes a new one. Nobody has it open.
  Admitted anew(Distrust why) throws SQLException, IOException {
    LOG.log(System.Logger.Level.WARNING, "the query copy is built anew: " + why.words());
    database.setAside(clock.instant());
    return new Admitted(create(), Optional.empty(), Optional.of(why));
  }

  private Connection create() throws SQLException, IOException {
    Connection connection = database.connect(true);
    Migrations.create(connection);
    database.forceFolder();
    return connection;
  }

  private Admitted existing(boolean check) throws SQLException, IOException {
    Distrust why;
    try {
      Connection connection = database.connect(false);
      switch (judge(connection, check)) {
        case Verdict.Believed(var audit) -> {
          return new Admitted(connection, audit, Optional.empty());
        }
        case Verdict.Doubted(var reason) -> {
          Database.drop(connection);
          why = reason;
        }
      }
    } catch (SQLException e) {
      if (e.getErrorCode() == ALREADY_OPEN || Database.isFull(e)) {
        throw e;
      }
      why = unreadable(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      why = stumbled(e);
    }
    database.evict();
    return anew(why);
  }

  private sealed interface Verdict {
    record Believed(Optional<Audit> audit) implements Verdict {}

    record Doubted(Distrust why) implements Verdict {}
  }

  private Verdict judge(Connection connection, boolean check) throws SQLException {
    try {
      Optional<Distrust> doubt = glance(connection);
      if (doubt.isPresent()) {
        return new Verdict.Doubted(doubt.get());
      }
      return check ? read(connection) : new Verdict.Believed(Optional.empty());
    } catch (SQLException e) {
      if (Database.isFull(e)) {
        Database.drop(connection);
        throw e;
      }
      return new Verdict.Doubted(unreadable(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      return new Verdict.Doubted(stumbled(e));
    }
  }

  private Optional<Distrust> glance(Connection connection) throws SQLException {
    Optional<String> schema = Migrations.update(connection);
    if (schema.isPresent()) {
      return Optional.of(new Distrust(Distrust.Reason.SCHEMA, schema.get()));
    }
    return new Tables(connection).number(Store.APPLIED) > source.lastSequence()
        ? Optional.of(new Distrust(Distrust.Reason.AHEAD, "it is ahead of the journal"))
        : Optional.empty();
  }

  private Verdict read(Connection connection) throws SQLException {
    long applied = new Tables(connection).number(Store.APPLIED);
    RowCheck.Outcome rows = new RowCheck(connection).run();
    connection.rollback();
    return switch (rows) {
      case RowCheck.Outcome.Wrong(var why) -> new Verdict.Doubted(why);
      case RowCheck.Outcome.Right(var sums) ->
          new Verdict.Believed(Optional.of(new Audit(source, sums, applied)));
    };
  }

  private static Distrust unreadable(SQLException e) {
    return new Distrust(
        Distrust.Reason.UNREADABLE,
        String.valueOf(e.getMessage()).lines().findFirst().orElse("it is broken"));
  }

  private static Distrust stumbled(Throwable e) {
    return new Distrust(Distrust.Reason.UNREADABLE, "H2 stumbled over it: " + e);
  }
}
