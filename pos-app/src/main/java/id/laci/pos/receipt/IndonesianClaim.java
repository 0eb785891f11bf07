package id.laci.pos.receipt;

import id.laci.pos.ledger.Timeline.What;
import java.util.Map;

/// The claim slip in Bahasa Indonesia.
final class IndonesianClaim {
  static final ClaimWords WORDS =
      new ClaimWords(
          "PELACAKAN PEMBAYARAN",
          "Bukan struk, bukan bukti bayar",
          "DEMO - bukan transaksi nyata",
          "Pesanan",
          "Transaksi",
          "Struk",
          "Jumlah",
          "Riwayat (jam kasir)",
          "jam GoPay",
          Map.ofEntries(
              Map.entry(Standing.UNCONFIRMED, "Belum dikonfirmasi GoPay sampai {0}."),
              Map.entry(
                  Standing.PAID, "GoPay mengonfirmasi pembayaran ini; penjualan sudah dibayar."),
              Map.entry(
                  Standing.PAID_LATE,
                  "GoPay mengonfirmasi uang masuk, tetapi tidak ada penjualan yang memakainya"
                      + " sampai {0}."),
              Map.entry(Standing.GIVEN_BACK, "Uang ini sudah dikembalikan."),
              Map.entry(Standing.ENDED, "GoPay menyatakan pesanan ini berakhir tanpa pembayaran.")),
          Map.ofEntries(
              Map.entry(
                  Standing.UNCONFIRMED,
                  "Saldo sudah terpotong? Tunjukkan slip ini dan bukti bayar dari aplikasi Anda ke"
                      + " bantuan GoPay. Bila pesanan ini berakhir tanpa dibayar, dompet Anda"
                      + " mengembalikan uangnya sendiri."),
              Map.entry(
                  Standing.PAID,
                  "Tidak ada yang perlu dilakukan. Struk dapat dicetak ulang di kasir."),
              Map.entry(
                  Standing.PAID_LATE,
                  "Toko harus mengembalikan uang ini atau memakainya untuk belanja Anda. Bawa slip"
                      + " ini ke kasir."),
              Map.entry(
                  Standing.GIVEN_BACK,
                  "Belum diterima? Tunjukkan slip ini kepada kasir; untuk pengembalian ke dompet,"
                      + " ke bantuan GoPay."),
              Map.entry(
                  Standing.ENDED,
                  "Saldo tetap terpotong? Tunjukkan slip ini dan bukti bayar dari aplikasi Anda ke"
                      + " bantuan GoPay; dompet Anda mengembalikan uangnya sendiri.")),
          Map.ofEntries(
              Map.entry(What.CODE_ASKED, "Kode diminta dari GoPay"),
              Map.entry(What.CODE_SHOWN, "Kode tampil"),
              Map.entry(What.GATEWAY_ASKED, "GoPay ditanya"),
              Map.entry(What.NO_ANSWER, "GoPay tidak menjawab"),
              Map.entry(What.CONTACT_BACK, "GoPay menjawab lagi"),
              Map.entry(What.END_ASKED, "Kode diminta diakhiri"),
              Map.entry(What.RELEASED, "Penjualan dibayar cara lain"),
              Map.entry(What.PAID, "Lunas"),
              Map.entry(What.PAID_LATE, "Uang masuk terlambat"),
              Map.entry(What.PUT_ON_SALE, "Dipakai untuk penjualan"),
              Map.entry(What.GIVEN_BACK, "Uang dikembalikan"),
              Map.entry(What.REFUND_IN_DOUBT, "Belum jelas apakah pengembalian jadi"),
              Map.entry(What.REFUND_ACCEPTED, "GoPay menerima pengembalian"),
              Map.entry(What.REFUND_ARRIVED, "Pengembalian sudah sampai"),
              Map.entry(What.REFUND_REFUSED, "Pengembalian ditolak"),
              Map.entry(What.REFUND_NEEDS_PERSON, "Pengembalian perlu diurus"),
              Map.entry(What.REFUND_BY_HAND, "Pengembalian dibayar langsung"),
              Map.entry(What.CLOSED, "Berakhir tanpa uang"),
              Map.entry(What.SALE_COMPLETED, "Penjualan selesai"),
              Map.entry(What.RECEIPT, "Struk"),
              Map.entry(What.CONTRADICTION, "Kabar GoPay tidak cocok")),
          Map.ofEntries(
              Map.entry("EXPIRED", "waktu habis"),
              Map.entry("CANCELLED", "dibatalkan kasir"),
              Map.entry("CODE_LOST", "kode tidak sampai"),
              Map.entry("FORGOTTEN", "tidak dikenal GoPay lagi"),
              Map.entry("DENIED", "ditolak"),
              Map.entry("WRONG_KEY", "kunci toko salah"),
              Map.entry("METHOD_NOT_AVAILABLE", "cara bayar belum diizinkan"),
              Map.entry("ACCOUNT_BLOCKED", "akun diblokir"),
              Map.entry("INVALID_REQUEST", "permintaan tidak diterima"),
              Map.entry("NEVER_REACHED", "tidak terhubung"),
              Map.entry("GIVEN_UP", "tidak diikuti lagi"),
              Map.entry("REFUSED", "ditolak"),
              Map.entry("OTHER", "ditolak"),
              Map.entry("UNREACHABLE", "tidak terhubung"),
              Map.entry("TIMED_OUT", "terlalu lama"),
              Map.entry("BROKEN_OFF", "sambungan terputus"),
              Map.entry("GATEWAY_TROUBLE", "gangguan di GoPay"),
              Map.entry("UNREADABLE", "jawaban tidak terbaca"),
              Map.entry("RATE_LIMITED", "diminta jeda"),
              Map.entry("IN_PROGRESS", "masih diproses"),
              Map.entry("REFUND", "ke dompet"),
              Map.entry("CASH", "tunai"),
              Map.entry("TRANSFER", "lewat transfer"),
              Map.entry("QUEUED", "menunggu printer"),
              Map.entry("HELD", "menunggu keputusan"),
              Map.entry("SENDING", "sedang dicetak"),
              Map.entry("SENT", "dikirim ke printer"),
              Map.entry("PRINTED", "tercetak"),
              Map.entry("UNKNOWN", "tidak pasti"),
              Map.entry("DROPPED", "tidak dicetak")));

  private IndonesianClaim() {}
}
