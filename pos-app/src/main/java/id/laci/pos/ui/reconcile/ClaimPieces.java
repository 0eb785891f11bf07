package id.laci.pos.ui.reconcile;

import id.laci.pos.matching.Candidate;
import id.laci.pos.matching.ClaimMatches;
import id.laci.pos.matching.OpenClaim;
import id.laci.pos.matching.Why;
import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.settlement.SettlementLine;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Parts;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The rows of the claims: what the cashier said at the left, what the file says at the right, and
/// below what speaks for and against their being the same.
final class ClaimPieces {
  private static final int GAP = 14;

  private final Words words;

  ClaimPieces(Words words) {
    this.words = words;
  }

  /// What can be chosen.
  sealed interface Row {
    /// A claim and a line that may be its money.
    record Pair(String claim, int line) implements Row {}

    /// A claim that is confirmed by the file.
    record Sure(String claim) implements Row {}

    /// A claim that the file should show.
    record Lost(String claim) implements Row {}
  }

  List<Sheet.Piece<Row>> of(Optional<ReckoningView.Claims> claims, ZoneId zone) {
    List<Sheet.Piece<Row>> pieces = new ArrayList<>();
    claims.ifPresent(found -> fill(pieces, found, zone));
    if (pieces.isEmpty()) {
      pieces.add(
          new Sheet.Piece.Remark<>(
              words.get(claims.isPresent() ? Word.RECKON_NO_CLAIMS : Word.RECKON_NO_FILE)));
    }
    return pieces;
  }

  private void fill(List<Sheet.Piece<Row>> pieces, ReckoningView.Claims found, ZoneId zone) {
    if (!found.undecided().isEmpty()) {
      pieces.add(new Sheet.Piece.Head<>(words.get(Word.RECKON_UNDECIDED)));
    }
    for (ClaimMatches.Group group : found.undecided()) {
      for (Candidate candidate : group.candidates()) {
        pieces.add(
            new Sheet.Piece.Row<>(
                new Row.Pair(candidate.claim().id(), candidate.line().line()),
                row(candidate.claim(), candidate.line(), candidate.whys(), zone)));
      }
    }
    if (!found.lost().isEmpty()) {
      pieces.add(new Sheet.Piece.Head<>(words.get(Word.RECKON_LOST)));
    }
    for (OpenClaim claim : found.lost()) {
      pieces.add(new Sheet.Piece.Row<>(new Row.Lost(claim.id()), row(claim, zone)));
    }
    if (!found.pairs().isEmpty()) {
      pieces.add(new Sheet.Piece.Head<>(words.get(Word.RECKON_SURE)));
    }
    for (ClaimMatches.Pair pair : found.pairs()) {
      pieces.add(
          new Sheet.Piece.Row<>(
              new Row.Sure(pair.claim().id()),
              row(pair.claim(), pair.line(), List.of(pair.why()), zone)));
    }
  }

  private Node row(OpenClaim claim, SettlementLine line, List<Why> whys, ZoneId zone) {
    HBox sides = new HBox(GAP, here(claim, zone), there(line, zone));
    return new VBox(6, sides, reasons(whys));
  }

  private Node row(OpenClaim claim, ZoneId zone) {
    return new HBox(here(claim, zone));
  }

  private Node here(OpenClaim claim, ZoneId zone) {
    return side(
        words.get(Word.RECKON_HERE),
        claim.amount().toString(),
        Dates.moment(words.language(), claim.claimedAt(), zone),
        claim.reference());
  }

  private Node there(SettlementLine line, ZoneId zone) {
    String when =
        line.dayOnly()
            ? Dates.day(words.language(), line.at().atZone(zone).toLocalDate())
            : Dates.moment(words.language(), line.at(), zone);
    return side(
        words.get(Word.RECKON_THERE, line.line()),
        line.gross().toString(),
        when,
        line.reference().or(line::transactionId).or(line::orderId));
  }

  private Node side(String name, String amount, String when, Optional<String> reference) {
    Label sum = Parts.label(amount, "strong");
    sum.setMinWidth(Label.USE_PREF_SIZE);
    VBox side =
        new VBox(
            2,
            Parts.label(name, "muted", "note"),
            new HBox(GAP, sum, Parts.label(when)),
            Parts.label(reference.orElse(words.get(Word.RECKON_NO_REFERENCE)), "note"));
    side.setMinWidth(0);
    side.setPrefWidth(0);
    HBox.setHgrow(side, Priority.ALWAYS);
    return side;
  }

  private Node reasons(List<Why> whys) {
    FlowPane reasons = new FlowPane(GAP, 2);
    for (Why why : whys) {
      boolean good = ReckonWords.isFor(why);
      Label reason =
          Parts.label((good ? "+ " : "− ") + words.get(ReckonWords.of(why)), "note", "reason");
      Look.style(reason, good ? "speaks-for" : "speaks-against", true);
      reasons.getChildren().add(reason);
    }
    return reasons;
  }
}
