package id.laci.pos.sandbox;

import id.laci.pos.money.Money;
import id.laci.pos.qris.Bill;
import id.laci.pos.qris.Label;
import id.laci.pos.qris.QrisAccount;
import id.laci.pos.qris.QrisCode;
import id.laci.pos.qris.QrisMerchant;
import id.laci.pos.qris.Reading;

/// Writes the codes of a sandbox, of the size and order of the real ones: amount with two decimals,
/// the acquirer's reference as a UUID, terminal `A01`.
final class Codes {
  private final QrisMerchant merchant;

  /// @throws IllegalArgumentException when no code can name this merchant
  Codes(QrisMerchant merchant) {
    this.merchant = merchant;
    payload(PaymentMethod.QRIS_GOPAY, Money.of(1), "00000000-0000-4000-8000-000000000000");
  }

  String payload(PaymentMethod method, Money amount, String reference) {
    Bill bill =
        Bill.of(amount)
            .withTwoDecimals()
            .withLabel(Label.ACQUIRER_REFERENCE, reference)
            .withLabel(Label.TERMINAL, "A01");
    return switch (QrisCode.dynamic(of(method), bill)) {
      case Reading.Read read -> read.code().write();
      case Reading.Refused refused -> throw new IllegalArgumentException(refused.words());
    };
  }

  private QrisMerchant of(PaymentMethod method) {
    if (method != PaymentMethod.QRIS_SHOPEE) {
      return merchant;
    }
    QrisAccount own = merchant.account();
    QrisAccount atShopee =
        new QrisAccount(
            "ID.CO.SHOPEE.WWW", own.pan(), own.merchantId(), own.nmid(), own.criteria());
    return new QrisMerchant(
        atShopee, merchant.categoryCode(), merchant.name(), merchant.city(), merchant.postalCode());
  }
}
