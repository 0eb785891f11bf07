package id.laci.pos.store;

import id.laci.pos.ledger.ShiftText;
import id.laci.pos.shift.Cashless;
import id.laci.pos.shift.Flow;
import id.laci.pos.shift.Opening;
import id.laci.pos.shift.ShiftEvent;
import id.laci.pos.shift.Takings;
import id.laci.pos.shift.ZReport;
import java.time.Instant;
import java.util.Optional;

/// What happened to shifts, and the reports that closed them.
final class ShiftRows {
  private final Rows tables;

  ShiftRows(Rows tables) {
    this.tables = tables;
  }

  void happened(Spot spot, ShiftEvent event) {
    switch (event) {
      case ShiftEvent.Opened(var opening) -> opened(spot, opening);
      case ShiftEvent.CashMoved(var move) ->
          put(
              spot,
              move.kind().name(),
              move.amount().rupiah(),
              move.reason(),
              move.by(),
              move.approvedBy(),
              move.at());
      case ShiftEvent.NoSaleMade(var why) ->
          put(spot, "NO_SALE", 0, why.reason(), why.by(), why.approvedBy(), why.at());
      case ShiftEvent.HandedOver(var to, var count, var at) ->
          put(
              spot,
              "HANDED_OVER",
              count.map(found -> found.total().rupiah()).orElse(0L),
              "",
              to,
              Optional.empty(),
              at);
      case ShiftEvent.CountBegun(var by, var at) -> plain(spot, "COUNT_BEGUN", 0, by, at);
      case ShiftEvent.CountLeft(var by, var at) -> plain(spot, "COUNT_LEFT", 0, by, at);
      case ShiftEvent.CountFixed(var count, var _) ->
          plain(spot, "COUNTED", count.count().total().rupiah(), count.by(), count.at());
      case ShiftEvent.CountedAgain(var count, var _) ->
          plain(spot, "COUNTED_AGAIN", count.count().total().rupiah(), count.by(), count.at());
      case ShiftEvent.Closed(var report) -> closed(spot, report);
    }
  }

  private void opened(Spot spot, Opening opening) {
    plain(spot, "OPENED", opening.opening().total().rupiah(), opening.by(), opening.at());
  }

  private void closed(Spot spot, ZReport report) {
    put(
        spot,
        "CLOSED",
        report.counted().count().total().rupiah(),
        "",
        report.by(),
        report.approvedBy(),
        report.at());
    Takings takings = report.shift().takings();
    tables.put(
        "Z_REPORT",
        1,
        new Row()
            .with("NUMBER", report.number())
            .with("NAME", report.document())
            .with("BUSINESS_DAY", report.shift().opening().day().toEpochDay())
            .with("OPENED_MS", report.shift().opening().at().toEpochMilli())
            .with("CLOSED_MS", report.at().toEpochMilli())
            .with("CASHIER", report.shift().cashier())
            .with("CLOSED_BY", report.by())
            .with("APPROVED_BY", report.approvedBy())
            .with("SALES", takings.sold().sales())
            .with("TOTAL", takings.sold().total().rupiah())
            .with("TAX", takings.sold().tax().rupiah())
            .with("EXPECTED", report.expected().rupiah())
            .with("COUNTED", report.counted().count().total().rupiah())
            .with("DIFFERENCE", report.difference().rupiah())
            .with("DOCUMENT", ShiftText.write(report)));
    Cashless cashless = takings.cashless();
    tender(report, "CASH", "", takings.cash(), 0);
    cashless
        .wallets()
        .forEach(
            (issuer, wallet) ->
                tender(report, "WALLET", issuer, wallet.paid(), wallet.fee().rupiah()));
    tender(report, "CLAIMED", "", cashless.unverified(), 0);
    tender(report, "CREDIT", "", cashless.exchanged(), 0);
  }

  private void tender(ZReport report, String kind, String issuer, Flow flow, long fee) {
    tables.put(
        "Z_TENDER",
        3,
        new Row()
            .with("NUMBER", report.number())
            .with("KIND", kind)
            .with("ISSUER", issuer)
            .with("PAYMENTS", flow.count())
            .with("AMOUNT", flow.amount().rupiah())
            .with("FEE", fee));
  }

  private void plain(Spot spot, String what, long amount, String who, Instant at) {
    put(spot, what, amount, "", who, Optional.empty(), at);
  }

  private void put(
      Spot spot,
      String what,
      long amount,
      String reason,
      String who,
      Optional<String> approvedBy,
      Instant at) {
    tables.put(
        "SHIFT_EVENT",
        Spot.KEYS,
        spot.row()
            .with("WHAT", what)
            .with("AMOUNT", amount)
            .with("REASON", reason)
            .with("WHO", who)
            .with("APPROVED_BY", approvedBy)
            .with("AT_MS", at.toEpochMilli()));
  }
}
