package id.laci.pos.risk;

/// What a mark is about, so that it can be opened again.
public sealed interface About {
  /// Goods that came back.
  ///
  /// @param number of the return
  /// @param receipt of the sale; blank when nobody could find it
  record Return(String number, String receipt) implements About {}

  /// A sale that was at the counter then.
  ///
  /// @param receipt the number that it gets, or got
  record Sale(String receipt) implements About {}

  /// A payment by a code of the gateway's.
  ///
  /// @param order its id
  record Code(String order) implements About {}

  /// A payment by a code of the shop's own making.
  record OwnCode(String claim) implements About {}

  /// A shift, with its drawer and its cash.
  record Shift(long number) implements About {}
}
