package id.laci.pos.device;

import id.laci.drivers.ports.FoundPort;
import id.laci.drivers.ports.PortWatch;
import id.laci.drivers.ports.Ports;
import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.DeviceOptions;
import id.laci.pos.counter.DeviceTest;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.DeviceWish;
import id.laci.pos.counter.Found;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Reading;
import id.laci.pos.counter.Role;
import id.laci.pos.counter.ScanReader;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.receipt.Receipt;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// All devices on the counter: opens what was chosen, prints, opens the drawer, feeds what is read,
/// and tells how everything is. Nothing here makes its caller wait.
public final class Devices implements AutoCloseable {
  /// The drawer's address when it hangs on the receipt printer.
  public static final String BEHIND_PRINTER = "printer";

  /// The model of a printer of which nothing but its narrow paper is known.
  public static final String PAPER_58 = "Generic 58 mm";

  private static final Duration LOOK_EVERY = Duration.ofMillis(500);
  private static final Duration PUSHED_AFTER = Duration.ofSeconds(4);
  private static final Duration FINISH_WITHIN = Duration.ofSeconds(10);
  private static final System.Logger LOG = System.getLogger(Devices.class.getName());

  private final boolean demo;
  private final Consumer<Choices> keep;
  private final Opener opener;
  private final Map<Role, Post> posts = new EnumMap<>(Role.class);
  private final Map<Role, DeviceTest> tests = new EnumMap<>(Role.class);
  private final ExecutorService prints = line("receipts");
  private final ExecutorService drawer = line("drawer");
  private final ExecutorService wishes = line("device-wishes");
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("device-watch").factory());
  private Choices choices;
  private Optional<PortWatch> ports = Optional.empty();
  private List<Found> found = List.of();
  private boolean looking;
  private DeviceBoard told = DeviceBoard.EMPTY;
  private Listener listener = Listener.NOBODY;

  /// Hears of the devices, on threads of theirs. Must not block.
  public interface Listener {
    /// Hears nothing.
    Listener NOBODY =
        new Listener() {
          @Override
          public void board(DeviceBoard board) {}

          @Override
          public void read(Reading reading) {}
        };

    /// The devices are now so.
    void board(DeviceBoard board);

    /// A scanner or a card reader read something.
    void read(Reading reading);
  }

  /// Told how a print job ended.
  @FunctionalInterface
  public interface Printed {
    /// @param state printed, sent, unknown, or queued when the printer took nothing of it
    void ended(PrintJob.State state, Optional<DeviceTrouble> trouble);
  }

  /// @param choices what is in which place at first
  /// @param demo whether simulated devices may be chosen
  /// @param reader recognises what is scanned
  /// @param keep keeps what a person chooses for the next start
  public Devices(
      Choices choices,
      boolean demo,
      ScanReader reader,
      Consumer<Choices> keep,
      InstantSource clock) {
    this.choices = choices;
    this.demo = demo;
    this.keep = keep;
    this.opener = new Opener(reader, clock, this::heard);
  }

  private static ExecutorService line(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofVirtual().name(name).factory());
  }

  /// Why an address cannot be that of a device for this place, if it cannot.
  public static Optional<String> problem(Role role, String address) {
    return Opener.problem(role, address);
  }

  /// Opens what was chosen and tells how it is from now on.
  public void start(Listener to) {
    synchronized (this) {
      listener = to;
      for (Role role : Role.values()) {
        open(role);
      }
    }
    look();
    ports = Optional.of(PortWatch.start(change -> plugged(change.now())));
    var _ =
        looks.scheduleWithFixedDelay(
            this::look, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private synchronized void open(Role role) {
    choices
        .of(role)
        .map(choice -> opener.open(role, choice, Optional.ofNullable(posts.get(Role.PRINTER))))
        .ifPresent(post -> posts.put(role, post));
  }

  /// What is plugged in has changed.
  private void plugged(List<FoundPort> now) {
    synchronized (this) {
      found = Surroundings.of(now, demo);
    }
    look();
  }

  private void heard(Reading reading) {
    Listener to;
    synchronized (this) {
      to = listener;
    }
    to.read(reading);
  }

  /// Tells how everything is, when that has changed.
  private void look() {
    Listener to;
    DeviceBoard now;
    synchronized (this) {
      now = board();
      if (now.equals(told)) {
        return;
      }
      told = now;
      to = listener;
    }
    to.board(now);
  }

  private DeviceBoard board() {
    List<Place> places = Arrays.stream(Role.values()).map(this::place).toList();
    return new DeviceBoard(places, found, looking, Opener.models(), List.copyOf(tests.values()));
  }

  private Place place(Role role) {
    Place place = Optional.ofNullable(posts.get(role)).map(Post::place).orElse(Place.empty(role));
    return choices.of(role).map(choice -> place.with(shown(role, choice))).orElse(place);
  }

  private DeviceOptions shown(Role role, Choices.Choice choice) {
    Optional<SimulatedPrinter> pretender =
        role == Role.PRINTER ? simulatedPrinter() : Optional.empty();
    return pretender
        .map(printer -> Pretending.shown(choice.options(), printer))
        .orElse(choice.options());
  }

  /// Prints a receipt after those before it, and returns at once.
  public void print(Receipt receipt, Printed printed) {
    submit(
        prints,
        () -> {
          Optional<Post> post = post(Role.PRINTER);
          if (post.isPresent() && post.get() instanceof PrinterPost printer) {
            printer.print(receipt, printed);
          } else {
            printed.ended(PrintJob.State.QUEUED, Optional.of(DeviceTrouble.NO_PRINTER));
          }
        });
  }

  /// Opens the drawer once, and returns at once.
  ///
  /// @param failed told why it did not open, or that nobody knows
  public void openDrawer(Consumer<DeviceTrouble> failed) {
    submit(
        drawer,
        () -> {
          if (post(Role.DRAWER).orElse(null) instanceof Opens opens) {
            opens.open().ifPresent(failed);
            pushLater();
          }
        });
  }

  /// At a simulated drawer stands nobody to push it shut.
  private void pushLater() {
    simulatedPrinter()
        .ifPresent(
            printer -> {
              var _ =
                  looks.schedule(
                      printer::closeDrawer, PUSHED_AFTER.toMillis(), TimeUnit.MILLISECONDS);
            });
  }

  /// Shows two lines to the customer, where there is a display for them. Returns at once.
  public void show(CustomerLines lines) {
    if (post(Role.DISPLAY).orElse(null) instanceof DisplayPost display) {
      display.show(lines);
    }
  }

  private synchronized Optional<Post> post(Role role) {
    return Optional.ofNullable(posts.get(role));
  }

  /// Does what a person wants of the devices, one wish after the other. Returns at once.
  public void wish(DeviceWish wish) {
    submit(wishes, () -> grant(wish));
  }

  private void grant(DeviceWish wish) {
    switch (wish) {
      case DeviceWish.LookAround _ -> lookAround();
      case DeviceWish.Choose(var role, var address, var model, var options) ->
          choose(role, new Choices.Choice(address.strip(), model, options));
      case DeviceWish.Forget(var role) -> choose(role, Optional.empty());
      case DeviceWish.Test(var role) -> test(role);
      case DeviceWish.TestAll _ -> testAll();
    }
    look();
  }

  private void lookAround() {
    synchronized (this) {
      looking = true;
    }
    look();
    List<Found> there = Surroundings.of(Ports.list(), demo);
    synchronized (this) {
      found = there;
      looking = false;
    }
  }

  /// Trouble that is only pretended begins and ends in the printer that is there, in the middle of
  /// a receipt if need be.
  private void choose(Role role, Choices.Choice wanted) {
    DeviceOptions kept = Pretending.kept(wanted.options());
    Choices.Choice choice = new Choices.Choice(wanted.address(), wanted.model(), kept);
    boolean same;
    synchronized (this) {
      same =
          role == Role.PRINTER
              && choices.of(role).equals(Optional.of(choice))
              && !shown(role, choice).equals(wanted.options());
    }
    if (!same) {
      choose(role, Optional.of(choice));
    }
    if (role == Role.PRINTER) {
      simulatedPrinter().ifPresent(printer -> Pretending.pretend(wanted.options(), printer));
    }
  }

  /// A drawer behind the printer moves with it.
  private void choose(Role role, Optional<Choices.Choice> choice) {
    synchronized (this) {
      choices = choice.map(made -> choices.with(role, made)).orElse(choices.without(role));
      tests.remove(role);
      keep.accept(choices);
    }
    replace(role);
    if (role == Role.PRINTER
        && choices.of(Role.DRAWER).filter(it -> it.address().equals(BEHIND_PRINTER)).isPresent()) {
      replace(Role.DRAWER);
    }
  }

  private void replace(Role role) {
    Optional<Post> old;
    synchronized (this) {
      old = Optional.ofNullable(posts.remove(role));
    }
    old.ifPresent(Post::close); // first: two of us must not hold one port
    open(role);
  }

  private DeviceTest test(Role role) {
    note(new DeviceTest(role, DeviceTest.Result.RUNNING, Optional.empty()));
    DeviceTest result =
        post(role)
            .map(Post::test)
            .orElse(new DeviceTest(role, DeviceTest.Result.SKIPPED, Optional.empty()));
    note(result);
    if (role == Role.DRAWER) {
      pushLater();
    }
    return result;
  }

  /// Everything but the printer first, so that its page can say how the others did.
  private void testAll() {
    List<DeviceTest> results = new ArrayList<>();
    for (Role role : Role.values()) {
      if (role != Role.PRINTER) {
        results.add(test(role));
      }
    }
    if (post(Role.PRINTER).orElse(null) instanceof PrinterPost printer) {
      note(new DeviceTest(Role.PRINTER, DeviceTest.Result.RUNNING, Optional.empty()));
      note(printer.report(results, told));
    } else {
      test(Role.PRINTER);
    }
  }

  private void note(DeviceTest test) {
    synchronized (this) {
      tests.put(test.role(), test);
    }
    look();
  }

  /// The simulated printer, when one was chosen.
  public Optional<SimulatedPrinter> simulatedPrinter() {
    return post(Role.PRINTER)
        .filter(PrinterPost.class::isInstance)
        .flatMap(post -> ((PrinterPost) post).simulated());
  }

  private static void submit(ExecutorService line, Runnable work) {
    try {
      line.execute(
          () -> {
            try {
              work.run();
            } catch (RuntimeException bug) {
              LOG.log(System.Logger.Level.ERROR, "a mistake in the devices", bug);
            }
          });
    } catch (RejectedExecutionException _) {
      // closing: what was asked for is in the journal, and the next start says that nobody knows
    }
  }

  /// Lets the drawer open and the receipts at hand come out, and takes no more.
  public void finish() {
    prints.shutdown();
    drawer.shutdown();
    try {
      var _ = drawer.awaitTermination(FINISH_WITHIN.toSeconds(), TimeUnit.SECONDS);
      var _ = prints.awaitTermination(FINISH_WITHIN.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ports.ifPresent(PortWatch::close);
    looks.shutdownNow();
    wishes.shutdownNow();
    prints.shutdownNow();
    drawer.shutdownNow();
    List<Post> open;
    synchronized (this) {
      open = List.copyOf(posts.values());
      posts.clear();
    }
    open.forEach(Post::close);
  }
}
