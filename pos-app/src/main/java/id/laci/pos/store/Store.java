package id.laci.pos.store;

import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.SaleText;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.sale.Sale;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The copy of the journal in H2. One private thread follows the journal and alone writes; it is
/// never interrupted, because an interrupt closes the file under H2. Whatever is wrong with the
/// file, the till goes on: the copy is set aside and built anew.
public final class Store implements AutoCloseable {
  static final String APPLIED = "APPLIED";
  private static final int GROUP_MAX = 20;

  /// So far behind it is a rebuilding and no longer a following: groups get larger, because what
  /// they cost is the force at their end, and how it comes along is told.
  private static final int FAR_BEHIND = 1_000;

  private static final int LARGE_GROUP_MAX = 2_000;
  private static final int TRIES_BEFORE_REBUILDING = 3;
  private static final Duration TROUBLE_WAIT = Duration.ofSeconds(2);
  private static final Duration CLOSE_WAIT = Duration.ofSeconds(10);
  private static final System.Logger LOG = System.getLogger(Store.class.getName());

  private final Guard guard;
  private final Database database;
  private final EntrySource source;
  private final Semaphore news = new Semaphore(1);
  private final Queue<FutureTask<?>> tasks = new ConcurrentLinkedQueue<>();
  private final Consumer<Progress> listener;
  private final Thread projector;
  private Connection connection;
  private Tables tables;
  private volatile boolean closing;
  private volatile boolean auditing;
  private volatile Optional<Distrust> doubt = Optional.empty();
  private volatile Optional<Distrust> rebuilt;
  private volatile int file;
  private int failures;
  private volatile long applied;

  private Store(Guard guard, Guard.Admitted admitted, Consumer<Progress> listener)
      throws SQLException {
    this.guard = guard;
    this.listener = listener;
    database = guard.database();
    source = guard.source();
    connection = admitted.connection();
    tables = new Tables(connection);
    applied = tables.number(APPLIED);
    rebuilt = admitted.doubt();
    projector = Thread.ofPlatform().daemon().name("projector").unstarted(this::run);
  }

  /// What came of opening.
  public sealed interface Opened {
    /// It follows the journal.
    ///
    /// @param rebuilt why the old copy was set aside, if it was
    record Ready(Store store, Optional<String> rebuilt) implements Opened {}

    /// Not even a new copy can be made; the till can sell without one.
    ///
    /// @param reason in words
    record Unavailable(String reason) implements Opened {}
  }

  /// Opens the copy, or builds it anew from the journal.
  ///
  /// @param file without H2's suffix
  /// @param key the file's random key
  /// @param source the journal
  /// @param fresh whether the journal is new too, so that no copy is expected
  /// @param check whether every row is checked: after an unclean stop a torn chunk can hold wrong
  ///   ones
  /// @param clock names what is set aside
  public static Opened open(
      Path file,
      char[] key,
      EntrySource source,
      boolean fresh,
      boolean check,
      InstantSource clock) {
    return open(file, key, source, fresh, check, clock, _ -> {});
  }

  /// The same, telling how a long catching up comes along.
  ///
  /// @param listener called on the store's own thread, twice a second at most; must not block
  public static Opened open(
      Path file,
      char[] key,
      EntrySource source,
      boolean fresh,
      boolean check,
      InstantSource clock,
      Consumer<Progress> listener) {
    Guard guard = new Guard(new Database(file, key), source, clock);
    return open(guard, fresh, check, listener);
  }

  /// The same for a file that need not lie on a disk.
  ///
  /// @param shelf where it lies
  public static Opened open(
      Shelf shelf,
      Path file,
      char[] key,
      EntrySource source,
      boolean fresh,
      boolean check,
      InstantSource clock) {
    Guard guard = new Guard(new Database(shelf, file, key), source, clock);
    return open(guard, fresh, check, _ -> {});
  }

  private static Opened open(
      Guard guard, boolean fresh, boolean check, Consumer<Progress> listener) {
    try {
      Guard.Admitted admitted = guard.open(fresh, check);
      Store store = new Store(guard, admitted, listener);
      admitted.audit().ifPresent(store::audit);
      store.projector.start();
      return new Opened.Ready(store, admitted.doubt().map(Distrust::words));
    } catch (SQLException | IOException e) {
      return new Opened.Unavailable(reason(e));
    }
  }

  private static String reason(Exception e) {
    if (e instanceof SQLException sql && sql.getErrorCode() == Guard.ALREADY_OPEN) {
      return "another program has it open";
    }
    return Database.isFull(e) ? "the disk is full" : String.valueOf(e.getMessage());
  }

  /// Says that the journal has grown. Returns at once, from any thread.
  public void follow() {
    news.release();
  }

  /// @return the last entry of the journal that the copy holds
  public long appliedSequence() {
    return applied;
  }

  /// @return whether it has caught up with the journal, and an audit that was due is over
  public boolean isSettled() {
    return !auditing && doubt.isEmpty() && applied >= source.lastSequence();
  }

  /// @return why the copy was last built anew, at the start or since
  public Optional<Distrust> rebuilt() {
    return rebuilt;
  }

  /// @return every row, for tests; all of it in memory
  /// @throws SQLException when the copy cannot be asked now
  public Contents contents() throws SQLException {
    try (Connection reader = database.connect(false)) {
      return Contents.of(reader);
    }
  }

  /// Compares every row with the journal, on the thread that asks, which nobody may interrupt; the
  /// copy follows meanwhile.
  ///
  /// @param stop asked at every row
  public CopyCheck.Result compare(CopyCheck.Listener listener, BooleanSupplier stop) {
    return CopyCheck.run(database, source, listener, stop);
  }

  /// Compares with the journal on a thread of its own, for it takes a while; what it finds is for
  /// the projector to mend.
  private void audit(Audit audit) {
    auditing = true;
    int audited = file;
    Runnable work =
        () -> {
          try {
            Optional<Distrust> found = audit.run(() -> closing || file != audited);
            if (file == audited) {
              doubt = found;
            }
          } finally {
            auditing = false;
            follow();
          }
        };
    Thread.ofPlatform().daemon().name("auditor").start(work);
  }

  private void run() {
    while (!closing) {
      news.acquireUninterruptibly();
      news.drainPermits();
      for (FutureTask<?> task = tasks.poll(); task != null; task = tasks.poll()) {
        task.run();
      }
      if (!closing && doubt.isPresent()) {
        rebuild(doubt.get());
      } else if (!closing) {
        catchUp().ifPresentOrElse(this::recover, () -> failures = 0);
      }
    }
    tasks.forEach(task -> task.cancel(false));
  }

  /// @return what stopped it, if something did
  private Optional<Throwable> catchUp() {
    Projection projection = new Projection(tables);
    boolean far = source.lastSequence() - applied > FAR_BEHIND;
    int groupMax = far ? LARGE_GROUP_MAX : GROUP_MAX;
    Gauge gauge = new Gauge(far ? listener : _ -> {}, applied);
    List<Step> group = new ArrayList<>();
    try {
      source.read(
          applied + 1,
          (sequence, step, text) -> {
            group.add(new Step(sequence, step ? text : ""));
            if (group.size() == groupMax) {
              apply(projection, group);
              gauge.at(applied, source.lastSequence());
            }
          });
      apply(projection, group);
      gauge.at(applied, source.lastSequence());
      return Optional.empty();
    } catch (Stumbled e) {
      return Optional.of(e.cause);
    } catch (Closing _) {
      return Optional.empty();
    }
  }

  private record Step(long sequence, String text) {}

  /// Carries an error out of the reader's callback.
  private static final class Stumbled extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Throwable cause;

    Stumbled(Throwable cause) {
      super(cause);
      this.cause = cause;
    }
  }

  /// Ends a reading that nobody needs any more.
  private static final class Closing extends RuntimeException {
    private static final long serialVersionUID = 1;

    Closing() {
      super("the copy is being closed", null, false, false);
    }
  }

  private void apply(Projection projection, List<Step> group) {
    if (closing) {
      throw new Closing();
    }
    if (group.isEmpty()) {
      return;
    }
    try {
      for (Step step : group) {
        if (!step.text().isEmpty()) {
          Entry entry = FactText.read(step.text());
          projection.apply(step.sequence(), entry);
        }
      }
      tables.flush();
      long last = group.getLast().sequence();
      tables.number(APPLIED, last);
      connection.commit();
      applied = last;
      group.clear();
    } catch (SQLException
        | FactText.Unreadable
        | RuntimeException
        | StackOverflowError
        | AssertionError e) {
      throw new Stumbled(e);
    }
  }

  /// Writes all that the copy holds into one file of SQL, as of one entry of the journal. Meanwhile
  /// the copy does not follow; whoever asks it is answered.
  ///
  /// @param file made anew; sealed with the copy's own key and compressed
  /// @return what is in it
  /// @throws IOException when the copy cannot be read, the file cannot be written, or the store is
  ///   being closed
  /// @throws InterruptedException when the wait was interrupted; the writing goes on
  public Figures export(Path file) throws IOException, InterruptedException {
    FutureTask<Figures> task =
        new FutureTask<>(
            () -> {
              Optional<Throwable> trouble = catchUp();
              if (trouble.isPresent()) {
                throw new SQLException("the query copy lags behind", trouble.get());
              }
              return database.script(connection, file);
            });
    tasks.add(task);
    follow();
    if (closing) {
      task.cancel(false);
    }
    try {
      return task.get();
    } catch (CancellationException e) {
      throw new IOException("the query copy is being closed", e);
    } catch (ExecutionException e) {
      throw new IOException("the query copy cannot be exported: " + e.getCause(), e.getCause());
    }
  }

  /// Reads a file that [#export(Path)] wrote into a database of its own, checks every row, and
  /// deletes the database again.
  ///
  /// @param scratch where the database may lie meanwhile, without H2's suffix
  /// @param key of the copy that was exported
  /// @return what came out
  /// @throws IOException when the file is not what was written
  public static Figures tryImport(Path file, Path scratch, char[] key) throws IOException {
    Database database = new Database(scratch, key);
    try (Connection connection = database.connect(true)) {
      database.runScript(connection, file);
      Optional<String> wrong = new Tables(connection).check();
      if (wrong.isPresent()) {
        throw new IOException(wrong.get());
      }
      return Figures.of(connection);
    } catch (SQLException e) {
      throw new IOException("the export cannot be read: " + e.getMessage(), e);
    } finally {
      database.delete();
    }
  }

  /// A full disk, a closed file, or damage that no check has found. The journal has everything, so
  /// nothing is lost by waiting; the file is looked at as after an unclean stop the first time, and
  /// when it still takes nothing it is built anew.
  private void recover(Throwable cause) {
    LOG.log(System.Logger.Level.WARNING, "the query copy lags behind", cause);
    failures++;
    if (failures >= TRIES_BEFORE_REBUILDING && !Trouble.isOutside(cause)) {
      rebuild(new Distrust(Distrust.Reason.STUCK, "it takes no more entries: " + cause));
      return;
    }
    waitAWhile();
    Database.drop(connection);
    try {
      admit(guard.open(false, failures == 1));
    } catch (SQLException | IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the query copy cannot be opened again", e);
    }
    follow();
  }

  private void rebuild(Distrust why) {
    Database.drop(connection);
    try {
      admit(guard.anew(why));
    } catch (SQLException | IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the query copy cannot be built anew", e);
      waitAWhile();
    }
    follow();
  }

  private void admit(Guard.Admitted admitted) throws SQLException {
    connection = admitted.connection();
    tables = new Tables(connection);
    applied = tables.number(APPLIED);
    if (admitted.doubt().isPresent()) {
      int next = file + 1;
      file = next;
      rebuilt = admitted.doubt();
      failures = 0;
    }
    doubt = Optional.empty();
    admitted.audit().filter(_ -> !auditing).ifPresent(this::audit);
  }

  private void waitAWhile() {
    long until = System.nanoTime() + TROUBLE_WAIT.toNanos();
    while (!closing && System.nanoTime() - until < 0) {
      try {
        TimeUnit.MILLISECONDS.sleep(50);
      } catch (InterruptedException _) {
        // this thread is nobody's to interrupt
      }
    }
  }

  /// @return to ask about the reports of shifts, from any thread
  public ReportQueries shifts() {
    return new ReportQueries(database);
  }

  /// @return what can be asked about a day; from any thread that nobody interrupts
  public DayQueries days() {
    return new DayQueries(database);
  }

  /// @return how the list of sales is read; from any thread that nobody interrupts
  public SalesListQueries salesList() {
    return new SalesListQueries(database);
  }

  /// @return what can be asked about payments; from any thread that nobody interrupts
  public PaymentQueries payments() {
    return new PaymentQueries(database);
  }

  /// @return how sales are found, and what of them has come back; from any thread that nobody
  ///   interrupts
  public SaleQueries sales() {
    return new SaleQueries(database);
  }

  /// @return what waits: what needs a person first, then the oldest
  /// @throws SQLException when the copy cannot be asked now
  public List<QueueItem> queue() throws SQLException {
    try (Connection reader = database.connect(false)) {
      return QueueQuery.all(reader);
    }
  }

  /// @return what came in from one moment (inclusive) to another (exclusive), by kind of tender
  /// @throws SQLException when the copy cannot be asked now
  public Map<String, Money> takings(Instant from, Instant to) throws SQLException {
    String sql =
        "SELECT T.KIND, SUM(T.AMOUNT) FROM TENDER T JOIN SALE S ON S.RECEIPT = T.RECEIPT"
            + " WHERE S.COMPLETED_MS >= ? AND S.COMPLETED_MS < ? GROUP BY T.KIND";
    try (Connection reader = database.connect(false);
        PreparedStatement query = reader.prepareStatement(sql)) {
      query.setLong(1, from.toEpochMilli());
      query.setLong(2, to.toEpochMilli());
      Map<String, Money> takings = new TreeMap<>();
      try (ResultSet result = query.executeQuery()) {
        while (result.next()) {
          takings.put(result.getString(1), Money.of(result.getLong(2)));
        }
      }
      return takings;
    }
  }

  /// A finished sale and how often its receipt was asked for.
  ///
  /// @param copies how many print jobs it had, the first receipt counted
  public record FoundSale(Sale sale, int copies) {}

  /// @return the sale with this receipt number, if the copy has it; nothing, and a line in the log,
  ///   when the copy cannot be asked now
  public Optional<FoundSale> sale(String receipt) {
    String sql =
        "SELECT DOCUMENT, (SELECT COALESCE(MAX(COPY) + 1, 0) FROM PRINT_JOB P"
            + " WHERE P.RECEIPT = D.RECEIPT) FROM SALE_DOCUMENT D WHERE D.RECEIPT = ?";
    try (Connection reader = database.connect(false);
        PreparedStatement query = reader.prepareStatement(sql)) {
      query.setString(1, receipt);
      try (ResultSet result = query.executeQuery()) {
        return result.next()
            ? Optional.of(new FoundSale(SaleText.read(result.getString(1)), result.getInt(2)))
            : Optional.empty();
      }
    } catch (SQLException | FactText.Unreadable e) {
      LOG.log(System.Logger.Level.ERROR, "sale " + receipt + " cannot be looked up", e);
      return Optional.empty();
    }
  }

  /// Ends the following and closes the file.
  @Override
  public void close() {
    closing = true;
    news.release();
    try {
      projector.join(CLOSE_WAIT);
      connection.close();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (SQLException | RuntimeException | AssertionError e) {
      LOG.log(System.Logger.Level.WARNING, "closing the query copy", e);
    }
  }
}
