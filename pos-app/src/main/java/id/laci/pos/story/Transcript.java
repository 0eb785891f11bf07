package id.laci.pos.story;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What happened when, for people: printed as it happens and kept as a file.
public final class Transcript {
  private static final double NANOS_A_MILLI = 1e6;

  private final PrintStream out;
  private final long began = System.nanoTime();
  private final List<String> lines = new ArrayList<>();

  /// @param out where it is printed
  public Transcript(PrintStream out) {
    this.out = out;
  }

  /// Notes what happened now.
  public void say(String words) {
    double millis = (System.nanoTime() - began) / NANOS_A_MILLI;
    String line = String.format(Locale.ROOT, "%9.1f ms  %s", millis, words);
    lines.add(line);
    out.println(line);
  }

  /// Writes all of it to a file.
  public void write(Path file) throws IOException {
    Files.write(file, lines);
  }
}
