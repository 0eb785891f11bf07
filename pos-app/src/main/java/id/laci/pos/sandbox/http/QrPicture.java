package id.laci.pos.sandbox.http;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A QR code as a PNG: black and white, eight pixels a module, with its quiet zone.
final class QrPicture {
  private static final int PIXELS = 8;
  private static final int QUIET_ZONE = 4;
  private static final int WHITE = 0xFFFFFF;

  private QrPicture() {}

  /// @throws IOException when the text is too long for any symbol
  static byte[] png(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(drawn(matrix(text)), "png", out);
    }
    return bytes.toByteArray();
  }

  private static BitMatrix matrix(String text) throws IOException {
    Map<EncodeHintType, Object> hints =
        Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            QUIET_ZONE);
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
    } catch (WriterException e) {
      throw new IOException("No QR symbol holds this text", e);
    }
  }

  private static BufferedImage drawn(BitMatrix matrix) {
    int size = matrix.getWidth() * PIXELS;
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        image.setRGB(x, y, matrix.get(x / PIXELS, y / PIXELS) ? 0 : WHITE);
      }
    }
    return image;
  }
}
