package id.laci.pos.reconcile;

/// What sets the fee: the size of the business, or what it is for.
public enum MerchantClass {
  /// Micro.
  UMI,
  /// Small.
  UKE,
  /// Medium.
  UME,
  /// Large.
  UBE,
  /// Regular.
  URE,
  /// Public service obligation.
  PSO,
  /// Public service agency.
  BLU,
  /// Education.
  EDUCATION,
  /// Fuel.
  FUEL,
  /// Donations and worship.
  CHARITY
}
