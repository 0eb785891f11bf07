package id.laci.pos.till;

import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.PaymentEvent;
import java.util.Optional;

/// What reaches the till from outside, one after the other.
public sealed interface Input {
  /// The program has started and what the journal knows is loaded.
  record Started() implements Input {}

  /// A person wants something.
  record Wanted(Intent intent) implements Input {}

  /// The gateway answered, kept silent, or spoke by itself.
  record Heard(OrderId order, PaymentEvent event) implements Input {}

  /// A print is over.
  ///
  /// @param trouble why it did not come out; empty when the printer took all of it
  record Printed(String receipt, int copy, Optional<PrintTrouble> trouble) implements Input {}

  /// The printer's health changed.
  record PrinterIs(Snapshot.Device state) implements Input {}

  /// The scanner's health changed.
  record ScannerIs(Snapshot.Device state) implements Input {}

  /// The query copy was found damaged and has been rebuilt from the journal.
  record Rebuilt() implements Input {}

  /// Time has passed.
  record Tick() implements Input {}
}
