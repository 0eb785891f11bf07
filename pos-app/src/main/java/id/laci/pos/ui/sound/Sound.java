package id.laci.pos.ui.sound;

import java.util.List;

/// What can be heard. The three differ in direction and in length, so that they are told apart
/// through a wall and on the worst loudspeaker.
public enum Sound {
  /// The customer has paid: two tones up, the second one long.
  PAID(new Tone(659.3, 130), new Tone(987.8, 380)),
  /// A payment has ended without money: two tones down.
  NOT_PAID(new Tone(440.0, 180), new Tone(311.1, 320)),
  /// Somebody must look: money came that no sale waits for, or a word that cannot be true.
  LOOK(new Tone(523.3, 110), new Tone(523.3, 110), new Tone(523.3, 110));

  private final List<Tone> tones;

  Sound(Tone... tones) {
    this.tones = List.of(tones);
  }

  /// One tone.
  ///
  /// @param hertz how high
  /// @param millis how long
  record Tone(double hertz, int millis) {}

  List<Tone> tones() {
    return tones;
  }
}
