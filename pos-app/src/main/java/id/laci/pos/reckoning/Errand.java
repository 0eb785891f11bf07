package id.laci.pos.reckoning;

import id.laci.pos.ledger.UsedLines;
import id.laci.pos.matching.OpenClaim;
import id.laci.pos.reconcile.BusinessDay;
import id.laci.pos.reconcile.DailyReport;
import id.laci.pos.reconcile.ReconcileRules;
import id.laci.pos.reconcile.Taking;
import id.laci.pos.settlement.Mapping;
import id.laci.pos.settlement.SettlementLine;
import java.time.ZoneId;
import java.util.List;

/// What is done beside the till, because it touches the disk or takes long. What comes of it
/// returns as [Tidings].
public sealed interface Errand {
  /// The till's side, as it is when the errand begins.
  ///
  /// @param claims whose money is looked for
  /// @param used lines that confirmed a claim before
  record Ours(List<OpenClaim> claims, UsedLines used) {
    public Ours {
      claims = List.copyOf(claims);
    }
  }

  /// Read a file and hold the claims against it.
  ///
  /// @param id of this reading; its tidings carry it
  /// @param known how earlier files were read
  record Read(long id, FileAsk ask, List<Mapping> known, Ours ours) implements Errand {
    public Read {
      known = List.copyOf(known);
    }
  }

  /// Stop a reading.
  record Stop(long id) implements Errand {}

  /// Hold the claims against lines that were read before.
  ///
  /// @param zone where the file's days begin
  record Match(long id, List<SettlementLine> lines, ZoneId zone, Ours ours) implements Errand {}

  /// Compare a day.
  ///
  /// @param claimed what was confirmed of the static code on that day
  /// @param lines of the file
  record Compare(
      long id,
      BusinessDay day,
      List<Taking> claimed,
      List<SettlementLine> lines,
      ReconcileRules rules)
      implements Errand {
    public Compare {
      claimed = List.copyOf(claimed);
    }
  }

  /// Write a report into a file.
  record Export(DailyReport report) implements Errand {}
}
