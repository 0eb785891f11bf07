package id.laci.pos.simulation;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// What happened, in words: the last of it is kept, all of it goes into a fingerprint.
final class Trace {
  private static final int KEPT = 60;
  private static final long FACTOR = 0x100000001B3L;

  private final Agenda agenda;
  private final Consumer<String> out;
  private final Deque<String> last = new ArrayDeque<>();
  private long fingerprint = 0xCBF29CE484222325L;

  /// @param out takes every line at once
  Trace(Agenda agenda, Consumer<String> out) {
    this.agenda = agenda;
    this.out = out;
  }

  void say(String who, String what) {
    Duration time = agenda.elapsed();
    String line =
        String.format(
            Locale.ROOT, "%5d.%03d  %-8s %s", time.toSeconds(), time.toMillisPart(), who, what);
    mix(line.hashCode());
    last.addLast(line);
    if (last.size() > KEPT) {
      last.removeFirst();
    }
    out.accept(line);
  }

  /// Takes something else into the fingerprint.
  void mix(long value) {
    fingerprint = (fingerprint ^ value) * FACTOR;
  }

  long fingerprint() {
    return fingerprint;
  }

  List<String> last() {
    return List.copyOf(last);
  }
}
