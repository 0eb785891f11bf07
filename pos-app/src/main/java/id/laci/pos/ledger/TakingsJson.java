package id.laci.pos.ledger;

import com.grack.nanojson.JsonObject;
import id.laci.pos.reconcile.MdrTable;
import id.laci.pos.reconcile.MerchantClass;
import id.laci.pos.shift.CashCount;
import id.laci.pos.shift.Cashless;
import id.laci.pos.shift.Denomination;
import id.laci.pos.shift.Drawer;
import id.laci.pos.shift.Flow;
import id.laci.pos.shift.Returned;
import id.laci.pos.shift.Sold;
import id.laci.pos.shift.Takings;
import id.laci.pos.shift.Tariff;
import id.laci.pos.shift.WalletTakings;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pcollections.TreePMap;

/// The figures of a shift to JSON and back, version 1.
final class TakingsJson {
  private TakingsJson() {}

  static JsonObject of(Takings takings) {
    Sold sold = takings.sold();
    return new Members()
        .with("sales", sold.sales())
        .with("total", sold.total())
        .with("tax", sold.tax())
        .with("discounts", sold.discounts())
        .with("rounding", sold.rounding())
        .with("first", sold.first())
        .with("last", sold.last())
        .with("cash", of(takings.cash()))
        .with("cashless", of(takings.cashless()))
        .with("voids", of(takings.voids()))
        .object();
  }

  static Takings takings(Fields in) {
    return new Takings(
        new Sold(
            in.count("sales"),
            in.money("total"),
            in.money("tax"),
            in.money("discounts"),
            in.money("rounding"),
            in.optionalText("first"),
            in.optionalText("last")),
        flow(in.fields("cash")),
        cashless(in.fields("cashless")),
        flow(in.fields("voids")));
  }

  private static JsonObject of(Flow flow) {
    return new Members().with("n", flow.count()).with("amount", flow.amount()).object();
  }

  private static Flow flow(Fields in) {
    return new Flow(in.count("n"), in.money("amount"));
  }

  private static JsonObject of(Cashless cashless) {
    return new Members()
        .with(
            "wallets",
            cashless.wallets().entrySet().stream()
                .map(
                    wallet ->
                        new Members()
                            .with("issuer", wallet.getKey())
                            .with("paid", of(wallet.getValue().paid()))
                            .with("fee", wallet.getValue().fee())
                            .object())
                .toList())
        .with("unverified", of(cashless.unverified()))
        .with("exchanged", some(cashless.exchanged()))
        .with("late", of(cashless.late()))
        .with("attached", of(cashless.attached()))
        .with("wallet", of(cashless.returned().wallet()))
        .with("cash", of(cashless.returned().cash()))
        .with("transfer", of(cashless.returned().transfer()))
        .object();
  }

  /// What is younger than the form is written where there is some.
  private static Optional<JsonObject> some(Flow flow) {
    return flow.equals(Flow.NONE) ? Optional.empty() : Optional.of(of(flow));
  }

  private static Cashless cashless(Fields in) {
    TreePMap<String, WalletTakings> wallets = TreePMap.empty();
    for (JsonObject object : in.objects("wallets")) {
      Fields wallet = new Fields(object);
      wallets =
          wallets.plus(
              wallet.text("issuer"),
              new WalletTakings(flow(wallet.fields("paid")), wallet.money("fee")));
    }
    return new Cashless(
        wallets,
        flow(in.fields("unverified")),
        in.optionalFields("exchanged").map(TakingsJson::flow).orElse(Flow.NONE),
        flow(in.fields("late")),
        flow(in.fields("attached")),
        new Returned(
            flow(in.fields("wallet")), flow(in.fields("cash")), flow(in.fields("transfer"))));
  }

  static JsonObject of(Drawer drawer) {
    return new Members()
        .with("float", drawer.opening())
        .with("sales", drawer.sales())
        .with("parts", drawer.parts())
        .with("back", drawer.givenBack())
        .with("in", drawer.in())
        .with("out", drawer.out())
        .with("safe", drawer.dropped())
        .object();
  }

  static Drawer drawer(Fields in) {
    return new Drawer(
        in.money("float"),
        in.money("sales"),
        in.money("parts"),
        in.money("back"),
        in.money("in"),
        in.money("out"),
        in.money("safe"));
  }

  static JsonObject of(CashCount count) {
    return switch (count) {
      case CashCount.ByPieces(var pieces) ->
          new Members()
              .with(
                  "pieces",
                  pieces.entrySet().stream()
                      .map(
                          found ->
                              new Members()
                                  .with("of", found.getKey().name())
                                  .with("n", found.getValue())
                                  .object())
                      .toList())
              .object();
      case CashCount.AsSum(var total) -> new Members().with("sum", total).object();
    };
  }

  static CashCount count(Fields in) {
    if (in.object().has("sum")) {
      return new CashCount.AsSum(in.money("sum"));
    }
    SortedMap<Denomination, Integer> pieces = new TreeMap<>();
    for (JsonObject object : in.objects("pieces")) {
      Fields found = new Fields(object);
      pieces.put(Denomination.valueOf(found.text("of")), found.count("n"));
    }
    return new CashCount.ByPieces(pieces);
  }

  static JsonObject of(Tariff tariff) {
    return new Members()
        .with("merchant", tariff.merchant().name())
        .with("day", tariff.day().toString())
        .with("rules", tariff.rules().text())
        .object();
  }

  static Tariff tariff(Fields in) {
    return new Tariff(
        MerchantClass.valueOf(in.text("merchant")),
        LocalDate.parse(in.text("day")),
        MdrTable.read(in.text("rules"))
            .orElseThrow(() -> new IllegalArgumentException("no usable \"rules\"")));
  }
}
