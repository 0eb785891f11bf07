package id.laci.pos.settlement;

import id.laci.pos.table.Limits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What columns are called, in Indonesian and English, by gateways, acquirers and banks. Of two
/// columns with the same meaning the one whose name stands first here is meant.
final class HeaderNames {
  private static final int LONGEST = 60;

  private static final Map<Meaning, List<String>> NAMES =
      new TreeMap<>(
          Map.ofEntries(
              names(
                  Meaning.ORDER_ID,
                  "order id;orderid;merchant order id;id order;id pesanan;nomor pesanan;no"
                      + " pesanan;nomor order;no order;partner reference"
                      + " no;partnerreferenceno;merchant trans id;invoice;invoice no;no"
                      + " invoice;nomor invoice;external id;merchant reference"),
              names(
                  Meaning.TRANSACTION_ID,
                  "transaction id;transactionid;txn id;trx id;id transaksi;transaksi id;"
                      + "nomor transaksi;no transaksi;acquirement id;payment id;id pembayaran;"
                      + "gopay order id;reference no"),
              names(
                  Meaning.REFERENCE,
                  "rrn;no rrn;nomor rrn;retrieval reference number;retrieval ref no;reference"
                      + " number;ref number;no referensi;nomor referensi;no ref;no reff;reference"
                      + " id;reference;referensi;nomor ref;merchant cross reference id"),
              names(
                  Meaning.GROSS,
                  "gross amount;gross;amount gross;gross transaction amount;jumlah kotor;nominal"
                      + " transaksi;jumlah transaksi;nilai transaksi;transaction amount;txn"
                      + " amount;trx amount;total transaksi;nominal;total"
                      + " amount;amount;jumlah;jumlah pembayaran;nominal pembayaran;payment"
                      + " amount;total pembayaran;mutasi"),
              names(Meaning.CREDIT, "kredit;credit;uang masuk;dana masuk;masuk;mutasi kredit"),
              names(Meaning.DEBIT, "debit;debet;uang keluar;dana keluar;keluar;mutasi debit"),
              names(
                  Meaning.FEE,
                  "mdr amount;nominal mdr;biaya mdr;potongan mdr;total mdr;mdr;mdr fee;total"
                      + " fee;fee;transaction fee;merchant fee;biaya layanan;biaya"
                      + " transaksi;biaya;potongan;biaya admin;charge amount;fee amount;komisi"),
              names(
                  Meaning.NET,
                  "net amount;net;amount net;nett amount;nett;nominal bersih;jumlah bersih;"
                      + "pendapatan bersih;settlement amount;settle amount;nominal settlement;"
                      + "jumlah diterima;nominal diterima;dana diterima;jumlah dibayarkan;"
                      + "merchant settle amount;penerimaan bersih"),
              names(
                  Meaning.DATE,
                  "transaction date time;transaction datetime;transaction date and time;tanggal dan"
                      + " waktu transaksi;tanggal waktu transaksi;trx date time;transaction"
                      + " date;trx date;txn date;tanggal transaksi;tgl transaksi;tgl trx;payment"
                      + " date;tanggal pembayaran;transaction time;waktu transaksi;payment"
                      + " time;paid at;waktu pembayaran;date time;datetime;tanggal waktu;tanggal"
                      + " jam;tanggal dan waktu;date;tanggal;tgl;created at;created time;created"
                      + " date;settlement time;settlement date;settle date;tanggal"
                      + " settlement;finished time;posting date"),
              names(
                  Meaning.TIME,
                  "transaction time;waktu transaksi;transaction hour;jam transaksi;jam trx;trx"
                      + " time;txn time;time of transaction;waktu pembayaran;payment"
                      + " time;pukul;jam;waktu;time"),
              names(
                  Meaning.ISSUER,
                  "issuer;issuer name;nama issuer;penerbit;nama penerbit;sumber dana;bank issuer;"
                      + "source of fund;source of funds;sof;e wallet;aplikasi pembayar"),
              names(
                  Meaning.STATUS,
                  "transaction status;status transaksi;payment status;status pembayaran;"
                      + "status settlement;status"),
              names(
                  Meaning.TYPE,
                  "transaction type;tipe transaksi;jenis transaksi;txn type;trx"
                      + " type;type;jenis;tipe;kategori;keterangan;deskripsi;description;uraian;payment"
                      + " type;metode pembayaran;payment method"),
              names(Meaning.SIDE, "cr db;db cr;d k;k d;dk;debit kredit;debit credit;d c;side")));

  private HeaderNames() {}

  private static Map.Entry<Meaning, List<String>> names(Meaning meaning, String names) {
    return Map.entry(meaning, List.of(names.split(";")));
  }

  /// @return the name as it is compared: small letters and digits, one blank between words, without
  ///   a currency or a clock
  static String plain(String header) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < Math.min(header.length(), LONGEST * 2); at++) {
      char c = header.charAt(at);
      plain.append(Character.isLetterOrDigit(c) ? c : ' ');
    }
    List<String> words =
        new ArrayList<>(List.of(plain.toString().strip().toLowerCase(Locale.ROOT).split(" +")));
    words.removeIf(
        word -> words.size() > 1 && Set.of("rp", "idr", "wib", "wita", "wit").contains(word));
    String text = String.join(" ", words);
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  /// @return what each column is recognised as, by its place from 0; a file says when and how much
  ///   only once
  static Map<Integer, Meaning> recognise(List<String> header) {
    List<String> plain = header.stream().limit(Limits.COLUMNS).map(HeaderNames::plain).toList();
    Map<Integer, Meaning> recognised = new TreeMap<>();
    Set<Integer> taken = new HashSet<>();
    NAMES.forEach(
        (meaning, names) ->
            names.stream()
                .mapToInt(plain::indexOf)
                .filter(at -> at >= 0 && !taken.contains(at))
                .findFirst()
                .ifPresent(
                    at -> {
                      taken.add(at);
                      recognised.put(at, meaning);
                    }));
    return recognised;
  }
}
