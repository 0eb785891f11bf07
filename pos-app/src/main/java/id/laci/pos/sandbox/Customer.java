package id.laci.pos.sandbox;

/// How a simulated customer deals with a code.
public enum Customer {
  /// Pays at once.
  PAYS_NOW,
  /// Tries and has too little money.
  TOO_LITTLE_BALANCE,
  /// Pays a few seconds after the code has expired.
  PAYS_LATE,
  /// Walks away; a payment that was planned does not happen.
  NEVER
}
