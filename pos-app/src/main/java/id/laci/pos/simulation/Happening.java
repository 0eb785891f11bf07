package id.laci.pos.simulation;

/// What is counted of a world, so that one can see that the simulation bites. The troubles among
/// them are also drawn: each world has its own rate for each of them.
public enum Happening {
  SALE_BY_QR("sales paid by QR"),
  SALE_IN_CASH("sales paid in cash"),
  CODE_SHOWN("codes shown to customers"),
  QR_FAILED("payments that ended without money"),
  PAID_LATE("payments that came late: refund due"),
  CONTRADICTION("contradictions told to a person"),
  PART_TAKEN("parts of a sale taken"),
  PARTS_RETURNED("times that all parts were given back"),
  REFUND_SENT("refunds begun"),
  REFUND_IN_DOUBT("refunds in doubt"),
  RETURN_BEGUN("returns begun"),
  RETURN_NEEDS_PERSON("times that a return needed a person"),
  CASH_PAID_OUT("times that cash left for goods"),
  CREDIT_USED("sales paid with goods that came back"),
  GIVEN_BACK("late payments given back"),
  PUT_ON_SALE("late payments put on another sale"),
  OWN_CODE_SHOWN("codes of the shop's own shown"),
  TAKEN_ON_TRUST("payments taken on the word of a screen"),
  OVER_LIMIT("codes of the shop's own that a manager allowed"),
  SHIFT_CLOSED("shifts closed"),
  SHIFT_OFF("shifts closed with a difference that a manager allowed"),
  CASH_MOVED("times cash went in, out or to the safe"),
  COUNTED_AGAIN("counts by another person"),
  TAKEN_OVER("times that somebody took the till over"),
  RULE_FIRED("rules that fired"),
  RULE_ASKED("acts that a rule asked another person about"),
  RULE_SET("times that a rule was set"),
  RELEASED("payments let go for cash without contact"),
  OUT_OF_ORDER("answers out of order"),
  COPY_PRINTED("copies printed"),
  RECEIPT_PRINTED("receipts printed"),
  SEGMENT_BEGUN("journal segments begun"),
  RECOVERED("starts from the journal"),
  LEDGER_REFUSED("steps that the disk refused"),
  UNSYNCED_LOST("power cuts that lost unsynced writes"),

  UNREACHABLE("calls that found no connection", true),
  REQUEST_LOST("requests dropped", true),
  REQUEST_SLOW("requests late by seconds", true),
  REQUEST_DOUBLED("requests doubled", true),
  ANSWER_LOST("answers dropped", true),
  ANSWER_LATE("answers after the client gave up", true),
  ANSWER_DOUBLED("answers doubled", true),
  ANSWER_STALE("answers from a proxy's memory", true),
  SERVER_ERROR("answers of the 5xx family", true),
  GARBAGE("pages instead of answers", true),
  TOO_MANY("calls refused as too many", true),
  DENIED("charges denied by the wallet's side", true),
  WRONG_STATUS("answers with a wrong HTTP status", true),
  WRONG_AMOUNT("answers with another amount", true),
  NOTIFICATION_LOST("notifications dropped", true),
  NOTIFICATION_LATE("notifications late", true),
  NOTIFICATION_DOUBLED("notifications doubled", true),
  NOTIFICATION_FORGED("notifications forged", true),
  OUTAGE("outages of the network", true),

  CUSTOMER_NEVER_PAYS("customers who never pay", true),
  CUSTOMER_PAYS_LATE("customers who pay after the end", true),
  CUSTOMER_PAYS_TWICE("customers who pay twice", true),
  CUSTOMER_TOO_POOR("customers with too little balance", true),
  CUSTOMER_PAYS_WHILE_ENDING("customers who pay while the cashier cancels", true),

  CASHIER_CANCELS("codes cancelled by the cashier", true),
  CASHIER_ERRS("keys that made no sense", true),

  PRINT_REFUSED("jobs that the printer took nothing of", true),
  PRINT_BROKE_OFF("jobs that broke off", true),
  PRINTER_OUT("times the printer was out", true),

  CRASH("crashes between two steps", true),
  CRASH_AT_WRITE("crashes at a disk write", true),
  CRASH_WHILE_STARTING("crashes while starting", true),
  POWER_CUT("power cuts", true),
  CLEAN_STOP("clean stops", true),
  DISK_FULL("times the disk was full", true),
  DISK_FAILED("times the disk failed", true),
  CLOCK_WRONG("starts with a wrong clock", true),
  FOLDER_LOST("data folders lost: a new epoch", true);

  private final String words;
  private final boolean trouble;

  Happening(String words) {
    this(words, false);
  }

  Happening(String words, boolean trouble) {
    this.words = words;
    this.trouble = trouble;
  }

  /// @return how people call it, in the plural
  public String words() {
    return words;
  }

  boolean isTrouble() {
    return trouble;
  }
}
