package id.laci.pos.pin;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;

/// The only place that knows the library, so that it is loaded with the first PIN and not with the
/// program.
final class Argon2id {
  private Argon2id() {}

  /// @param secret not kept and not wiped here
  /// @param length of the hash in bytes
  static byte[] hash(byte[] secret, byte[] salt, Cost cost, int length) {
    return Argon2Function.getInstance(
            cost.kibibytes(), cost.passes(), cost.lanes(), length, Argon2.ID)
        .hash(secret, salt)
        .getBytes();
  }
}
