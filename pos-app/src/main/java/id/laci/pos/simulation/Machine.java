package id.laci.pos.simulation;

import id.laci.pos.gateway.Notification;
import id.laci.pos.gateway.NotificationReader;
import id.laci.pos.gateway.Remarks;
import id.laci.pos.journal.Journal;
import id.laci.pos.journal.JournalLedger;
import id.laci.pos.journal.Keys;
import id.laci.pos.journal.Opened;
import id.laci.pos.journal.Options;
import id.laci.pos.journal.RecoveryReport;
import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.TillState;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.simulation.invariant.Seen;
import id.laci.pos.till.Input;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Till;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The computer on the counter: runs the till on its disk, falls, and is started again by somebody.
final class Machine {
  private static final Path FOLDER = Path.of("/data");
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final Duration CALM_TICK = Duration.ofSeconds(5);

  private final Shop shop;
  private final Consumer<Snapshot> onlookers;
  private SimulatedDisk disk;
  private Keys keys;
  private Options options;
  private Duration skew = Duration.ZERO;
  private int boots;
  private Optional<Running> running = Optional.empty();
  private JournalHistory history = new JournalHistory();
  private int known;

  /// The program while it runs.
  ///
  /// @param boot counts starts: what was on its way to an earlier one reaches nobody
  private record Running(
      int boot, Journal journal, Till till, Client client, NotificationReader reader) {}

  /// @param onlookers take every snapshot on the screens
  Machine(Shop shop, Consumer<Snapshot> onlookers) {
    this.shop = shop;
    this.onlookers = onlookers;
    this.disk = new SimulatedDisk(shop.chance());
    SeededRandom random = new SeededRandom(shop.chance().random().nextLong());
    this.keys = Keys.draw(random);
    this.options = options(random);
  }

  /// Small segments, so that a short day fills some, and large enough for all that such a day
  /// leaves to be known: a segment begins with that.
  private Options options(SeededRandom random) {
    return new Options((3 + shop.chance().upTo(3)) * 16 * 1024, 1 + shop.chance().upTo(16), random);
  }

  /// @return how far the till's clock is ahead
  Duration skew() {
    return skew;
  }

  /// @return whether that start of the program still runs
  boolean runs(int boot) {
    return running.filter(now -> now.boot() == boot).isPresent();
  }

  boolean isUp() {
    return running.isPresent();
  }

  SimulatedDisk disk() {
    return disk;
  }

  /// Starts the program, if it is not running; it may fall while it starts.
  void start() {
    if (isUp()) {
      return;
    }
    disk.released();
    disk.failing(false);
    if (shop.weather().strikes(Happening.CRASH_WHILE_STARTING)) {
      disk.dieAfter(shop.chance().upTo(8));
    }
    skew = shop.weather().strikes(Happening.CLOCK_WRONG) ? wrong() : skew;
    boots++;
    try {
      open();
    } catch (SimulatedDisk.Died _) {
      fall("dies while it starts");
    }
  }

  private Duration wrong() {
    Duration most = shop.chance().any(List.of(Duration.ofMinutes(3), Duration.ofDays(2)));
    long by = shop.chance().random().nextLong(-most.toMillis(), most.toMillis());
    return Duration.ofMillis(by);
  }

  private void open() {
    switch (Journal.open(disk, FOLDER, keys, options)) {
      case Opened.Ready(var journal, var report) -> run(journal, report);
      case Opened.Refused(var why, var reason, var _) when why == Opened.Why.DISK_FULL -> {
        shop.trace().say("till", "cannot start: " + reason);
        startLater();
      }
      case Opened.Refused(var _, var reason, var _) -> throw new IllegalStateException(reason);
      case Opened.Damaged(var damage) -> throw new IllegalStateException(damage.reason());
    }
  }

  private void later(int boot, Input input) {
    shop.agenda().after(Duration.ZERO, () -> tell(boot, input));
  }

  private void run(Journal journal, RecoveryReport report) {
    shop.trace()
        .say("till", "starts from record " + report.lastSequence() + ", clock off by " + skew);
    shop.weather().happened(Happening.RECOVERED);
    recovered(history.read(journal));
    TillState state = folded(journal);
    shop.witness().see(new Seen.Folded(state));
    InstantSource clock = () -> shop.agenda().instant().plus(skew);
    int boot = boots;
    Client client =
        new Client(
            shop.lifetime(),
            clock,
            shop.agenda(),
            new Remarks() {
              @Override
              public void clockIsAhead(Duration ahead) {
                later(boot, new Input.ClockIsOff(ahead));
              }

              @Override
              public void pauseAsked(Duration wait) {
                later(boot, new Input.PauseAsked(wait));
              }
            });
    WitnessedLedger ledger =
        new WitnessedLedger(
            new JournalLedger(journal, () -> {}),
            shop,
            step -> {
              known++;
              history.add(step);
            });
    Till till =
        new Till(
            Shopfront.setup(journal.epoch(), shop.method()),
            state,
            ledger,
            clock,
            new Errands(shop, this, boot, client, history),
            this::shown);
    NotificationReader reader = new NotificationReader(Client.KEY, clock);
    running = Optional.of(new Running(boot, journal, till, client, reader));
    shop.agenda().after(TICK, () -> tick(boot));
    take(new Input.Started());
    shop.agenda()
        .after(
            shop.chance().oneIn(4) ? shop.chance().seconds(1, 20) : shop.chance().millis(0, 150),
            () -> tell(boot, new Input.DevicesAre(Shopfront.board(shop.printer().trouble()))));
  }

  /// What is on disk counts, also what nobody had been told of.
  private void recovered(List<Entry> steps) {
    shop.witness().see(new Seen.Recovered(steps));
    for (Entry step : steps.subList(known, steps.size())) {
      shop.witness().see(new Seen.Committed(step));
    }
    known = steps.size();
  }

  private static TillState folded(Journal journal) {
    return switch (JournalLedger.fold(journal)) {
      case JournalLedger.Folding.Folded good -> signed(journal, good);
      case JournalLedger.Folding.Broken(var damage) ->
          throw new IllegalStateException(damage.reason());
      case JournalLedger.Folding.Unreadable(var what) -> throw new IllegalStateException(what);
    };
  }

  private static TillState signed(Journal journal, JournalLedger.Folding.Folded folded) {
    JournalLedger.signLast(journal, folded)
        .ifPresent(
            reason -> {
              throw new IllegalStateException(reason);
            });
    return folded.state();
  }

  private void shown(Snapshot snapshot) {
    shop.witness().see(new Seen.Shown(snapshot));
    onlookers.accept(snapshot);
  }

  private void tick(int boot) {
    if (runs(boot)) {
      take(new Input.Tick());
      shop.agenda().after(shop.weather().isCalm() ? CALM_TICK : TICK, () -> tick(boot));
    }
  }

  void want(Intent intent) {
    take(new Input.Wanted(intent));
  }

  /// Tells the till something, unless it is another one by now.
  void tell(int boot, Input input) {
    if (runs(boot)) {
      take(input);
    }
  }

  /// The devices are now so.
  void board() {
    take(new Input.DevicesAre(Shopfront.board(shop.printer().trouble())));
  }

  private void take(Input input) {
    running.ifPresent(
        now -> {
          try {
            now.till().handle(input);
          } catch (SimulatedDisk.Died _) {
            fall("dies at the disk");
          }
        });
  }

  /// The ear for notifications.
  ///
  /// @return an HTTP status, 0 when nobody is there
  int hear(byte[] body) {
    if (running.isEmpty()) {
      return 0;
    }
    return switch (running.get().reader().read(body)) {
      case NotificationReader.Reading.Bad(var why) -> why.httpStatus();
      case NotificationReader.Reading.Good(Notification told) -> {
        PaymentEvent.Notified event =
            new PaymentEvent.Notified(told.word(), shop.agenda().instant().plus(skew));
        shop.witness().see(new Seen.Told(told.order()));
        take(
            told.tellsOfRefund()
                ? new Input.RefundTold(told.order(), event)
                : new Input.Heard(told.order(), event));
        yield 200;
      }
    };
  }

  /// The program ends at once, whatever it was doing, and somebody starts it again.
  void fall(String how) {
    shop.trace().say("till", how);
    running = Optional.empty();
    disk.released();
    if (shop.weather().strikes(Happening.POWER_CUT)) {
      boolean lost = disk.cutPower(shop.chance().any(List.of(SimulatedDisk.Kept.values())));
      shop.trace().say("power", "fails" + (lost ? ", something written is lost" : ""));
      if (lost) {
        shop.weather().happened(Happening.UNSYNCED_LOST);
      }
    }
    startLater();
  }

  /// Ends the program as it should be ended, and starts it again.
  void stop() {
    running.ifPresent(
        now -> {
          try {
            now.journal().close();
            running = Optional.empty();
            shop.trace().say("till", "is closed");
            startLater();
          } catch (SimulatedDisk.Died _) {
            fall("dies while it closes");
          }
        });
  }

  /// The data folder is gone for good; a new one is made.
  void loseFolder() {
    running = Optional.empty();
    disk = new SimulatedDisk(shop.chance());
    SeededRandom random = new SeededRandom(shop.chance().random().nextLong());
    keys = Keys.draw(random);
    options = options(random);
    known = 0;
    history = new JournalHistory();
    shop.trace().say("till", "loses its data folder");
    shop.witness().see(new Seen.FolderLost());
    startLater();
  }

  private void startLater() {
    shop.agenda().after(shop.chance().seconds(1, 25), this::start);
  }
}
