package id.laci.drivers.wire;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What a device that speaks by itself is tried on, whatever it hangs on: plugged in before each
/// test and away after it.
@Timeout(60)
public abstract class TalkerContract {
  @TempDir private Path folder = Path.of("");
  private @Nullable Talker talker;

  /// The device, plugged in.
  ///
  /// @param node where it may be found, if it needs a place
  protected abstract Talker plug(Path node) throws Exception;

  @BeforeEach
  final void plug() throws Exception {
    talker = plug(folder.resolve("device"));
  }

  @AfterEach
  final void away() throws Exception {
    talker().close();
  }

  /// @return the device
  protected final Talker talker() {
    return Objects.requireNonNull(talker);
  }

  /// Lets it say this, a byte a character.
  protected final void send(String text) throws Exception {
    talker().say(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
