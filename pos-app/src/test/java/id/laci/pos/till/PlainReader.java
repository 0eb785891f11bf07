package id.laci.pos.till;

import id.laci.pos.catalog.Gtin;
import id.laci.pos.counter.Measure;
import id.laci.pos.counter.ScanReader;
import id.laci.pos.counter.Scanned;
import java.util.List;
import java.util.Optional;

/// Recognises as little as a till's tests need, so that they say themselves what was scanned.
final class PlainReader implements ScanReader {
  @Override
  public Recognised read(String text) {
    return new Recognised("", meaning(text));
  }

  private static Scanned meaning(String text) {
    if (Gtin.read(text).isPresent()) {
      return goods(text, new Measure.Pieces(1));
    }
    if (text.startsWith("000201")) {
      return new Scanned.MerchantCode(text);
    }
    return switch (text.split(":", 2)[0]) {
      case "receipt" -> new Scanned.ReceiptNumber(text.substring(8));
      case "badge" -> new Scanned.StaffBadge(text.substring(6));
      case "member" -> new Scanned.MemberCard(text.substring(7));
      case "wallet" -> new Scanned.CustomerCode(text.substring(7));
      case "card" -> new Scanned.PaymentCard("•••• 1111");
      case "noise" -> new Scanned.Unreadable();
      case String _ -> new Scanned.Other(text);
    };
  }

  static Scanned.Goods goods(String code, Measure measure) {
    return new Scanned.Goods(List.of(code), measure, "", Optional.empty());
  }
}
