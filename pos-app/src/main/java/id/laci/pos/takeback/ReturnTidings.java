package id.laci.pos.takeback;

import id.laci.pos.ledger.SaleRow;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Sale;
import java.util.List;
import java.util.Optional;

/// What came of what the refund desk had done.
public sealed interface ReturnTidings {
  /// Sales were looked for.
  ///
  /// @param query as it was asked
  record SalesFound(String query, List<SaleRow> rows) implements ReturnTidings {
    public SalesFound {
      rows = List.copyOf(rows);
    }
  }

  /// A sale was read.
  ///
  /// @param sale empty when there is none under that number
  /// @param returns every return of it that was ever begun
  /// @param whole whether nothing that happened before the question can be missing
  record SaleRead(
      String receipt, Optional<Sale> sale, List<SaleReturn.Begun> returns, boolean whole)
      implements ReturnTidings {
    public SaleRead {
      returns = List.copyOf(returns);
    }
  }

  /// A sheet for the gateway's support was written.
  ///
  /// @param file where it lies; empty when it could not be written
  record SheetSaved(String number, Optional<String> file) implements ReturnTidings {}
}
