package id.laci.pos.ui;

import id.laci.pos.returns.Kind;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.Permission;
import id.laci.pos.returns.Planning;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.returns.Refundability;
import id.laci.pos.returns.Returnable;
import id.laci.pos.returns.SaleReturn;
import id.laci.pos.returns.Way;
import id.laci.pos.sale.Tender;
import id.laci.pos.takeback.ReturnTrouble;
import java.time.ZoneId;

/// What returns are called, in words.
public final class ReturnWords {
  private final Words words;

  public ReturnWords(Words words) {
    this.words = words;
  }

  /// @param reason the name of a reason, and words about it behind a blank
  public String act(Permission permission, String receipt, String reason) {
    String why = reason(reason);
    return switch (permission) {
      case REFUND -> words.get(Word.APPROVE_RETURN, receipt, why);
      case VOID -> words.get(Word.APPROVE_RETURN_VOID, receipt, why);
      case EXCHANGE -> words.get(Word.APPROVE_RETURN_EXCHANGE, receipt, why);
      case REFUND_WITHOUT_RECEIPT -> words.get(Word.APPROVE_RETURN_BLANK, why);
      case PAY_INSTEAD -> words.get(Word.APPROVE_RETURN_INSTEAD, receipt, why);
      case SETTLE -> words.get(Word.APPROVE_RETURN_SETTLE, receipt, why);
    };
  }

  private String reason(String name) {
    int blank = name.indexOf(' ');
    String code = blank < 0 ? name : name.substring(0, blank);
    String said = reason(ReasonCode.valueOf(code));
    return blank < 0 ? said : said + ": " + name.substring(blank + 1);
  }

  public String reason(ReasonCode reason) {
    return words.get(
        switch (reason) {
          case DAMAGED -> Word.RETURN_REASON_DAMAGED;
          case WRONG_ITEM -> Word.RETURN_REASON_WRONG_ITEM;
          case EXPIRED -> Word.RETURN_REASON_EXPIRED;
          case MISTAKE -> Word.RETURN_REASON_MISTAKE;
          case OTHER -> Word.RETURN_REASON_OTHER;
        });
  }

  public String kind(Kind kind) {
    return words.get(
        switch (kind) {
          case RETURN -> Word.RETURN_KIND_RETURN;
          case EXCHANGE -> Word.RETURN_KIND_EXCHANGE;
          case VOID -> Word.RETURN_KIND_VOID;
          case WITHOUT_RECEIPT -> Word.RETURN_WITHOUT;
        });
  }

  public String whyNot(Returnable.WhyNot why) {
    return words.get(
        switch (why) {
          case ALL_BACK -> Word.RETURN_NOT_ALL_BACK;
          case NEVER -> Word.RETURN_NOT_NEVER;
          case TOO_LATE -> Word.RETURN_NOT_TOO_LATE;
        });
  }

  /// @return the wallet that a tender came by, or blank where it is none
  public String wallet(Tender tender) {
    return switch (tender) {
      case Tender.Wallet wallet -> wallet.name();
      case Tender.Claimed _ -> "QRIS";
      case Tender.Cash _, Tender.Credit _ -> "";
    };
  }

  /// @param wallet by which the money came
  public String way(Way way, String wallet) {
    return switch (way) {
      case CASH -> words.get(Word.RETURN_WAY_CASH);
      case WALLET -> words.get(Word.RETURN_WAY_WALLET, wallet);
      case CASH_INSTEAD -> words.get(Word.RETURN_WAY_CASH_INSTEAD);
      case TRANSFER_INSTEAD -> words.get(Word.RETURN_WAY_TRANSFER_INSTEAD);
      case CREDIT -> words.get(Word.RETURN_WAY_CREDIT);
    };
  }

  /// @return what is to be said before anybody promises money
  public String verdict(Refundability tender, ZoneId zone) {
    String wallet = wallet(tender.tender());
    String until = tender.until().map(at -> Dates.moment(words.language(), at, zone)).orElse("");
    Object[] values = {wallet, tender.left(), until};
    return words.get(
        switch (tender.verdict()) {
          case CASH -> Word.RETURN_VERDICT_CASH;
          case OPEN -> Word.RETURN_VERDICT_OPEN;
          case ENDS_SOON -> Word.RETURN_VERDICT_ENDS_SOON;
          case PERHAPS_OVER -> Word.RETURN_VERDICT_PERHAPS_OVER;
          case OFFLINE -> Word.RETURN_VERDICT_OFFLINE;
          case OVER -> Word.RETURN_VERDICT_OVER;
          case SWITCHED_OFF -> Word.RETURN_VERDICT_SWITCHED_OFF;
          case NOTHING_LEFT -> Word.RETURN_VERDICT_NOTHING_LEFT;
          case OWN_CODE -> Word.RETURN_VERDICT_OWN_CODE;
          case OWN_CODE_UNVERIFIED -> Word.RETURN_VERDICT_OWN_CODE_UNVERIFIED;
          case OWN_CODE_NOT_FOUND -> Word.RETURN_VERDICT_OWN_CODE_NOT_FOUND;
        },
        values);
  }

  /// @return why it cannot be asked for, blank when it can
  public String obstacle(Planning planning) {
    return switch (planning) {
      case Planning.Possible _ -> "";
      case Planning.NothingChosen _, Planning.NoSuchLine _ -> words.get(Word.RETURN_CHOOSE_FIRST);
      case Planning.TooMany(var returnable) ->
          returnable
              .whyNot()
              .map(this::whyNot)
              .orElseGet(() -> words.get(Word.RETURN_CHOOSE_FIRST));
      case Planning.NoWay(var _, var amount) -> words.get(Word.RETURN_NO_WAY, amount);
      case Planning.NoVoid(var why) ->
          words.get(
              switch (why) {
                case NOT_THE_LAST -> Word.RETURN_NO_VOID_NOT_THE_LAST;
                case ANOTHER_DAY -> Word.RETURN_NO_VOID_ANOTHER_DAY;
                case TOUCHED -> Word.RETURN_NO_VOID_TOUCHED;
              });
    };
  }

  public String trouble(ReturnTrouble trouble) {
    return words.get(
        switch (trouble) {
          case NO_SUCH_SALE -> Word.RETURN_TROUBLE_NO_SUCH_SALE;
          case BOOKS_LAG -> Word.RETURN_TROUBLE_BOOKS_LAG;
          case CHANGED -> Word.RETURN_TROUBLE_CHANGED;
          case NO_REASON -> Word.RETURN_TROUBLE_NO_REASON;
          case NO_SPACE -> Word.RETURN_TROUBLE_NO_SPACE;
          case NOT_SAVED -> Word.RETURN_TROUBLE_NOT_SAVED;
        });
  }

  public String state(SaleReturn.Begun begun) {
    return words.get(
        switch (begun) {
          case SaleReturn.OnItsWay _ -> Word.RETURN_STATE_WAY;
          case SaleReturn.Done _ -> Word.RETURN_STATE_DONE;
          case SaleReturn.Refused _ -> Word.RETURN_STATE_REFUSED;
          case SaleReturn.NeedsPerson _ -> Word.RETURN_STATE_PERSON;
        });
  }

  /// @return the role of the colour that a state has
  public static String role(SaleReturn.Begun begun) {
    return switch (begun) {
      case SaleReturn.OnItsWay _ -> "waiting";
      case SaleReturn.Done _ -> "paid";
      case SaleReturn.Refused _ -> "quiet";
      case SaleReturn.NeedsPerson _ -> "broken";
    };
  }

  /// @return the picture of a state
  public static Icon icon(SaleReturn.Begun begun) {
    return switch (begun) {
      case SaleReturn.OnItsWay _ -> Icon.CLOCK;
      case SaleReturn.Done _ -> Icon.PASSED;
      case SaleReturn.Refused _ -> Icon.INFO;
      case SaleReturn.NeedsPerson _ -> Icon.WARNING;
    };
  }

  /// @return how a part of the money is doing
  public String payout(Payout payout, ZoneId zone) {
    return switch (payout) {
      case Payout.Cash cash -> words.get(Word.RETURN_PAID_CASH, Dates.time(cash.at(), zone));
      case Payout.Instead instead ->
          words.get(Word.RETURN_PAID_INSTEAD, Dates.time(instead.at(), zone), instead.approvedBy());
      case Payout.Credit credit ->
          words.get(credit.sale().isPresent() ? Word.RETURN_CREDIT_USED : Word.RETURN_CREDIT_OPEN);
      case Payout.Wallet wallet ->
          words.get(
              switch (wallet.fate()) {
                case ASKED -> Word.RETURN_FATE_ASKED;
                case ACCEPTED -> Word.RETURN_FATE_ACCEPTED;
                case ARRIVED -> Word.RETURN_FATE_ARRIVED;
                case REFUSED -> Word.RETURN_FATE_REFUSED;
                case STUCK -> Word.RETURN_FATE_STUCK;
              });
    };
  }
}
