package id.laci.pos.counter;

/// What a device is there for.
public enum Role {
  /// Prints receipts.
  PRINTER,
  /// Reads codes, over a serial line; one that types like a keyboard needs no place here.
  SCANNER,
  /// Reads staff and member cards.
  CARD_READER,
  /// Two lines of text towards the customer.
  DISPLAY,
  /// The cash drawer: behind the printer, or with a port of its own.
  DRAWER
}
