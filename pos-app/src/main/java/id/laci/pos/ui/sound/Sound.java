package id.laci.pos.ui.sound;

import java.util.Collections;
import java.util.List;

/// What can be heard. The three differ in direction and in length, so that they are told apart
/// through a wall and on the worst loudspeaker.
public enum Sound {
  /// The customer has paid: two tones up, the second one long.
  PAID,
  /// A payment has ended without money: two tones down.
  NOT_PAID,
  /// Somebody must look: money came that no sale waits for, or a word that cannot be true.
  LOOK;

  /// One tone.
  ///
  /// @param hertz how high
  /// @param millis how long
  record Tone(double hertz, int millis) {}

  List<Tone> tones() {
    return switch (this) {
      case PAID -> List.of(new Tone(659.3, 130), new Tone(987.8, 380));
      case NOT_PAID -> List.of(new Tone(440.0, 180), new Tone(311.1, 320));
      case LOOK -> Collections.nCopies(3, new Tone(523.3, 110));
    };
  }
}
