package id.laci.pos.ledger;

import id.laci.pos.staff.Roster;
import id.laci.pos.staff.StaffEvent;
import id.laci.pos.staff.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who works here, as the books say.
///
/// @param roster empty before the first account
/// @param signedIn who took the till over last, with when
public record StaffBook(Optional<Roster> roster, Optional<StaffEvent.SignedIn> signedIn) {
  /// Nobody was ever here.
  public static final StaffBook NONE = new StaffBook(Optional.empty(), Optional.empty());

  /// Who had an account changed is in the journal; a snapshot says only how it is.
  private static final String SNAPSHOT = "-";

  /// @return who took the till over last
  public Optional<StaffId> who() {
    return signedIn.map(StaffEvent.SignedIn::who);
  }

  StaffBook with(StaffEvent event) {
    Roster now = roster.orElse(Roster.EMPTY);
    return switch (event) {
      case StaffEvent.MemberPut(var member, var _, var _) ->
          new StaffBook(Optional.of(now.with(member)), signedIn);
      case StaffEvent.RightPut(var rank, var permission, var right, var _, var _) ->
          new StaffBook(Optional.of(now.with(rank, permission, right)), signedIn);
      case StaffEvent.SignedIn in -> new StaffBook(roster, Optional.of(in));
      case StaffEvent.ProofPut _ -> this;
    };
  }

  /// @return facts that fold from [#NONE] to this
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    roster.ifPresent(
        now -> {
          now.members()
              .values()
              .forEach(
                  member ->
                      facts.add(
                          new Fact.Staffed(
                              new StaffEvent.MemberPut(member, SNAPSHOT, Instant.EPOCH))));
          now.changes()
              .forEach(
                  set ->
                      facts.add(
                          new Fact.Staffed(
                              new StaffEvent.RightPut(
                                  set.rank(),
                                  set.permission(),
                                  set.right(),
                                  SNAPSHOT,
                                  Instant.EPOCH))));
        });
    signedIn.ifPresent(in -> facts.add(new Fact.Staffed(in)));
    return facts;
  }
}
