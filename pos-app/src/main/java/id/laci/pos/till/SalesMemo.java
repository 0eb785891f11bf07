package id.laci.pos.till;

import id.laci.pos.saleslist.SaleDetail;
import id.laci.pos.saleslist.SalesFilter;
import id.laci.pos.saleslist.SalesKey;
import id.laci.pos.saleslist.SalesSum;
import id.laci.pos.saleslist.SalesView;
import id.laci.pos.today.Saving;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What the page of the sales remembers while it is open.
final class SalesMemo {
  SalesFilter filter = SalesFilter.ALL;

  /// Where each page begins that lies before the one that is shown, the first page's none last.
  final Deque<Optional<SalesKey>> before = new ArrayDeque<>();

  /// Where the page begins that is shown.
  Optional<SalesKey> begins = Optional.empty();

  /// The newest question.
  long asked;

  /// The question whose sum was wanted last.
  long added;

  SalesView.Standing page = new SalesView.Reading();
  SalesSum sum = new SalesSum.Hidden();
  Optional<SalesView.Chosen> chosen = Optional.empty();
  Optional<Saving> saving = Optional.empty();

  /// From the first page on.
  void restart() {
    before.clear();
    begins = Optional.empty();
    chosen = Optional.empty();
    saving = Optional.empty();
  }

  void looked(String receipt, Optional<SaleDetail> detail) {
    chosen =
        chosen
            .filter(one -> one.receipt().equals(receipt))
            .map(one -> new SalesView.Chosen(receipt, detail, detail.isEmpty()))
            .or(() -> chosen);
  }
}
