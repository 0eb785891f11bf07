package id.laci.pos.ledger;

/// What a person can decide in the till's stead.
public enum Decision {
  /// Money that came late pays the sale at the counter.
  PUT_ON_SALE,
  /// Money that came late went back to the customer in cash.
  RETURNED_IN_CASH,
  /// Money that came late went back by a transfer that the shop made itself.
  RETURNED_BY_TRANSFER,
  /// Money that came late is sent back to the wallet that it came from.
  REFUND_ASKED,
  /// An item of the queue is not followed any more.
  DROPPED,
  /// A payment that nobody could find is written off.
  WRITTEN_OFF,
  /// A payment and a line of the acquirer's list belong together.
  MATCHED,
  /// A code of our own making was accepted beyond the limits.
  OVER_LIMIT,
  /// Payment by codes of our own making was switched on or off.
  SWITCHED,
  /// A settlement file is read without some of its lines.
  LINES_LEFT_OUT,
  /// A line was taken out of a basket of which a part was paid, or made smaller.
  TAKEN_OUT,
  /// Figures, sales or the journal were written into a file to be taken along.
  EXPORTED
}
