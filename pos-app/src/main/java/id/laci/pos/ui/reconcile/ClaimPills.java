package id.laci.pos.ui.reconcile;

import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// What a file means for the claims, in figures.
final class ClaimPills {
  private final Words words;

  ClaimPills(Words words) {
    this.words = words;
  }

  List<Node> of(ReckoningView.Claims claims) {
    List<Node> pills = new ArrayList<>();
    if (claims.comparing()) {
      pills.add(Bars.quiet(words.get(Word.RECKON_COMPARING)));
      return pills;
    }
    if (claims.sure() > 0) {
      pills.add(Bars.good(words.get(Word.RECKON_SURE_COUNT, claims.sure())));
    }
    int undecided = claims.undecided().stream().mapToInt(group -> group.claims().size()).sum();
    if (undecided > 0) {
      pills.add(Bars.doubtful(words.get(Word.RECKON_UNDECIDED_COUNT, undecided)));
    }
    if (!claims.lost().isEmpty()) {
      pills.add(Bars.bad(words.get(Word.RECKON_LOST_COUNT, claims.lost().size())));
    }
    if (claims.waiting() > 0) {
      pills.add(Bars.quiet(words.get(Word.RECKON_WAITING_COUNT, claims.waiting())));
    }
    if (claims.usedBefore() > 0) {
      pills.add(Bars.quiet(words.get(Word.RECKON_USED_COUNT, claims.usedBefore())));
    }
    return pills;
  }
}
