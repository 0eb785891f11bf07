package id.laci.pos.simulation;

import id.laci.pos.catalog.Catalog;
import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.claim.OfflineSettings;
import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Measure;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Role;
import id.laci.pos.counter.ScanReader;
import id.laci.pos.counter.Scanned;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.pricing.Tax;
import id.laci.pos.sale.Shop;
import id.laci.pos.till.Ids;
import id.laci.pos.till.Language;
import id.laci.pos.till.TillSetup;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The shop of every world: what it sells and what stands on its counter.
final class Shopfront {
  static final List<Product> PRODUCTS =
      List.of(
          product("KOPI", "4006381333931", "Kopi Susu", 18_500),
          product("AIR", "96385074", "Air Mineral", 4_000),
          product("SBN", "036000291452", "Sabun Mandi", 7_250));
  static final String UNKNOWN_CODE = "12345";
  static final Shop SHOP =
      new Shop(
          "Toko Simulasi",
          List.of("Jl. Melati 7"),
          "",
          "",
          "Kasir 1",
          "Sari",
          ZoneId.of("Asia/Jakarta"),
          new Tax("PPN", 11),
          false);

  private static final Catalog CATALOG = new Catalog(PRODUCTS);

  private Shopfront() {}

  private static Product product(String sku, String code, String name, long rupiah) {
    return new Product(sku, new Gtin(code), name, "Toko", Money.of(rupiah));
  }

  static TillSetup setup(long epoch, Order.Method method) {
    return new TillSetup(
        SHOP,
        CATALOG,
        new Ids("K1", epoch),
        Shopfront::read,
        method,
        OfflineSettings.OFF,
        Language.INDONESIAN,
        false);
  }

  /// Recognises what the cashier of a simulation scans, and no more.
  private static ScanReader.Recognised read(String text) {
    Scanned meaning =
        Gtin.read(text).isPresent()
            ? new Scanned.Goods(List.of(text), new Measure.Pieces(1), "", Optional.empty())
            : Ids.isReceipt(text) ? new Scanned.ReceiptNumber(text) : new Scanned.Other(text);
    return new ScanReader.Recognised("", meaning);
  }

  /// The devices: a printer and a drawer behind it.
  ///
  /// @param trouble why the printer cannot work, if it cannot
  static DeviceBoard board(Optional<DeviceTrouble> trouble) {
    Condition ready = new Condition.Ready(Set.of());
    Condition printer = trouble.<Condition>map(why -> new Condition.Out(why, "")).orElse(ready);
    List<Place> places =
        DeviceBoard.EMPTY.places().stream()
            .map(
                place ->
                    switch (place.role()) {
                      case PRINTER -> at(place.role(), printer);
                      case DRAWER -> at(place.role(), ready);
                      case SCANNER, CARD_READER, DISPLAY -> place;
                    })
            .toList();
    return new DeviceBoard(places, List.of(), false, Map.of(), List.of());
  }

  private static Place at(Role role, Condition condition) {
    return new Place(role, "sim:printer", "", "", true, condition);
  }
}
