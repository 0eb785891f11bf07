package id.laci.drivers;

import id.laci.drivers.drawer.DrawerState;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.escpos.PrinterProfile.Answer;
import id.laci.drivers.status.PrinterCondition;
import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.Ticker;
import id.laci.drivers.wire.WriteResult;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Asks a printer how it is. One that has never answered costs two short waits each time that it is
/// plugged in, and is left in peace then.
final class Inquiry {
  private static final Duration ASK_WITHIN = Duration.ofSeconds(1);

  /// So many questions without an answer make a silent printer.
  private static final int MISSES_MAX = 2;

  private final String device;
  private final Link link;
  private final Conversation conversation;
  private final PrinterProfile paper;
  private final Patience patience;

  private volatile Optional<PrinterCondition> condition = Optional.empty();
  private volatile Optional<String> model = Optional.empty();
  private volatile boolean silent;
  private long askedOfConnection = -1;
  private boolean askedModel;
  private volatile boolean mute;
  private int misses;
  private final Set<Confirmation.Way> unanswered = EnumSet.noneOf(Confirmation.Way.class);
  private final DrawerLevel level;

  Inquiry(
      Address address,
      Link link,
      Conversation conversation,
      PrinterProfile paper,
      Patience patience,
      Ticker ticker) {
    this.device = address.text();
    this.link = link;
    this.conversation = conversation;
    this.paper = paper;
    this.patience = patience;
    this.level = new DrawerLevel(ticker, paper.setup().drawerSwitch());
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

  /// The best way in which it tells that a job is on paper.
  Confirmation.Way way() {
    if (!link.hears()) {
      return Confirmation.Way.NONE;
    }
    if (knows(Answer.PROCESS_ID, Confirmation.Way.BY_ID, conversation.everDone())) {
      return Confirmation.Way.BY_ID;
    }
    return (conversation.everQueued() || conversation.everAnswered())
            && knows(Answer.QUEUED, Confirmation.Way.IN_TURN, conversation.everQueued())
        ? Confirmation.Way.IN_TURN
        : Confirmation.Way.NONE;
  }

  private boolean knows(Answer answer, Confirmation.Way way, boolean proven) {
    return paper.answers().contains(answer) && (proven || !unanswered.contains(way));
  }

  /// It was asked in this way and did not answer: not again, unless it has ever answered.
  void unanswered(Confirmation.Way way) {
    unanswered.add(way);
  }

  /// Why a job must not be begun now, if it must not.
  Optional<Fault> preflight() {
    return cause().or(this::fallenSilent);
  }

  /// What keeps the printer from printing, by its word of a moment ago.
  Optional<Fault> cause() {
    look();
    return causeLastSeen();
  }

  /// What kept the printer from printing when it was looked at last.
  Optional<Fault> causeLastSeen() {
    return condition().flatMap(PrinterCondition::cause).map(Fault.NotReady::new);
  }

  /// Why a printer that used to answer is not to be relied upon.
  Optional<Fault> fallenSilent() {
    return mute ? Optional.of(new Fault.Stalled(device, 0)) : Optional.empty();
  }

  /// Looks, and tells if there was no answer at all, whatever it used to do.
  Optional<Fault> missing() {
    return look() ? Optional.empty() : Optional.of(new Fault.Stalled(device, 0));
  }

  /// Asks how it is, and tells whether it has answered. Called while no job is being sent.
  boolean look() {
    boolean asks = link.hears() && paper.answers().contains(Answer.REAL_TIME);
    silent |= !asks;
    if (!asks || !(link.state() instanceof LinkState.Up)) {
      condition = Optional.empty();
      mute = false;
      return false;
    }
    long connection = conversation.connections();
    if (silent && connection == askedOfConnection && !conversation.everAnswered()) {
      return false;
    }
    if (connection != askedOfConnection) {
      meetAnew();
    }
    askedOfConnection = connection;
    Asked first = firstAsked();
    if (first.unsent()) {
      return false; // what it lacks may be why it takes nothing
    }
    misses = first.answer().isEmpty() ? misses + 1 : 0;
    mute = misses > 0 && conversation.everAnswered();
    silent = misses >= MISSES_MAX && !conversation.everAnswered();
    condition =
        first.answer().isEmpty()
            ? Optional.empty()
            : Optional.of(causes(PrinterCondition.ofPrinterByte(first.answer().getAsInt())));
    conversation.forgetAutomatic();
    condition.ifPresent(now -> level.seen(now.pinHigh()));
    askModel();
    return condition.isPresent();
  }

  /// One answer may be lost, or the question have gone into a connection that had just died.
  private Asked firstAsked() {
    Asked asked = ask(1);
    boolean lost = !asked.unsent() && asked.answer().isEmpty() && conversation.everAnswered();
    return lost ? ask(1) : asked;
  }

  /// Perhaps it is another printer now, with another drawer.
  private void meetAnew() {
    misses = 0;
    unanswered.clear();
    askedModel = false;
    model = Optional.empty();
    level.forget();
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

  /// A pulse is about to be sent.
  void pulsing() {
    condition().ifPresent(now -> level.pulsed(now.pinHigh()));
  }

  /// Whether the drawer has just been pulsed, and is looked at more often.
  boolean watchesDrawer() {
    return level.watching();
  }

  DrawerState drawer() {
    return condition().map(now -> level.state(now.pinHigh())).orElse(DrawerState.UNKNOWN);
  }
}
