package id.laci.pos.saleslist;

import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Sale;
import java.util.List;

/// One sale, and what became of it.
///
/// @param sale as it was completed
/// @param returns what came back of it, in order
/// @param copies how often its receipt was asked for, the first one counted
public record SaleDetail(Sale sale, List<SaleReturn.Begun> returns, int copies) {
  public SaleDetail {
    returns = List.copyOf(returns);
  }
}
