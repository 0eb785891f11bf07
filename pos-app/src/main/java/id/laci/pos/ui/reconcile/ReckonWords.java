package id.laci.pos.ui.reconcile;

import id.laci.pos.matching.Why;
import id.laci.pos.reckoning.FileTrouble;
import id.laci.pos.reconcile.Finding;
import id.laci.pos.reconcile.MerchantClass;
import id.laci.pos.reconcile.NextStep;
import id.laci.pos.settlement.Meaning;
import id.laci.pos.settlement.Problem;
import id.laci.pos.settlement.Refusal;
import id.laci.pos.settlement.Survey;
import id.laci.pos.table.DateOrder;
import id.laci.pos.ui.Word;

/// What is found in a file and in a day, by the words for it.
final class ReckonWords {
  private ReckonWords() {}

  static Word of(Meaning meaning) {
    return switch (meaning) {
      case ORDER_ID -> Word.MEANING_ORDER_ID;
      case TRANSACTION_ID -> Word.MEANING_TRANSACTION_ID;
      case REFERENCE -> Word.MEANING_REFERENCE;
      case GROSS -> Word.MEANING_GROSS;
      case CREDIT -> Word.MEANING_CREDIT;
      case DEBIT -> Word.MEANING_DEBIT;
      case FEE -> Word.MEANING_FEE;
      case NET -> Word.MEANING_NET;
      case DATE -> Word.MEANING_DATE;
      case TIME -> Word.MEANING_TIME;
      case ISSUER -> Word.MEANING_ISSUER;
      case STATUS -> Word.MEANING_STATUS;
      case TYPE -> Word.MEANING_TYPE;
      case SIDE -> Word.MEANING_SIDE;
    };
  }

  static Word of(Problem.Reason reason) {
    return switch (reason) {
      case QUOTE_NOT_CLOSED -> Word.PROBLEM_QUOTE;
      case TEXT_AFTER_QUOTE -> Word.PROBLEM_AFTER_QUOTE;
      case LINE_TOO_LONG -> Word.PROBLEM_LONG;
      case MORE_CELLS_THAN_COLUMNS -> Word.PROBLEM_MORE_CELLS;
      case LINE_ENDS_EARLY -> Word.PROBLEM_ENDS_EARLY;
      case NO_AMOUNT -> Word.PROBLEM_NO_AMOUNT;
      case NOT_AN_AMOUNT -> Word.PROBLEM_NOT_AMOUNT;
      case OTHER_NUMBER_STYLE -> Word.PROBLEM_STYLE;
      case AMOUNT_TOO_LARGE -> Word.PROBLEM_LARGE;
      case FRACTION_OF_A_RUPIAH -> Word.PROBLEM_FRACTION;
      case BOTH_SIDES -> Word.PROBLEM_BOTH_SIDES;
      case FEE_ABOVE_AMOUNT -> Word.PROBLEM_FEE;
      case ID_CUT_SHORT -> Word.PROBLEM_CUT;
      case NO_DATE -> Word.PROBLEM_NO_DATE;
      case NOT_A_DATE -> Word.PROBLEM_NOT_DATE;
      case NO_SUCH_DAY -> Word.PROBLEM_NO_DAY;
      case YEAR_OUT_OF_RANGE -> Word.PROBLEM_YEAR;
    };
  }

  static Word of(Refusal refusal) {
    return switch (refusal) {
      case EMPTY -> Word.FILE_EMPTY;
      case EXCEL_WORKBOOK -> Word.FILE_EXCEL;
      case PDF -> Word.FILE_PDF;
      case WEB_PAGE -> Word.FILE_WEB;
      case ARCHIVE -> Word.FILE_ARCHIVE;
      case BINARY -> Word.FILE_BINARY;
      case NO_TABLE -> Word.FILE_NO_TABLE;
      case OTHER_LAYOUT -> Word.FILE_LAYOUT;
      case NO_AMOUNT_COLUMN -> Word.FILE_NO_AMOUNT;
      case NO_DATE_COLUMN -> Word.FILE_NO_DATE;
      case TOO_MANY_LINES -> Word.FILE_TOO_LONG;
    };
  }

  static Word of(FileTrouble trouble) {
    return switch (trouble) {
      case MISSING -> Word.FILE_MISSING;
      case FORBIDDEN -> Word.FILE_FORBIDDEN;
      case BROKEN -> Word.FILE_BROKEN;
    };
  }

  static Word of(Survey.Doubt doubt) {
    return switch (doubt) {
      case NUMBERS_OPEN -> Word.DOUBT_NUMBERS;
      case DATES_OPEN -> Word.DOUBT_DATES;
      case NO_AMOUNT -> Word.DOUBT_AMOUNT;
      case NO_DATE -> Word.DOUBT_DATE;
      case NO_IDENTITY -> Word.DOUBT_IDENTITY;
      case NO_FEE -> Word.DOUBT_FEE;
    };
  }

  static Word of(Why why) {
    return switch (why) {
      case REFERENCE_EQUAL -> Word.WHY_REFERENCE_EQUAL;
      case REFERENCE_PART -> Word.WHY_REFERENCE_PART;
      case REFERENCE_DIFFERS -> Word.WHY_REFERENCE_DIFFERS;
      case NO_REFERENCE -> Word.WHY_NO_REFERENCE;
      case AMOUNT_EQUAL -> Word.WHY_AMOUNT_EQUAL;
      case AMOUNT_DIFFERS -> Word.WHY_AMOUNT_DIFFERS;
      case TIME_NEAR -> Word.WHY_TIME_NEAR;
      case TIME_FAR -> Word.WHY_TIME_FAR;
      case DAY_ONLY -> Word.WHY_DAY_ONLY;
      case ONLY_CANDIDATE -> Word.WHY_ONLY;
      case CONTESTED -> Word.WHY_CONTESTED;
    };
  }

  /// @return whether it speaks for the two being the same
  static boolean isFor(Why why) {
    return switch (why) {
      case REFERENCE_EQUAL, REFERENCE_PART, AMOUNT_EQUAL, TIME_NEAR, ONLY_CANDIDATE -> true;
      case REFERENCE_DIFFERS, NO_REFERENCE, AMOUNT_DIFFERS, TIME_FAR, DAY_ONLY, CONTESTED -> false;
    };
  }

  static Word of(Finding.Kind kind) {
    return switch (kind) {
      case EQUAL -> Word.KIND_EQUAL;
      case MISSING_HERE -> Word.KIND_MISSING_HERE;
      case MISSING_THERE -> Word.KIND_MISSING_THERE;
      case AMOUNT_DIFFERS -> Word.KIND_AMOUNT;
      case REFUNDED_THERE -> Word.KIND_REFUNDED;
      case TWICE -> Word.KIND_TWICE;
      case LATE -> Word.KIND_LATE;
    };
  }

  static Word of(NextStep step) {
    return switch (step) {
      case NOTHING -> Word.STEP_NOTHING;
      case WAIT_FOR_REFUND -> Word.STEP_WAIT_REFUND;
      case WAIT_FOR_NEXT_FILE -> Word.STEP_WAIT_FILE;
      case ASK_ACQUIRER -> Word.STEP_ASK_ACQUIRER;
      case ASK_GATEWAY -> Word.STEP_ASK_GATEWAY;
      case LOOK_FOR_CLAIM -> Word.STEP_LOOK_CLAIM;
      case ASK_ABOUT_SHORTFALL -> Word.STEP_SHORTFALL;
      case REFUND_SURPLUS -> Word.STEP_SURPLUS;
      case RECORD_REFUND -> Word.STEP_RECORD_REFUND;
      case REFUND_SECOND -> Word.STEP_REFUND_SECOND;
      case CHECK_FILES -> Word.STEP_CHECK_FILES;
      case DECIDE_LATE -> Word.STEP_DECIDE_LATE;
      case COUNT_ON_OTHER_DAY -> Word.STEP_OTHER_DAY;
    };
  }

  static Word of(MerchantClass merchant) {
    return switch (merchant) {
      case UMI -> Word.CLASS_UMI;
      case UKE -> Word.CLASS_UKE;
      case UME -> Word.CLASS_UME;
      case UBE -> Word.CLASS_UBE;
      case URE -> Word.CLASS_URE;
      case PSO -> Word.CLASS_PSO;
      case BLU -> Word.CLASS_BLU;
      case EDUCATION -> Word.CLASS_EDUCATION;
      case FUEL -> Word.CLASS_FUEL;
      case CHARITY -> Word.CLASS_CHARITY;
    };
  }

  static Word of(DateOrder order) {
    return switch (order) {
      case DAY_FIRST -> Word.RECKON_DAY_FIRST;
      case MONTH_FIRST -> Word.RECKON_MONTH_FIRST;
      case YEAR_FIRST -> Word.RECKON_YEAR_FIRST;
    };
  }
}
