package id.laci.pos.receipt;

import id.laci.pos.returns.GoodsBack;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.Payout;
import id.laci.pos.returns.ReasonCode;

/// What the papers of a return say, by name; what it says in each language stands in [ReturnWords].
enum ReturnPhrase {
  TITLE,
  TITLE_VOID,
  TITLE_EXCHANGE,
  TITLE_NO_RECEIPT,
  DEMO,
  COPY,
  FOR_CUSTOMER,
  FOR_SHOP,
  NUMBER,
  ORIGIN,
  SOLD,
  CASHIER,
  APPROVED_BY,
  REASON,
  REASON_DAMAGED,
  REASON_WRONG_ITEM,
  REASON_EXPIRED,
  REASON_MISTAKE,
  REASON_OTHER,
  GOODS_RESTOCK,
  GOODS_DAMAGED,
  GROSS,
  DISCOUNT,
  TOTAL,
  TAX,
  CASH,
  CASH_INSTEAD,
  TRANSFER_INSTEAD,
  WALLET,
  KEY,
  ORDER,
  CREDIT,
  CREDIT_USED,
  FATE_ASKED,
  FATE_ACCEPTED,
  FATE_ARRIVED,
  FATE_REFUSED,
  FATE_STUCK,
  WHEN,
  ADVICE_WALLET,
  ADVICE_CREDIT,
  SIGN_CUSTOMER,
  SIGN_CASHIER,
  SHEET_TITLE,
  SHEET_NO_PROOF,
  SHEET_MERCHANT,
  SHEET_TRANSACTION,
  SHEET_ASKED,
  SHEET_AMOUNT,
  SHEET_STATE,
  SHEET_GATEWAY_ID,
  SHEET_SAID,
  SHEET_PRINTED;

  static ReturnPhrase title(Kind kind) {
    return switch (kind) {
      case RETURN -> TITLE;
      case VOID -> TITLE_VOID;
      case EXCHANGE -> TITLE_EXCHANGE;
      case WITHOUT_RECEIPT -> TITLE_NO_RECEIPT;
    };
  }

  static ReturnPhrase of(ReasonCode reason) {
    return switch (reason) {
      case DAMAGED -> REASON_DAMAGED;
      case WRONG_ITEM -> REASON_WRONG_ITEM;
      case EXPIRED -> REASON_EXPIRED;
      case MISTAKE -> REASON_MISTAKE;
      case OTHER -> REASON_OTHER;
    };
  }

  static ReturnPhrase of(GoodsBack goods) {
    return switch (goods) {
      case RESTOCK -> GOODS_RESTOCK;
      case DAMAGED -> GOODS_DAMAGED;
    };
  }

  static ReturnPhrase of(Payout.Fate fate) {
    return switch (fate) {
      case ASKED -> FATE_ASKED;
      case ACCEPTED -> FATE_ACCEPTED;
      case ARRIVED -> FATE_ARRIVED;
      case REFUSED -> FATE_REFUSED;
      case STUCK -> FATE_STUCK;
    };
  }
}
