package id.laci.drivers.wire;

import java.util.Optional;

/// How far a blocking write has come, shared between the thread that writes and the one that waits.
final class Progress {
  private volatile int written;
  private boolean abandoned;
  private Optional<Thread> writer = Optional.empty();

  /// Bytes handed to the device so far.
  int written() {
    return written;
  }

  /// Called by the writing thread only.
  void wrote(int bytes) {
    written = bytes;
  }

  /// The writing thread begins; false when nobody waits for it any more.
  synchronized boolean begin() {
    writer = Optional.of(Thread.currentThread());
    return !abandoned;
  }

  /// The writing thread ends; an interruption that came too late must not meet its next job.
  synchronized void end() {
    writer = Optional.empty();
    Thread.interrupted();
  }

  /// Nobody waits any more: do not send the rest.
  synchronized boolean abandoned() {
    return abandoned;
  }

  /// Stops waiting. Sockets and files let go when their thread is interrupted, serial ports do not.
  synchronized void abandon() {
    abandoned = true;
    writer.ifPresent(Thread::interrupt);
  }
}
