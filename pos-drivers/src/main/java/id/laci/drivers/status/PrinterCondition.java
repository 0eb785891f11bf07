package id.laci.drivers.status;

import id.laci.drivers.wire.Fault;
import java.util.Optional;

/// How a printer is, by its own word.
///
/// @param offline it does not print now
/// @param coverOpen its cover is open
/// @param paperEnd there is no paper
/// @param paperLow the roll is nearly at its end
/// @param cutterStuck the cutter is stuck
/// @param broken an error that only switching it off and on ends
/// @param hot an error that ends by itself, such as a hot head
/// @param pinHigh the level at pin 3 of the drawer's plug; whether that is open or closed depends
///   on the drawer
public record PrinterCondition(
    boolean offline,
    boolean coverOpen,
    boolean paperEnd,
    boolean paperLow,
    boolean cutterStuck,
    boolean broken,
    boolean hot,
    boolean pinHigh) {

  /// All is well.
  public static final PrinterCondition WELL =
      new PrinterCondition(false, false, false, false, false, false, false, false);

  /// What `DLE EOT` 1 says; causes are not in it.
  public static PrinterCondition ofPrinterByte(int bits) {
    return new PrinterCondition(
        has(bits, 0x08), false, false, false, false, false, false, has(bits, 0x04));
  }

  /// With what `DLE EOT` 2 says of the cause for being offline.
  public PrinterCondition withOfflineByte(int bits) {
    return new PrinterCondition(
        offline,
        has(bits, 0x04),
        paperEnd || has(bits, 0x20),
        paperLow,
        cutterStuck,
        broken,
        hot,
        pinHigh);
  }

  /// With what `DLE EOT` 3 says of errors.
  public PrinterCondition withErrorByte(int bits) {
    return new PrinterCondition(
        offline,
        coverOpen,
        paperEnd,
        paperLow,
        has(bits, 0x08),
        broken(offline, bits),
        has(bits, 0x40),
        pinHigh);
  }

  /// An unrecoverable error, or a mechanical one that makes it stand still. The bit of the latter
  /// is undefined on old models, so it counts only when the printer is offline.
  private static boolean broken(boolean offline, int bits) {
    return has(bits, 0x20) || (offline && has(bits, 0x04));
  }

  /// With what `DLE EOT` 4 says of the paper. Both bits of a pair count: some printers set one.
  public PrinterCondition withPaperByte(int bits) {
    return new PrinterCondition(
        offline,
        coverOpen,
        paperEnd || has(bits, 0x60),
        has(bits, 0x0C),
        cutterStuck,
        broken,
        hot,
        pinHigh);
  }

  /// What four bytes of automatic status say.
  static PrinterCondition ofAutomatic(int first, int second, int third) {
    return new PrinterCondition(
        has(first, 0x08),
        has(first, 0x20),
        has(third, 0x0C),
        has(third, 0x03),
        has(second, 0x08),
        broken(has(first, 0x08), second),
        has(second, 0x40),
        has(first, 0x04));
  }

  private static boolean has(int bits, int mask) {
    return (bits & mask) != 0;
  }

  /// Why it does not print; empty when it does.
  public Optional<Fault.Cause> cause() {
    if (coverOpen) {
      return Optional.of(Fault.Cause.COVER_OPEN);
    }
    if (paperEnd) {
      return Optional.of(Fault.Cause.PAPER_OUT);
    }
    if (cutterStuck) {
      return Optional.of(Fault.Cause.CUTTER_STUCK);
    }
    if (broken) {
      return Optional.of(Fault.Cause.BROKEN);
    }
    if (hot) {
      return Optional.of(Fault.Cause.TOO_HOT);
    }
    return offline ? Optional.of(Fault.Cause.OFFLINE) : Optional.empty();
  }
}
