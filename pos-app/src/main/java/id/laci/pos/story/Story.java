package id.laci.pos.story;

import java.io.IOException;
import java.util.Locale;

/// The stories that `laci demo` plays.
public enum Story {
  /// Four sales, two of which meet trouble.
  VISIT {
    @Override
    public void play(Performance performance)
        throws StoryFailed, IOException, InterruptedException {
      new VisitStory(performance).play();
    }
  },

  /// Everything that goes wrong with payments, one after the other.
  TROUBLE {
    @Override
    public void play(Performance performance)
        throws StoryFailed, IOException, InterruptedException {
      new TroubleStory(performance).play();
    }
  };

  /// @throws StoryFailed at the first step that does not come out as it should
  public abstract void play(Performance performance)
      throws StoryFailed, IOException, InterruptedException;

  /// @return as it is typed
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
