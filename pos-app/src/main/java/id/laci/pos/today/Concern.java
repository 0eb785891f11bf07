package id.laci.pos.today;

import id.laci.pos.money.Money;
import java.time.LocalDate;

/// Something that waits for a person, as the till knows it at this moment.
public sealed interface Concern {
  /// The open shift belongs to a day that is over.
  record ShiftOverdue(LocalDate day) implements Concern {}

  /// Other items of the queue that nothing but a person can bring to an end.
  ///
  /// @param count how many
  record Waiting(int count) implements Concern {}

  /// Payments by the shop's own code that nobody has verified.
  ///
  /// @param amount what they come to
  record Unverified(int count, Money amount) implements Concern {}

  /// Money of goods that came back which has not gone back as it was meant.
  ///
  /// @param amount what is still owed
  record ReturnsStuck(int count, Money amount) implements Concern {}

  /// Money that came late and belongs to no sale.
  record MoneyLate(int count, Money amount) implements Concern {}
}
