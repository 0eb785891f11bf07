package id.laci.pos.receipt;

/// The words of a receipt in one language.
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
/// @param unverified the state of a payment that nobody could verify yet
/// @param reference before the customer's reference
/// @param discount before what is taken off
/// @param credit before what goods that came back pay
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
    String unverified,
    String reference,
    String discount,
    String credit,
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
          "BELUM TERVERIFIKASI",
          "Ref.",
          "Potongan",
          "Nilai retur",
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
          "NOT YET VERIFIED",
          "Ref.",
          "Discount",
          "Return credit",
          "Thank you, see you again");

  /// Chinese. Printers without the glyphs are sent a picture of the line.
  public static final ReceiptWords CHINESE =
      new ReceiptWords(
          "税号 (NPWP)",
          "演示 - 非真实交易",
          "副本",
          "编号",
          "收银员",
          "件商品",
          "合计",
          "内含",
          "现金",
          "找零",
          "QRIS",
          "已付",
          "订单",
          "交易",
          "尚未核实",
          "参考号",
          "折扣",
          "退货抵扣",
          "谢谢光临，欢迎再来");
}
