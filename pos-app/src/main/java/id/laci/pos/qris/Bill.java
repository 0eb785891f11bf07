package id.laci.pos.qris;

import id.laci.pos.money.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What one dynamic code asks for. Nothing is checked here: a bill that cannot be written is
/// refused by the code it is put on.
///
/// @param amount without tip
/// @param decimals how the amount is written
/// @param tip on top of the amount
/// @param labels texts for the additional data
public record Bill(Money amount, Decimals decimals, Tip tip, Map<Label, String> labels) {
  /// Keeps its own copy of the labels, in the order of their tags.
  public Bill {
    EnumMap<Label, String> copy = new EnumMap<>(Label.class);
    copy.putAll(labels);
    labels = Collections.unmodifiableMap(copy);
  }

  /// @return a bill of this amount, written without decimals, no tip, no labels
  public static Bill of(Money amount) {
    return new Bill(amount, Decimals.NONE, new Tip.None(), Map.of());
  }

  /// @return the same bill written as `25000.00`
  public Bill withTwoDecimals() {
    return new Bill(amount, Decimals.TWO, tip, labels);
  }

  /// @return the same bill with this tip
  public Bill withTip(Tip other) {
    return new Bill(amount, decimals, other, labels);
  }

  /// @return the same bill with this text
  public Bill withLabel(Label label, String text) {
    EnumMap<Label, String> more = new EnumMap<>(Label.class);
    more.putAll(labels);
    more.put(label, text);
    return new Bill(amount, decimals, tip, more);
  }
}
