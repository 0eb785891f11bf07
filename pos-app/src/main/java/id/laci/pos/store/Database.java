package id.laci.pos.store;

import id.laci.pos.store.fs.SafePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.h2.Driver;

/// The H2 file: where it lies and how it is opened. Encrypted with a random key; written at once at
/// every commit, because H2's own delayed writing loses what it has acknowledged.
final class Database {
  private static final String SUFFIX = ".mv.db";
  private static final List<String> FULL =
      List.of("No space left", "not enough space", "quota exceeded");
  private static final String USER = "LACI";
  private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  static {
    // no stored value may ever name a Java class
    System.setProperty("h2.allowedClasses", "none");
    SafePath.register();
  }

  private final Shelf shelf;
  private final Path file;
  private final char[] key;

  /// @param file on the till's disk, without H2's suffix
  /// @param key a random one, without blanks
  Database(Path file, char[] key) {
    this(Shelf.DISK, file, key);
  }

  /// @param shelf where the file lies
  /// @param file without H2's suffix
  /// @param key a random one, without blanks
  Database(Shelf shelf, Path file, char[] key) {
    this.shelf = shelf;
    this.file = file.toAbsolutePath();
    this.key = key.clone();
  }

  boolean exists() {
    return shelf.exists(path());
  }

  /// @param create whether a missing file is made; otherwise it is an error
  Connection connect(boolean create) throws SQLException {
    String url =
        "jdbc:h2:"
            + shelf.scheme()
            + file
            + SETTINGS
            + (shelf.isSealed() ? ";CIPHER=AES" : "")
            + shelf.settings()
            + (create ? "" : ";IFEXISTS=TRUE");
    Properties properties = new Properties();
    properties.setProperty("user", USER);
    char[] passwords = shelf.isSealed() ? passwords() : key.clone();
    properties.put("password", passwords);
    Connection connection = new Driver().connect(url, properties);
    if (connection == null) {
      throw new SQLException("H2 does not know its own address");
    }
    connection.setAutoCommit(false);
    return connection;
  }

  /// The file's password and the user's, with a blank between; H2 wipes the array.
  private char[] passwords() {
    char[] both = new char[key.length * 2 + 1];
    System.arraycopy(key, 0, both, 0, key.length);
    both[key.length] = ' ';
    System.arraycopy(key, 0, both, key.length + 1, key.length);
    return both;
  }

  /// Closes the file for everybody, without writing to it.
  static void drop(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN IMMEDIATELY");
    } catch (SQLException | RuntimeException | AssertionError _) {
      // a broken file is as good as closed
    }
  }

  /// Ends what H2 may still hold of a file that it could not open: it would hand that out again
  /// under the same name, even when the file is gone. The first attempt may only tell once more
  /// what was wrong.
  void evict() {
    for (int attempt = 0; attempt < 2; attempt++) {
      try {
        drop(connect(false));
        return;
      } catch (SQLException | RuntimeException | StackOverflowError | AssertionError _) {
        // it does not open, as is known
      }
    }
  }

  /// Whether somewhere below an error a disk had no more room, in the words of Linux, of macOS or
  /// of Windows.
  static boolean isFull(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      String words = String.valueOf(cause.getMessage());
      if (cause instanceof IOException && FULL.stream().anyMatch(words::contains)) {
        return true;
      }
    }
    return false;
  }

  /// Moves the file out of the way and keeps it, for those who want to know what happened to it.
  void setAside(Instant now) throws IOException {
    if (exists()) {
      String mark = now.toString().replaceAll("[^0-9TZ]", "") + ".aside";
      shelf.move(path(), path().resolveSibling(path().getFileName() + "." + mark));
    }
  }

  /// H2 never forces the folder that holds a new file.
  void forceFolder() throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      shelf.forceFolder(folder);
    }
  }

  /// Writes all rows and their definitions, compressed and sealed with the file's key.
  ///
  /// @param connection of nobody else while this runs
  Figures script(Connection connection, Path target) throws SQLException {
    Figures figures = Figures.of(connection);
    connection.commit();
    try (PreparedStatement script =
        connection.prepareStatement("SCRIPT TO ? COMPRESSION DEFLATE CIPHER AES PASSWORD ?")) {
      script.setString(1, target.toString());
      script.setString(2, new String(key));
      script.execute();
    }
    connection.commit();
    return figures;
  }

  void runScript(Connection connection, Path source) throws SQLException {
    try (PreparedStatement script =
        connection.prepareStatement("RUNSCRIPT FROM ? COMPRESSION DEFLATE CIPHER AES PASSWORD ?")) {
      script.setString(1, source.toString());
      script.setString(2, new String(key));
      script.execute();
    }
    connection.commit();
  }

  /// Deletes the file if it is there.
  void delete() throws IOException {
    Files.deleteIfExists(path());
  }

  private Path path() {
    return file.resolveSibling(file.getFileName() + SUFFIX);
  }
}
