package id.laci.pos.story;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Catches what comes out of the simulated printer, in its order.
final class PaperTray {
  private final BlockingQueue<Premises.Paper> papers = new LinkedBlockingQueue<>();

  PaperTray(Premises.Printer printer) {
    printer.onPaper(this::take);
  }

  /// A pulse for the drawer leaves no paper.
  private void take(Premises.Paper paper) {
    if (!paper.isBlank()) {
      papers.add(paper);
    }
  }

  /// @return the next paper; each is handed out once
  /// @throws StoryFailed when none comes out within `patience`
  Premises.Paper next(Duration patience) throws StoryFailed, InterruptedException {
    Premises.Paper paper = papers.poll(patience.toSeconds(), TimeUnit.SECONDS);
    if (paper == null) {
      throw new StoryFailed("no receipt came out of the printer");
    }
    return paper;
  }
}
