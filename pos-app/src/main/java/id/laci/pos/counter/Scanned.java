package id.laci.pos.counter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was read at the counter, recognised for what it is.
public sealed interface Scanned {

  /// Goods.
  ///
  /// @param codes under which the catalogue may know them, the likeliest first; never empty
  /// @param measure how much
  /// @param batch empty when the code tells none
  /// @param lastDay the last day on which it may be sold, when the code tells one
  record Goods(List<String> codes, Measure measure, String batch, Optional<LocalDate> lastDay)
      implements Scanned {
    public Goods {
      codes = List.copyOf(codes);
    }
  }

  /// The number of a receipt, ours by its form.
  record ReceiptNumber(String number) implements Scanned {}

  /// The badge of a member of staff.
  record StaffBadge(String id) implements Scanned {}

  /// A member's card of the shop.
  record MemberCard(String id) implements Scanned {}

  /// The QRIS code of a merchant: customers scan those, tills do so only to be told their own.
  record MerchantCode(String payload) implements Scanned {}

  /// A code that a customer's wallet shows, to be charged by the till.
  record CustomerCode(String payload) implements Scanned {
    @Override
    public String toString() {
      return "CustomerCode[…]"; // as good as money while it lives
    }
  }

  /// A payment card was swiped: refused here, it belongs into the bank's terminal.
  ///
  /// @param masked what may be shown of its number
  record PaymentCard(String masked) implements Scanned {}

  /// The device read something and could not make it out: read it again.
  record Unreadable() implements Scanned {}

  /// None of these.
  record Other(String text) implements Scanned {}
}
