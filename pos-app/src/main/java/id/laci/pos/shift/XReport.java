package id.laci.pos.shift;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How a shift stands, at any time and without a number.
///
/// @param opening how it began
/// @param cashier who has the drawer now
/// @param sales how many sales were completed
/// @param cashless what came in without cash
/// @param moves cash that went in and out without a sale
/// @param noSales how often the drawer was opened without a sale
/// @param whole what tells how much cash should be in the drawer; for those who may know
/// @param at as of when
public record XReport(
    Opening opening,
    String cashier,
    int sales,
    Cashless cashless,
    List<CashMove> moves,
    int noSales,
    Optional<Whole> whole,
    Instant at) {
  public XReport {
    moves = List.copyOf(moves);
  }

  /// What a blind count must not know: with the sum of the sales and the wallets' part anybody
  /// works out the cash.
  public record Whole(Takings takings, Drawer drawer) {}

  /// @param open whether what tells of the cash is in it
  public static XReport of(Running running, boolean open, Instant at) {
    return new XReport(
        running.opening(),
        running.cashier(),
        running.takings().sold().sales(),
        running.takings().cashless(),
        running.moves(),
        running.noSales().size(),
        open ? Optional.of(new Whole(running.takings(), running.drawer())) : Optional.empty(),
        at);
  }
}
