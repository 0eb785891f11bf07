package id.laci.pos.claim;

import id.laci.pos.money.Money;
import java.time.Instant;
import java.util.Optional;

/// Money that the acquirer's settlement shows, taken for the money of a claim.
///
/// @param line the settlement line's key; the same line is the same money, however often it is read
/// @param transaction the acquirer's number of the payment, when it tells one
/// @param amount what was paid, before fees
/// @param at when it was matched
/// @param by who or what matched it
public record Match(String line, Optional<String> transaction, Money amount, Instant at, By by) {
  /// Who matched.
  public sealed interface By {
    /// The rules: exactly one line fits, and only this claim.
    record Rules() implements By {}

    /// Somebody who looked.
    record Person(String name) implements By {}
  }
}
