package id.laci.drivers;

import id.laci.drivers.drawer.DrawerState;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.DrawerPulse;
import id.laci.drivers.escpos.Encoded;
import id.laci.drivers.escpos.EscPosEncoder;
import id.laci.drivers.escpos.OtherScripts;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.escpos.PrinterProfile.Answer;
import id.laci.drivers.status.PrinterCondition;
import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.Ticker;
import id.laci.drivers.wire.WriteResult;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// A printer that speaks ESC/POS at the end of a link.
///
/// Whether a job has really been printed is asked for by the best way that the printer knows: its
/// process id, then a question that is answered in its turn; failing both, a job that was taken is
/// *sent*, and never called printed.
final class EscPosPrinter implements ReceiptPrinter {
  /// A look every half a minute keeps a shared printer for a twentieth of the time.
  private static final int SHARED_LESS_OFTEN = 15;

  private static final OtherScripts FONTS = new MachineFonts();

  private final Address address;
  private final PrinterProfile paper;
  private final Patience patience;
  private final Link link;
  private final Inquiry inquiry;
  private final Confirmation confirmation;
  private final Semaphore hurry = new Semaphore(0);
  private final ReentrantLock oneJob = new ReentrantLock();
  private final Thread watch;
  private volatile boolean closed;

  /// Bytes that the printer may still expect of a job that broke off.
  private volatile int owed;

  EscPosPrinter(
      Address address,
      PrinterProfile paper,
      Link link,
      Conversation conversation,
      Patience patience,
      Ticker ticker) {
    this.address = address;
    this.paper = paper;
    this.patience = patience;
    this.link = link;
    this.inquiry = new Inquiry(address, link, conversation, paper, patience, ticker);
    this.confirmation =
        new Confirmation(address.text(), link, conversation, inquiry, patience, ticker);
    this.watch = Thread.ofVirtual().name("printer " + address.text()).unstarted(this::watch);
  }

  /// Looks at the idle printer from now on.
  EscPosPrinter watched() {
    watch.start();
    return this;
  }

  private void watch() {
    while (!closed) {
      if (oneJob.tryLock()) {
        try {
          boolean _ = inquiry.look();
        } finally {
          oneJob.unlock();
        }
      }
      try {
        boolean _ = hurry.tryAcquire(pause().toNanos(), TimeUnit.NANOSECONDS);
      } catch (InterruptedException _) {
        return; // closed
      }
    }
  }

  /// A printer that is shared is not looked at more often than a shop needs, since each look keeps
  /// the other tills out for a moment. While it lacks something it prints for nobody anyway, and
  /// while the drawer is open somebody stands before it.
  private Duration pause() {
    if (inquiry.watchesDrawer()) {
      return patience.answer();
    }
    boolean shared = address instanceof Address.Tcp;
    boolean nothingToSee =
        inquiry.causeLastSeen().isEmpty() && inquiry.drawer() != DrawerState.OPEN;
    return shared && nothingToSee
        ? patience.look().multipliedBy(SHARED_LESS_OFTEN)
        : patience.look();
  }

  @Override
  public PrintOutcome print(Document document) {
    Encoded job = EscPosEncoder.encode(document, paper, FONTS);
    Duration deadline = patience.forJob(address.wireTime(job.bytes().size()));
    try {
      if (!oneJob.tryLock(deadline.toNanos(), TimeUnit.NANOSECONDS)) {
        return new PrintOutcome.Refused(new Fault.Busy(address.text()));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new PrintOutcome.Refused(new Fault.Busy(address.text()));
    }
    try {
      return inquiry
          .preflight()
          .<PrintOutcome>map(PrintOutcome.Refused::new)
          .orElseGet(() -> send(job, deadline));
    } finally {
      oneJob.unlock();
    }
  }

  private PrintOutcome send(Encoded job, Duration deadline) {
    return switch (link.write(bytes(job), deadline)) {
      case WriteResult.Written _ -> {
        owed = 0;
        yield outcome(job, confirmation.await(deadline));
      }
      case WriteResult.Unwritten unwritten -> {
        boolean begun = mayHaveBegun(unwritten);
        if (begun) {
          owed = Math.max(owed, job.longestCommand());
        }
        yield begun
            ? new PrintOutcome.Unknown(inquiry.cause().orElse(unwritten.why()))
            : new PrintOutcome.Refused(unwritten.why());
      }
    };
  }

  /// As many zeros in front as a printer may still take for the parameters of a command that broke
  /// off, which it ignores otherwise; then the job; then the question whether it is printed.
  private byte[] bytes(Encoded job) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(new byte[owed]);
    all.writeBytes(job.bytes().toArray());
    if (link.hears() && paper.answers().contains(Answer.AUTOMATIC)) {
      all.writeBytes(new byte[] {0x1D, 'a', (byte) 0xFF});
    }
    all.writeBytes(confirmation.question());
    return all.toByteArray();
  }

  private PrintOutcome outcome(Encoded job, Confirmation.Verdict verdict) {
    return switch (verdict) {
      case Confirmation.OnPaper _ ->
          new PrintOutcome.Printed(job.bytes().size(), job.unprintable());
      case Confirmation.NotTold _ -> new PrintOutcome.Sent(job.bytes().size(), job.unprintable());
      case Confirmation.InDoubt(var why) -> {
        owed = Math.max(owed, job.longestCommand());
        yield new PrintOutcome.Unknown(why);
      }
    };
  }

  /// A chunk under way when the write ended is not counted as written.
  private static boolean mayHaveBegun(WriteResult.Unwritten unwritten) {
    return switch (unwritten.why()) {
      case Fault.Stalled _, Fault.Lost _ -> true;
      case Fault.NotFound _, Fault.Busy _, Fault.NoPermission _, Fault.NotReady _ ->
          unwritten.bytes() > 0;
      case Fault.BadAddress _ -> false;
    };
  }

  @Override
  public Optional<Fault> openDrawer() {
    boolean stuck = inquiry.condition().flatMap(PrinterCondition::cause).isPresent();
    byte[] pulse =
        stuck && paper.answers().contains(Answer.REAL_TIME)
            ? DrawerPulse.atOnce(paper.setup())
            : drained(DrawerPulse.inTurn(paper.setup()));
    inquiry.pulsing();
    return switch (link.write(pulse, patience.least())) {
      case WriteResult.Written _ -> {
        hurry.release();
        yield Optional.empty();
      }
      case WriteResult.Unwritten(var _, var why) -> Optional.of(why);
    };
  }

  /// A command behind as many zeros as a broken-off job may still swallow.
  private byte[] drained(byte[] command) {
    byte[] all = new byte[owed + command.length];
    System.arraycopy(command, 0, all, owed, command.length);
    return all;
  }

  @Override
  public DrawerState drawer() {
    return inquiry.drawer();
  }

  @Override
  public DeviceHealth health() {
    return switch (DeviceHealth.of(link.state())) {
      case DeviceHealth.Ready _ -> ready();
      case DeviceHealth.Starting starting -> starting;
      case DeviceHealth.Away away -> away;
    };
  }

  private DeviceHealth ready() {
    Optional<PrinterCondition> condition = inquiry.condition();
    Optional<Fault.Cause> cause = condition.flatMap(PrinterCondition::cause);
    if (cause.isPresent()) {
      return new DeviceHealth.Away(new Fault.NotReady(cause.get()));
    }
    boolean low = condition.map(PrinterCondition::paperLow).orElse(false);
    return new DeviceHealth.Ready(low, inquiry.isSilent());
  }

  @Override
  public Optional<String> model() {
    return inquiry.model();
  }

  @Override
  public PrinterProfile paper() {
    return paper;
  }

  @Override
  public boolean simulated() {
    return address instanceof Address.SimulatedPrinter;
  }

  @Override
  public void close() {
    closed = true;
    confirmation.close();
    watch.interrupt();
    link.close();
  }
}
