package id.laci.pos.simulation.invariant;

import id.laci.pos.claim.ClaimLimits;
import java.util.List;
import java.util.Optional;

/// Something that must hold at every moment. Each object watches one world and may remember what it
/// saw there.
public interface Invariant {
  /// @return what it says, in short
  String name();

  /// Looks at what was seen last.
  ///
  /// @param books everything until now, this included
  /// @return what is wrong, in words
  Optional<String> after(Seen seen, Books books);

  /// @param limits of what may be taken on the word of a customer's screen
  /// @return all of them, for one world
  static List<Invariant> all(ClaimLimits limits) {
    return List.of(
        new OneAmountPerOrder(),
        new SaleCompletesOnce(),
        new MoneyIsSomewhere(),
        new AcknowledgedSurvives(),
        new RefundsStayWithinThePayment(),
        new ReturnsStayWithinTheSale(),
        new PaperTellsTheTruth(),
        new NumbersNeverRepeat(),
        new OneLivingCode(),
        new PaidOnGatewaysWord(),
        new DiskBeforeDeed(),
        new NothingStaysOpen(),
        new ClosedMeansDead(),
        new OnTrustWithinLimits(limits),
        new OldestFirst(),
        new ShiftsAddUp(),
        new AskedOfAnother());
  }
}
