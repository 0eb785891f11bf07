package id.laci.pos.store;

import java.io.IOException;
import java.nio.file.Path;

/// Where the copy's file lies: at a till on its disk, in a crash test in memory.
public interface Shelf {
  /// The till's disk.
  Shelf DISK = new DiskShelf();

  /// @return H2's file systems that lead to the file, the uppermost first: `safe:async:`
  String scheme();

  /// @return further settings for H2, each begun with a semicolon; a till has none
  String settings();

  /// @return whether the file is sealed with its key, as every till's is
  boolean isSealed();

  /// @return whether there is such a file
  boolean exists(Path file);

  /// Gives a file another name.
  void move(Path from, Path to) throws IOException;

  /// Forces the names in a folder to the medium.
  void forceFolder(Path folder) throws IOException;
}
