package id.laci.drivers.escpos;

import java.util.ArrayList;
import java.util.List;

/// Documents to print in tests.
public final class Receipts {
  /// A payload as long as a dynamic QRIS code.
  public static final String QRIS =
      "00020101021226610014ID.CO.QRIS.WWW01189360091400000000000215ID10200000000010303UMI"
          + "5204541153033605405150005802ID5912KEDAI CONTOH6007JAKARTA6105101106233"
          + "0119LACI-20261123-0000163049F2A";

  private Receipts() {}

  /// A sale with everything a receipt has on it.
  public static Document sale() {
    return Document.of(
        new Block.KickDrawer(),
        new Block.Text("KEDAI CONTOH", Style.TITLE),
        new Block.Text("Jl. Melati 7, Jakarta", Style.PLAIN.centred()),
        new Block.Feed(1),
        Block.columns("No. A1-000123", "23/11/2026 14:05"),
        new Block.Rule(),
        Block.columns("Kopi susu gula aren 2 x 18.000", "36.000"),
        Block.columns(
            "Nasi goreng kampung spesial dengan telur mata sapi dan kerupuk udang", "35.500"),
        Block.columns("Café crème", "21.000"),
        new Block.Rule(),
        Block.columns("Subtotal", "92.500"),
        Block.columns("PB1 10%", "9.250"),
        new Block.Columns("TOTAL", "Rp 101.750", Style.BOLD.withDoubleHeight()),
        Block.columns("GoPay", "101.750"),
        new Block.Feed(1),
        new Block.Qr(QRIS),
        new Block.Text("Terima kasih", Style.PLAIN.centred()),
        new Block.Text("Harga dalam € atas permintaan", Style.PLAIN.rightAligned()),
        new Block.Cut());
  }

  /// What goes back to a customer.
  public static Document refund() {
    return Document.of(
        new Block.Text("KEDAI CONTOH", Style.TITLE),
        new Block.Text("PENGEMBALIAN DANA", Style.BOLD.withDoubleHeight().centred()),
        new Block.Rule(),
        Block.columns("No. A1-R00007", "23/11/2026 15:40"),
        Block.columns("Untuk A1-000123", ""),
        new Block.Rule(),
        Block.columns("Kopi susu gula aren 1 x 18.000", "-18.000"),
        new Block.Columns("KEMBALI KE GOPAY", "-Rp 18.000", Style.BOLD),
        new Block.Feed(1),
        new Block.Text("Disetujui: Sari", Style.PLAIN),
        new Block.Cut());
  }

  /// The end of a shift.
  public static Document shiftReport() {
    return Document.of(
        new Block.Text("LAPORAN Z 0042", Style.TITLE),
        new Block.Rule(),
        Block.columns("Modal awal", "300.000"),
        Block.columns("Tunai", "1.284.500"),
        Block.columns("GoPay / QRIS", "3.918.000"),
        Block.columns("Pengembalian", "-18.000"),
        new Block.Rule(),
        new Block.Columns("TOTAL", "Rp 5.202.500", Style.BOLD.withDoubleHeight()),
        Block.columns("Dihitung", "1.584.500"),
        new Block.Columns("Selisih", "0", Style.BOLD),
        new Block.Cut());
  }

  /// Names of every kind beside amounts of every size.
  public static Document longNames() {
    String name = "Keranjang Kado Lebaran Istimewa isi Kurma, Sirup, Kue Kering dan Teh Melati";
    return Document.of(
        Block.columns(name, "9.999.999.999"),
        Block.columns("X".repeat(70), "1"),
        new Block.Columns(name, "Rp 9.999.999.999", Style.BOLD.withDoubleSize()),
        Block.columns("", "12"),
        Block.columns("Kopi", ""),
        new Block.Text(name, Style.PLAIN.centred()),
        new Block.Cut());
  }

  /// Names that no code page of a western printer has.
  public static Document chinese() {
    return Document.of(
        new Block.Text("茶叶小店 TEH", Style.TITLE),
        new Block.Text("雅加达茉莉路七号", Style.PLAIN.centred()),
        new Block.Rule(),
        Block.columns("龙井茶 Longjing 50g", "88.000"),
        Block.columns("小笼包八只装配黑醋与姜丝，现点现做，趁热食用", "46.500"),
        Block.columns("こんにちは 한국어 café", "7.000"),
        new Block.Columns("合计", "Rp 141.500", Style.BOLD.withDoubleHeight()),
        new Block.Text("谢谢光临", Style.PLAIN.centred()),
        new Block.Cut());
  }

  /// Long enough to fill the buffers of cheap printers many times.
  public static Document twoHundredLines() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= 200; i++) {
      blocks.add(Block.columns(i + ". Barang nomor " + i, String.valueOf(i * 1_500)));
    }
    blocks.add(new Block.Cut());
    return new Document(blocks);
  }
}
