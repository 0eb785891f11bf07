package id.laci.pos.till;

import id.laci.pos.catalog.Product;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.Reading;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.Room;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.Banner;
import id.laci.pos.outbox.QueueSummary;
import id.laci.pos.pricing.Totals;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Shop;
import id.laci.pos.sale.Tender;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Everything that the screens draw, at one moment. Screens keep no other state than where the
/// focus is and what is half typed.
///
/// @param shop who sells
/// @param status how contact and devices are
/// @param basket what is in it
/// @param totals what it comes to
/// @param taken what has been paid of it so far
/// @param due what is still to pay
/// @param late money that came late and is still to be decided about, the oldest first
/// @param stage where the sale is
/// @param notices messages in the lane, oldest first; they never block anything
/// @param finder what the left side offers
/// @param removed the line that [Intent.Undo] would bring back
/// @param held scans that wait for the payment to end
/// @param devices how the devices are
/// @param page what the cashier looks at in place of the tiles
/// @param shift whether sales can be made, and who has the drawer
/// @param prints receipts that wait, failed or are in doubt, the oldest first
/// @param approval what a manager is being asked for, here at the till
/// @param offlineOn whether codes made here may be shown when the gateway cannot make one
/// @param cashierLanguage what the cashier reads
/// @param customerLanguage what the customer reads
/// @param dark whether the screens are dark
/// @param staff who is at the till, and whether it is open to them
public record Snapshot(
    Shop shop,
    Status status,
    Basket basket,
    Totals totals,
    List<Tender> taken,
    Money due,
    List<LateMoney> late,
    Stage stage,
    List<Notice> notices,
    Finder finder,
    Optional<Line> removed,
    List<String> held,
    DeviceBoard devices,
    Page page,
    ShiftBrief shift,
    List<PrintJob> prints,
    Optional<ApprovalAsked> approval,
    boolean offlineOn,
    Language cashierLanguage,
    Language customerLanguage,
    boolean dark,
    StaffView staff) {
  public Snapshot {
    taken = List.copyOf(taken);
    late = List.copyOf(late);
    notices = List.copyOf(notices);
    held = List.copyOf(held);
    prints = List.copyOf(prints);
  }

  /// @return whether the cashier looks at the devices
  public boolean devicesOpen() {
    return page instanceof Page.Devices;
  }

  /// @return whether scans are shown with their meaning and not sold
  public boolean tryingScans() {
    return page instanceof Page.Devices(var trying, var _) && trying;
  }

  /// @return what was read while trying, the newest first
  public List<Reading> readings() {
    return page instanceof Page.Devices(var _, var readings) ? readings : List.of();
  }

  /// @return the same for other readers, on light or dark screens
  public Snapshot read(Language cashier, Language customer, boolean dark) {
    return new Snapshot(
        shop, status, basket, totals, taken, due, late, stage, notices, finder, removed, held,
        devices, page, shift, prints, approval, offlineOn, cashier, customer, dark, staff);
  }

  /// @return the same with somebody else at the till
  public Snapshot with(StaffView other) {
    return new Snapshot(
        shop,
        status,
        basket,
        totals,
        taken,
        due,
        late,
        stage,
        notices,
        finder,
        removed,
        held,
        devices,
        page,
        shift,
        prints,
        approval,
        offlineOn,
        cashierLanguage,
        customerLanguage,
        dark,
        other);
  }

  /// @return the same with another status
  public Snapshot with(Status other) {
    return new Snapshot(
        shop,
        other,
        basket,
        totals,
        taken,
        due,
        late,
        stage,
        notices,
        finder,
        removed,
        held,
        devices,
        page,
        shift,
        prints,
        approval,
        offlineOn,
        cashierLanguage,
        customerLanguage,
        dark,
        staff);
  }

  /// How contact with the gateway stands.
  public enum Contact {
    /// Nothing has been asked yet.
    UNTRIED,
    /// The last call was answered.
    UP,
    /// The last call was not.
    DOWN
  }

  /// @param contact with the gateway
  /// @param banner what people are to be told of it, if anything
  /// @param heardAt when it last answered
  /// @param queue everything that waits, in figures
  /// @param room how much room the ledger has
  /// @param rebuilding how far the query copy has been rebuilt, in percent, while it is
  /// @param now the till's clock
  /// @param zone of the shop
  public record Status(
      Contact contact,
      Optional<Banner> banner,
      Optional<Instant> heardAt,
      QueueSummary queue,
      Room.Level room,
      OptionalInt rebuilding,
      Instant now,
      ZoneId zone) {
    /// @return how much waits: for the gateway, for a person, or for the printer
    public int queued() {
      return queue.size();
    }
  }

  /// What the cashier can choose from.
  ///
  /// @param query what is being searched for; blank when tiles are shown
  /// @param category the category shown; empty for the favourites
  /// @param categories all of them
  /// @param products the tiles or the finds, in order
  public record Finder(
      String query, String category, List<String> categories, List<Product> products) {
    public Finder {
      categories = List.copyOf(categories);
      products = List.copyOf(products);
    }
  }
}
