package id.laci.drivers.escpos;

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
}
