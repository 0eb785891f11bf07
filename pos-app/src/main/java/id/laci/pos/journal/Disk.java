package id.laci.pos.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The file operations that the journal makes, and no others: a seam, so that tests and the
/// simulation can record them, cut the power between them and make them fail.
public interface Disk {
  /// Makes the folder, and those above it, where they do not exist.
  void makeFolder(Path folder) throws IOException;

  /// The names of the files in a folder, in no order.
  List<String> list(Path folder) throws IOException;

  /// Opens a new, empty file for reading and writing; what was there under this name is gone.
  Handle create(Path file) throws IOException;

  /// Opens an existing file for reading and writing.
  Handle open(Path file) throws IOException;

  /// Opens an existing file for reading.
  Handle openToRead(Path file) throws IOException;

  /// Gives a file another name at once, replacing what was there.
  void move(Path from, Path to) throws IOException;

  /// Deletes a file if it is there.
  void delete(Path file) throws IOException;

  /// Forces the names in a folder to the medium.
  void forceFolder(Path folder) throws IOException;

  /// Free bytes on the medium of an existing folder.
  long freeBytes(Path folder) throws IOException;

  /// Takes the lock that a file in an existing folder stands for, until closed; empty if someone
  /// has it.
  Optional<Closeable> lock(Path folder, String name) throws IOException;

  /// An open file.
  interface Handle extends Closeable {
    /// The length of the file.
    long size() throws IOException;

    /// Reads into the buffer until it or the file is at its end.
    void read(ByteBuffer into, long position) throws IOException;

    /// Writes all that remains in the buffer.
    void write(ByteBuffer from, long position) throws IOException;

    /// Forces what was written to the medium.
    ///
    /// @param length whether the length of the file may have changed
    void force(boolean length) throws IOException;
  }
}
