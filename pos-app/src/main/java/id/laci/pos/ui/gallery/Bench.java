package id.laci.pos.ui.gallery;

import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.Reading;
import id.laci.pos.ledger.PrintJob;
import java.util.List;

/// What stands on the sample shop's counter, and what waits for it.
///
/// @param board the devices
/// @param open whether the cashier looks at them
/// @param trying whether scans are being tried out
/// @param readings what was read meanwhile
/// @param prints receipts that wait
record Bench(
    DeviceBoard board,
    boolean open,
    boolean trying,
    List<Reading> readings,
    List<PrintJob> prints) {
  /// A printer, a scanner and a drawer, all well.
  static final Bench USUAL = new Bench(Boards.USUAL, false, false, List.of(), List.of());

  Bench with(DeviceBoard other) {
    return new Bench(other, open, trying, readings, prints);
  }

  Bench with(PrintJob... jobs) {
    return new Bench(board, open, trying, readings, List.of(jobs));
  }

  Bench opened() {
    return new Bench(board, true, trying, readings, prints);
  }

  Bench trying(List<Reading> read) {
    return new Bench(board, true, true, read, prints);
  }
}
