package id.laci.drivers;

import id.laci.drivers.status.Answer;
import id.laci.drivers.status.PrinterCondition;
import id.laci.drivers.status.StatusReader;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.LinkState;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What a printer has said so far, and the waiting for what it says next. Answers that nobody waits
/// for are noted or ignored: a picture may hold bytes that a printer takes for questions.
final class Conversation implements LinkListener {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final StatusReader reader = new StatusReader();
  private OptionalInt realTime = OptionalInt.empty();
  private boolean queued;
  private String done = "";
  private Optional<String> text = Optional.empty();
  private Optional<PrinterCondition> automatic = Optional.empty();
  private boolean everAnswered;
  private boolean everQueued;
  private long connections;

  @Override
  public void received(byte[] bytes) {
    lock.lock();
    try {
      reader.take(bytes).forEach(this::note);
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void changed(LinkState state) {
    lock.lock();
    try {
      automatic = Optional.empty();
      connections += state instanceof LinkState.Up ? 1 : 0;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void note(Answer answer) {
    switch (answer) {
      case Answer.RealTime(var bits) -> {
        realTime = OptionalInt.of(bits);
        everAnswered = true;
      }
      case Answer.Queued _ -> {
        queued = true;
        everQueued = true;
      }
      case Answer.Done(var id) -> done = id;
      case Answer.Text(var words) -> text = Optional.of(words);
      case Answer.Automatic(var condition) -> automatic = Optional.of(condition);
      case Answer.Cleared _, Answer.Flow _, Answer.Noise _ -> {
        // nobody waits for these
      }
    }
  }

  /// Forgets what was answered to earlier questions.
  void begin() {
    lock.lock();
    try {
      realTime = OptionalInt.empty();
      queued = false;
      done = "";
    } finally {
      lock.unlock();
    }
  }

  /// The answer to the question that was just asked.
  OptionalInt awaitRealTime(Duration longest) {
    await(longest, () -> realTime.isPresent());
    lock.lock();
    try {
      OptionalInt answer = realTime;
      realTime = OptionalInt.empty();
      return answer;
    } finally {
      lock.unlock();
    }
  }

  /// Whether all data sent so far has been processed.
  boolean awaitQueued(Duration longest) {
    return await(longest, () -> queued);
  }

  /// Whether the job of this id is on paper.
  boolean awaitDone(String id, Duration longest) {
    return await(longest, () -> done.equals(id));
  }

  /// What the printer calls itself.
  Optional<String> awaitText(Duration longest) {
    await(longest, () -> text.isPresent());
    lock.lock();
    try {
      return text;
    } finally {
      lock.unlock();
    }
  }

  /// What it told by itself, while it does.
  Optional<PrinterCondition> automatic() {
    lock.lock();
    try {
      return automatic;
    } finally {
      lock.unlock();
    }
  }

  /// Whether it ever answered a question at once.
  boolean everAnswered() {
    lock.lock();
    try {
      return everAnswered;
    } finally {
      lock.unlock();
    }
  }

  /// Whether it ever answered a question in its turn.
  boolean everQueued() {
    lock.lock();
    try {
      return everQueued;
    } finally {
      lock.unlock();
    }
  }

  /// How often the printer came, so that what was learned of another one does not last.
  long connections() {
    lock.lock();
    try {
      return connections;
    } finally {
      lock.unlock();
    }
  }

  private interface Wanted {
    boolean there();
  }

  private boolean await(Duration longest, Wanted wanted) {
    lock.lock();
    try {
      long left = longest.toNanos();
      while (!wanted.there() && left > 0) {
        left = news.awaitNanos(left);
      }
      return wanted.there();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }
}
