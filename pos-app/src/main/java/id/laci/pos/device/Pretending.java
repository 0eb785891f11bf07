package id.laci.pos.device;

import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.drivers.sim.Trouble;
import id.laci.pos.counter.DeviceOption;
import id.laci.pos.counter.DeviceOptions;

/// The trouble that a simulated printer is in, as a person may choose it to see what the till does
/// then.
final class Pretending {
  /// Lines that still come out before the paper ends: enough for the head of a receipt.
  private static final int LINES_LEFT = 6;

  private static final String PAPER_ENDS = "paper-ends";

  private Pretending() {}

  /// What the printer is in now, beside what is set of it.
  static DeviceOptions shown(DeviceOptions set, SimulatedPrinter printer) {
    return set.with(DeviceOption.PRETENDED_TROUBLE, word(printer.trouble()));
  }

  /// The same without anything pretended, as it is kept for the next start.
  static DeviceOptions kept(DeviceOptions chosen) {
    return chosen.with(DeviceOption.PRETENDED_TROUBLE, DeviceOption.PRETENDED_TROUBLE.usual());
  }

  /// Puts the printer in the trouble that was chosen, or out of it.
  static void pretend(DeviceOptions chosen, SimulatedPrinter printer) {
    String wanted = chosen.of(DeviceOption.PRETENDED_TROUBLE);
    if (wanted.equals(word(printer.trouble()))) {
      return;
    }
    if (wanted.equals(PAPER_ENDS)) {
      printer.trouble(Trouble.NONE);
      printer.paperOutAfter(LINES_LEFT);
    } else {
      printer.paperOutAfter(Integer.MAX_VALUE);
      printer.trouble(trouble(wanted));
    }
  }

  private static Trouble trouble(String word) {
    return switch (word) {
      case "paper-out" -> Trouble.PAPER_OUT;
      case "cover-open" -> Trouble.COVER_OPEN;
      case "cutter" -> Trouble.CUTTER;
      case "unplugged" -> Trouble.UNPLUGGED;
      case "stalled" -> Trouble.STALLED;
      case "slow" -> Trouble.SLOW;
      case "garbage" -> Trouble.GARBAGE;
      case "no-answer" -> Trouble.NO_BACK_CHANNEL;
      case "wrong-page" -> Trouble.WRONG_CODE_PAGE;
      default -> Trouble.NONE;
    };
  }

  private static String word(Trouble trouble) {
    return switch (trouble) {
      case NONE -> "none";
      case PAPER_OUT -> "paper-out";
      case COVER_OPEN -> "cover-open";
      case CUTTER -> "cutter";
      case UNPLUGGED -> "unplugged";
      case STALLED -> "stalled";
      case SLOW -> "slow";
      case GARBAGE -> "garbage";
      case NO_BACK_CHANNEL -> "no-answer";
      case WRONG_CODE_PAGE -> "wrong-page";
    };
  }
}
