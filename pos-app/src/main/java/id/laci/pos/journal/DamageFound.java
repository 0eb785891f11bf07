package id.laci.pos.journal;

import java.io.Serial;

/// Carries damage from the depth of a walk to the journal's doors, which turn it into a value.
/// Never leaves the package.
final class DamageFound extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final transient Damage damage;

  DamageFound(Damage.Kind kind, long sequence, String reason) {
    super(reason, null, false, false);
    this.damage = Damage.of(kind, sequence, reason);
  }

  Damage damage() {
    return damage;
  }
}
