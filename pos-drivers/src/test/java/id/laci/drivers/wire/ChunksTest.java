package id.laci.drivers.wire;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A printer whose line tells when its buffer is full.
@Timeout(30)
final class ChunksTest {
  /// Takes so many bytes, and drops its line when there is no room for one more chunk.
  private static final class Printer implements Chunks.Sink {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final List<Integer> sizes = new ArrayList<>();
    private final AtomicInteger room;
    private volatile boolean asked;

    Printer(int room) {
      this.room = new AtomicInteger(room);
    }

    @Override
    public boolean ready() {
      asked = true;
      return room.get() >= Chunks.WATCHED_BYTES;
    }

    @Override
    public void write(byte[] chunk) {
      assertTrue(chunk.length <= room.get(), "bytes are lost");
      room.addAndGet(-chunk.length);
      sizes.add(chunk.length);
      taken.writeBytes(chunk);
    }
  }

  private static CompletableFuture<Void> send(Printer printer, byte[] bytes, Progress progress) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            progress.begin();
            Chunks.send(printer, bytes, Chunks.WATCHED_BYTES, progress);
          } catch (IOException refused) {
            throw new AssertionError(refused);
          }
        });
  }

  @Test
  void nothingIsSentWhileTheLineIsDownAndNothingIsLost() throws Exception {
    byte[] job = new byte[200];
    job[199] = 7;
    Printer printer = new Printer(128);
    CompletableFuture<Void> sent = send(printer, job, new Progress());
    eventually("full", () -> printer.taken.size() == 128);
    assertEquals(List.of(64, 64), List.copyOf(printer.sizes));
    printer.room.set(128);
    sent.get(20, TimeUnit.SECONDS);
    assertArrayEquals(job, printer.taken.toByteArray());
  }

  @Test
  void aPrinterThatNeverTakesDataIsGivenUp() throws Exception {
    Printer printer = new Printer(0);
    Progress progress = new Progress();
    CompletableFuture<Void> sent = send(printer, new byte[10], progress);
    eventually("asked", () -> printer.asked);
    progress.abandon();
    sent.get(20, TimeUnit.SECONDS);
    assertEquals(0, progress.written());
  }
}
