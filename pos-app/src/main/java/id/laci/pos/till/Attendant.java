package id.laci.pos.till;

import id.laci.pos.ledger.TillState;
import id.laci.pos.sale.Shop;
import id.laci.pos.shift.Running;

/// Who stands at the till: the one place that knows.
final class Attendant {
  private final Shop shop;

  Attendant(Shop shop) {
    this.shop = shop;
  }

  /// @return the name of whoever has the drawer; while no shift is open, whom the settings name
  String name(TillState state) {
    return state.shifts().shift().underWay().map(Running::cashier).orElse(shop.cashier());
  }
}
