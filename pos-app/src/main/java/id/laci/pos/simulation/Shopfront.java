package id.laci.pos.simulation;

import id.laci.pos.catalog.Catalog;
import id.laci.pos.catalog.Gtin;
import id.laci.pos.catalog.Product;
import id.laci.pos.claim.ClaimLimits;
import id.laci.pos.claim.MerchantCode;
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
import id.laci.pos.returns.ReturnPolicy;
import id.laci.pos.sale.Shop;
import id.laci.pos.shift.ShiftSettings;
import id.laci.pos.support.Contacts;
import id.laci.pos.till.Ids;
import id.laci.pos.till.Language;
import id.laci.pos.till.StaffSetup;
import id.laci.pos.till.TillSetup;
import java.time.Duration;
import java.time.LocalTime;
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
          ZoneId.of("Asia/Jakarta"),
          new Tax("PPN", 11),
          false);

  /// The sticker on the counter, of a shop that is none.
  private static final String STICKER =
      "00020101021126620014COM.GO-JEK.WWW011993600914300000001980210G0000000190303UMI"
          + "51440014ID.CO.QRIS.WWW0215AID0000000000190303UMI5204541153033605802ID5911"
          + "Toko Melati6007BANDUNG61054028463049981";

  /// Low, so that a short day passes them.
  static final ClaimLimits LIMITS =
      new ClaimLimits(
          Money.of(60_000), Money.of(90_000), Money.of(120_000), 5, Duration.ofHours(1));

  /// Counts are drawn, so that some are near enough and most are not.
  private static final ShiftSettings SHIFTS =
      new ShiftSettings(
          Money.of(150_000),
          LocalTime.MIDNIGHT,
          false,
          false,
          Money.of(20_000),
          false,
          false,
          Optional.empty());

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
        new OfflineSettings(true, Optional.of(sticker()), LIMITS),
        ReturnPolicy.EVERYTHING,
        SHIFTS,
        Contacts.USUAL,
        Language.INDONESIAN,
        false,
        StaffSetup.DEMO);
  }

  private static MerchantCode sticker() {
    return switch (MerchantCode.read(STICKER, Optional.empty())) {
      case MerchantCode.Result.Good(var code) -> code;
      case MerchantCode.Result.Bad(var why) -> throw new IllegalStateException(why.toString());
    };
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
