package id.laci.pos.journal;

import java.util.Optional;

/// What a signature must be in one segment.
///
/// @param epoch of the segment
/// @param key that signs in this epoch; empty if the key store does not know it, as after a
///   restoring with a recovery file that is older than the signatures
record SignatureRule(long epoch, Optional<VerifyKey> key) {
  /// Checks the signature in a frame that was opened.
  ///
  /// @throws DamageFound if it is not one of this journal over the record before it
  void check(Frame frame, byte[] body) throws DamageFound {
    ClosingSignature signature =
        ClosingSignature.of(body).orElseThrow(() -> wrong(frame, "is of a form unknown here"));
    if (signature.epoch() != epoch || !signature.signed().sameAs(frame.previous())) {
      throw wrong(frame, "is of another place");
    }
    if (!signature.holds()) {
      throw wrong(frame, "does not hold");
    }
    if (key.isPresent() && !key.get().equals(signature.key())) {
      throw wrong(
          frame, "is by a key that is not this till's (" + signature.key().fingerprint() + ")");
    }
  }

  private static DamageFound wrong(Frame frame, String what) {
    return new DamageFound(
        Damage.Kind.SIGNATURE_WRONG,
        frame.sequence(),
        "The signature in record " + frame.sequence() + " " + what + ".");
  }
}
