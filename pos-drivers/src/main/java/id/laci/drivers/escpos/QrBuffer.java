package id.laci.drivers.escpos;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The QR settings and the symbol data that a printer holds between commands.
final class QrBuffer {
  private static final int MODULE_DOTS_DEFAULT = 3;

  private int moduleDots = MODULE_DOTS_DEFAULT;
  private ErrorCorrectionLevel level = ErrorCorrectionLevel.L;
  private Optional<Bytes> stored = Optional.empty();

  void module(int dots) {
    moduleDots = Math.clamp(dots, 1, 16);
  }

  void correction(int code) {
    level =
        switch (code) {
          case 0x31 -> ErrorCorrectionLevel.M;
          case 0x32 -> ErrorCorrectionLevel.Q;
          case 0x33 -> ErrorCorrectionLevel.H;
          default -> ErrorCorrectionLevel.L;
        };
  }

  void store(Bytes payload) {
    stored = Optional.of(payload);
  }

  /// What is stored, as text: UTF-8 when it is that, else Latin-1.
  Optional<String> payload() {
    return stored.map(
        bytes -> {
          try {
            return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.toArray()))
                .toString();
          } catch (CharacterCodingException _) {
            return new String(bytes.toArray(), StandardCharsets.ISO_8859_1);
          }
        });
  }

  /// The symbol, when there is one and it is no wider than the paper: printers leave out the rest.
  Optional<QrModules> symbol(int paperDots) {
    return payload()
        .flatMap(payload -> QrModules.of(payload, level))
        .filter(modules -> modules.size() * moduleDots <= paperDots);
  }

  int moduleDots() {
    return moduleDots;
  }
}
