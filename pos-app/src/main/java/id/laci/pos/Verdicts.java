package id.laci.pos;

import id.laci.pos.audit.Verdict;
import id.laci.pos.journal.Checked;
import id.laci.pos.journal.Damage;
import id.laci.pos.journal.Signatures;
import id.laci.pos.store.CopyCheck;
import id.laci.pos.store.Difference;

/// What checks of journal and copy came to, in the till's terms.
final class Verdicts {
  private Verdicts() {}

  static Verdict of(Checked checked) {
    return switch (checked) {
      case Checked.Whole whole -> of(whole.records(), whole.signatures());
      case Checked.Broken(var damage) ->
          new Verdict.ChainBroken(fault(damage.kind()), damage.sequence());
      case Checked.Nothing _ -> new Verdict.ChainBroken(Verdict.ChainFault.GONE, 0);
      case Checked.Refused(var _, var reason, var _) -> new Verdict.Failed(reason);
    };
  }

  private static Verdict of(long records, Signatures signatures) {
    return new Verdict.ChainWhole(
        records,
        signatures.signed(),
        signatures.unsigned() + (signatures.waiting().isPresent() ? 1 : 0),
        signatures.last().stream().mapToLong(Signatures.Last::number).findFirst(),
        signatures.keys().isEmpty() ? "" : signatures.keys().getLast().fingerprint());
  }

  private static Verdict.ChainFault fault(Damage.Kind kind) {
    return switch (kind) {
      case SEGMENT_MISSING, TAIL_CUT -> Verdict.ChainFault.GONE;
      case SEGMENT_WRONG, RECORD_UNREADABLE, CHAIN_BROKEN, SEAL_BROKEN ->
          Verdict.ChainFault.CHANGED;
      case SIGNATURE_WRONG, SIGNATURE_MISSING -> Verdict.ChainFault.SIGNATURE;
      case HEAD_MISSING, HEAD_WRONG -> Verdict.ChainFault.HEAD;
      case MEDIUM_FAILED -> Verdict.ChainFault.DISK;
    };
  }

  static Verdict of(CopyCheck.Result result) {
    return switch (result) {
      case CopyCheck.Result.Same(var upTo, var rows) -> new Verdict.CopySame(rows, upTo);
      case CopyCheck.Result.Different(var first, var _, var _) -> of(first);
      case CopyCheck.Result.Failed(var reason) -> new Verdict.Failed(reason);
      case CopyCheck.Result.Stopped _ -> new Verdict.Stopped();
    };
  }

  private static Verdict of(Difference first) {
    return new Verdict.CopyDiffers(
        switch (first.kind()) {
          case MISSING -> Verdict.CopyFault.MISSING;
          case TOO_MANY -> Verdict.CopyFault.TOO_MANY;
          case CHANGED -> Verdict.CopyFault.CHANGED;
          case CHECKSUM, TALLY -> Verdict.CopyFault.CHECKSUM;
        },
        first.table(),
        first.key(),
        first.column(),
        first.copy(),
        first.journal(),
        first.sequence());
  }
}
