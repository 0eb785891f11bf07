package id.laci.pos.device;

import id.laci.drivers.DeviceHealth;
import id.laci.drivers.PrintOutcome;
import id.laci.drivers.ReceiptPrinter;
import id.laci.drivers.wire.Fault;
import id.laci.pos.receipt.Receipt;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.till.Snapshot;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/// Prints receipts one after the other, beside the till and never in its way.
public final class Printing implements AutoCloseable {
  private final Optional<ReceiptPrinter> printer;
  private final ExecutorService jobs =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("receipts").factory());

  /// @param printer none when the shop has set none up
  public Printing(Optional<ReceiptPrinter> printer) {
    this.printer = printer;
  }

  /// Queues a receipt and returns at once.
  ///
  /// @param ended told why it did not come out, or nothing when the printer took all of it
  public void print(Receipt receipt, Consumer<Optional<DeviceTrouble>> ended) {
    try {
      jobs.execute(() -> ended.accept(print(receipt)));
    } catch (RejectedExecutionException _) {
      // closing: the attempt is in the journal, and the next start says that nobody knows
    }
  }

  private Optional<DeviceTrouble> print(Receipt receipt) {
    return printer
        .map(
            device ->
                switch (device.print(ReceiptDocument.of(receipt))) {
                  case PrintOutcome.Sent _ -> Optional.<DeviceTrouble>empty();
                  case PrintOutcome.Failed(var why) -> Optional.of(trouble(why));
                })
        .orElse(Optional.of(DeviceTrouble.NO_PRINTER));
  }

  /// @return how the printer stands right now
  public Snapshot.Device health() {
    return printer.map(device -> health(device.health())).orElse(Snapshot.Device.NONE);
  }

  static Snapshot.Device health(DeviceHealth health) {
    return switch (health) {
      case DeviceHealth.Ready _, DeviceHealth.Starting _ -> Snapshot.Device.READY;
      case DeviceHealth.Away(var why) ->
          switch (why) {
            case Fault.NotReady _, Fault.Stalled _ -> Snapshot.Device.TROUBLE;
            case Fault.NotFound _,
                Fault.Busy _,
                Fault.NoPermission _,
                Fault.Lost _,
                Fault.BadAddress _ ->
                Snapshot.Device.AWAY;
          };
    };
  }

  private static DeviceTrouble trouble(Fault fault) {
    return switch (fault) {
      case Fault.NotFound _, Fault.Lost _ -> DeviceTrouble.AWAY;
      case Fault.Busy _ -> DeviceTrouble.BUSY;
      case Fault.NoPermission _ -> DeviceTrouble.NO_PERMISSION;
      case Fault.NotReady(var cause) ->
          switch (cause) {
            case PAPER_OUT -> DeviceTrouble.PAPER;
            case COVER_OPEN -> DeviceTrouble.COVER;
            case OFFLINE -> DeviceTrouble.OFFLINE;
          };
      case Fault.Stalled _ -> DeviceTrouble.STALLED;
      case Fault.BadAddress _ -> DeviceTrouble.BAD_ADDRESS;
    };
  }

  /// Lets the job at hand end and takes no more.
  @Override
  public void close() {
    jobs.close();
    printer.ifPresent(ReceiptPrinter::close);
  }
}
