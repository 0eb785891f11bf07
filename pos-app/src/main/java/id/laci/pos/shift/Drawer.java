package id.laci.pos.shift;

import id.laci.pos.money.Money;

/// Where the cash in the drawer comes from and went to.
///
/// @param opening the float
/// @param sales cash of completed sales, the change taken off
/// @param parts cash taken for a sale that is not completed yet
/// @param givenBack cash that customers got back for money that had come by a wallet, or for goods
/// @param in put in for other reasons
/// @param out taken out for other reasons
/// @param dropped brought to the safe
public record Drawer(
    Money opening, Money sales, Money parts, Money givenBack, Money in, Money out, Money dropped) {
  /// A drawer that begins with its float.
  static Drawer of(Money opening) {
    return new Drawer(
        opening, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
  }

  /// @return what should be in it
  public Money expected() {
    return opening.plus(sales).plus(parts).minus(givenBack).plus(in).minus(out).minus(dropped);
  }

  /// A sale is completed.
  ///
  /// @param cash all that was paid of it in cash, the change taken off
  /// @param before how much of that was taken before, as parts
  Drawer sold(Money cash, Money before) {
    return new Drawer(opening, sales.plus(cash), parts.minus(before), givenBack, in, out, dropped);
  }

  /// A part of a sale is taken; a negative one goes back.
  public Drawer part(Money cash) {
    return new Drawer(opening, sales, parts.plus(cash), givenBack, in, out, dropped);
  }

  Drawer gaveBack(Money cash) {
    return new Drawer(opening, sales, parts, givenBack.plus(cash), in, out, dropped);
  }

  Drawer moved(CashMove move) {
    Money amount = move.amount();
    return switch (move.kind()) {
      case IN -> new Drawer(opening, sales, parts, givenBack, in.plus(amount), out, dropped);
      case OUT -> new Drawer(opening, sales, parts, givenBack, in, out.plus(amount), dropped);
      case DROP -> new Drawer(opening, sales, parts, givenBack, in, out, dropped.plus(amount));
    };
  }
}
