package id.laci.pos.ui.journal;

import id.laci.pos.audit.Deed;
import id.laci.pos.ui.Word;

/// The word for each deed and each subject.
final class DeedWords {
  private DeedWords() {}

  static Word of(Deed.Subject subject) {
    return switch (subject) {
      case SALES -> Word.SUBJECT_SALES;
      case PAYMENTS -> Word.SUBJECT_PAYMENTS;
      case CLAIMS -> Word.SUBJECT_CLAIMS;
      case REFUNDS -> Word.SUBJECT_REFUNDS;
      case DRAWER -> Word.SUBJECT_DRAWER;
      case SHIFTS -> Word.SUBJECT_SHIFTS;
      case STAFF -> Word.SUBJECT_STAFF;
      case SETTINGS -> Word.SUBJECT_SETTINGS;
      case RISK -> Word.RISK_TITLE;
    };
  }

  static Word of(Deed deed) {
    return switch (deed) {
      case SALE -> Word.DEED_SALE;
      case LINE_TAKEN_OUT -> Word.DEED_LINE_TAKEN_OUT;
      case PARTS_GIVEN_BACK -> Word.DEED_PARTS_GIVEN_BACK;
      case COPY_PRINTED -> Word.DEED_COPY_PRINTED;
      case PAYMENT_PAID -> Word.DEED_PAYMENT_PAID;
      case PAYMENT_LATE -> Word.DEED_PAYMENT_LATE;
      case PAYMENT_GIVEN_BACK -> Word.DEED_PAYMENT_GIVEN_BACK;
      case PAYMENT_CLOSED -> Word.DEED_PAYMENT_CLOSED;
      case CONTRADICTED -> Word.DEED_CONTRADICTED;
      case CONTRADICTION_SEEN -> Word.DEED_CONTRADICTION_SEEN;
      case LATE_PUT_ON_SALE -> Word.DEED_LATE_PUT_ON_SALE;
      case LATE_BACK_IN_CASH -> Word.DEED_LATE_BACK_IN_CASH;
      case LATE_BACK_BY_TRANSFER -> Word.DEED_LATE_BACK_BY_TRANSFER;
      case LATE_BACK_TO_WALLET -> Word.DEED_LATE_BACK_TO_WALLET;
      case ITEM_DROPPED -> Word.DEED_ITEM_DROPPED;
      case CLAIM_TAKEN -> Word.DEED_CLAIM_TAKEN;
      case CLAIM_MATCHED -> Word.DEED_CLAIM_MATCHED;
      case CLAIM_UNMATCHED -> Word.DEED_CLAIM_UNMATCHED;
      case CLAIM_LOST -> Word.DEED_CLAIM_LOST;
      case CLAIM_WITHDRAWN -> Word.DEED_CLAIM_WITHDRAWN;
      case CLAIM_LATE -> Word.DEED_CLAIM_LATE;
      case CLAIM_MATCHED_BY_HAND -> Word.DEED_CLAIM_MATCHED_BY_HAND;
      case CLAIM_WRITTEN_OFF -> Word.DEED_CLAIM_WRITTEN_OFF;
      case CLAIM_OVER_LIMIT -> Word.DEED_CLAIM_OVER_LIMIT;
      case REFUND_ASKED -> Word.DEED_REFUND_ASKED;
      case REFUND_ACCEPTED -> Word.DEED_REFUND_ACCEPTED;
      case REFUND_ARRIVED -> Word.DEED_REFUND_ARRIVED;
      case REFUND_REFUSED -> Word.DEED_REFUND_REFUSED;
      case REFUND_STUCK -> Word.DEED_REFUND_STUCK;
      case REFUND_BY_HAND -> Word.DEED_REFUND_BY_HAND;
      case RETURN_BEGUN -> Word.DEED_RETURN_BEGUN;
      case SALE_VOIDED -> Word.DEED_SALE_VOIDED;
      case EXCHANGE_BEGUN -> Word.DEED_EXCHANGE_BEGUN;
      case RETURN_WITHOUT_RECEIPT -> Word.DEED_RETURN_WITHOUT_RECEIPT;
      case RETURN_DONE -> Word.DEED_RETURN_DONE;
      case RETURN_REFUSED -> Word.DEED_RETURN_REFUSED;
      case RETURN_STUCK -> Word.DEED_RETURN_STUCK;
      case CASH_FOR_RETURN -> Word.DEED_CASH_FOR_RETURN;
      case DRAWER_OPENED -> Word.DEED_DRAWER_OPENED;
      case NO_SALE -> Word.DEED_NO_SALE;
      case CASH_IN -> Word.DEED_CASH_IN;
      case CASH_OUT -> Word.DEED_CASH_OUT;
      case CASH_DROPPED -> Word.DEED_CASH_DROPPED;
      case SHIFT_OPENED -> Word.DEED_SHIFT_OPENED;
      case SHIFT_HANDED_OVER -> Word.DEED_SHIFT_HANDED_OVER;
      case COUNT_BEGUN -> Word.DEED_COUNT_BEGUN;
      case COUNT_LEFT -> Word.DEED_COUNT_LEFT;
      case COUNT_FIXED -> Word.DEED_COUNT_FIXED;
      case COUNTED_AGAIN -> Word.DEED_COUNTED_AGAIN;
      case SHIFT_CLOSED -> Word.DEED_SHIFT_CLOSED;
      case SIGNED_IN -> Word.DEED_SIGNED_IN;
      case ACCOUNT_CHANGED -> Word.DEED_ACCOUNT_CHANGED;
      case RIGHT_CHANGED -> Word.DEED_RIGHT_CHANGED;
      case PROOF_CHANGED -> Word.DEED_PROOF_CHANGED;
      case OWN_CODE_ON -> Word.DEED_OWN_CODE_ON;
      case OWN_CODE_OFF -> Word.DEED_OWN_CODE_OFF;
      case OWN_CODE_SET -> Word.DEED_OWN_CODE_SET;
      case REFUNDS_ON -> Word.DEED_REFUNDS_ON;
      case REFUNDS_OFF -> Word.DEED_REFUNDS_OFF;
      case FILE_IMPORTED -> Word.DEED_FILE_IMPORTED;
      case LINES_LEFT_OUT -> Word.DEED_LINES_LEFT_OUT;
      case COLUMNS_KEPT -> Word.DEED_COLUMNS_KEPT;
      case EXPORTED -> Word.DEED_EXPORTED;
      case RULE_FIRED -> Word.DEED_RULE_FIRED;
      case RULE_SEEN -> Word.DEED_RULE_SEEN;
      case RULE_SET -> Word.DEED_RULE_SET;
    };
  }
}
