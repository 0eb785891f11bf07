package id.laci.pos.ledger;

import id.laci.pos.money.Money;
import id.laci.pos.payment.OrderId;
import id.laci.pos.pricing.Tax;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.returns.Draft;
import id.laci.pos.returns.GoodsBack;
import id.laci.pos.returns.Grant;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.returns.ReturnPlan;
import id.laci.pos.returns.ReturnedLine;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.returns.Share;
import id.laci.pos.returns.Way;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Returns in every state, with every kind of payout.
public final class ReturnSamples {
  private static final Instant AT = FactSamples.AT;
  private static final Money PART = Money.of(9_000);
  private static final RefundKey KEY = new RefundKey("LACI-R-K1-0000000A-0000004");
  private static final OrderId ORDER = new OrderId("LACI-K1-0000000A-0000002");

  private ReturnSamples() {}

  public static Stream<SaleReturn.Begun> begun() {
    Grant grant = grant(1, Kind.RETURN);
    return Stream.of(
        new SaleReturn.OnItsWay(grant, List.of(cash(), wallet(Payout.Fate.ASKED))),
        new SaleReturn.NeedsPerson(grant, List.of(cash(), wallet(Payout.Fate.STUCK))),
        new SaleReturn.Done(
            grant,
            List.of(
                cash(),
                new Payout.Instead(1, PART, Refund.Way.TRANSFER, Optional.of(KEY), "Budi", AT)),
            AT),
        new SaleReturn.Refused(
            grant(2, Kind.EXCHANGE),
            List.of(
                new Payout.Credit(0, PART, Optional.empty()),
                new Payout.Credit(1, PART, Optional.of(8L))),
            AT),
        new SaleReturn.Done(blank(), List.of(new Payout.Cash(Share.NO_SALE, PART, AT)), AT));
  }

  private static Payout cash() {
    return new Payout.Cash(0, PART, AT);
  }

  private static Payout wallet(Payout.Fate fate) {
    return new Payout.Wallet(1, PART, ORDER, KEY, fate);
  }

  private static Grant grant(long count, Kind kind) {
    ReturnPlan plan =
        new ReturnPlan(
            kind,
            Optional.of(new ReturnPlan.Origin("K1-0000000A-000003", AT)),
            List.of(
                new ReturnedLine(1, FactSamples.COFFEE, 1, GoodsBack.DAMAGED, Money.of(18_000))),
            new Tax("PPN", 11),
            Money.of(1_783),
            List.of(new Share(0, PART, Way.CASH), new Share(1, PART, Way.WALLET)));
    return new Grant(
        count,
        "K1-0000000A-R00000" + count,
        new Draft(plan, ReasonCode.OTHER, "bungkus sobek", "Sari"),
        "Budi",
        AT);
  }

  private static Grant blank() {
    ReturnPlan plan =
        ReturnPlan.withoutReceipt(FactSamples.COFFEE, 1, GoodsBack.RESTOCK, PART, Tax.NONE);
    return new Grant(
        3, "K1-0000000A-R000003", new Draft(plan, ReasonCode.DAMAGED, "", "Sari"), "Budi", AT);
  }
}
