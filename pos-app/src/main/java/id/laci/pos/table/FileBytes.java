package id.laci.pos.table;

/// The bytes of a file, wherever they lie. They are read several times over, in pieces, so that a
/// large file need not be in memory; they must not change meanwhile.
public interface FileBytes {
  /// @return how many bytes there are
  long length();

  /// Copies bytes out.
  ///
  /// @param position where to begin, from 0
  /// @param into filled from its beginning as far as there are bytes
  /// @return how many were copied; 0 only at the end
  int read(long position, byte[] into);

  /// @param bytes everything; not to be changed afterwards
  static FileBytes of(byte[] bytes) {
    return new FileBytes() {
      @Override
      public long length() {
        return bytes.length;
      }

      @Override
      public int read(long position, byte[] into) {
        int count = (int) Math.min(into.length, Math.max(0, bytes.length - position));
        if (count > 0) {
          System.arraycopy(bytes, (int) position, into, 0, count);
        }
        return count;
      }
    };
  }
}
