package id.laci.pos.takeback;

import id.laci.pos.refund.Refund;
import id.laci.pos.returns.SaleReturn;
import java.util.List;

/// What the refund desk has done beside the till. Each may be done twice.
public sealed interface ReturnErrand {
  /// Look for sales.
  ///
  /// @param query as typed
  /// @param skus products that words of it name
  record FindSales(String query, List<String> skus) implements ReturnErrand {
    public FindSales {
      skus = List.copyOf(skus);
    }
  }

  /// Read a sale and every return of it.
  record ReadSale(String receipt) implements ReturnErrand {}

  /// Print the slip of a return, once for the customer and once for the shop. It says how things
  /// stand and is no receipt: it may come out twice.
  ///
  /// @param again whether one was asked for before, so that these are copies
  /// @param language that the customer reads
  record PrintSlip(SaleReturn.Begun begun, boolean again, String language)
      implements ReturnErrand {}

  /// Print what the gateway's support needs.
  ///
  /// @param refunds of that return, as far as the till knows them
  record PrintSheet(SaleReturn.Begun begun, List<Refund> refunds, String language)
      implements ReturnErrand {
    public PrintSheet {
      refunds = List.copyOf(refunds);
    }
  }

  /// Write the same into a file.
  record SaveSheet(SaleReturn.Begun begun, List<Refund> refunds, String language)
      implements ReturnErrand {
    public SaveSheet {
      refunds = List.copyOf(refunds);
    }
  }
}
