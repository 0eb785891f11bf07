package id.laci.pos.journal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The keys of every epoch that a journal has lived through: it has one until it is restored from a
/// backup, and one more after each time. From any thread.
final class KeyRing {
  private final Keys keys;
  private final Map<Long, EpochKeys> derived = new ConcurrentHashMap<>();

  KeyRing(Keys keys) {
    this.keys = keys;
  }

  /// The keys of an epoch; of one that these keys do not know they fit nothing.
  EpochKeys of(long epoch) {
    return derived.computeIfAbsent(epoch, unknown -> new EpochKeys(keys, unknown));
  }

  /// What a signature in this epoch must be.
  SignatureRule signatures(long epoch) {
    return new SignatureRule(epoch, keys.verifyKey(epoch));
  }

  /// Who signs now; empty where the keys can only read.
  Optional<Signer> signer() {
    return keys.signer();
  }

  /// The keys that a segment was written with; empty if they are not here.
  Optional<EpochKeys> of(SegmentHeader header) {
    EpochKeys found = of(header.epoch());
    return found.check() == header.keyCheck() ? Optional.of(found) : Optional.empty();
  }
}
