package id.laci.pos.returns;

/// Why goods come back. The words for it belong to whoever shows them.
public enum ReasonCode {
  /// Broken or spoiled.
  DAMAGED,
  /// Not what the customer meant to buy.
  WRONG_ITEM,
  /// Past its date.
  EXPIRED,
  /// The cashier sold it wrongly: a product, a quantity, a price.
  MISTAKE,
  /// Something else, which has to be said in words.
  OTHER;

  /// @return whether it says nothing without words
  public boolean needsWords() {
    return this == OTHER;
  }
}
