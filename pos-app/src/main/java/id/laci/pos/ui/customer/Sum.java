package id.laci.pos.ui.customer;

import id.laci.pos.money.Money;
import id.laci.pos.ui.Parts;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The largest type on the screen: an amount, smaller where it is so long that it would not fit.
final class Sum {
  private static final String LONG = "long";
  private static final int USUAL_LENGTH = "Rp 10.000.000".length();

  private final Label label = Parts.label("", "amount");

  Sum() {
    label.setMinWidth(Region.USE_PREF_SIZE);
  }

  Label node() {
    return label;
  }

  void show(Money money) {
    String text = money.toString();
    label.setText(text);
    label.getStyleClass().remove(LONG);
    if (text.length() > USUAL_LENGTH) {
      label.getStyleClass().add(LONG);
    }
  }
}
