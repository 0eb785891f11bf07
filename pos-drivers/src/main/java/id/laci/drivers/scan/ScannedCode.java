package id.laci.drivers.scan;

import java.util.Optional;

/// A scan, understood.
///
/// @param text what the code says, without its symbology identifier
/// @param symbology the kind of code, when the scanner told or the content leaves no doubt
/// @param content what it is
public record ScannedCode(String text, Optional<Symbology> symbology, Content content) {

  /// What a code is.
  public sealed interface Content {}

  /// An item by its number alone.
  public record Item(Gtin gtin) implements Content {}

  /// GS1 fields.
  public record Gs1Item(Gs1 code) implements Content {}

  /// A label of the shop's own scale.
  public record OwnLabel(LabelLayout.Label label) implements Content {}

  /// A merchant's payment code: customers scan those (EMVCo QR Code Specification for Payment
  /// Systems, Merchant-Presented Mode).
  public record MerchantQr() implements Content {}

  /// A payment code that a customer shows (EMVCo …, Consumer-Presented Mode). It is as good as
  /// money while it lives: its text form does not hold it.
  public record CustomerQr(String payload) implements Content {
    @Override
    public String toString() {
      return "CustomerQr[…]";
    }
  }

  /// A link that is no GS1 Digital Link. Nobody opens it.
  public record Link() implements Content {}

  /// None of these; `why` says what a code that looked like one of them lacks, and is empty
  /// otherwise.
  public record Plain(String why) implements Content {}
}
