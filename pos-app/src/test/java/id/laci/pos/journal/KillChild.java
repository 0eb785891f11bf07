package id.laci.pos.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.SecureRandom;

/// A process that appends and prints what was acknowledged, until it is killed. A body is its own
/// sequence, then as many bytes as the sequence says.
final class KillChild {
  private static final int LENGTHS = 700;

  private KillChild() {}

  static Journal open(Path folder) {
    Options options = new Options(64 * 1024, 16, new SecureRandom());
    return Fixture.ready(Journal.open(folder, Fixture.keys(1), options));
  }

  static byte[] body(long sequence) {
    return ByteBuffer.allocate(Long.BYTES + (int) (sequence * 31 % LENGTHS))
        .putLong(sequence)
        .array();
  }

  /// @param args the folder
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, US_ASCII);
    Journal journal = open(Path.of(args[0]));
    while (true) {
      // a snapshot takes the next sequence and the step the one after; the body names only a guess
      long guess = journal.lastSequence() + 1;
      out.println(Fixture.appended(journal.append(body(guess), () -> body(guess))));
    }
  }
}
