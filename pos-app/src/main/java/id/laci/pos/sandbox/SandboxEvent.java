package id.laci.pos.sandbox;

/// What a listener of a sandbox hears, in order.
public sealed interface SandboxEvent {
  /// @return the transaction as it stood right after
  Transaction transaction();

  /// A charge was accepted, or refused by the wallet's side.
  record Created(Transaction transaction) implements SandboxEvent {}

  /// The status changed.
  record Changed(Transaction transaction) implements SandboxEvent {}

  /// A customer tried something.
  record Tried(Transaction transaction, Attempt attempt) implements SandboxEvent {}
}
