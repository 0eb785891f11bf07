package id.laci.pos.receipt;

import static id.laci.pos.receipt.ReturnPhrase.*;

import java.util.EnumMap;
import java.util.Map;

/// The words of a refund slip, and of the sheet for the gateway's support, in one language.
public final class ReturnWords {
  /// Bahasa Indonesia.
  public static final ReturnWords INDONESIAN = new ReturnWords(indonesian());

  /// English.
  public static final ReturnWords ENGLISH = new ReturnWords(english());

  /// Chinese. Printers without the glyphs are sent a picture of the line.
  public static final ReturnWords CHINESE = new ReturnWords(chinese());

  private final Map<ReturnPhrase, String> phrases;

  private ReturnWords(Map<ReturnPhrase, String> phrases) {
    this.phrases = phrases;
  }

  String get(ReturnPhrase phrase) {
    return phrases.getOrDefault(phrase, phrase.name());
  }

  /// @return whether it has words of its own
  boolean has(ReturnPhrase phrase) {
    return phrases.containsKey(phrase);
  }

  private static Map<ReturnPhrase, String> indonesian() {
    Map<ReturnPhrase, String> words = new EnumMap<>(ReturnPhrase.class);
    words.put(TITLE, "PENGEMBALIAN BARANG");
    words.put(TITLE_VOID, "PENJUALAN DIBATALKAN");
    words.put(TITLE_EXCHANGE, "TUKAR BARANG");
    words.put(TITLE_NO_RECEIPT, "PENGEMBALIAN TANPA STRUK");
    words.put(DEMO, "DEMO - bukan transaksi nyata");
    words.put(COPY, "SALINAN");
    words.put(FOR_CUSTOMER, "untuk pelanggan");
    words.put(FOR_SHOP, "untuk toko");
    words.put(NUMBER, "No.");
    words.put(ORIGIN, "Struk asal");
    words.put(SOLD, "Dibeli");
    words.put(CASHIER, "Kasir");
    words.put(APPROVED_BY, "Disetujui");
    words.put(REASON, "Alasan");
    words.put(REASON_DAMAGED, "barang rusak");
    words.put(REASON_WRONG_ITEM, "salah beli");
    words.put(REASON_EXPIRED, "kedaluwarsa");
    words.put(REASON_MISTAKE, "salah kasir");
    words.put(REASON_OTHER, "lainnya");
    words.put(GOODS_RESTOCK, "kembali ke rak");
    words.put(GOODS_DAMAGED, "rusak");
    words.put(GROSS, "Harga barang");
    words.put(DISCOUNT, "Potongan");
    words.put(TOTAL, "DIKEMBALIKAN");
    words.put(TAX, "Termasuk");
    words.put(CASH, "Tunai");
    words.put(CASH_INSTEAD, "Tunai, pengganti dompet");
    words.put(TRANSFER_INSTEAD, "Transfer toko");
    words.put(WALLET, "Ke dompet pembayar");
    words.put(KEY, "Kunci");
    words.put(ORDER, "Pesanan");
    words.put(CREDIT, "Untuk belanja berikutnya");
    words.put(CREDIT_USED, "Dipakai belanja");
    words.put(FATE_ASKED, "diminta, belum dijawab");
    words.put(FATE_ACCEPTED, "diterima, sedang dikirim");
    words.put(FATE_ARRIVED, "sudah sampai");
    words.put(FATE_REFUSED, "ditolak, diurus toko");
    words.put(FATE_STUCK, "sedang diurus toko");
    words.put(WHEN, "Keadaan pada");
    words.put(
        ADVICE_WALLET,
        "GoPay: biasanya paling lama 1 hari. Dompet atau bank lain: sampai 20 hari kerja. Belum"
            + " sampai? Bawa slip ini ke toko.");
    words.put(ADVICE_CREDIT, "Tunjukkan slip ini di kasir untuk memakai nilainya.");
    words.put(SIGN_CUSTOMER, "Pelanggan");
    words.put(SIGN_CASHIER, "Kasir");
    words.put(SHEET_TITLE, "UNTUK BANTUAN GOPAY");
    words.put(SHEET_NO_PROOF, "Bukan struk, bukan bukti bayar");
    words.put(SHEET_MERCHANT, "Toko");
    words.put(SHEET_TRANSACTION, "Transaksi");
    words.put(SHEET_ASKED, "Diminta");
    words.put(SHEET_AMOUNT, "Jumlah");
    words.put(SHEET_STATE, "Keadaan");
    words.put(SHEET_GATEWAY_ID, "No. pengembalian GoPay");
    words.put(SHEET_SAID, "Jawaban GoPay");
    words.put(SHEET_PRINTED, "Dibuat");
    return words;
  }

  private static Map<ReturnPhrase, String> english() {
    Map<ReturnPhrase, String> words = new EnumMap<>(ReturnPhrase.class);
    words.put(TITLE, "REFUND");
    words.put(TITLE_VOID, "SALE VOIDED");
    words.put(TITLE_EXCHANGE, "EXCHANGE");
    words.put(TITLE_NO_RECEIPT, "REFUND WITHOUT RECEIPT");
    words.put(DEMO, "DEMO - not a real transaction");
    words.put(COPY, "COPY");
    words.put(FOR_CUSTOMER, "for the customer");
    words.put(FOR_SHOP, "for the shop");
    words.put(NUMBER, "No.");
    words.put(ORIGIN, "Original receipt");
    words.put(SOLD, "Bought");
    words.put(CASHIER, "Cashier");
    words.put(APPROVED_BY, "Approved by");
    words.put(REASON, "Reason");
    words.put(REASON_DAMAGED, "damaged");
    words.put(REASON_WRONG_ITEM, "wrong item");
    words.put(REASON_EXPIRED, "out of date");
    words.put(REASON_MISTAKE, "cashier's mistake");
    words.put(REASON_OTHER, "other");
    words.put(GOODS_RESTOCK, "back on the shelf");
    words.put(GOODS_DAMAGED, "damaged");
    words.put(GROSS, "Goods");
    words.put(DISCOUNT, "Discount");
    words.put(TOTAL, "REFUNDED");
    words.put(TAX, "Includes");
    words.put(CASH, "Cash");
    words.put(CASH_INSTEAD, "Cash in place of wallet");
    words.put(TRANSFER_INSTEAD, "Transfer by the shop");
    words.put(WALLET, "To the wallet that paid");
    words.put(KEY, "Key");
    words.put(ORDER, "Order");
    words.put(CREDIT, "For your next purchase");
    words.put(CREDIT_USED, "Used for a purchase");
    words.put(FATE_ASKED, "asked for, no answer yet");
    words.put(FATE_ACCEPTED, "accepted, on its way");
    words.put(FATE_ARRIVED, "arrived");
    words.put(FATE_REFUSED, "refused, the shop sees to it");
    words.put(FATE_STUCK, "the shop sees to it");
    words.put(WHEN, "As of");
    words.put(
        ADVICE_WALLET,
        "GoPay: within 1 day as a rule. Other wallets and banks: up to 20 working days. Not"
            + " there? Bring this slip to the shop.");
    words.put(ADVICE_CREDIT, "Show this slip at the till to use its value.");
    words.put(SIGN_CUSTOMER, "Customer");
    words.put(SIGN_CASHIER, "Cashier");
    words.put(SHEET_TITLE, "FOR GOPAY SUPPORT");
    words.put(SHEET_NO_PROOF, "No receipt and no proof of payment");
    words.put(SHEET_MERCHANT, "Shop");
    words.put(SHEET_TRANSACTION, "Transaction");
    words.put(SHEET_ASKED, "Asked for");
    words.put(SHEET_AMOUNT, "Amount");
    words.put(SHEET_STATE, "State");
    words.put(SHEET_GATEWAY_ID, "Refund id at GoPay");
    words.put(SHEET_SAID, "GoPay said");
    words.put(SHEET_PRINTED, "Made");
    return words;
  }

  private static Map<ReturnPhrase, String> chinese() {
    Map<ReturnPhrase, String> words = new EnumMap<>(ReturnPhrase.class);
    words.put(TITLE, "退款单");
    words.put(TITLE_VOID, "销售已作废");
    words.put(TITLE_EXCHANGE, "换货单");
    words.put(TITLE_NO_RECEIPT, "无小票退款单");
    words.put(DEMO, "演示 - 非真实交易");
    words.put(COPY, "副本");
    words.put(FOR_CUSTOMER, "顾客联");
    words.put(FOR_SHOP, "商家联");
    words.put(NUMBER, "编号");
    words.put(ORIGIN, "原小票");
    words.put(SOLD, "购买时间");
    words.put(CASHIER, "收银员");
    words.put(APPROVED_BY, "批准人");
    words.put(REASON, "原因");
    words.put(REASON_DAMAGED, "商品损坏");
    words.put(REASON_WRONG_ITEM, "买错");
    words.put(REASON_EXPIRED, "过期");
    words.put(REASON_MISTAKE, "收银失误");
    words.put(REASON_OTHER, "其他");
    words.put(GOODS_RESTOCK, "放回货架");
    words.put(GOODS_DAMAGED, "损坏");
    words.put(GROSS, "商品金额");
    words.put(DISCOUNT, "折扣");
    words.put(TOTAL, "退款合计");
    words.put(TAX, "内含");
    words.put(CASH, "现金");
    words.put(CASH_INSTEAD, "现金（代替钱包退款）");
    words.put(TRANSFER_INSTEAD, "店铺转账");
    words.put(WALLET, "退回付款钱包");
    words.put(KEY, "退款键");
    words.put(ORDER, "订单");
    words.put(CREDIT, "可用于下次购物");
    words.put(CREDIT_USED, "已用于购物");
    words.put(FATE_ASKED, "已申请，尚未答复");
    words.put(FATE_ACCEPTED, "已受理，处理中");
    words.put(FATE_ARRIVED, "已到账");
    words.put(FATE_REFUSED, "被拒，由店铺处理");
    words.put(FATE_STUCK, "由店铺处理");
    words.put(WHEN, "截至");
    words.put(ADVICE_WALLET, "GoPay 一般一天内到账；其他钱包和银行最长二十个工作日。未到账请持此单到店。");
    words.put(ADVICE_CREDIT, "结账时出示此单即可抵用。");
    words.put(SIGN_CUSTOMER, "顾客");
    words.put(SIGN_CASHIER, "收银员");
    words.put(SHEET_TITLE, "供 GOPAY 客服查询");
    words.put(SHEET_NO_PROOF, "非小票，非付款凭证");
    words.put(SHEET_MERCHANT, "商家");
    words.put(SHEET_TRANSACTION, "交易");
    words.put(SHEET_ASKED, "申请时间");
    words.put(SHEET_AMOUNT, "金额");
    words.put(SHEET_STATE, "状态");
    words.put(SHEET_GATEWAY_ID, "GoPay 退款编号");
    words.put(SHEET_SAID, "GoPay 答复");
    words.put(SHEET_PRINTED, "制单时间");
    return words;
  }
}
