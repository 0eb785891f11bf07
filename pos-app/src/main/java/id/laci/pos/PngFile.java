package id.laci.pos;

import id.laci.pos.today.Picture;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Writes a picture as PNG (ISO/IEC 15948): eight bits each of red, green and blue, every row told
/// by its difference to the pixel on the left, which is short for charts.
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int BITS = 8;
  private static final int RGB = 2;
  private static final int DIFFERENCE_TO_THE_LEFT = 1;

  private PngFile() {}

  static void write(Picture picture, OutputStream out) throws IOException {
    DataOutputStream file = new DataOutputStream(out);
    file.write(SIGNATURE);
    chunk(file, "IHDR", header(picture));
    chunk(file, "IDAT", pixels(picture));
    chunk(file, "IEND", new byte[0]);
    file.flush();
  }

  private static byte[] header(Picture picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream header = new DataOutputStream(bytes)) {
      header.writeInt(picture.width());
      header.writeInt(picture.height());
      header.write(BITS);
      header.write(RGB);
      header.write(new byte[3]); // deflated, filtered by rows, not interlaced
    }
    return bytes.toByteArray();
  }

  private static byte[] pixels(Picture picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
      for (int y = 0; y < picture.height(); y++) {
        packed.write(row(picture, y));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] row(Picture picture, int y) {
    byte[] row = new byte[1 + picture.width() * 3];
    row[0] = DIFFERENCE_TO_THE_LEFT;
    int left = 0;
    for (int x = 0; x < picture.width(); x++) {
      int pixel = picture.pixels().applyAsInt(x, y);
      for (int colour = 0; colour < 3; colour++) {
        int shift = 16 - 8 * colour;
        row[1 + x * 3 + colour] = (byte) ((pixel >> shift) - (left >> shift));
      }
      left = pixel;
    }
    return row;
  }

  private static void chunk(DataOutputStream file, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    file.writeInt(data.length);
    file.write(name);
    file.write(data);
    file.writeInt((int) sum.getValue());
  }
}
