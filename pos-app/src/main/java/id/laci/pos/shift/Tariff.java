package id.laci.pos.shift;

import id.laci.pos.money.Money;
import id.laci.pos.reconcile.MdrTable;
import id.laci.pos.reconcile.MerchantClass;
import java.time.LocalDate;

/// The fees that an acquirer may keep of payments by QR during a shift. It is written into the
/// journal when the shift opens, so that a later tariff never changes a closed shift.
///
/// @param merchant whose fees they are
/// @param day on which the shift's day began
/// @param rules those that hold on that day
public record Tariff(MerchantClass merchant, LocalDate day, MdrTable rules) {
  /// @param table of all days and all merchants
  public static Tariff of(MdrTable table, MerchantClass merchant, LocalDate day) {
    return new Tariff(merchant, day, table.inForce(merchant, day));
  }

  /// @return the fee of one payment; nothing when no rule holds for it
  public Money fee(Money amount) {
    return rules.expected(merchant, day, amount).orElse(Money.ZERO);
  }
}
