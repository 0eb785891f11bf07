package id.laci.pos.ui.gallery;

import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.ledger.Paper;
import id.laci.pos.ledger.PrintJob;
import java.util.Optional;

/// Receipts that wait, one in each state that a person is shown.
final class Prints {
  private static final long MINUTE = 60;

  private Prints() {}

  static PrintJob[] each() {
    return new PrintJob[] {
      job(1, PrintJob.State.UNKNOWN, 3000 * MINUTE, DeviceTrouble.BROKE_OFF),
      job(0, PrintJob.State.HELD, 190 * MINUTE, DeviceTrouble.AWAY),
      job(2, PrintJob.State.QUEUED, 2 * MINUTE, DeviceTrouble.PAPER),
      job(3, PrintJob.State.SENDING, 10, null),
    };
  }

  private static PrintJob job(
      int copy,
      PrintJob.State state,
      long secondsAgo,
      @org.jspecify.annotations.Nullable DeviceTrouble why) {
    return new PrintJob(
        new Paper.OfSale((copy % 2 == 0 ? Stages.USUAL : Stages.TEN_DIGITS).sale(910 + copy)),
        copy,
        "id",
        state,
        Moment.NOW.minusSeconds(secondsAgo),
        Optional.ofNullable(why));
  }
}
