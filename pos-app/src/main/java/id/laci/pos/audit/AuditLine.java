package id.laci.pos.audit;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Optional;

/// One act that matters to an auditor. It never holds a PIN, a card number, a key or the secret of
/// a phone: the journal has none, and free text is looked through once more.
///
/// @param sequence of the journal's record
/// @param place among the lines of that record, from 1
/// @param at when, on the till's clock
/// @param gatewayAt the same moment on the gateway's clock, where the till had heard it since it
///   was started; to the second
/// @param who did it, or was signed in; empty when nobody was
/// @param till its name
/// @param about the receipt, order, return, claim, report or account; empty when none
/// @param amount what it is about in money
/// @param reason in the words of whoever did it; empty when none was given
/// @param approvedBy who allowed it
/// @param detail what more there is to tell, in the journal's own names; empty when nothing
public record AuditLine(
    long sequence,
    int place,
    Instant at,
    Optional<Instant> gatewayAt,
    String who,
    String till,
    Deed what,
    String about,
    Optional<Money> amount,
    String reason,
    Optional<String> approvedBy,
    String detail) {
  public AuditLine {
    reason = CardNumbers.masked(reason);
    detail = CardNumbers.masked(detail);
  }

  /// @return whether both are the same line of the same journal
  public boolean isSameAs(AuditLine other) {
    return sequence == other.sequence && place == other.place;
  }
}
