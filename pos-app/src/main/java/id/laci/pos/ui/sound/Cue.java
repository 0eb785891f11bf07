package id.laci.pos.ui.sound;

import id.laci.pos.sale.Tender;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import java.util.List;
import java.util.Optional;

/// When something is to be heard: what has come since the screens last changed. Cash makes none;
/// the cashier holds it.
final class Cue {
  private Cue() {}

  /// @return what is heard, at most one thing
  static Optional<Sound> between(Snapshot before, Snapshot now) {
    if (mustLook(before, now)) {
      return Optional.of(Sound.LOOK);
    }
    if (isPaid(before, now)) {
      return Optional.of(Sound.PAID);
    }
    boolean failed =
        now.stage() instanceof Stage.QrFailed && !(before.stage() instanceof Stage.QrFailed);
    return failed ? Optional.of(Sound.NOT_PAID) : Optional.empty();
  }

  /// A sale is complete and the gateway said so of its last part, or a part has come by QR.
  private static boolean isPaid(Snapshot before, Snapshot now) {
    if (now.stage() instanceof Stage.Done done) {
      return !(before.stage() instanceof Stage.Done)
          && done.sale().tenders().getLast() instanceof Tender.Wallet;
    }
    return wallets(now.taken()) > wallets(before.taken());
  }

  private static long wallets(List<Tender> tenders) {
    return tenders.stream().filter(Tender.Wallet.class::isInstance).count();
  }

  private static boolean mustLook(Snapshot before, Snapshot now) {
    return now.late().size() > before.late().size() || contradictions(now) > contradictions(before);
  }

  private static long contradictions(Snapshot now) {
    return now.notices().stream()
        .filter(notice -> notice.what() instanceof Notice.Contradiction)
        .count();
  }
}
