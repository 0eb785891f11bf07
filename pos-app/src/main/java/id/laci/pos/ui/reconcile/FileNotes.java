package id.laci.pos.ui.reconcile;

import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// What is said of a file above its columns: in figures, and what a person should look at.
final class FileNotes {
  private final Words words;

  FileNotes(Words words) {
    this.words = words;
  }

  List<Node> of(ReckoningView.Table seen, Optional<ReckoningView.Claims> claims, ZoneId zone) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Bars.pills(pills(seen, claims)));
    claims.flatMap(ReckoningView.Claims::done).ifPresent(done -> nodes.add(Bars.pills(done(done))));
    for (String note : notes(seen, claims, zone)) {
      nodes.add(Parts.wrapped(note, "muted"));
    }
    return nodes;
  }

  private List<Node> pills(ReckoningView.Table seen, Optional<ReckoningView.Claims> claims) {
    List<Node> pills = new ArrayList<>();
    if (seen.badLines() > 0) {
      pills.add(Bars.bad(words.get(Word.RECKON_BAD, seen.badLines())));
    } else if (seen.missing().isEmpty()) {
      pills.add(Bars.good(words.get(Word.RECKON_LINES, seen.lines())));
    }
    if (seen.passedOver() > 0) {
      pills.add(Bars.quiet(words.get(Word.RECKON_PASSED, seen.passedOver())));
    }
    if (seen.remembered()) {
      pills.add(Bars.quiet(words.get(Word.RECKON_REMEMBERED)));
    }
    claims.ifPresent(found -> pills.addAll(new ClaimPills(words).of(found)));
    return pills;
  }

  private List<Node> done(ReckoningView.Done done) {
    List<Node> pills = new ArrayList<>();
    pills.add(Bars.good(words.get(Word.RECKON_DONE, done.confirmed(), done.amount())));
    if (done.doubtful() > 0) {
      pills.add(Bars.doubtful(words.get(Word.RECKON_DONE_DOUBT, done.doubtful())));
    }
    return pills;
  }

  private List<String> notes(
      ReckoningView.Table seen, Optional<ReckoningView.Claims> claims, ZoneId zone) {
    List<String> notes = new ArrayList<>();
    seen.missing().ifPresent(refusal -> notes.add(words.get(ReckonWords.of(refusal))));
    if (seen.badLines() > 0) {
      notes.add(words.get(Word.RECKON_BAD_HINT));
    }
    boolean done = claims.flatMap(ReckoningView.Claims::done).isPresent();
    seen.before()
        .filter(_ -> !done)
        .ifPresent(
            before ->
                notes.add(
                    words.get(
                        Word.RECKON_BEFORE, Dates.moment(words.language(), before.at(), zone))));
    if (seen.missing().isEmpty()) {
      seen.doubts().forEach(doubt -> notes.add(words.get(ReckonWords.of(doubt))));
    }
    return notes;
  }
}
