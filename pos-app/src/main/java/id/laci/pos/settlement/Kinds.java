package id.laci.pos.settlement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the words for type and status mean.
final class Kinds {
  private static final List<String> NOT_PAID =
      List.of(
          "pending",
          "expire",
          "cancel",
          "deny",
          "denied",
          "declin",
          "fail",
          "gagal",
          "batal",
          "kadaluarsa",
          "kedaluwarsa",
          "kadaluwarsa",
          "menunggu",
          "ditolak",
          "unpaid",
          "authorize");
  private static final List<String> REFUND =
      List.of("refund", "pengembalian", "reversal", "chargeback", "retur", "void");
  private static final List<String> PAYOUT =
      List.of(
          "payout",
          "withdraw",
          "penarikan",
          "pencairan",
          "disburs",
          "transfer ke",
          "transfer out",
          "tarik dana",
          "settlement to bank");
  private static final List<String> FEE =
      List.of("mdr", "fee", "biaya", "potongan", "pajak", "ppn", "pph", "admin");
  private static final List<String> PAYMENT =
      List.of(
          "payment",
          "pembayaran",
          "settle",
          "success",
          "sukses",
          "berhasil",
          "paid",
          "lunas",
          "capture",
          "qris",
          "qr ",
          "gopay",
          "penjualan",
          "sale",
          "purchase",
          "acquiring",
          "selesai",
          "completed",
          "dibayar",
          "terbayar",
          "transaksi");

  private Kinds() {}

  /// @return whether this status says that no money moved
  static boolean isUnpaid(String status) {
    return holds(status, NOT_PAID) && !holds(status, REFUND);
  }

  /// @return what the words say; empty when they say nothing
  static Optional<SettlementLine.Kind> of(String type, String status) {
    if (holds(status, REFUND)) {
      return Optional.of(SettlementLine.Kind.REFUND);
    }
    return word(type).or(() -> word(status));
  }

  /// Of several words the first one says what it is: "Pembayaran biaya sekolah" is a payment.
  private static Optional<SettlementLine.Kind> word(String text) {
    if (holds(text, REFUND)) {
      return Optional.of(SettlementLine.Kind.REFUND);
    }
    int payment = first(text, PAYMENT);
    int payout = first(text, PAYOUT);
    int fee = first(text, FEE);
    int least = Math.min(payment, Math.min(payout, fee));
    if (least == Integer.MAX_VALUE) {
      return Optional.empty();
    }
    if (least == payment) {
      return Optional.of(SettlementLine.Kind.PAYMENT);
    }
    return Optional.of(least == payout ? SettlementLine.Kind.PAYOUT : SettlementLine.Kind.FEE);
  }

  private static boolean holds(String text, List<String> words) {
    return first(text, words) < Integer.MAX_VALUE;
  }

  private static int first(String text, List<String> words) {
    String small = text.toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.stream()
        .mapToInt(small::indexOf)
        .filter(at -> at >= 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
