package id.laci.pos.claim;

import id.laci.pos.money.Money;
import id.laci.pos.qris.Reading;

/// A code for one payment, made here from the merchant's static one: point of initiation `12`, the
/// amount in whole rupiah, our name of the claim as reference label, a new checksum; everything
/// else as the sticker has it, but for a tip, which no bill of ours asks for.
///
/// The acquirer knows nothing of it. It never expires, can be paid twice, and the settlement may or
/// may not tell the reference.
///
/// @param payload the text for a QR symbol
public record OfflineCode(String payload) {
  /// @param amount more than nothing, at most what one QRIS payment may be
  /// @throws IllegalArgumentException when the amount is not such
  public static OfflineCode of(MerchantCode merchant, Money amount, ClaimId reference) {
    if (!amount.isPositive() || amount.compareTo(MerchantCode.CEILING) > 0) {
      throw new IllegalArgumentException("no QRIS over " + amount);
    }
    return switch (merchant.billed(amount, reference)) {
      case Reading.Read(var code, var _) -> new OfflineCode(code.write());
      case Reading.Refused refused ->
          throw new IllegalStateException("Tried when the sticker was read: " + refused.words());
    };
  }
}
