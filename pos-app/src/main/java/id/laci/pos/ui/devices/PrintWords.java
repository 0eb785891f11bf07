package id.laci.pos.ui.devices;

import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ui.Word;

/// What is said of a receipt that is to be printed.
final class PrintWords {
  private PrintWords() {}

  static Word brief(PrintJob.State state) {
    return switch (state) {
      case QUEUED -> Word.PRINTS_QUEUED;
      case HELD -> Word.PRINTS_HELD;
      case SENDING -> Word.PRINTS_SENDING;
      case UNKNOWN -> Word.PRINTS_UNKNOWN;
      case SENT, PRINTED, DROPPED -> Word.PRINTS_OVER;
    };
  }

  static Word hint(PrintJob.State state) {
    return switch (state) {
      case QUEUED -> Word.PRINTS_QUEUED_HINT;
      case HELD -> Word.PRINTS_HELD_HINT;
      case SENDING -> Word.PRINTS_SENDING_HINT;
      case UNKNOWN -> Word.PRINTS_UNKNOWN_HINT;
      case SENT, PRINTED, DROPPED -> Word.PRINTS_OVER_HINT;
    };
  }

  /// @return `quiet`, `paid`, `waiting` or `broken`
  static String style(PrintJob.State state) {
    return switch (state) {
      case QUEUED, HELD, UNKNOWN -> "waiting";
      case SENDING, SENT, PRINTED, DROPPED -> "quiet";
    };
  }
}
