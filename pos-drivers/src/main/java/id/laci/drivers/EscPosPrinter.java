package id.laci.drivers;

import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.Encoded;
import id.laci.drivers.escpos.EscPosEncoder;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.WriteResult;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// A printer that speaks ESC/POS at the end of a link.
final class EscPosPrinter implements ReceiptPrinter {
  private final Address address;
  private final PrinterProfile paper;
  private final Link link;
  private final Patience patience;
  private final ReentrantLock oneJob = new ReentrantLock();

  /// Bytes that the printer may still expect of a job that broke off.
  private int owed;

  EscPosPrinter(Address address, PrinterProfile paper, Link link, Patience patience) {
    this.address = address;
    this.paper = paper;
    this.link = link;
    this.patience = patience;
  }

  @Override
  public PrintOutcome print(Document document) {
    Encoded job = EscPosEncoder.encode(document, paper);
    Duration deadline = patience.forJob(address.wireTime(job.bytes().size()));
    try {
      if (!oneJob.tryLock(deadline.toNanos(), TimeUnit.NANOSECONDS)) {
        return new PrintOutcome.Failed(new Fault.Busy(address.text()));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new PrintOutcome.Failed(new Fault.Busy(address.text()));
    }
    try {
      return send(job, deadline);
    } finally {
      oneJob.unlock();
    }
  }

  private PrintOutcome send(Encoded job, Duration deadline) {
    byte[] bytes = drained(job.bytes().toArray());
    return switch (link.write(bytes, deadline)) {
      case WriteResult.Written written -> {
        owed = 0;
        yield new PrintOutcome.Sent(written.bytes(), job.unprintable());
      }
      case WriteResult.Unwritten unwritten -> {
        if (mayHaveBegun(unwritten)) {
          owed = Math.max(owed, job.longestCommand());
        }
        yield new PrintOutcome.Failed(unwritten.why());
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

  /// Puts as many zeros in front as a printer may still take for the parameters of a command that
  /// broke off; it ignores those it does not.
  private byte[] drained(byte[] job) {
    if (owed == 0) {
      return job;
    }
    byte[] all = Arrays.copyOf(new byte[owed], owed + job.length);
    System.arraycopy(job, 0, all, owed, job.length);
    return all;
  }

  @Override
  public DeviceHealth health() {
    return DeviceHealth.of(link.state());
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
    link.close();
  }
}
