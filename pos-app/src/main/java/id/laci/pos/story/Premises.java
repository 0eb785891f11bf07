package id.laci.pos.story;

import id.laci.pos.sandbox.Sandbox;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// A demo shop in which a story is played: a real till, with a gateway and a printer that do what
/// they are told.
public interface Premises {
  /// Says what a cashier wants.
  void want(Intent intent);

  /// @param screen takes every snapshot on the till's thread; must not block
  void watch(Consumer<Snapshot> screen);

  /// Moves the till's clock forward instead of waiting.
  void skip(Duration time);

  /// @return the gateway's simulator, at which the customers are
  Sandbox gateway();

  /// @return the simulated printer
  Printer printer();

  /// A printer that suffers what it is told to.
  interface Printer {
    /// @param reader takes every paper that comes out, in order
    void onPaper(Consumer<Paper> reader);

    /// @param lines that still come out before the roll is empty
    void endAfter(int lines);

    /// @param on whether it is there at all
    void switched(boolean on);

    /// Pushes the drawer behind it shut.
    void closeDrawer();
  }

  /// A paper that came out.
  interface Paper {
    /// @return whether nothing is on it: a pulse for the drawer leaves no paper
    boolean isBlank();

    /// @return what can be read on it
    List<String> lines();

    /// @return what the printer was sent
    byte[] bytes();

    /// @return a picture of it, as PNG
    byte[] picture();
  }
}
