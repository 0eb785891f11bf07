package id.laci.drivers.escpos;

import java.nio.charset.Charset;

/// A single-byte character set and the number (`ESC t n`, 0 to 255) that a printer knows it by. The
/// number differs from maker to maker, so it is a profile's data and never a constant in code.
public record CodePage(Charset charset, int number) {

  /// The page of a character set by its Java name, such as `IBM437`.
  ///
  /// @throws IllegalArgumentException when this Java knows no such character set
  public static CodePage of(String charset, int number) {
    return new CodePage(Charset.forName(charset), number);
  }

  /// What the printer shows for this byte: ASCII for 20 to 7E in every page.
  char decode(int value) {
    return charset.decode(java.nio.ByteBuffer.wrap(new byte[] {(byte) value})).charAt(0);
  }
}
