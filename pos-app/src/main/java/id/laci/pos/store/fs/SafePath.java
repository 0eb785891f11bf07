package id.laci.pos.store.fs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The scheme `safe:`: an MVStore file whose chunks and headers reach the disk in an order from
/// which H2 can always recover. H2 by itself writes a chunk in one piece and finds it valid by its
/// first and last bytes, so a torn chunk may open as a wrong or an empty database.
public final class SafePath extends FilePathWrapper {
  /// Made by H2.
  public SafePath() {}

  /// Makes the scheme known to H2; any number of times.
  public static void register() {
    FilePath.register(new SafePath());
  }

  @Override
  public String getScheme() {
    return "safe";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    FileChannel channel = super.open(mode);
    boolean ordered = name.endsWith(".mv.db") && !mode.equals("r");
    return ordered ? new OrderedChannel(channel) : channel;
  }
}
