package id.laci.pos.ui.gallery;

import id.laci.pos.claim.Decision;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.money.Money;
import id.laci.pos.refund.Refund;
import id.laci.pos.shift.ShiftStep;
import id.laci.pos.staff.Permission;
import id.laci.pos.till.Notice;
import java.time.LocalDate;
import java.util.List;

/// A message of every kind.
final class Messages {
  static final List<Notice.What> EACH =
      List.of(
          new Notice.UnknownCode("4006381333931"),
          new Notice.MerchantCode(),
          new Notice.ScanHeld(2),
          new Notice.CodeEnded(),
          new Notice.PaidLate(Money.of(111_400), "K2-01-000917-1"),
          new Notice.Contradiction("K2-01-000917-1", "amount 1, asked 111400"),
          new Notice.NotPrinted("K2-000917", DeviceTrouble.PAPER),
          new Notice.MaybePrinted("K2-000917"),
          new Notice.DrawerShut(DeviceTrouble.AWAY),
          new Notice.CustomerCodeKept(),
          new Notice.UnknownBadge(),
          new Notice.NotAllowed(Permission.SETTINGS, List.of("Budi", "Ibu Ratna")),
          new Notice.MemberRead("7781902"),
          new Notice.CardRefused("•••• 4242"),
          new Notice.Unreadable(),
          new Notice.UnknownReceipt("K2-009999"),
          new Notice.PastLastDay("Roti Tawar Sari Roti", LocalDate.of(2026, 11, 21)),
          new Notice.PaidTwice(Money.of(111_400), "K2-01-000917-1"),
          new Notice.PartlyPaid(Money.of(50_000)),
          new Notice.PaidMeanwhile(),
          new Notice.GatewayBusy(),
          new Notice.OfflineOff(Decision.Why.DYNAMIC_CODE_MAY_LIVE),
          new Notice.RefundUnderWay("K2-01-000917-1"),
          new Notice.RefundRefused("K2-01-000917-1", Refund.Reason.AMOUNT_OR_BALANCE),
          new Notice.RefundStuck("K2-01-000917-1", Refund.Cause.NOT_SWITCHED_ON),
          new Notice.NoSpace(),
          new Notice.LittleSpace(),
          new Notice.GiveBack(Money.of(50_000)),
          new Notice.OverTheMost(Money.of(12_450_000), Money.of(10_000_000)),
          new Notice.ClockIsOff(12),
          new Notice.LimitReached(9_999),
          new Notice.LedgerTrouble("no space left on device"),
          new Notice.Resumed(2),
          new Notice.Rebuilt(),
          new Notice.ShiftRefused(ShiftStep.Why.NOT_OPEN),
          new Notice.FileWritten(
              "/home/kasir/.local/share/laci/reports/payment-K2-01-000917-1.txt"),
          new Notice.FileNotWritten("K2-01-000917-1"),
          new Notice.ClosingBlocked(),
          new Notice.ShiftClosed(14, Money.of(-87_500)));

  /// As many as a bad hour brings.
  static final List<Notice.What> SEVERAL =
      List.of(
          new Notice.Resumed(2),
          new Notice.NotPrinted("K2-000917", DeviceTrouble.COVER),
          new Notice.PaidLate(Money.of(111_400), "K2-01-000917-1"),
          new Notice.UnknownCode("4006381333931"));

  private Messages() {}
}
