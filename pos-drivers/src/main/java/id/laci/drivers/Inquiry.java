package id.laci.drivers;

import id.laci.drivers.drawer.DrawerState;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.escpos.PrinterProfile.Answer;
import id.laci.drivers.status.PrinterCondition;
import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.WriteResult;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/// Asks a printer how it is. One that has never answered costs two short waits each time that it is
/// plugged in, and is left in peace then.
final class Inquiry {
  private static final Duration ASK_WITHIN = Duration.ofSeconds(1);

  /// So many questions without an answer make a silent printer.
  private static final int MISSES_MAX = 2;

  private final Link link;
  private final Conversation conversation;
  private final PrinterProfile paper;
  private final Patience patience;

  private volatile Optional<PrinterCondition> condition = Optional.empty();
  private volatile Optional<Boolean> openIsHigh = Optional.empty();
  private volatile Optional<Boolean> levelBeforePulse = Optional.empty();
  private volatile Optional<String> model = Optional.empty();
  private volatile boolean silent;
  private long askedOfConnection = -1;
  private boolean askedModel;
  private boolean mute;
  private int misses;
  private boolean unansweredInTurn;

  Inquiry(Link link, Conversation conversation, PrinterProfile paper, Patience patience) {
    this.link = link;
    this.conversation = conversation;
    this.paper = paper;
    this.patience = patience;
  }

  /// How it was when it was asked last; empty when it was not asked or did not answer.
  Optional<PrinterCondition> condition() {
    return conversation.automatic().or(() -> condition);
  }

  /// Whether it has never answered.
  boolean isSilent() {
    return silent;
  }

  Optional<String> model() {
    return model;
  }

  /// Whether a question that is answered in its turn is worth asking.
  boolean asksInTurn() {
    return link.hears()
        && paper.answers().contains(Answer.QUEUED)
        && (conversation.everQueued() || (conversation.everAnswered() && !unansweredInTurn));
  }

  /// It was asked in its turn and did not answer: not again, unless it answers after all.
  void unansweredInTurn() {
    unansweredInTurn = true;
  }

  /// Why a job must not be begun now, if it must not.
  Optional<Fault> preflight(Address address) {
    look();
    Optional<Fault> cause = cause();
    return cause.isEmpty() && mute
        ? Optional.of(new Fault.Stalled(address.text(), 0)) // it used to answer
        : cause;
  }

  /// What keeps the printer from printing, by its word of a moment ago.
  Optional<Fault> cause() {
    look();
    return condition().flatMap(PrinterCondition::cause).map(Fault.NotReady::new);
  }

  /// Asks how it is. Called while no job is being sent.
  void look() {
    boolean asks = link.hears() && paper.answers().contains(Answer.REAL_TIME);
    silent |= !asks;
    if (!asks || !(link.state() instanceof LinkState.Up)) {
      condition = Optional.empty();
      mute = false;
      return;
    }
    long connection = conversation.connections();
    if (silent && connection == askedOfConnection) {
      return;
    }
    if (connection != askedOfConnection) {
      misses = 0;
      unansweredInTurn = false;
    }
    askedOfConnection = connection;
    Asked first = ask(1);
    if (first.unsent()) {
      return;
    }
    misses = first.answer().isEmpty() ? misses + 1 : 0;
    mute = misses > 0 && conversation.everAnswered();
    silent = misses >= MISSES_MAX && !conversation.everAnswered();
    condition =
        first.answer().isEmpty()
            ? Optional.empty()
            : Optional.of(causes(PrinterCondition.ofPrinterByte(first.answer().getAsInt())));
    conversation.forgetAutomatic();
    learnLevel();
    askModel();
  }

  private PrinterCondition causes(PrinterCondition known) {
    PrinterCondition full = known;
    if (known.offline()) {
      OptionalInt offline = ask(2).answer();
      full = offline.isPresent() ? full.withOfflineByte(offline.getAsInt()) : full;
      OptionalInt error = ask(3).answer();
      full = error.isPresent() ? full.withErrorByte(error.getAsInt()) : full;
    }
    OptionalInt roll = ask(4).answer();
    return roll.isPresent() ? full.withPaperByte(roll.getAsInt()) : full;
  }

  /// @param unsent whether the question did not even leave
  private record Asked(OptionalInt answer, boolean unsent) {}

  /// One question at a time: answers do not say what they answer.
  private Asked ask(int kind) {
    conversation.awaitRealTime(Duration.ZERO); // an answer that came too late for its question
    return switch (link.write(new byte[] {0x10, 0x04, (byte) kind}, ASK_WITHIN)) {
      case WriteResult.Written _ -> new Asked(conversation.awaitRealTime(patience.answer()), false);
      case WriteResult.Unwritten _ -> new Asked(OptionalInt.empty(), true);
    };
  }

  /// Once, and only of a printer that answers: others print the question.
  private void askModel() {
    if (condition.isPresent() && condition.get().cause().isEmpty() && !askedModel) {
      askedModel = true;
      if (paper.answers().contains(Answer.PROCESS_ID)
          && link.write(new byte[] {0x1D, 'I', 67}, ASK_WITHIN) instanceof WriteResult.Written) {
        model = conversation.awaitText(patience.answer());
      }
    }
  }

  boolean pinHigh() {
    return condition().map(PrinterCondition::pinHigh).orElse(false);
  }

  /// A pulse has just been sent; when the switch moves now, it has moved to open.
  ///
  /// @param before the level before the pulse
  void pulsed(boolean before) {
    levelBeforePulse = condition().isPresent() ? Optional.of(before) : Optional.empty();
  }

  private void learnLevel() {
    levelBeforePulse.ifPresent(
        before -> {
          boolean now = pinHigh();
          if (now != before) {
            openIsHigh = Optional.of(now);
            levelBeforePulse = Optional.empty();
          }
        });
  }

  DrawerState drawer() {
    Optional<PrinterCondition> known = condition();
    if (openIsHigh.isEmpty() || known.isEmpty()) {
      return DrawerState.UNKNOWN;
    }
    return known.get().pinHigh() == openIsHigh.get() ? DrawerState.OPEN : DrawerState.CLOSED;
  }
}
