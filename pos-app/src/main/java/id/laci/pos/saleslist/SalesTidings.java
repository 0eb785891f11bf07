package id.laci.pos.saleslist;

import id.laci.pos.today.Saving;
import java.util.Optional;

/// What came of an errand.
public sealed interface SalesTidings {
  /// A page was read.
  ///
  /// @param id of the question
  /// @param page empty when the copy cannot be asked now
  /// @param behind entries of the journal that the copy does not hold yet; 0 when it holds all
  record Told(long id, Optional<SalesPage> page, long behind) implements SalesTidings {}

  /// All of it was added up, or could not be.
  ///
  /// @param id of the question
  record Summed(long id, SalesSum sum) implements SalesTidings {}

  /// One sale was looked up.
  ///
  /// @param detail empty when there is none of that number, or the copy cannot be asked now
  record Looked(String receipt, Optional<SaleDetail> detail) implements SalesTidings {}

  /// What came of writing a file.
  record Written(Saving saving) implements SalesTidings {}
}
