package id.laci.pos.sandbox;

import java.util.Locale;

/// Where a transaction stands, with the code that each kind of message gives it.
public enum TransactionStatus {
  /// The code may be paid.
  PENDING("201", "201"),
  /// It was paid.
  SETTLEMENT("200", "200"),
  /// Its time ran out.
  EXPIRE("407", "202"),
  /// The merchant took it back.
  CANCEL("200", "202"),
  /// The wallet's side refused it.
  DENY("202", "202"),
  /// It was paid, and some of it has gone back.
  PARTIAL_REFUND("200", "200"),
  /// It was paid, and all of it has gone back.
  REFUND("200", "200");

  private final String inStatus;
  private final String inNotification;

  TransactionStatus(String inStatus, String inNotification) {
    this.inStatus = inStatus;
    this.inNotification = inNotification;
  }

  /// @return `pending`, `settlement`, …
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String codeInStatus() {
    return inStatus;
  }

  String codeInNotification() {
    return inNotification;
  }

  /// @return whether money came, wherever it is now
  boolean wasPaid() {
    return switch (this) {
      case SETTLEMENT, PARTIAL_REFUND, REFUND -> true;
      case PENDING, EXPIRE, CANCEL, DENY -> false;
    };
  }

  /// @return whether the order id may be used for a new transaction
  boolean freesOrderId() {
    return this == EXPIRE || this == CANCEL;
  }
}
