package id.laci.drivers.escpos;

import java.util.Arrays;
import java.util.HexFormat;

/// Bytes that never change, compared by content. Copies on the way in and on the way out.
public final class Bytes {
  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /// A copy of these bytes.
  public static Bytes of(byte... content) {
    return new Bytes(content.clone());
  }

  /// A copy of the bytes in `from` (inclusive) to `to` (exclusive).
  static Bytes slice(byte[] content, int from, int to) {
    return new Bytes(Arrays.copyOfRange(content, from, to));
  }

  /// How many bytes these are.
  public int size() {
    return content.length;
  }

  /// The byte at `index` as 0 to 255.
  public int at(int index) {
    return content[index] & 0xFF;
  }

  /// A fresh copy.
  public byte[] toArray() {
    return content.clone();
  }

  /// Upper-case hexadecimal, one blank between bytes, as printer manuals write them.
  public String hex() {
    return HEX.formatHex(content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return hex();
  }
}
