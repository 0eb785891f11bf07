package id.laci.pos.till;

import id.laci.pos.claim.Demand;
import id.laci.pos.claim.ReferenceEntry;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.Qr;
import id.laci.pos.sale.Sale;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where the sale is: what the left side of the cashier's screen and the whole customer's screen
/// show.
public sealed interface Stage {
  /// Scanning, searching, counting.
  record Selling() implements Stage {}

  /// A payment by QR is on its way.
  ///
  /// @param order what was asked of the customer
  /// @param progress how far it is
  /// @param qr the code, once there is one; the customer may scan it while it is present
  /// @param left until the code ends
  /// @param heardAt when the gateway last spoke of this order
  /// @param checking whether a question is on its way right now
  /// @param claim that the customer says it is paid, while the gateway does not
  /// @param trouble what the customer's own app tells the customer, as the cashier chose it
  record ByQr(
      Order order,
      Progress progress,
      Optional<Qr> qr,
      Optional<Duration> left,
      Optional<Instant> heardAt,
      boolean checking,
      Optional<Claim> claim,
      Optional<AppTrouble> trouble)
      implements Stage {}

  /// The customer says that it is paid. The goods stay until the gateway says so too.
  ///
  /// @param since when the customer said so first
  /// @param unpaidAt when the gateway last answered that it is not paid; empty while it has not
  ///   answered since
  record Claim(Instant since, Optional<Instant> unpaidAt) {}

  /// What a wallet's app can tell its customer. The gateway never hears of these: the code stays as
  /// it is, and the customer may try again.
  enum AppTrouble {
    /// Too little money in it.
    BALANCE,
    /// More than the customer may pay at once, in a day or in a month.
    LIMIT,
    /// The phone has no network.
    NETWORK,
    /// The app will not pay this shop, or names a fault of its own.
    SHOP
  }

  /// How far a payment by QR is.
  enum Progress {
    /// The gateway is being asked for a code.
    ASKING,
    /// The code is up and lives.
    WAITING,
    /// The code is up, or may be, and the gateway does not answer.
    NO_CONTACT,
    /// The gateway is being asked to end the code; until it has, no other code and no done deal.
    ENDING,
    /// The same, and no code ever came: nobody can pay by it, so cash may be taken.
    ENDING_UNSEEN,
    /// The gateway is asked to end a code and does not answer: cash may be taken, the end is asked
    /// for until it comes.
    ENDING_UNHEARD
  }

  /// A payment by QR ended without money.
  record QrFailed(Order order, Closing why) implements Stage {}

  /// A code made here from the shop's own static one is on the customer's screen. Nobody can verify
  /// its payment now.
  ///
  /// @param demand what was asked of the customer
  /// @param merchant the shop's name as the customer's app shows it
  /// @param nmid the national merchant number, to be compared with the customer's screen
  /// @param slip what is wrong with the reference that was typed last
  record ByOwnCode(Demand demand, String merchant, String nmid, Optional<ReferenceEntry> slip)
      implements Stage {}

  /// Cash is being taken.
  ///
  /// @param due what is to pay
  /// @param suggestions sums that customers are likely to hand over, rising, the exact one first
  record ByCash(Money due, List<Money> suggestions) implements Stage {
    public ByCash {
      suggestions = List.copyOf(suggestions);
    }
  }

  /// The sum is being divided between ways to pay.
  ///
  /// @param due what is to pay
  record Splitting(Money due) implements Stage {}

  /// Paid. Stays until the next scan, the next key, or [Till#DONE_STAYS].
  ///
  /// @param sale what was sold
  /// @param print how its receipt is doing; empty when the shop has no printer
  record Done(Sale sale, Optional<PrintJob.State> print) implements Stage {}

  /// A finished sale was looked up by its receipt; the basket is left as it is.
  ///
  /// @param sale what was sold then
  /// @param print how a copy asked for here is doing; empty before one was
  record PastSale(Sale sale, Optional<PrintJob.State> print) implements Stage {}
}
