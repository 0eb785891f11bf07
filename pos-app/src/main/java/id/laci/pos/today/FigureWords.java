package id.laci.pos.today;

import id.laci.pos.returns.Kind;
import id.laci.pos.returns.ReasonCode;
import java.util.Arrays;
import java.util.List;

/// The words of tables that go into files, in one language.
///
/// @param columns of the day's table: what, of it, how many, how much
/// @param figures what is told of a whole day, in the order of [DayTable]
/// @param tenders by [TenderKind]; the two of the gateway are called by their wallets
/// @param kinds by [Kind]
/// @param reasons by [ReasonCode]
/// @param hour before an hour's beginning
/// @param goods before a product
/// @param back before what came back
/// @param sales the columns of the table of sales
/// @param voided what stands in the last of them when a sale was undone
public record FigureWords(
    List<String> columns,
    List<String> figures,
    List<String> tenders,
    List<String> kinds,
    List<String> reasons,
    String hour,
    String goods,
    String back,
    List<String> sales,
    String voided) {
  public static final FigureWords INDONESIAN =
      new FigureWords(
          words("bagian|rincian|jumlah|nilai (Rp)|nilai minggu lalu (Rp)"),
          words(
              "penjualan kotor|penjualan bersih|transaksi|rata-rata per transaksi|barang"
                  + " terjual|pajak|perkiraan MDR|diskon|pembulatan|barang dibatalkan dari"
                  + " keranjang|laci dibuka tanpa transaksi|uang terlambat masuk|uang kembali ke"
                  + " dompet digital|uang kembali tunai|uang kembali lewat transfer"),
          words(
              "tunai|GoPay|QRIS|kode toko terverifikasi|kode toko belum diverifikasi|"
                  + "kode toko tidak diterima|kredit retur"),
          words("retur|pembatalan transaksi|retur tanpa struk|tukar barang"),
          words("rusak|salah barang|kedaluwarsa|salah input|lainnya"),
          "jam",
          "barang terlaris",
          "retur",
          words(
              "nomor struk|waktu|kasir|total (Rp)|barang pertama|jumlah baris|pembayaran|"
                  + "nilai retur (Rp)|keterangan"),
          "dibatalkan");

  public static final FigureWords ENGLISH =
      new FigureWords(
          words("part|detail|count|amount (Rp)|amount last week (Rp)"),
          words(
              "gross sales|net sales|sales|average sale|items sold|tax|expected"
                  + " MDR|discounts|rounding|lines taken out of baskets|drawer opened without a"
                  + " sale|money that came late|back to wallets|back in cash|back by transfer"),
          words(
              "cash|GoPay|QRIS|own code, verified|own code, unverified|own code, never came|"
                  + "exchange credit"),
          words("return|void|return without receipt|exchange"),
          words("damaged|wrong item|expired|mistake|other"),
          "hour",
          "best seller",
          "back",
          words("receipt|time|cashier|total (Rp)|first item|lines|paid by|came back (Rp)|note"),
          "void");

  public static final FigureWords CHINESE =
      new FigureWords(
          words("部分|明细|数量|金额 (Rp)|上周金额 (Rp)"),
          words("销售总额|净销售额|笔数|平均每笔|售出件数|税额|预计手续费|折扣|抹零|从购物篮移除|无销售开钱箱|" + "迟到款项|退回钱包|现金退款|转账退款"),
          words("现金|GoPay|QRIS|自有码（已核实）|自有码（未核实）|自有码（未到账）|换货抵扣"),
          words("退货|撤销销售|无小票退货|换货"),
          words("损坏|拿错商品|过期|录入错误|其他"),
          "时段",
          "畅销商品",
          "退货",
          words("小票号|时间|收银员|合计 (Rp)|首件商品|行数|支付方式|退货金额 (Rp)|备注"),
          "已撤销");

  public FigureWords {
    columns = List.copyOf(columns);
    figures = List.copyOf(figures);
    tenders = List.copyOf(tenders);
    kinds = List.copyOf(kinds);
    reasons = List.copyOf(reasons);
    sales = List.copyOf(sales);
    if (tenders.size() != TenderKind.values().length
        || kinds.size() != Kind.values().length
        || reasons.size() != ReasonCode.values().length) {
      throw new IllegalArgumentException("a word for each");
    }
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split("\\|", -1));
  }

  /// @return how that way to pay is called
  public String of(TenderKind kind) {
    return tenders.get(List.of(TenderKind.values()).indexOf(kind));
  }

  /// @return how that kind of return is called
  public String of(Kind kind) {
    return kinds.get(List.of(Kind.values()).indexOf(kind));
  }

  /// @return how that reason is called
  public String of(ReasonCode reason) {
    return reasons.get(List.of(ReasonCode.values()).indexOf(reason));
  }
}
