package id.laci.pos.shift;

import id.laci.pos.money.Money;
import id.laci.pos.payment.Giving;
import id.laci.pos.sale.Sale;
import id.laci.pos.sale.Tender;

/// What was taken in and given back: the fold of a shift's facts, and nothing else.
///
/// @param sold the sales
/// @param cash the parts of them that were paid in cash, the change taken off
/// @param cashless the rest
/// @param voids lines that were taken out of a basket and stayed out
public record Takings(Sold sold, Flow cash, Cashless cashless, Flow voids) {
  /// Nothing.
  public static final Takings NONE = new Takings(Sold.NONE, Flow.NONE, Cashless.NONE, Flow.NONE);

  /// @return this and one more sale, paid as its tenders say
  public Takings plus(Sale sale, Tariff tariff) {
    Takings sum = new Takings(sold.plus(sale), cash, cashless, voids);
    for (Tender tender : sale.tenders()) {
      sum = sum.plus(tender, tariff);
    }
    return sum;
  }

  private Takings plus(Tender tender, Tariff tariff) {
    return switch (tender) {
      case Tender.Cash(var amount, var _) -> new Takings(sold, cash.plus(amount), cashless, voids);
      case Tender.Wallet wallet ->
          with(cashless.paid(wallet.name(), wallet.amount(), tariff.fee(wallet.amount())));
      case Tender.Claimed(var amount, var _, var _) -> with(cashless.claimed(amount));
      case Tender.Credit(var amount, var _) -> with(cashless.exchanged(amount));
    };
  }

  /// @return this and money that came after its sale had gone another way
  public Takings cameLate(Money amount) {
    return with(cashless.cameLate(amount));
  }

  /// @return this, with money that had come late put on a sale
  public Takings attached(Money amount) {
    return with(cashless.attached(amount));
  }

  /// @return this and money that went back to a customer
  public Takings gaveBack(Giving way, Money amount) {
    return with(cashless.gaveBack(way, amount));
  }

  /// @return this and a line that was taken out of the basket
  public Takings voided(Money amount) {
    return new Takings(sold, cash, cashless, voids.plus(amount));
  }

  /// @return this, with a line that had been taken out brought back
  public Takings restored(Money amount) {
    return new Takings(sold, cash, cashless, voids.minus(amount));
  }

  private Takings with(Cashless other) {
    return new Takings(sold, cash, other, voids);
  }
}
