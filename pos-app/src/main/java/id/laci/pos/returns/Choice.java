package id.laci.pos.returns;

/// Goods that somebody wants to give back.
///
/// @param line the line of the sale
/// @param quantity how many of it, at least 1
/// @param goods where they go
public record Choice(int line, int quantity, GoodsBack goods) {
  public Choice {
    if (quantity < 1) {
      throw new IllegalArgumentException("a choice of " + quantity);
    }
  }
}
