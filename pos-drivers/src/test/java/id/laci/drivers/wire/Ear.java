package id.laci.drivers.wire;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// Collects bytes from any thread and waits for them.
public final class Ear {
  private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition more = lock.newCondition();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  public void hear(byte[] piece) {
    lock.lock();
    try {
      bytes.write(piece, 0, piece.length);
      more.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public byte[] heard() {
    lock.lock();
    try {
      return bytes.toByteArray();
    } finally {
      lock.unlock();
    }
  }

  /// Waits until what was heard is as wanted, and returns it.
  public byte[] await(Predicate<byte[]> wanted) throws InterruptedException {
    lock.lock();
    try {
      long left = LONGEST_NANOS;
      while (!wanted.test(bytes.toByteArray())) {
        if (left <= 0) {
          throw new AssertionError("only " + bytes.size() + " bytes came");
        }
        left = more.awaitNanos(left);
      }
      return bytes.toByteArray();
    } finally {
      lock.unlock();
    }
  }

  public byte[] awaitBytes(int count) throws InterruptedException {
    return await(all -> all.length >= count);
  }
}
