package id.laci.pos.reckoning;

import id.laci.pos.claim.ClaimId;
import id.laci.pos.reconcile.Finding;
import id.laci.pos.reconcile.MerchantClass;
import id.laci.pos.settlement.Meaning;
import id.laci.pos.table.DateOrder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/// What a person wants on the page where the other side's file is compared.
public sealed interface ReckoningWish {
  /// Read this file.
  record Choose(String path) implements ReckoningWish {}

  /// A column means that; empty when it is not read.
  ///
  /// @param column its place, from 0
  record Mean(int column, Optional<Meaning> meaning) implements ReckoningWish {}

  /// The file's clock stood there.
  record Clock(ZoneId zone) implements ReckoningWish {}

  /// The file's dates are written so.
  record Dates(DateOrder order) implements ReckoningWish {}

  /// Read the file without these lines, which cannot be read; asks for a manager's approval.
  record LeaveOut(Set<Integer> lines) implements ReckoningWish {
    public LeaveOut {
      lines = Set.copyOf(lines);
    }
  }

  /// Stop reading.
  record Stop() implements ReckoningWish {}

  /// Confirm what is certain, note what the file does not show, remember how it was read.
  record Import() implements ReckoningWish {}

  /// That line is the money of that claim; asks for a manager's approval.
  ///
  /// @param line its number in the file
  record Match(ClaimId claim, int line) implements ReckoningWish {}

  /// No line is the money of that claim.
  record NothingFits(ClaimId claim) implements ReckoningWish {}

  /// Compare that day.
  record Day(LocalDate date) implements ReckoningWish {}

  /// The shop pays the fees of this class.
  record Tariff(MerchantClass merchant) implements ReckoningWish {}

  /// Show findings of this kind alone; empty for all.
  record Only(Optional<Finding.Kind> kind) implements ReckoningWish {}

  /// Write the findings into a file.
  record Export() implements ReckoningWish {}
}
