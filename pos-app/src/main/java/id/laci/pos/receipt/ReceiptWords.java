package id.laci.pos.receipt;

/// The words of a receipt in one language. Chinese readers get English until a receipt can carry
/// glyphs that the printer does not know.
///
/// @param taxNumber before the seller's tax number
/// @param demo the mark of a sale that is not real
/// @param copy before the number of a copy
/// @param number before the receipt number
/// @param cashier before the cashier's name
/// @param items after the count of things
/// @param total before the total
/// @param taxIncluded before the tax inside the total
/// @param cash before what was received in cash
/// @param change before what goes back
/// @param wallet before what a wallet paid
/// @param paid the state of a paid code
/// @param order before our id at the gateway
/// @param transaction before the gateway's id
/// @param thanks the last line
public record ReceiptWords(
    String taxNumber,
    String demo,
    String copy,
    String number,
    String cashier,
    String items,
    String total,
    String taxIncluded,
    String cash,
    String change,
    String wallet,
    String paid,
    String order,
    String transaction,
    String thanks) {
  /// Bahasa Indonesia, the language of tax receipts.
  public static final ReceiptWords INDONESIAN =
      new ReceiptWords(
          "NPWP",
          "DEMO - bukan transaksi nyata",
          "SALINAN",
          "No.",
          "Kasir",
          "barang",
          "TOTAL",
          "Termasuk",
          "Tunai",
          "Kembali",
          "QRIS",
          "LUNAS",
          "Pesanan",
          "Transaksi",
          "Terima kasih, sampai jumpa lagi");

  /// English.
  public static final ReceiptWords ENGLISH =
      new ReceiptWords(
          "Tax no. (NPWP)",
          "DEMO - not a real transaction",
          "COPY",
          "No.",
          "Cashier",
          "items",
          "TOTAL",
          "Includes",
          "Cash",
          "Change",
          "QRIS",
          "PAID",
          "Order",
          "Transaction",
          "Thank you, see you again");
}
