package id.laci.drivers;

import id.laci.drivers.status.Answer;
import id.laci.drivers.status.PrinterCondition;
import id.laci.drivers.status.StatusReader;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// What a printer has said so far, and the waiting for what it says next. Answers that nobody waits
/// for are noted or ignored: a picture may hold bytes that a printer takes for questions.
final class Conversation implements LinkListener {
  /// Bits that the answer about the paper never has.
  private static final int NOT_OF_PAPER = 0xF0;

  /// An answer of several bytes comes without a longer pause in it.
  private static final Duration WORDS_LONGEST = Duration.ofMillis(500);

  private final Ticker ticker;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private StatusReader reader = new StatusReader();
  private OptionalInt realTime = OptionalInt.empty();
  private boolean queued;
  private int askedInTurn;
  private String done = "";
  private boolean cleared;
  private Optional<String> text = Optional.empty();
  private Optional<PrinterCondition> automatic = Optional.empty();
  private boolean everAnswered;
  private boolean everQueued;
  private boolean everDone;
  private long connections;
  private long heardAt;

  Conversation(Ticker ticker) {
    this.ticker = ticker;
  }

  @Override
  public void received(byte[] bytes) {
    change(
        () -> {
          long now = ticker.nanos();
          if (now - heardAt > WORDS_LONGEST.toNanos()) {
            reader.breakOff().forEach(this::note);
          }
          heardAt = now;
          reader.take(bytes).forEach(this::note);
        });
  }

  @Override
  public void changed(LinkState state) {
    change(
        () -> {
          automatic = Optional.empty();
          if (state instanceof LinkState.Up) {
            meetAnew();
          }
        });
  }

  /// Perhaps it is another printer: nothing that was learned or asked counts any more.
  private void meetAnew() {
    begin();
    connections++;
    reader = new StatusReader();
    text = Optional.empty();
    everAnswered = false;
    everQueued = false;
    everDone = false;
    askedInTurn = 0;
  }

  private void note(Answer answer) {
    switch (answer) {
      case Answer.RealTime(var bits) -> {
        realTime = OptionalInt.of(bits);
        everAnswered = true;
      }
      case Answer.Queued(var bits) when (bits & NOT_OF_PAPER) == 0 -> {
        askedInTurn = Math.max(0, askedInTurn - 1);
        queued = askedInTurn == 0; // an answer to an older question is none to this one
        everQueued = true;
      }
      case Answer.Done(var id) -> {
        done = id;
        everDone = true;
      }
      case Answer.Cleared _ -> {
        cleared = true;
        askedInTurn = 0; // what was asked in its turn has been thrown away
      }
      case Answer.Text(var words) -> text = Optional.of(words);
      case Answer.Automatic(var condition) -> automatic = Optional.of(condition);
      case Answer.Queued _, Answer.Flow _, Answer.Noise _ -> {
        // nobody waits for these
      }
    }
  }

  /// Forgets what was answered to earlier questions.
  void begin() {
    change(
        () -> {
          realTime = OptionalInt.empty();
          queued = false;
          done = "";
          cleared = false;
        });
  }

  /// So many questions that are answered in their turn are about to be asked.
  void askInTurn(int questions) {
    change(
        () -> {
          askedInTurn += questions;
          queued = false;
        });
  }

  /// Waits for the answers to earlier questions, and expects them no more when they have not come:
  /// one that is lost must not cast doubt on every job after it.
  void settle(Duration longest) {
    await(longest, () -> askedInTurn == 0);
    change(() -> askedInTurn = 0);
  }

  /// What it told by itself is older than what it has just answered.
  void forgetAutomatic() {
    change(() -> automatic = Optional.empty());
  }

  /// The answer to the question that was just asked.
  OptionalInt awaitRealTime(Duration longest) {
    await(longest, () -> realTime.isPresent());
    return locked(
        () -> {
          OptionalInt answer = realTime;
          realTime = OptionalInt.empty();
          return answer;
        });
  }

  /// Whether all data sent so far has been processed.
  boolean awaitQueued(Duration longest) {
    return await(longest, () -> queued);
  }

  /// Whether the job of this id is on paper.
  boolean awaitDone(String id, Duration longest) {
    return await(longest, () -> done.equals(id));
  }

  /// Whether the printer says that it has thrown away what it had not printed.
  boolean awaitCleared(Duration longest) {
    return await(longest, () -> cleared);
  }

  /// What the printer calls itself.
  Optional<String> awaitText(Duration longest) {
    await(longest, () -> text.isPresent());
    return locked(
        () -> {
          Optional<String> answer = text;
          text = Optional.empty();
          return answer;
        });
  }

  /// Lets time pass.
  void pause(Duration time) {
    var _ = await(time, () -> false);
  }

  /// What it told by itself, while it does.
  Optional<PrinterCondition> automatic() {
    return locked(() -> automatic);
  }

  /// Whether it ever answered a question at once.
  boolean everAnswered() {
    return locked(() -> everAnswered);
  }

  /// Whether it ever answered a question in its turn.
  boolean everQueued() {
    return locked(() -> everQueued);
  }

  /// Whether it ever told that a job of an id is on paper.
  boolean everDone() {
    return locked(() -> everDone);
  }

  /// How often the printer came, so that what was learned of another one does not last.
  long connections() {
    return locked(() -> connections);
  }

  private <T> T locked(Supplier<T> read) {
    lock.lock();
    try {
      return read.get();
    } finally {
      lock.unlock();
    }
  }

  /// Changes something, and wakes those who wait for it.
  private void change(Runnable what) {
    lock.lock();
    try {
      what.run();
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private boolean await(Duration longest, BooleanSupplier wanted) {
    lock.lock();
    try {
      long left = longest.toNanos();
      while (!wanted.getAsBoolean() && left > 0) {
        left = news.awaitNanos(left);
      }
      return wanted.getAsBoolean();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }
}
