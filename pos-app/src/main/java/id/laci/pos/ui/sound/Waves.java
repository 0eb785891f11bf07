package id.laci.pos.ui.sound;

/// Draws a sound as a wave: 16 bits a sample, little end first, one channel.
final class Waves {
  /// Samples a second.
  static final int RATE = 44_100;

  /// A tone that begins or ends at once would click.
  private static final int FADE_SAMPLES = RATE / 100;

  /// Something of the octave above makes a small loudspeaker sound less like a telephone.
  private static final double OCTAVE = 0.25;

  private Waves() {}

  /// @param volume in per cent, 0 to 100
  static byte[] of(Sound sound, int volume) {
    int samples = sound.tones().stream().mapToInt(Waves::samples).sum();
    byte[] wave = new byte[2 * samples];
    int at = 0;
    for (Sound.Tone tone : sound.tones()) {
      for (int i = 0; i < samples(tone); i++) {
        short sample = (short) (Short.MAX_VALUE * volume / 100.0 * height(tone, i));
        wave[at++] = (byte) sample;
        wave[at++] = (byte) (sample >> 8);
      }
    }
    return wave;
  }

  private static int samples(Sound.Tone tone) {
    return RATE * tone.millis() / 1000;
  }

  /// @return from -1 to 1
  private static double height(Sound.Tone tone, int sample) {
    double turn = 2 * Math.PI * tone.hertz() * sample / RATE;
    double wave = (Math.sin(turn) + OCTAVE * Math.sin(2 * turn)) / (1 + OCTAVE);
    int edge = Math.min(sample, samples(tone) - 1 - sample);
    return wave * Math.min(1, (double) edge / FADE_SAMPLES);
  }
}
