package id.laci.pos.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Follows a walk through a whole journal and looks for what one record alone cannot tell: whether
/// each closed shift is signed, by the one key of its epoch, and whether the record that the head
/// names is the one that is there.
final class ClosingWalk implements JournalReader.Walk {
  private final Optional<Head> head;
  private final Map<Long, VerifyKey> keys = new HashMap<>();
  private final List<Signatures.Key> known = new ArrayList<>();
  private OptionalLong closed = OptionalLong.empty();
  private boolean parted;
  private long signed;
  private long unsigned;
  private Optional<Signatures.Last> last = Optional.empty();

  /// @param head proved; of a time before the walk began
  ClosingWalk(Optional<Head> head) {
    this.head = head;
  }

  @Override
  public void passed(Entry entry, Link link, long epoch) throws DamageFound {
    checkAgainstHead(link);
    switch (entry.kind()) {
      case EPOCH -> {
        // nothing was closed yet
      }
      case SNAPSHOT -> parted = true;
      case SIGNATURE -> signed(entry, epoch);
      case STEP -> step(entry, epoch);
    }
  }

  private void checkAgainstHead(Link link) throws DamageFound {
    if (head.isPresent()
        && head.get().link().sequence() == link.sequence()
        && !head.get().link().sameAs(link)) {
      throw new DamageFound(
          Damage.Kind.CHAIN_BROKEN,
          link.sequence(),
          "Record " + link.sequence() + " is not the one that the head names.");
    }
  }

  private void step(Entry entry, long epoch) throws DamageFound {
    if (closed.isPresent()) {
      if (keys.containsKey(epoch) && !parted) {
        throw new DamageFound(
            Damage.Kind.SIGNATURE_MISSING,
            entry.sequence(),
            "Report Z "
                + closed.getAsLong()
                + " is not signed, though others before it are: record "
                + entry.sequence()
                + " should be its signature.");
      }
      unsigned++;
    }
    closed = JournalLedger.closes(entry.body());
    parted = false;
  }

  private void signed(Entry entry, long epoch) throws DamageFound {
    ClosingSignature signature =
        ClosingSignature.of(entry.body()).orElseThrow(); // the chain has read it
    if (!closed.equals(OptionalLong.of(signature.number()))) {
      throw wrong(entry, "closes Z " + signature.number() + ", which is not before it.");
    }
    VerifyKey key = keys.computeIfAbsent(epoch, _ -> begins(signature.key(), entry.sequence()));
    if (!key.equals(signature.key())) {
      throw wrong(entry, "is by another key than those before it.");
    }
    signed++;
    last = Optional.of(new Signatures.Last(signature.number(), entry.sequence()));
    closed = OptionalLong.empty();
  }

  private VerifyKey begins(VerifyKey key, long sequence) {
    known.add(new Signatures.Key(key.fingerprint(), sequence));
    return key;
  }

  private static DamageFound wrong(Entry entry, String what) {
    return new DamageFound(
        Damage.Kind.SIGNATURE_WRONG,
        entry.sequence(),
        "The signature in record " + entry.sequence() + " " + what);
  }

  Signatures result() {
    return new Signatures(signed, unsigned, closed, last, known);
  }
}
