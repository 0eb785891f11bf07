package id.laci.drivers;

import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.Ticker;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Whether a job is on paper, by the printer's own word: asked in the best way that it knows, and
/// believed only when it can still be spoken to and says that it stands ready.
///
/// While somebody puts in paper it is waited for, and from then on for as long as a whole job may
/// take: the printer goes on by itself.
final class Confirmation {
  private static final int IDS = 10_000;

  /// Asked twice, so that one stray byte, such as a line that falls while the power is cut, is no
  /// answer yet.
  private static final int QUESTIONS = 2;

  /// Throws away what the printer has taken and not printed (`DLE DC4 8`).
  private static final byte[] CLEAR = {0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8};

  /// How a printer tells.
  enum Way {
    /// It names the job that is on paper (`GS ( H`).
    BY_ID,
    /// It answers a question when all before it is done (`GS r`).
    IN_TURN,
    /// It does not.
    NONE
  }

  /// What came of waiting.
  sealed interface Verdict {}

  /// All of it is on paper.
  record OnPaper() implements Verdict {}

  /// It cannot tell, and nothing speaks against it.
  record NotTold() implements Verdict {}

  /// Nobody knows how far it came.
  record InDoubt(Fault why) implements Verdict {}

  private final String device;
  private final Link link;
  private final Conversation conversation;
  private final Inquiry inquiry;
  private final Patience patience;
  private final Ticker ticker;
  private volatile boolean closed;

  /// Begins anywhere, so that a late answer of an earlier run confirms nothing of this one.
  private int lastId;

  private Way way = Way.NONE;
  private long connection;

  Confirmation(
      String device,
      Link link,
      Conversation conversation,
      Inquiry inquiry,
      Patience patience,
      Ticker ticker) {
    this.device = device;
    this.link = link;
    this.conversation = conversation;
    this.inquiry = inquiry;
    this.patience = patience;
    this.ticker = ticker;
    this.lastId = (int) Math.floorMod(ticker.nanos() / 1_000, (long) IDS);
  }

  /// The question that belongs behind the next job; empty for a printer that cannot answer one.
  byte[] question() {
    conversation.begin();
    way = inquiry.way();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    switch (way) {
      case BY_ID -> {
        lastId = (lastId + 1) % IDS;
        bytes.writeBytes(new byte[] {0x1D, '(', 'H', 6, 0, '0', '0'});
        bytes.writeBytes(id().getBytes(StandardCharsets.US_ASCII));
      }
      case IN_TURN -> {
        conversation.settle(patience.least());
        conversation.askInTurn(QUESTIONS);
        for (int i = 0; i < QUESTIONS; i++) {
          bytes.writeBytes(new byte[] {0x1D, 'r', 1});
        }
      }
      case NONE -> {
        // it would print the question, or keep silent
      }
    }
    return bytes.toByteArray();
  }

  private String id() {
    return String.format(Locale.ROOT, "%04d", lastId);
  }

  /// Waits for the answer to [#question()], which has gone out behind its job.
  ///
  /// @param deadline how long a printer in good order may take
  Verdict await(Duration deadline) {
    connection = conversation.connections(); // the one that the job went over
    if (way == Way.NONE) {
      return withoutWord();
    }
    long working = ticker.nanos(); // when it was last seen in good order
    long resumed = working; // since when it has been
    while (!told()) {
      Optional<Fault> broken = brokenOff();
      if (broken.isPresent()) {
        return new InDoubt(broken.get());
      }
      Optional<Fault> cause = inquiry.cause();
      long now = ticker.nanos();
      if (cause.isPresent()) {
        resumed = now;
        if (pastRepair(working)) {
          return givenUp(cause.get());
        }
      } else {
        working = now;
        if (closed || now - resumed > deadline.toNanos()) {
          return unanswered();
        }
      }
    }
    return way == Way.BY_ID ? new OnPaper() : assured();
  }

  /// Nobody has seen to it in time.
  private boolean pastRepair(long working) {
    return closed || ticker.nanos() - working > patience.repair().toNanos();
  }

  private boolean told() {
    return way == Way.BY_ID
        ? conversation.awaitDone(id(), patience.answer())
        : conversation.awaitQueued(patience.answer());
  }

  /// It has answered in its turn. That is a byte that noise can be, so the printer must also still
  /// be there and ready; paper that ended behind the last line is waited for.
  private Verdict assured() {
    long told = ticker.nanos();
    while (true) {
      Optional<Fault> gone = brokenOff().or(inquiry::missing);
      if (gone.isPresent()) {
        return new InDoubt(gone.get());
      }
      Optional<Fault> cause = inquiry.causeLastSeen();
      if (cause.isEmpty()) {
        return new OnPaper();
      }
      if (pastRepair(told)) {
        return givenUp(cause.get());
      }
      conversation.pause(patience.answer());
    }
  }

  /// The printer is in good order and has not answered for as long as the job may take.
  private Verdict unanswered() {
    boolean usual = way == Way.BY_ID ? conversation.everDone() : conversation.everQueued();
    inquiry.unanswered(way);
    return usual
        ? new InDoubt(inquiry.missing().orElse(new Fault.NotReady(Fault.Cause.OFFLINE)))
        : withoutWord();
  }

  /// A printer that cannot tell took all of it, unless it says now that it stands still, or has
  /// fallen silent.
  private Verdict withoutWord() {
    return brokenOff()
        .or(inquiry::cause)
        .or(inquiry::fallenSilent)
        .<Verdict>map(InDoubt::new)
        .orElseGet(NotTold::new);
  }

  /// Nobody came to see to it. What it still holds must not come out hours later, when the cashier
  /// has long decided otherwise.
  private Verdict givenUp(Fault cause) {
    var _ = link.write(CLEAR, patience.least());
    var _ = conversation.awaitCleared(patience.answer());
    return new InDoubt(cause);
  }

  /// Why the printer cannot have told, when it went away behind a job that the system had taken.
  private Optional<Fault> brokenOff() {
    if (link.state() instanceof LinkState.Down(var why)) {
      return Optional.of(why);
    }
    return connection == conversation.connections()
        ? Optional.empty()
        : Optional.of(new Fault.Lost(device, "it went away and came back"));
  }

  /// Waits for nobody any more.
  void close() {
    closed = true;
  }
}
