package id.laci.drivers;

import id.laci.drivers.drawer.DrawerState;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.Encoded;
import id.laci.drivers.escpos.EscPosEncoder;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.escpos.PrinterProfile.Answer;
import id.laci.drivers.status.PrinterCondition;
import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.WriteResult;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// A printer that speaks ESC/POS at the end of a link.
///
/// Whether a job has really been printed is asked for by the best way that the printer knows: its
/// process id, then a question that is answered in its turn; failing both, a job that was taken is
/// *sent*, and never called printed.
final class EscPosPrinter implements ReceiptPrinter {
  private static final int IDS = 10_000;

  private final Address address;
  private final PrinterProfile paper;
  private final Patience patience;
  private final Conversation conversation;
  private final Link link;
  private final Inquiry inquiry;
  private final ReentrantLock oneJob = new ReentrantLock();
  private final Thread watch;
  private volatile boolean closed;

  /// Begins anywhere, so that a late answer of an earlier run confirms nothing of this one.
  private int lastId = (int) (System.nanoTime() / 1_000 % IDS);

  /// Bytes that the printer may still expect of a job that broke off.
  private volatile int owed;

  EscPosPrinter(
      Address address,
      PrinterProfile paper,
      Link link,
      Conversation conversation,
      Patience patience) {
    this.address = address;
    this.paper = paper;
    this.patience = patience;
    this.conversation = conversation;
    this.link = link;
    this.inquiry = new Inquiry(link, conversation, paper, patience);
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
          inquiry.look();
        } finally {
          oneJob.unlock();
        }
      }
      try {
        TimeUnit.NANOSECONDS.sleep(patience.look().toNanos());
      } catch (InterruptedException _) {
        return; // closed
      }
    }
  }

  @Override
  public PrintOutcome print(Document document) {
    Encoded job = EscPosEncoder.encode(document, paper);
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
          .preflight(address)
          .<PrintOutcome>map(PrintOutcome.Refused::new)
          .orElseGet(() -> send(job, deadline));
    } finally {
      oneJob.unlock();
    }
  }

  private PrintOutcome send(Encoded job, Duration deadline) {
    lastId = (lastId + 1) % IDS;
    String id = String.format(Locale.ROOT, "%04d", lastId);
    conversation.begin();
    return switch (link.write(bytes(job, id), deadline)) {
      case WriteResult.Written _ -> {
        owed = 0;
        yield confirmed(job, id, deadline, conversation.connections());
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
  private byte[] bytes(Encoded job, String id) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(new byte[owed]);
    all.writeBytes(job.bytes().toArray());
    if (link.hears() && paper.answers().contains(Answer.AUTOMATIC)) {
      all.writeBytes(new byte[] {0x1D, 'a', (byte) 0xFF});
    }
    if (asksById()) {
      all.writeBytes(new byte[] {0x1D, '(', 'H', 6, 0, '0', '0'});
      all.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
    } else if (inquiry.asksInTurn()) {
      conversation.askInTurn();
      all.writeBytes(new byte[] {0x1D, 'r', 1});
    }
    return all.toByteArray();
  }

  private boolean asksById() {
    return link.hears() && paper.answers().contains(Answer.PROCESS_ID);
  }

  /// @param connection the one that the job went over
  private PrintOutcome confirmed(Encoded job, String id, Duration deadline, long connection) {
    boolean byId = asksById();
    if (!byId && !inquiry.asksInTurn()) {
      return unconfirmed(job, connection);
    }
    long repairEnd = System.nanoTime() + patience.repair().toNanos();
    Duration wait = deadline;
    while (true) {
      boolean told = byId ? conversation.awaitDone(id, wait) : conversation.awaitQueued(wait);
      if (told) {
        return new PrintOutcome.Printed(job.bytes().size(), job.unprintable());
      }
      Optional<Fault> broken = brokenOff(connection);
      if (broken.isPresent()) {
        owed = Math.max(owed, job.longestCommand());
        return new PrintOutcome.Unknown(broken.get());
      }
      if (inquiry.cause().isEmpty() || System.nanoTime() - repairEnd > 0 || closed) {
        inquiry.unansweredInTurn();
        return byId || conversation.everQueued() ? inDoubt() : unconfirmed(job, connection);
      }
      wait = patience.answer(); // somebody is putting in paper: it goes on by itself
    }
  }

  /// Why the printer cannot have told, when it went away behind a job that the system had taken.
  private Optional<Fault> brokenOff(long connection) {
    if (link.state() instanceof LinkState.Down(var why)) {
      return Optional.of(why);
    }
    return connection == conversation.connections()
        ? Optional.empty()
        : Optional.of(new Fault.Lost(address.text(), "it went away and came back"));
  }

  /// A printer that usually tells and did not.
  private PrintOutcome inDoubt() {
    return new PrintOutcome.Unknown(
        inquiry.cause().orElse(new Fault.NotReady(Fault.Cause.OFFLINE)));
  }

  /// A printer that cannot tell took all of it, unless it says now that it stands still.
  private PrintOutcome unconfirmed(Encoded job, long connection) {
    return brokenOff(connection)
        .or(inquiry::cause)
        .<PrintOutcome>map(PrintOutcome.Unknown::new)
        .orElseGet(() -> new PrintOutcome.Sent(job.bytes().size(), job.unprintable()));
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
            ? new byte[] {0x10, 0x14, 1, 0, 1} // at once, 100 ms
            : drained(0x1B, 'p', 0, 0x19, 0xFA); // 50 ms on, 500 ms off
    boolean before = inquiry.pinHigh();
    return switch (link.write(pulse, patience.least())) {
      case WriteResult.Written _ -> {
        inquiry.pulsed(before);
        yield Optional.empty();
      }
      case WriteResult.Unwritten(var _, var why) -> Optional.of(why);
    };
  }

  /// A command behind as many zeros as a broken-off job may still swallow.
  private byte[] drained(int... command) {
    byte[] all = new byte[owed + command.length];
    for (int i = 0; i < command.length; i++) {
      all[all.length - command.length + i] = (byte) command[i];
    }
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
    watch.interrupt();
    link.close();
  }
}
