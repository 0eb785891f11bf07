package id.laci.pos.simulation.invariant;

import id.laci.pos.ledger.Fact;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Payment;
import id.laci.pos.refund.Refund;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;
import id.laci.pos.shift.CashMove;
import id.laci.pos.shift.ShiftEvent;
import id.laci.pos.shift.ShiftView;
import id.laci.pos.shift.Takings;
import id.laci.pos.shift.ZReport;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Invariant 15: the report of a shift is the sum of the journal's facts since the report before,
/// and the cash that it expects is the float and all cash that came in since, less all that went
/// out; reports are numbered without gaps; sales are made while a shift is open and at no other
/// time; and nobody who counts is told what should be there.
///
/// It keeps books of its own, from the facts alone.
final class ShiftsAddUp implements Invariant {
  private final Map<String, Long> late = new HashMap<>();
  private final Set<String> sent = new HashSet<>();
  private long reports;
  private boolean open;
  private boolean counting;
  private boolean ever;
  private Sums sums = new Sums();

  /// What the facts since the last report come to, in rupiah.
  private static final class Sums {
    private long drawer;
    private long parts;
    private long sales;
    private long sold;
    private long tax;
    private long cash;
    private long wallets;
    private long unverified;
    private long exchanged;
    private long late;
    private long returned;
  }

  @Override
  public String name() {
    return "15: a shift's report is the sum of its facts";
  }

  @Override
  public Optional<String> after(Seen seen, Books books) {
    return switch (seen) {
      case Seen.Committed(var entry) ->
          entry.facts().stream().flatMap(fact -> wrong(fact).stream()).findFirst();
      case Seen.FolderLost _ -> {
        forget();
        yield Optional.empty();
      }
      case Seen.Shown(var snapshot) -> shown(snapshot);
      case Seen.Recovered _,
          Seen.Folded _,
          Seen.Wanted _,
          Seen.Charged _,
          Seen.Told _,
          Seen.Refunded _,
          Seen.Printing _,
          Seen.OnPaper _,
          Seen.AtGateway _,
          Seen.Quiet _ ->
          Optional.empty();
    };
  }

  private void forget() {
    sums = new Sums();
    late.clear();
    sent.clear();
    reports = 0;
    open = false;
    counting = false;
    ever = false;
  }

  private Optional<String> shown(Snapshot snapshot) {
    boolean tells =
        snapshot.page() instanceof Page.Shift(var view)
            && (view.standing() instanceof ShiftView.Fixed
                || (view.standing() instanceof ShiftView.Selling(var report)
                    && report.whole().isPresent()));
    return tells && (open || counting)
        ? Optional.of("what should be in the drawer is shown before the count is fixed")
        : Optional.empty();
  }

  private Optional<String> wrong(Fact fact) {
    switch (fact) {
      case Fact.ShiftMoved(var event) -> {
        return wrong(event);
      }
      case Fact.SaleCompleted(var sale) -> {
        if (!open) {
          return Optional.of(sale.receipt() + " was sold while no shift was open");
        }
        sold(sale);
      }
      case Fact.TenderTaken(Tender.Cash(var amount, var _)) -> part(amount.rupiah());
      case Fact.TendersReturned(var cash, var _) -> part(-cash.rupiah());
      case Fact.PaymentMoved(var payment) when ever -> moved(payment);
      case Fact.CashPaidOut(var _, var amount, var _) when ever -> {
        sums.returned += amount.rupiah();
        sums.drawer -= amount.rupiah();
      }
      case Fact.ReturnMoved(var moved) when ever -> returned(moved);
      case Fact _ -> {
        // moves no money of a shift
      }
    }
    return Optional.empty();
  }

  private Optional<String> wrong(ShiftEvent event) {
    switch (event) {
      case ShiftEvent.Opened(var opening) -> {
        ever = true;
        open = true;
        sums.drawer = opening.opening().total().rupiah();
      }
      case ShiftEvent.CashMoved(var move) ->
          sums.drawer += (move.kind() == CashMove.Kind.IN ? 1 : -1) * move.amount().rupiah();
      case ShiftEvent.CountBegun _ -> {
        open = false;
        counting = true;
      }
      case ShiftEvent.CountLeft _ -> {
        open = true;
        counting = false;
      }
      case ShiftEvent.CountFixed(var count, var allowed) ->
          counting = Math.abs(count.count().total().rupiah() - sums.drawer) > allowed.rupiah();
      case ShiftEvent.CountedAgain _ -> counting = false;
      case ShiftEvent.Closed(var report) -> {
        counting = false;
        Optional<String> wrong = compare(report);
        sums = new Sums();
        return wrong;
      }
      case ShiftEvent.NoSaleMade _, ShiftEvent.HandedOver _ -> {
        // no cash moves
      }
    }
    return Optional.empty();
  }

  private void part(long rupiah) {
    sums.drawer += rupiah;
    sums.parts += rupiah;
  }

  /// Cash of parts is in the drawer already.
  private void sold(Sale sale) {
    sums.sales++;
    sums.sold += sale.totals().total().rupiah();
    sums.tax += sale.totals().taxIncluded().rupiah();
    for (Tender tender : sale.tenders()) {
      long rupiah = tender.amount().rupiah();
      switch (tender) {
        case Tender.Cash _ -> {
          sums.cash += rupiah;
          sums.drawer += rupiah;
        }
        case Tender.Wallet _ -> sums.wallets += rupiah;
        case Tender.Claimed _ -> sums.unverified += rupiah;
        case Tender.Credit _ -> sums.exchanged += rupiah;
      }
    }
    sums.drawer -= sums.parts;
    sums.parts = 0;
  }

  private void moved(Payment payment) {
    String order = payment.order().id().text();
    switch (payment) {
      case Payment.PaidLate(var _, var settlement) -> {
        if (late.put(order, settlement.amount().rupiah()) == null) {
          sums.late += settlement.amount().rupiah();
        }
      }
      case Payment.GivenBack(var _, var settlement, var how) -> {
        if (late.remove(order) != null) {
          sums.returned += settlement.amount().rupiah();
          sums.drawer -= how == Giving.CASH ? settlement.amount().rupiah() : 0;
        }
      }
      case Payment.Paid _ -> late.remove(order);
      case Payment.Requested _,
          Payment.Awaiting _,
          Payment.Uncertain _,
          Payment.Ending _,
          Payment.Closed _ -> {
        // no money yet
      }
    }
  }

  /// Wallets' refunds count when the gateway has taken them, transfers when they were made.
  private void returned(SaleReturn.Begun moved) {
    for (Payout payout : moved.payouts()) {
      boolean gone =
          switch (payout) {
            case Payout.Wallet wallet ->
                wallet.fate() == Payout.Fate.ACCEPTED || wallet.fate() == Payout.Fate.ARRIVED;
            case Payout.Instead instead -> instead.way() == Refund.Way.TRANSFER;
            case Payout.Cash _, Payout.Credit _ -> false;
          };
      String name =
          payout instanceof Payout.Wallet wallet
              ? wallet.key().text()
              : moved.grant().number() + "/" + payout.tender();
      if (gone && sent.add(name)) {
        sums.returned += payout.amount().rupiah();
      }
    }
  }

  private Optional<String> compare(ZReport report) {
    if (report.number() != ++reports) {
      return Optional.of("report " + report.number() + " is the " + reports + ". of its till");
    }
    Takings takings = report.shift().takings();
    String wrong =
        differs("sales", sums.sales, Money.of(takings.sold().sales()))
            + differs("total", sums.sold, takings.sold().total())
            + differs("tax", sums.tax, takings.sold().tax())
            + differs("cash", sums.cash, takings.cash().amount())
            + differs("wallets", sums.wallets, takings.cashless().allWallets().paid().amount())
            + differs("unverified", sums.unverified, takings.cashless().unverified().amount())
            + differs("exchanged", sums.exchanged, takings.cashless().exchanged().amount())
            + differs("late", sums.late, takings.cashless().late().amount())
            + differs("returned", sums.returned, takings.cashless().returned().all().amount())
            + differs("drawer", sums.drawer, report.expected());
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of("report " + report.number() + " does not add up:" + wrong);
  }

  private static String differs(String what, long facts, Money report) {
    return facts == report.rupiah() ? "" : " " + what + " " + report + " for " + Money.of(facts);
  }
}
