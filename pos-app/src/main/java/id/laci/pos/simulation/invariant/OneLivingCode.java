package id.laci.pos.simulation.invariant;

import id.laci.pos.payment.Order;
import id.laci.pos.sandbox.Transaction;
import id.laci.pos.till.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Of the codes that a customer has seen for one sale, at most one can be paid.
final class OneLivingCode implements Invariant {
  private final Map<Sold, List<String>> shown = new LinkedHashMap<>();

  /// One sale of one epoch.
  private record Sold(int epoch, long sale) {}

  @Override
  public String name() {
    return "8: at most one code of a sale can be paid";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    if (!(seen instanceof Seen.Shown(var snapshot)
        && snapshot.stage() instanceof Stage.ByQr qr
        && qr.qr().isPresent())) {
      return Optional.empty();
    }
    Order order = qr.order();
    List<String> orders =
        shown.computeIfAbsent(new Sold(books.epoch(), order.sale()), _ -> new ArrayList<>());
    String id = order.id().text();
    if (!orders.contains(id)) {
      orders.add(id);
    }
    List<String> alive =
        orders.stream()
            .flatMap(shownId -> books.atGateway(shownId).stream())
            .filter(books::isPayable)
            .map(Transaction::orderId)
            .toList();
    return alive.size() > 1
        ? Optional.of(alive + " can all be paid for sale " + order.sale())
        : Optional.empty();
  }
}
