package id.laci.pos.pin;

import id.laci.pos.staff.Standing;
import java.util.List;
import java.util.Optional;

/// What is kept of one person.
///
/// @param pin hashed
/// @param badge its keyed fingerprint
/// @param phone the secret that the phone shares, in base 64
/// @param lastStep the last step of time whose code was used; a code works once
/// @param codes keyed fingerprints of the unused codes for a lost phone
/// @param recovery keyed fingerprint of the printed code that opens an owner's account
record Holder(
    Optional<PinHash> pin,
    Optional<String> badge,
    Optional<String> phone,
    long lastStep,
    List<String> codes,
    Optional<String> recovery) {
  static final Holder NOTHING =
      new Holder(
          Optional.empty(), Optional.empty(), Optional.empty(), 0, List.of(), Optional.empty());

  Holder {
    codes = List.copyOf(codes);
  }

  Holder with(PinHash fresh) {
    return new Holder(Optional.of(fresh), badge, phone, lastStep, codes, recovery);
  }

  Holder badge(Optional<String> other) {
    return new Holder(pin, other, phone, lastStep, codes, recovery);
  }

  Holder phone(String secret, long step, List<String> unused) {
    return new Holder(pin, badge, Optional.of(secret), step, unused, recovery);
  }

  Holder withoutPhone() {
    return new Holder(pin, badge, Optional.empty(), 0, List.of(), recovery);
  }

  Holder used(long step) {
    return new Holder(pin, badge, phone, step, codes, recovery);
  }

  Holder used(String code) {
    return new Holder(
        pin,
        badge,
        phone,
        lastStep,
        codes.stream().filter(one -> !one.equals(code)).toList(),
        recovery);
  }

  Holder recovery(String fingerprint) {
    return new Holder(pin, badge, phone, lastStep, codes, Optional.of(fingerprint));
  }

  Standing.Holds holds() {
    return new Standing.Holds(
        pin.isPresent(), badge.isPresent(), phone.isPresent(), codes.size(), recovery.isPresent());
  }

  /// @return nothing of it: a log is no place for it
  @Override
  public String toString() {
    return "Holder";
  }
}
