package id.laci.pos;

import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.pos.backup.Depot;
import id.laci.pos.backup.RecoveryCode;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.Reading;
import id.laci.pos.counter.ScanReader;
import id.laci.pos.device.CustomerLines;
import id.laci.pos.device.Devices;
import id.laci.pos.device.ScanMeanings;
import id.laci.pos.journal.JournalLedger;
import id.laci.pos.journal.Keys;
import id.laci.pos.ledger.Room;
import id.laci.pos.pin.StaffKeys;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.store.Progress;
import id.laci.pos.till.Ids;
import id.laci.pos.till.Input;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Till;
import id.laci.pos.till.TillLoop;
import id.laci.pos.till.TillSetup;
import id.laci.pos.ui.sound.Loudspeaker;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// One till, put together: the only place where adapters are chosen and joined. Closes everything
/// in the reverse of the order in which it was opened.
final class Terminal implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Terminal.class.getName());

  private static final Duration ROOM_INTERVAL = Duration.ofSeconds(5);

  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private final Screens screens = new Screens();
  private final TillClock clock;
  private final SecureRandom random = new SecureRandom();
  private Optional<Devices> devices = Optional.empty();
  private Optional<PaymentSide> payments = Optional.empty();
  private Optional<TillLoop> loop = Optional.empty();
  private Optional<Backups> backups = Optional.empty();
  private Optional<Recovery> recovery = Optional.empty();
  private final AtomicInteger loggedTenth = new AtomicInteger(-1);

  private Terminal(TillClock clock) {
    this.clock = clock;
  }

  /// What came of opening a till.
  sealed interface Result {
    record Good(Terminal terminal) implements Result {}

    /// @param trouble of which kind it is
    /// @param reasons what is wrong, in words
    /// @param remedy what a person should do
    record Bad(StartTrouble trouble, List<String> reasons, String remedy) implements Result {}
  }

  /// Opens the ledger, which is also its recovery, and joins everything to it. Nothing runs before
  /// [#start()].
  static Result open(Settings settings, DataFolder folder, TillClock clock) {
    Terminal terminal = new Terminal(clock);
    Result result = terminal.join(settings, folder);
    if (result instanceof Result.Bad) {
      terminal.close();
    }
    return result;
  }

  private Result join(Settings settings, DataFolder folder) {
    boolean demo = settings.shop().demo();
    Catalogs.Found found = Catalogs.find(settings.catalog());
    if (!found.problems().isEmpty()) {
      return new Result.Bad(
          StartTrouble.SETTINGS, found.problems(), "Put the price list right and start again.");
    }
    return switch (OpenLedger.open(folder.ledger(demo), folder.keyPassword(), random)) {
      case OpenLedger.Result.Bad(var trouble, var reason, var remedy) ->
          new Result.Bad(trouble, List.of(reason), remedy);
      case OpenLedger.Result.Good(var ledger) -> join(settings, folder, found, ledger);
    };
  }

  private Result join(
      Settings settings, DataFolder folder, Catalogs.Found found, OpenLedger ledger) {
    opened.push(ledger.journal());
    if (ledger.report().tornBytes() > 0) {
      LOG.log(
          System.Logger.Level.WARNING,
          "the till had stopped in the midst of a write: {0} bytes of a record that was never"
              + " acknowledged were dropped after record {1}",
          ledger.report().tornBytes(),
          ledger.report().lastSequence());
    }
    recovery = Optional.of(new Recovery(folder.ledger(settings.shop().demo()), ledger.keys()));
    QueryCopy copy =
        opened(
            QueryCopy.open(
                OpenLedger.copy(folder.ledger(settings.shop().demo())),
                ledger,
                clock,
                this::rebuilding));
    return switch (PaymentSide.open(settings, clock, random, this::tell)) {
      case PaymentSide.Result.Bad(var reasons, var remedy) ->
          new Result.Bad(StartTrouble.SETTINGS, reasons, remedy);
      case PaymentSide.Result.Good(var side) -> {
        payments = Optional.of(opened(side));
        run(settings, folder, found, ledger, copy, side);
        yield new Result.Good(this);
      }
    };
  }

  private void run(
      Settings settings,
      DataFolder folder,
      Catalogs.Found found,
      OpenLedger ledger,
      QueryCopy copy,
      PaymentSide side) {
    GatewayCalls calls =
        opened(
            new GatewayCalls(
                side.gateway(), side.refunds(), settings.lifetime(), clock, this::tell));
    ApprovalDesk approvals =
        opened(
            new ApprovalDesk(
                StaffKeys.of(
                    folder.staffKeys(settings.shop().demo()),
                    clock,
                    random,
                    settings.staff().given().isPresent()),
                this::tell));
    ScanReader scans = new ScanMeanings(settings.labels(), clock, settings.shop().zone());
    DeviceFile chosen = new DeviceFile(folder.devices(settings.shop().demo()));
    Devices joined =
        opened(
            new Devices(
                chosen.read().orElse(settings.devices()),
                settings.shop().demo(),
                scans,
                chosen::write,
                clock));
    devices = Optional.of(joined);
    TillSetup setup =
        new TillSetup(
            settings.shop(),
            found.catalog(),
            new Ids(settings.tillId(), ledger.journal().epoch()),
            scans,
            settings.method(),
            settings.offline(),
            settings.returns(),
            settings.shifts(),
            settings.contacts(),
            settings.language(),
            settings.dark(),
            settings.staff());
    Lookups lookups = opened(new Lookups(copy, ledger.journal(), settings.shop().zone(), clock));
    Reports reports = new Reports(folder.reports(settings.shop().demo()));
    SettlementDesk settlements =
        opened(
            new SettlementDesk(
                folder.reports(settings.shop().demo()),
                lookups::takings,
                tidings -> tell(new Input.Reckoned(tidings))));
    FigureErrands figures =
        opened(
            new FigureErrands(
                new LatestCopy(copy, ledger.journal()),
                now -> BusinessDay.of(now, settings.shifts().dayEnds(), settings.shop().zone()),
                clock,
                new Exports(folder.exports(settings.shop().demo()), settings.tillId()),
                this::tell));
    JournalErrands journal =
        opened(
            new JournalErrands(
                ledger.journal(),
                copy,
                settings.tillId(),
                settings.shop().zone(),
                folder.exports(settings.shop().demo()),
                clock,
                tidings -> tell(new Input.JournalHeard(tidings))));
    Till till =
        new Till(
            setup,
            ledger.state(),
            new JournalLedger(ledger.journal(), copy::follow),
            clock,
            new Effects(
                settings.shop(),
                clock,
                calls,
                approvals,
                joined,
                lookups,
                settlements,
                new ReturnErrands(settings.shop(), clock, joined, lookups, reports, this::tell),
                reports,
                figures,
                journal,
                this::tell),
            screens);
    loop = Optional.of(opened(new TillLoop(till, Terminal::mistake)));
    RoomWatch room = opened(new RoomWatch(ledger.journal(), ROOM_INTERVAL, this::roomIs));
    backups =
        Optional.of(
            new Backups(
                new BackupMaker(
                    folder.ledger(settings.shop().demo()),
                    ledger,
                    copy,
                    new Depot(settings.backups().folder(folder, settings)),
                    settings.backups().keep(),
                    clock),
                clock));
    var _ = room.start();
    copy.rebuilt().ifPresent(_ -> tell(new Input.Rebuilt()));
    joined.start(new Told(this::tell));
    opened.push(screens.watch(now -> joined.show(CustomerLines.of(now))));
    opened.push(joined::finish); // the receipt at hand comes out and is known before the till ends
  }

  /// What the devices tell, as inputs of the till.
  private record Told(Consumer<Input> till) implements Devices.Listener {
    @Override
    public void board(DeviceBoard board) {
      till.accept(new Input.DevicesAre(board));
    }

    @Override
    public void read(Reading reading) {
      till.accept(new Input.Read(reading));
    }
  }

  /// The copy is being built anew: told twice a second by the copy's thread, in the log at every
  /// tenth part.
  private void rebuilding(Progress progress) {
    if (loggedTenth.getAndSet(progress.percent() / 10) != progress.percent() / 10) {
      LOG.log(System.Logger.Level.INFO, "the query copy is being built: {0}", progress);
    }
    tell(new Input.Rebuilding(progress.percent()));
  }

  /// The room on the disk has become another: told by the watch's thread.
  private void roomIs(Room room) {
    LOG.log(System.Logger.Level.DEBUG, "{0}", room);
    tell(new Input.RoomIs(room.level()));
  }

  private <T extends AutoCloseable> T opened(T part) {
    opened.push(part);
    return part;
  }

  private static void mistake(RuntimeException e) {
    LOG.log(System.Logger.Level.ERROR, "a mistake in the till; the last input had no effect", e);
  }

  /// Lets the till run: open payments are picked up first of all.
  void start() {
    loop.ifPresent(TillLoop::start);
  }

  /// Says what a person wants, from any thread.
  void want(Intent intent) {
    tell(new Input.Wanted(intent));
  }

  private void tell(Input input) {
    loop.ifPresent(till -> till.tell(input));
  }

  /// The till is heard too, until it is closed.
  void hear(Loudspeaker loudspeaker) {
    watch(opened(loudspeaker));
  }

  /// @param screen takes every snapshot on the till's thread; must not block
  void watch(Consumer<Snapshot> screen) {
    opened.push(screens.watch(screen));
  }

  /// The recovery code of this till's backups.
  ///
  /// @param ledger its folder
  /// @param keys what the code opens
  record Recovery(Path ledger, Keys keys) {
    /// @return whether a code was drawn; without one there are no backups
    boolean hasCode() {
      return RecoveryFile.exists(ledger);
    }

    /// Draws a code. Takes some tenths of a second: not for the till's thread, nor JavaFX's.
    ///
    /// @return to be shown once; backups made before keep the code that they have
    RecoveryCode renew() throws IOException {
      return RecoveryFile.renew(ledger, keys, new SecureRandom());
    }

    @Override
    public String toString() {
      return "Recovery[" + ledger + "]";
    }
  }

  Recovery recovery() {
    return recovery.orElseThrow();
  }

  /// Makes backups from now on, by itself and whenever it is told to.
  ///
  /// @param listener told on the backups' own thread what came of each
  /// @return to tell it
  Backups keepBackups(Consumer<BackupMaker.Result> listener) {
    return opened(backups.orElseThrow()).start(listener);
  }

  /// @return the gateway's side, with the simulator when there is one
  PaymentSide payments() {
    return payments.orElseThrow();
  }

  /// @return the simulated printer, in the demo
  Optional<SimulatedPrinter> simulatedPrinter() {
    return devices.flatMap(Devices::simulatedPrinter);
  }

  TillClock clock() {
    return clock;
  }

  @Override
  public void close() {
    while (!opened.isEmpty()) {
      AutoCloseable part = opened.pop();
      try {
        part.close();
      } catch (Exception e) {
        LOG.log(System.Logger.Level.WARNING, "closing " + part.getClass().getSimpleName(), e);
      }
    }
  }
}
