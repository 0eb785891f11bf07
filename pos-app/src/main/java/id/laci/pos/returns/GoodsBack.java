package id.laci.pos.returns;

/// Where goods go that came back.
public enum GoodsBack {
  /// To be sold again.
  RESTOCK,
  /// Not to be sold again.
  DAMAGED
}
