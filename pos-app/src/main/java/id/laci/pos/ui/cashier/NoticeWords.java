package id.laci.pos.ui.cashier;

import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.money.Money;
import id.laci.pos.shift.ShiftStep;
import id.laci.pos.till.Ids;
import id.laci.pos.till.Notice;
import id.laci.pos.ui.Dates;
import id.laci.pos.ui.Icon;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import id.laci.pos.ui.devices.DeviceWords;
import id.laci.pos.ui.staff.StaffWords;

/// What each message says and how grave it is.
final class NoticeWords {
  private final Words words;
  private final DeviceWords devices;
  private final StaffWords staff;

  NoticeWords(Words words) {
    this.words = words;
    devices = new DeviceWords(words);
    staff = new StaffWords(words);
  }

  static boolean isGrave(Notice.What what) {
    return role(what).equals("bad");
  }

  static Icon icon(Notice.What what) {
    return role(what).equals("good") ? Icon.INFO : Icon.WARNING;
  }

  /// @return `bad`, `odd` or `good`
  static String role(Notice.What what) {
    return switch (what) {
      case Notice.PaidLate _,
          Notice.PaidTwice _,
          Notice.Contradiction _,
          Notice.LedgerTrouble _,
          Notice.NoSpace _,
          Notice.CardRefused _ ->
          "bad";
      case Notice.ScanHeld _,
          Notice.Resumed _,
          Notice.Rebuilt _,
          Notice.CodeEnded _,
          Notice.CustomerCodeKept _,
          Notice.MemberRead _,
          Notice.FileWritten _,
          Notice.ShiftClosed _ ->
          "good";
      case Notice.UnknownBadge _,
          Notice.NotAllowed _,
          Notice.UnknownCode _,
          Notice.MerchantCode _,
          Notice.NotPrinted _,
          Notice.MaybePrinted _,
          Notice.DrawerShut _,
          Notice.Unreadable _,
          Notice.UnknownReceipt _,
          Notice.PastLastDay _,
          Notice.PartlyPaid _,
          Notice.PaidMeanwhile _,
          Notice.GiveBack _,
          Notice.OverTheMost _,
          Notice.OfflineOff _,
          Notice.RefundUnderWay _,
          Notice.RefundRefused _,
          Notice.RefundStuck _,
          Notice.GatewayBusy _,
          Notice.LittleSpace _,
          Notice.ClockIsOff _,
          Notice.LimitReached _,
          Notice.ShiftRefused _,
          Notice.FileNotWritten _,
          Notice.ClosingBlocked _ ->
          "odd";
    };
  }

  String text(Notice.What what) {
    return switch (what) {
      case Notice.UnknownCode(var code) -> words.get(Word.NOTICE_UNKNOWN_CODE, code);
      case Notice.MerchantCode _ -> words.get(Word.NOTICE_MERCHANT_CODE);
      case Notice.ScanHeld(var count) -> words.get(Word.NOTICE_SCAN_HELD, count);
      case Notice.CodeEnded _ -> words.get(Word.NOTICE_CODE_ENDED);
      case Notice.PaidLate(var amount, var order) ->
          words.get(Word.NOTICE_PAID_LATE, amount, order);
      case Notice.Contradiction(var order, var _) -> words.get(Word.NOTICE_CONTRADICTION, order);
      case Notice.NotPrinted(var receipt, var why) ->
          why == DeviceTrouble.NO_PRINTER
              ? words.get(Word.NOTICE_NO_PRINTER, receipt)
              : words.get(
                  Ids.isReport(receipt) ? Word.NOTICE_REPORT_NOT_PRINTED : Word.NOTICE_NOT_PRINTED,
                  receipt,
                  devices.trouble(why));
      case Notice.MaybePrinted(var receipt) ->
          words.get(
              Ids.isReport(receipt) ? Word.NOTICE_REPORT_MAYBE_PRINTED : Word.NOTICE_MAYBE_PRINTED,
              receipt);
      case Notice.DrawerShut(var why) -> words.get(Word.NOTICE_DRAWER_SHUT, devices.trouble(why));
      case Notice.CustomerCodeKept _ -> words.get(Word.NOTICE_CUSTOMER_CODE);
      case Notice.UnknownBadge _ -> words.get(Word.STAFF_UNKNOWN_BADGE);
      case Notice.NotAllowed(var act, var who) -> staff.notAllowed(act, who);
      case Notice.MemberRead(var id) -> words.get(Word.NOTICE_MEMBER, id);
      case Notice.CardRefused(var masked) -> words.get(Word.NOTICE_CARD_REFUSED, masked);
      case Notice.Unreadable _ -> words.get(Word.NOTICE_UNREADABLE);
      case Notice.UnknownReceipt(var number) -> words.get(Word.NOTICE_UNKNOWN_RECEIPT, number);
      case Notice.PastLastDay(var name, var day) ->
          words.get(Word.NOTICE_PAST_LAST_DAY, name, Dates.day(words.language(), day));
      case Notice.PaidTwice(var amount, var order) ->
          words.get(Word.NOTICE_PAID_TWICE, amount, order);
      case Notice.PartlyPaid(var paid) -> words.get(Word.NOTICE_PARTLY_PAID, paid);
      case Notice.PaidMeanwhile _ -> words.get(Word.NOTICE_PAID_MEANWHILE);
      case Notice.GiveBack(var cash) -> words.get(Word.NOTICE_GIVE_BACK, cash);
      case Notice.OverTheMost(var amount, var most) ->
          words.get(Word.NOTICE_OVER_THE_MOST, amount, most);
      case Notice.ClockIsOff(var ahead) ->
          words.get(
              ahead > 0 ? Word.NOTICE_CLOCK_AHEAD : Word.NOTICE_CLOCK_BEHIND, Math.abs(ahead));
      case Notice.OfflineOff(var why) ->
          words.get(
              switch (why) {
                case NOT_SWITCHED_ON -> Word.NOTICE_OFFLINE_OFF;
                case NO_MERCHANT_CODE -> Word.NOTICE_OFFLINE_NO_CODE;
                case DYNAMIC_CODE_MAY_LIVE -> Word.NOTICE_OFFLINE_MAY_LIVE;
                case OVER_QRIS_CEILING -> Word.NOTICE_OFFLINE_CEILING;
              });
      case Notice.RefundUnderWay(var order) -> words.get(Word.NOTICE_REFUND_UNDER_WAY, order);
      case Notice.RefundRefused(var order, var why) ->
          words.get(
              switch (why) {
                case BY_BANK -> Word.NOTICE_REFUND_BY_BANK;
                case AMOUNT_OR_BALANCE -> Word.NOTICE_REFUND_BALANCE;
                case ALL_BACK_ALREADY -> Word.NOTICE_REFUND_ALL_BACK;
                case NOT_PAID, GIVEN_UP -> Word.NOTICE_REFUND_NOT_DONE;
              },
              order);
      case Notice.RefundStuck(var order, var why) ->
          words.get(
              switch (why) {
                case WRONG_KEY -> Word.NOTICE_REFUND_WRONG_KEY;
                case NOT_SWITCHED_ON -> Word.NOTICE_REFUND_OFF;
                case GATEWAY_OBJECTS, NOT_AS_IT_STANDS -> Word.NOTICE_REFUND_OBJECTS;
                case KEY_TAKEN,
                    OTHER_AMOUNT,
                    LIST_NOT_WHOLE,
                    OTHER_TRANSACTION,
                    UNKNOWN_ORDER,
                    DISPUTED,
                    TOO_OLD,
                    LOOK_REFUSED ->
                    Word.NOTICE_REFUND_ODD;
              },
              order);
      case Notice.ShiftRefused(var why) -> words.get(refused(why));
      case Notice.FileWritten(var file) -> words.get(Word.NOTICE_FILE, file);
      case Notice.FileNotWritten(var about) -> words.get(Word.NOTICE_NO_FILE, about);
      case Notice.ClosingBlocked _ -> words.get(Word.NOTICE_SHIFT_BLOCKED);
      case Notice.ShiftClosed(var number, var off) ->
          off.isZero()
              ? words.get(Word.NOTICE_SHIFT_CLOSED, number)
              : words.get(
                  off.isPositive() ? Word.NOTICE_SHIFT_OVER : Word.NOTICE_SHIFT_SHORT,
                  number,
                  off.isPositive() ? off : Money.ZERO.minus(off));
      case Notice.GatewayBusy _ -> words.get(Word.NOTICE_GATEWAY_BUSY);
      case Notice.NoSpace _ -> words.get(Word.NOTICE_NO_SPACE);
      case Notice.LittleSpace _ -> words.get(Word.NOTICE_LITTLE_SPACE);
      case Notice.LimitReached(var limit) -> words.get(Word.NOTICE_LIMIT, limit);
      case Notice.LedgerTrouble(var reason) -> words.get(Word.NOTICE_LEDGER, reason);
      case Notice.Resumed(var payments) -> words.get(Word.NOTICE_RESUMED, payments);
      case Notice.Rebuilt _ -> words.get(Word.NOTICE_REBUILT);
    };
  }

  private static Word refused(ShiftStep.Why why) {
    return switch (why) {
      case NOT_OPEN -> Word.NOTICE_SHIFT_SHUT;
      case ALREADY_OPEN -> Word.NOTICE_SHIFT_OPEN;
      case BEING_COUNTED -> Word.NOTICE_SHIFT_COUNTED;
      case COUNT_IS_FIXED -> Word.NOTICE_SHIFT_FIXED;
      case NOT_COUNTED -> Word.NOTICE_SHIFT_NOT_COUNTED;
      case SAME_PERSON -> Word.NOTICE_SHIFT_SAME_PERSON;
      case SAME_CASHIER -> Word.NOTICE_SHIFT_SAME_CASHIER;
      case NEEDS_APPROVAL -> Word.NOTICE_SHIFT_APPROVAL;
      case OTHER_REPORT -> Word.NOTICE_SHIFT_OTHER_REPORT;
    };
  }
}
