package id.laci.pos.till;

import id.laci.pos.counter.DeviceWish;
import id.laci.pos.counter.Role;
import id.laci.pos.staff.Permission;
import java.util.Optional;

/// Which intents go on while the till is locked, and which take money. A switch without a default,
/// so that nobody adds an intent without deciding it.
final class Guard {
  private Guard() {}

  /// @return whether that may be wanted while nobody has proved who they are: scans land in the
  ///   basket, everybody reads in their own language, and who is there can be said
  static boolean isForEverybody(Intent intent) {
    return switch (intent) {
      case Intent.Scan _,
          Intent.ForStaff _,
          Intent.CashierReads _,
          Intent.CustomerReads _,
          Intent.Darken _ ->
          true;
      case Intent.Search _,
          Intent.Submit _,
          Intent.ShowCategory _,
          Intent.Add _,
          Intent.ChangeQuantity _,
          Intent.SetQuantity _,
          Intent.RemoveLine _,
          Intent.Undo _,
          Intent.Dismiss _,
          Intent.PayByQr _,
          Intent.PayByCash _,
          Intent.TakeCash _,
          Intent.Split _,
          Intent.PayPartByQr _,
          Intent.TakePart _,
          Intent.GiveBackParts _,
          Intent.PayOffline _,
          Intent.ClaimPaid _,
          Intent.SwitchOffline _,
          Intent.SetUpOwnCode _,
          Intent.GivePin _,
          Intent.CancelApproval _,
          Intent.AppSays _,
          Intent.PutOnSale _,
          Intent.CheckNow _,
          Intent.CustomerSaysPaid _,
          Intent.Back _,
          Intent.NextSale _,
          Intent.PrintAgain _,
          Intent.Open _,
          Intent.RetryItem _,
          Intent.RetryAll _,
          Intent.DropItem _,
          Intent.GiveBack _,
          Intent.FindPayments _,
          Intent.OpenTimeline _,
          Intent.PrintClaimSlip _,
          Intent.Reckon _,
          Intent.ShowDevices _,
          Intent.Devices _,
          Intent.TryScanning _,
          Intent.PrintJobAgain _,
          Intent.DropPrintJob _,
          Intent.ForReturn _,
          Intent.ForShift _,
          Intent.ForSupport _,
          Intent.ForDay _,
          Intent.ForSales _,
          Intent.ForRisk _,
          Intent.ForJournal _,
          Intent.PrintCopy _ ->
          false;
    };
  }

  /// @return the right that it takes to do that about devices; a drawer that is tried is a drawer
  ///   that opens
  static Optional<Permission> takes(DeviceWish wish) {
    return switch (wish) {
      case DeviceWish.LookAround _ -> Optional.empty();
      case DeviceWish.Choose _, DeviceWish.Forget _ -> Optional.of(Permission.DEVICES);
      case DeviceWish.Test(var role) ->
          role == Role.DRAWER ? Optional.of(Permission.NO_SALE) : Optional.empty();
      case DeviceWish.TestAll _ -> Optional.of(Permission.NO_SALE);
    };
  }

  /// @return the right that it takes to open that page
  static Optional<Permission> takes(Page.Name page) {
    return switch (page) {
      case STAFF -> Optional.of(Permission.STAFF);
      case RISK -> Optional.of(Permission.SETTINGS);
      case JOURNAL -> Optional.of(Permission.JOURNAL_EXPORT);
      case TILES, DEVICES, QUEUE, PAYMENTS, RECONCILE, RETURN, SHIFT, SUPPORT, SALES ->
          Optional.empty();
      case TODAY -> Optional.empty(); // asks by itself: which right it takes changes with the count
    };
  }

  /// @return whether it fills a basket by hand or takes money for one
  static boolean isSelling(Intent intent) {
    return intent instanceof Intent.Submit
        || intent instanceof Intent.Add
        || intent instanceof Intent.PayByQr
        || intent instanceof Intent.PayByCash
        || intent instanceof Intent.TakeCash
        || intent instanceof Intent.PayPartByQr
        || intent instanceof Intent.TakePart
        || intent instanceof Intent.PayOffline
        || intent instanceof Intent.ClaimPaid
        || intent instanceof Intent.PutOnSale;
  }
}
