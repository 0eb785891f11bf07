package id.laci.pos.ui.cashier;

import id.laci.pos.outbox.ItemId;
import id.laci.pos.staff.StaffWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Key;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.devices.DevicesPane;
import id.laci.pos.ui.queue.QueuePane;
import java.util.List;
import java.util.function.Consumer;

/// The ways to the pages. Shut while a payment is on its way: that stays in sight.
final class Doors {
  private final DevicesPane devices;
  private final QueuePane queue;
  private final Consumer<Intent> says;

  Doors(DevicesPane devices, QueuePane queue, Consumer<Intent> says) {
    this.devices = devices;
    this.queue = queue;
    this.says = says;
  }

  /// @return whether a page may take the place of what this stage shows
  static boolean areOpenAt(Stage stage) {
    return switch (stage) {
      case Stage.Selling _, Stage.QrFailed _, Stage.Done _, Stage.PastSale _ -> true;
      case Stage.ByQr _, Stage.ByCash _, Stage.ByOwnCode _, Stage.Splitting _ -> false;
    };
  }

  /// One of the ways, as the menu shows it.
  ///
  /// @param name what is behind it
  /// @param key opens it without the menu
  record Door(Word name, Key key, Runnable open) {}

  /// @return every way, for somebody who is selling
  List<Door> all() {
    Stage selling = new Stage.Selling();
    return List.of(
        new Door(Word.RETURN_TITLE, Key.RETURN, () -> returns(selling)),
        new Door(Word.SHIFT_TITLE, Key.SHIFT, () -> shift(selling)),
        new Door(Word.STAFF_TITLE, Key.STAFF, () -> staff(selling)),
        new Door(Word.JOURNAL_TITLE, Key.JOURNAL, () -> journal(selling)),
        new Door(Word.QUEUE_TITLE, Key.F3, () -> queue(selling)),
        new Door(Word.PAYMENTS_TITLE, Key.F10, () -> payments(selling)),
        new Door(Word.RECKON_TITLE, Key.F12, () -> reconcile(selling)),
        new Door(Word.DEVICES_TITLE, Key.F6, () -> devices(selling, DevicesPane.View.ALL)));
  }

  /// Goes to the devices, when that is possible now.
  void devices(Stage stage, DevicesPane.View view) {
    if (areOpenAt(stage)) {
      leave(stage);
      devices.view(view);
      says.accept(new Intent.ShowDevices(true));
    }
  }

  /// Goes to what waits, when that is possible now.
  void queue(Stage stage) {
    open(stage, Page.Name.QUEUE);
  }

  /// Goes to one item of what waits, when that is possible now.
  void queue(Stage stage, ItemId item) {
    queue.choose(item);
    open(stage, Page.Name.QUEUE);
  }

  /// Goes to the payments, when that is possible now.
  void payments(Stage stage) {
    open(stage, Page.Name.PAYMENTS);
  }

  /// Goes to the other side's file, when that is possible now.
  void reconcile(Stage stage) {
    open(stage, Page.Name.RECONCILE);
  }

  /// Goes to the refund desk, when that is possible now.
  void returns(Stage stage) {
    open(stage, Page.Name.RETURN);
  }

  /// Goes to shift and cash, when that is possible now.
  void shift(Stage stage) {
    open(stage, Page.Name.SHIFT);
  }

  /// Goes to the staff, when that is possible now.
  void staff(Stage stage) {
    open(stage, Page.Name.STAFF);
  }

  /// Goes to the journal, when that is possible now.
  void journal(Stage stage) {
    open(stage, Page.Name.JOURNAL);
  }

  /// Locks the till, whatever is on its way: that goes on.
  void lock() {
    says.accept(new Intent.ForStaff(new StaffWish.Lock()));
  }

  private void open(Stage stage, Page.Name page) {
    if (areOpenAt(stage)) {
      leave(stage);
      says.accept(new Intent.Open(page));
    }
  }

  private void leave(Stage stage) {
    if (stage instanceof Stage.PastSale) {
      says.accept(new Intent.Back());
    }
  }
}
