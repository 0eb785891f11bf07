package id.laci.pos.till;

import id.laci.pos.audit.JournalWish;
import id.laci.pos.counter.DeviceWish;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.ItemId;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.OrderId;
import id.laci.pos.reckoning.ReckoningWish;
import id.laci.pos.risk.RiskWish;
import id.laci.pos.saleslist.SalesWish;
import id.laci.pos.shift.ShiftWish;
import id.laci.pos.staff.Pin;
import id.laci.pos.staff.StaffWish;
import id.laci.pos.support.SupportWish;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.today.DayWish;
import java.util.Optional;

/// What a person at the till wants. Screens say intents and nothing else; whether one is possible
/// now is the till's to decide, and one that is not possible changes nothing.
public sealed interface Intent {
  /// A scanner read a code, or a person typed one and pressed Enter in the search field.
  ///
  /// @param text at most [Till#SCAN_LENGTH_MAX] characters count
  record Scan(String text) implements Intent {}

  /// The search field reads differently now; blank shows the tiles again.
  record Search(String query) implements Intent {}

  /// Enter in the search field: a code, the only product found, or a message.
  record Submit(String text) implements Intent {}

  /// The tiles of another category; empty for the favourites.
  record ShowCategory(String category) implements Intent {}

  /// A tile or a search result was chosen.
  record Add(String sku) implements Intent {}

  /// One more or one less; one less than one removes the line.
  ///
  /// @param by how many more; negative for fewer
  record ChangeQuantity(int line, int by) implements Intent {}

  /// A typed quantity; 0 removes the line.
  record SetQuantity(int line, int quantity) implements Intent {}

  /// Takes a line out; [Undo] brings it back.
  record RemoveLine(int line) implements Intent {}

  /// Brings the last removed line back.
  record Undo() implements Intent {}

  /// A message has been read.
  record Dismiss(long notice) implements Intent {}

  /// Take the money by QRIS or GoPay.
  record PayByQr() implements Intent {}

  /// Take the money in cash. While a code is up, this first ends the code.
  record PayByCash() implements Intent {}

  /// The cash that the customer handed over; completes the sale when it covers what is due.
  record TakeCash(Money received) implements Intent {}

  /// Divide what is due between ways to pay.
  record Split() implements Intent {}

  /// Take a part of what is due by QRIS or GoPay.
  record PayPartByQr(Money amount) implements Intent {}

  /// Take a part of what is due in cash, exactly so much.
  record TakePart(Money amount) implements Intent {}

  /// Give back what has been paid of the sale so far: cash over the counter, a wallet's money by a
  /// refund that is due from then on.
  record GiveBackParts() implements Intent {}

  /// Show a code made here from the shop's own static one, because the gateway cannot make one.
  record PayOffline() implements Intent {}

  /// The customer's screen shows that the code made here is paid, under this reference.
  ///
  /// @param reference as typed or scanned
  record ClaimPaid(String reference) implements Intent {}

  /// Switch payment by codes made here on or off; asks for a manager's approval.
  record SwitchOffline(boolean on) implements Intent {}

  /// Something about setting up the shop's own code.
  record SetUpOwnCode(OwnCodeWish wish) implements Intent {}

  /// Somebody who may allow it types a PIN.
  ///
  /// @param code from their phone, when one is asked for
  record GivePin(Pin pin, Pin code) implements Intent {
    /// Without a code.
    public GivePin(Pin pin) {
      this(pin, Pin.none());
    }
  }

  /// Something about accounts.
  record ForStaff(StaffWish wish) implements Intent {}

  /// Ask nobody after all.
  record CancelApproval() implements Intent {}

  /// What the customer's app says; empty when it works after all.
  record AppSays(Optional<Stage.AppTrouble> trouble) implements Intent {}

  /// Money that came late pays for the sale at the counter.
  record PutOnSale(OrderId order) implements Intent {}

  /// Ask the gateway now.
  record CheckNow() implements Intent {}

  /// The customer says it is paid: ask the gateway now and guide the cashier; never books money.
  record CustomerSaysPaid() implements Intent {}

  /// One step back without loss: closes a payment panel, or ends a code that is up.
  record Back() implements Intent {}

  /// The next customer.
  record NextSale() implements Intent {}

  /// One more copy of the last receipt.
  record PrintAgain() implements Intent {}

  /// Opens another page in place of the tiles, or the tiles again.
  record Open(Page.Name page) implements Intent {}

  /// Have an item of the queue tried now.
  record RetryItem(ItemId item) implements Intent {}

  /// Have everything that waits for the gateway tried now.
  record RetryAll() implements Intent {}

  /// Do not follow an item of the queue any more; asks for a manager's approval.
  ///
  /// @param reason in the cashier's words, 3 to 200 characters
  record DropItem(ItemId item, String reason) implements Intent {}

  /// Money that came late went back to the customer, or is to be sent back; asks for a manager's
  /// approval.
  ///
  /// @param reason in the cashier's words, 3 to 200 characters
  record GiveBack(OrderId order, Giving how, String reason) implements Intent {}

  /// Look for payments by order, receipt, amount or day; blank for the latest.
  record FindPayments(String query) implements Intent {}

  /// What happened to one payment.
  record OpenTimeline(OrderId order) implements Intent {}

  /// Print what the gateway's support needs to find one payment.
  record PrintClaimSlip(OrderId order) implements Intent {}

  /// Something at the refund desk.
  record ForReturn(ReturnWish wish) implements Intent {}

  /// Something about the other side's file.
  record Reckon(ReckoningWish wish) implements Intent {}

  /// Something for whoever helps.
  record ForSupport(SupportWish wish) implements Intent {}

  /// Something about the shift and the drawer.
  record ForShift(ShiftWish wish) implements Intent {}

  /// Something about the figures of a day.
  record ForDay(DayWish wish) implements Intent {}

  /// Something about the list of sales.
  record ForSales(SalesWish wish) implements Intent {}

  /// Something about the rules that watch, and what they found.
  record ForRisk(RiskWish wish) implements Intent {}

  /// Opens the devices, or goes back to selling.
  record ShowDevices(boolean open) implements Intent {}

  /// Something about the journal.
  record ForJournal(JournalWish wish) implements Intent {}

  /// Something about the devices.
  record Devices(DeviceWish wish) implements Intent {}

  /// While on, what is scanned is shown with its meaning and not sold.
  record TryScanning(boolean on) implements Intent {}

  /// Print a job that waits, failed or is in doubt; one that may have come out is printed as a copy
  /// that says so.
  record PrintJobAgain(String receipt, int copy) implements Intent {}

  /// Let a job go that waits, failed or is in doubt.
  record DropPrintJob(String receipt, int copy) implements Intent {}

  /// A copy of a sale that was looked up.
  record PrintCopy(String receipt) implements Intent {}

  /// The cashier reads this language from now on.
  record CashierReads(Language language) implements Intent {}

  /// The customer reads this language from now on, until the next sale.
  record CustomerReads(Language language) implements Intent {}

  /// Light or dark screens.
  record Darken(boolean dark) implements Intent {}
}
