package id.laci.pos.ui.gallery;

/// What a picture is of.
public enum Screen {
  CASHIER("cashier"),
  CUSTOMER("customer");

  private final String tag;

  Screen(String tag) {
    this.tag = tag;
  }

  /// @return how file names begin
  public String tag() {
    return tag;
  }
}
