package id.laci.drivers.escpos;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import java.util.OptionalInt;

/// How large a QR code a printer will draw. Plans for the payload as plain bytes, the largest
/// symbol that any printer makes of it, because a symbol wider than the paper is silently left out.
final class QrSize {
  /// 0.75 mm at 203 dpi: reads well at arm's length, larger only costs paper.
  private static final int MODULE_DOTS_MAX = 6;

  /// Below two dots (0.25 mm) phones give up.
  private static final int MODULE_DOTS_MIN = 2;

  private QrSize() {}

  /// Dots per module for so many payload bytes at error correction M, 2 to 6; empty when the code
  /// does not fit the paper.
  static OptionalInt moduleDots(int payloadBytes, int paperDots) {
    OptionalInt modules = modules(payloadBytes);
    if (modules.isEmpty() || paperDots / modules.getAsInt() < MODULE_DOTS_MIN) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Math.min(MODULE_DOTS_MAX, paperDots / modules.getAsInt()));
  }

  /// Modules across, 21 to 177.
  private static OptionalInt modules(int payloadBytes) {
    for (int number = 1; number <= 40; number++) {
      Version version = Version.getVersionForNumber(number);
      int check = version.getECBlocksForLevel(ErrorCorrectionLevel.M).getTotalECCodewords();
      int header = number < 10 ? 2 : 3;
      if (payloadBytes <= version.getTotalCodewords() - check - header) {
        return OptionalInt.of(version.getDimensionForVersion());
      }
    }
    return OptionalInt.empty();
  }
}
