package id.laci.pos.journal;

import java.nio.file.Path;

/// Where and how a journal is kept.
record Site(Disk disk, Path folder, Options options) {
  Segments segments() {
    return new Segments(disk, folder);
  }

  /// Draws a run: the part of the nonce that makes it new. See the package's charter.
  long drawRun() {
    return options.random().nextLong();
  }
}
