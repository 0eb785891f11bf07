package id.laci.pos.claim;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Optional;

/// What is asked of the customer by a code made here: one name, one amount, for ever.
///
/// @param id also the reference label in the code
/// @param sale the sale that this pays, by its number
/// @param amount more than nothing
/// @param payload the text of the code
/// @param shownAt when it went to the customer's screen
/// @param approval the manager's word, where a limit was passed
public record Demand(
    ClaimId id,
    long sale,
    Money amount,
    String payload,
    Instant shownAt,
    Optional<Approval> approval) {
  /// @throws IllegalArgumentException when the amount is nothing or the approval is for another act
  public Demand {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a claim over " + amount);
    }
    if (approval.isPresent()
        && !approval.get().act().equals(new Act.OfflineQris(id.text(), amount))) {
      throw new IllegalArgumentException("an approval for another act than " + id);
    }
  }

  /// @return what a manager is asked for when a limit is passed
  public Act act() {
    return new Act.OfflineQris(id.text(), amount);
  }

  Demand with(Approval given) {
    return new Demand(id, sale, amount, payload, shownAt, Optional.of(given));
  }
}
