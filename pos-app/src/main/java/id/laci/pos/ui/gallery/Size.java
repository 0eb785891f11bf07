package id.laci.pos.ui.gallery;

/// How large a picture is, in pixels.
public record Size(int width, int height) {
  /// The cashier's smallest monitor.
  public static final Size CASHIER = new Size(1366, 768);

  /// The customer's usual monitor.
  public static final Size CUSTOMER = new Size(1280, 800);

  /// A small monitor for the customer.
  public static final Size NETBOOK = new Size(1024, 600);

  /// A seven-inch display.
  public static final Size SMALL = new Size(800, 480);

  /// A tablet that stands upright.
  public static final Size UPRIGHT = new Size(800, 1280);

  @Override
  public String toString() {
    return width + "x" + height;
  }
}
