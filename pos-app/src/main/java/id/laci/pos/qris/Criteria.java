package id.laci.pos.qris;

import java.util.Optional;

/// The size class of a merchant in the national register, elements 26-03 and 51-03. It sets the
/// fee.
public enum Criteria {
  /// Micro.
  UMI,
  /// Small.
  UKE,
  /// Medium.
  UME,
  /// Large.
  UBE,
  /// Regular; also meant when nothing is said.
  URE,
  /// Public service obligation.
  PSO,
  /// Public service agency.
  BLU;

  static Optional<Criteria> of(String text) {
    for (Criteria criteria : values()) {
      if (criteria.name().equals(text)) {
        return Optional.of(criteria);
      }
    }
    return Optional.empty();
  }
}
