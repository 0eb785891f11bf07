package id.laci.pos.ui.reconcile;

import id.laci.pos.claim.ClaimId;
import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.reckoning.ReckoningWish;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// What a file means for the claims: candidates side by side for a person to decide, what is
/// certain, and what is missing.
final class ClaimsView {
  private static final int GAP = 12;

  private final Words words;
  private final Consumer<ReckoningWish> says;
  private final ClaimPieces pieces;
  private final Sheet<ClaimPieces.Row> sheet = new Sheet<>(this::draw);
  private final VBox head = new VBox(GAP);
  private final Button nothingFits;
  private final Button match;
  private final Button all;
  private final VBox node;
  private Optional<ReckoningView.Claims> drawn = Optional.empty();
  private boolean begun;

  ClaimsView(Words words, Consumer<ReckoningWish> says) {
    this.words = words;
    this.says = says;
    pieces = new ClaimPieces(words);
    nothingFits = Parts.act(words.get(Word.RECKON_NOTHING_FITS), Key.DEL, this::nothingFits);
    match = Parts.act(words.get(Word.RECKON_MATCH), Key.ENTER, this::match);
    all = Parts.act("", Key.F9, this::all, "next");
    node = new VBox(GAP, head, sheet.node(), Bars.acts(all, nothingFits, match));
  }

  Node node() {
    return node;
  }

  void show(Optional<ReckoningView.Claims> claims, ZoneId zone) {
    if (begun && claims.equals(drawn)) {
      return;
    }
    begun = true;
    drawn = claims;
    head.getChildren().setAll(claims.map(this::pills).orElseGet(List::of));
    sheet.show(pieces.of(claims, zone));
    Bars.say(all, words.get(Word.RECKON_IMPORT, claims.map(ReckoningView.Claims::sure).orElse(0)));
    draw();
  }

  private List<Node> pills(ReckoningView.Claims claims) {
    List<Node> pills = new ClaimPills(words).of(claims);
    return pills.isEmpty() ? List.of() : List.of(Bars.pills(pills));
  }

  private void draw() {
    boolean pair = candidate().isPresent();
    Parts.shown(nothingFits, pair);
    Parts.shown(match, pair);
    boolean ready = drawn.filter(claims -> !claims.comparing()).isPresent();
    Parts.shown(all, drawn.isPresent());
    all.setDisable(!ready);
  }

  private Optional<ClaimPieces.Row.Pair> candidate() {
    return sheet
        .chosen()
        .filter(ClaimPieces.Row.Pair.class::isInstance)
        .map(ClaimPieces.Row.Pair.class::cast);
  }

  private void match() {
    candidate()
        .ifPresent(
            pair -> says.accept(new ReckoningWish.Match(new ClaimId(pair.claim()), pair.line())));
  }

  private void nothingFits() {
    candidate()
        .ifPresent(pair -> says.accept(new ReckoningWish.NothingFits(new ClaimId(pair.claim()))));
  }

  private void all() {
    if (drawn.filter(claims -> !claims.comparing()).isPresent()) {
      says.accept(new ReckoningWish.Import());
    }
  }

  boolean press(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> sheet.step(-1);
      case DOWN -> sheet.step(1);
      case ENTER -> match();
      case F9 -> all();
      case DELETE, BACK_SPACE -> nothingFits();
      default -> {
        return false;
      }
    }
    return true;
  }
}
