package id.laci.pos.ui.sound;

import id.laci.pos.till.Snapshot;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.jspecify.annotations.Nullable;

/// Lets be heard what the screens show. A till without a loudspeaker, or with one that somebody
/// else holds, is silent and sells on.
public final class Loudspeaker implements Consumer<Snapshot>, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Loudspeaker.class.getName());
  private static final AudioFormat FORMAT = new AudioFormat(Waves.RATE, 16, 1, true, false);

  private final Consumer<Sound> player;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("loudspeaker").factory());
  private @Nullable Snapshot before;

  /// @param player plays a sound and returns when it is over
  Loudspeaker(Consumer<Sound> player) {
    this.player = player;
  }

  /// @param volume in per cent, 0 to 100; at 0 nothing is played
  public static Loudspeaker at(int volume) {
    return new Loudspeaker(volume == 0 ? _ -> {} : sound -> play(sound, volume));
  }

  /// Called on one thread, as the till's snapshots come. Never waits.
  @Override
  public void accept(Snapshot now) {
    Optional<Sound> heard =
        before == null ? Optional.empty() : Cue.between(before, now); // at a start nothing is new
    before = now;
    heard.ifPresent(this::enqueue);
  }

  private void enqueue(Sound sound) {
    try {
      thread.execute(() -> player.accept(sound));
    } catch (RejectedExecutionException _) {
      // closing
    }
  }

  private static void play(Sound sound, int volume) {
    byte[] wave = Waves.of(sound, volume);
    try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
      line.open(FORMAT);
      line.start();
      line.write(wave, 0, wave.length);
      line.drain();
    } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
      LOG.log(System.Logger.Level.DEBUG, "nothing can be heard: {0}", e.toString());
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
