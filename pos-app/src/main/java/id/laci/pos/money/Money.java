package id.laci.pos.money;

import java.util.ArrayList;
import java.util.List;

/// An amount in whole rupiah. Arithmetic is checked: an amount too large for a `long` is an
/// [ArithmeticException], never a wrong sum. ISO 4217 gives the rupiah two decimals; no counter
/// uses them, so they exist only on the gateway's wire.
///
/// @param rupiah the amount; negative for money that goes back
public record Money(long rupiah) implements Comparable<Money> {
  /// Nothing.
  public static final Money ZERO = new Money(0);

  /// @param rupiah whole rupiah
  public static Money of(long rupiah) {
    return rupiah == 0 ? ZERO : new Money(rupiah);
  }

  /// @return this and `other` together
  public Money plus(Money other) {
    return of(Math.addExact(rupiah, other.rupiah));
  }

  /// @return what is left when `other` is taken away; may be negative
  public Money minus(Money other) {
    return of(Math.subtractExact(rupiah, other.rupiah));
  }

  /// @param count how many times this amount
  public Money times(long count) {
    return of(Math.multiplyExact(rupiah, count));
  }

  /// The price of so many thousandths, such as grams of what is priced by the kilogram; half a
  /// rupiah counts as one.
  ///
  /// @param thousandths not negative
  public Money perThousand(long thousandths) {
    return of(Math.floorDiv(Math.addExact(Math.multiplyExact(rupiah, thousandths), 500), 1000));
  }

  /// Splits by weights without losing a rupiah: the parts always add up to the whole. What does not
  /// divide evenly goes rupiah by rupiah to the parts with the largest remainders, the earlier
  /// first.
  ///
  /// @param weights none negative, at least one positive
  public List<Money> split(List<Long> weights) {
    return Shares.of(this, weights);
  }

  /// Splits into `parts` shares that differ by at most one rupiah; the larger come first.
  ///
  /// @param parts at least 1
  public List<Money> split(int parts) {
    List<Long> weights = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      weights.add(1L);
    }
    return split(weights);
  }

  /// @return whether there is nothing at all
  public boolean isZero() {
    return rupiah == 0;
  }

  /// @return whether there is more than nothing
  public boolean isPositive() {
    return rupiah > 0;
  }

  /// @return whether there is less than nothing
  public boolean isNegative() {
    return rupiah < 0;
  }

  /// @return whether this covers `price`
  public boolean covers(Money price) {
    return rupiah >= price.rupiah;
  }

  /// @return `128.500`, as amounts stand on a line
  public String bare() {
    return Rupiah.grouped(rupiah);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(rupiah, other.rupiah);
  }

  /// @return `Rp 128.500`, as a sum that stands alone is written
  @Override
  public String toString() {
    return rupiah < 0 ? "-Rp " + bare().substring(1) : "Rp " + bare();
  }
}
