package id.laci.pos.ui.cashier;

import id.laci.pos.money.Money;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// How much of a sum is paid, how much the next part is, and what is left, as lengths. The figures
/// beside it say the same.
final class ShareBar {
  private final Region paid = part("paid");
  private final Region next = part("next");
  private double paidShare;
  private double nextShare;
  private final Pane node =
      new Pane(next, paid) {
        @Override
        protected void layoutChildren() {
          double end = getWidth() * Math.min(1, paidShare + nextShare);
          paid.resizeRelocate(0, 0, getWidth() * paidShare, getHeight());
          next.resizeRelocate(0, 0, end, getHeight());
        }
      };

  ShareBar() {
    node.getStyleClass().add("share-bar");
  }

  private static Region part(String style) {
    Region part = new Region();
    part.getStyleClass().add(style);
    return part;
  }

  Node node() {
    return node;
  }

  /// @param settled paid so far
  /// @param part the next one
  /// @param due still to pay, the next part included
  void show(Money settled, Money part, Money due) {
    double whole = Math.max(1, settled.plus(due).rupiah());
    paidShare = settled.rupiah() / whole;
    nextShare = Math.min(part.rupiah(), due.rupiah()) / whole;
    node.requestLayout();
  }
}
