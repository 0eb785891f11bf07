package id.laci.drivers.escpos;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// The dark and light modules of a QR code.
final class QrModules {
  private final ByteMatrix modules;

  private QrModules(ByteMatrix modules) {
    this.modules = modules;
  }

  /// The symbol of a payload; empty when it is too long for any, or has no content.
  static Optional<QrModules> of(String payload, ErrorCorrectionLevel level) {
    boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(payload);
    try {
      QRCode code =
          ascii
              ? Encoder.encode(payload, level)
              : Encoder.encode(payload, level, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
      return Optional.of(new QrModules(code.getMatrix()));
    } catch (WriterException _) {
      return Optional.empty();
    }
  }

  /// Modules across and down.
  int size() {
    return modules.getWidth();
  }

  boolean dark(int x, int y) {
    return modules.get(x, y) == 1;
  }

  /// The picture at so many dots a module: rows of bytes, most significant bit left, 1 is black.
  byte[] rows(int moduleDots) {
    int side = size() * moduleDots;
    int rowBytes = (side + 7) / 8;
    byte[] rows = new byte[rowBytes * side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        if (dark(x / moduleDots, y / moduleDots)) {
          rows[y * rowBytes + x / 8] |= (byte) (0x80 >> (x % 8));
        }
      }
    }
    return rows;
  }
}
