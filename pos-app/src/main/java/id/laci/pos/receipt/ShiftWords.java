package id.laci.pos.receipt;

/// The words of the reports of shifts in one language.
///
/// @param z over the report that closes a shift, before its number
/// @param x over how a shift stands
/// @param noClose that an X report closes nothing
/// @param demo the mark of what is not real
/// @param copy before the number of a copy
/// @param number before the report's own number
/// @param day before the business day
/// @param opened before when and by whom it was opened
/// @param asOf before when an X report was made
/// @param closed before when and by whom it was closed
/// @param cashier before who had the drawer
/// @param sales over what was sold
/// @param count before how many sales there were
/// @param receipts before the first and the last receipt
/// @param total before what was sold
/// @param discounts before what was let off
/// @param tax before the tax inside the total
/// @param rounding before what was rounded
/// @param voids before lines that were taken out
/// @param tenders over the ways to pay
/// @param cash before what was paid in cash
/// @param unverified before what nobody has verified
/// @param exchanged before what was paid by goods that came back
/// @param fee before what the acquirer may keep
/// @param late before money that came late
/// @param attached before late money that was put on a sale
/// @param backWallet before what went back to wallets
/// @param backCash before what went back in cash
/// @param backTransfer before what went back by transfer
/// @param drawer over the cash in the drawer
/// @param opening before the float
/// @param cashSales before what sales brought in cash
/// @param parts before cash of a sale that is not completed
/// @param givenBack before cash given back
/// @param in before cash put in
/// @param out before cash taken out
/// @param dropped before cash brought to the safe
/// @param expected before what should be in the drawer
/// @param counted before what was counted, and by whom
/// @param firstCount before what was counted first
/// @param difference before how much more was counted
/// @param exact that nothing is missing or too much
/// @param left before what stays in the drawer
/// @param takenOut before what is taken out of it
/// @param noSales before how often it was opened without a sale
/// @param handOver that one cashier took over from another, before both names
/// @param approved before who allowed something
/// @param signature over the line to sign on
/// @param pieces over what was counted, piece by piece
/// @param note a note of that value
/// @param coin a coin of that value
public record ShiftWords(
    String z,
    String x,
    String noClose,
    String demo,
    String copy,
    String number,
    String day,
    String opened,
    String asOf,
    String closed,
    String cashier,
    String sales,
    String count,
    String receipts,
    String total,
    String discounts,
    String tax,
    String rounding,
    String voids,
    String tenders,
    String cash,
    String unverified,
    String exchanged,
    String fee,
    String late,
    String attached,
    String backWallet,
    String backCash,
    String backTransfer,
    String drawer,
    String opening,
    String cashSales,
    String parts,
    String givenBack,
    String in,
    String out,
    String dropped,
    String expected,
    String counted,
    String firstCount,
    String difference,
    String exact,
    String left,
    String takenOut,
    String noSales,
    String handOver,
    String approved,
    String signature,
    String pieces,
    String note,
    String coin) {
  /// Bahasa Indonesia.
  public static final ShiftWords INDONESIAN =
      new ShiftWords(
          "LAPORAN Z",
          "LAPORAN X",
          "Sementara, shift belum ditutup",
          "DEMO - bukan transaksi nyata",
          "SALINAN",
          "No.",
          "Hari usaha",
          "Dibuka",
          "Per",
          "Ditutup",
          "Kasir",
          "PENJUALAN",
          "Jumlah transaksi",
          "Struk",
          "Total penjualan",
          "Diskon",
          "Termasuk pajak",
          "Pembulatan",
          "Barang dibatalkan",
          "PEMBAYARAN",
          "Tunai",
          "QRIS belum terverifikasi",
          "Nilai retur",
          "Perkiraan potongan MDR",
          "Uang QRIS terlambat",
          "Terlambat, dipakai di penjualan",
          "Kembali ke dompet",
          "Kembali tunai",
          "Kembali lewat transfer",
          "UANG DI LACI",
          "Modal awal",
          "Penjualan tunai",
          "Bayaran sebagian",
          "Dikembalikan tunai",
          "Uang masuk",
          "Uang keluar",
          "Setor ke brankas",
          "Seharusnya",
          "Terhitung",
          "Hitungan pertama",
          "SELISIH",
          "PAS",
          "Tinggal di laci",
          "Diambil dari laci",
          "Laci dibuka tanpa jual",
          "Serah terima",
          "Disetujui",
          "Tanda tangan",
          "RINCIAN UANG",
          "lembar",
          "keping");

  /// English.
  public static final ShiftWords ENGLISH =
      new ShiftWords(
          "Z REPORT",
          "X REPORT",
          "So far; the shift is not closed",
          "DEMO - not a real transaction",
          "COPY",
          "No.",
          "Business day",
          "Opened",
          "As of",
          "Closed",
          "Cashier",
          "SALES",
          "Number of sales",
          "Receipts",
          "Total sold",
          "Discounts",
          "Includes tax",
          "Rounding",
          "Lines voided",
          "PAYMENTS",
          "Cash",
          "QRIS not yet verified",
          "Return credit",
          "Estimated MDR fee",
          "QRIS money that came late",
          "Late, put on a sale",
          "Back to wallets",
          "Back in cash",
          "Back by transfer",
          "CASH IN THE DRAWER",
          "Opening float",
          "Cash sales",
          "Part payments",
          "Given back in cash",
          "Cash in",
          "Cash out",
          "To the safe",
          "Expected",
          "Counted",
          "First count",
          "DIFFERENCE",
          "EXACT",
          "Stays in the drawer",
          "Taken out",
          "Drawer opened, no sale",
          "Handed over",
          "Approved",
          "Signature",
          "CASH COUNTED",
          "notes",
          "coins");

  /// Chinese. Printers without the glyphs are sent a picture of the line.
  public static final ShiftWords CHINESE =
      new ShiftWords(
          "Z 报表",
          "X 报表",
          "临时数据，班次尚未结束",
          "演示 - 非真实交易",
          "副本",
          "编号",
          "营业日",
          "开班",
          "截至",
          "结班",
          "收银员",
          "销售",
          "销售笔数",
          "小票",
          "销售总额",
          "折扣",
          "内含税",
          "舍入",
          "取消商品",
          "收款",
          "现金",
          "QRIS 尚未核实",
          "退货抵扣",
          "预计 MDR 手续费",
          "迟到的 QRIS 款项",
          "迟到后计入销售",
          "退回钱包",
          "现金退款",
          "转账退款",
          "钱箱现金",
          "备用金",
          "现金销售",
          "部分付款",
          "现金退还",
          "存入",
          "取出",
          "存入保险柜",
          "应有",
          "实点",
          "首次清点",
          "差额",
          "相符",
          "留在钱箱",
          "取走",
          "无销售开箱",
          "交接",
          "批准人",
          "签名",
          "清点明细",
          "张",
          "枚");
}
