package id.laci.pos;

import id.laci.pos.journal.JournalCheck;
import id.laci.pos.store.CopyCheck;
import java.io.PrintStream;

/// Says each further tenth.
final class JournalPercent implements JournalCheck.Listener, CopyCheck.Listener {
  private static final int STEP = 10;

  private final PrintStream out;
  private long said;

  JournalPercent(PrintStream out) {
    this.out = out;
  }

  @Override
  public void checked(long done, long all) {
    long percent = done * 100 / all;
    if (percent >= said + STEP) {
      said = percent - percent % STEP;
      out.println(said + " %");
    }
  }

  @Override
  public void read(long done, long all) {
    checked(done, all);
  }
}
