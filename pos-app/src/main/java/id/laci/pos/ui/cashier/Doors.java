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
import javafx.scene.input.KeyEvent;

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
  record Door(Word name, Key key, Page.Name page) {}

  private static final List<Door> ALL =
      List.of(
          new Door(Word.RETURN_TITLE, Key.RETURN, Page.Name.RETURN),
          new Door(Word.SHIFT_TITLE, Key.SHIFT, Page.Name.SHIFT),
          new Door(Word.TODAY_TITLE, Key.TODAY, Page.Name.TODAY),
          new Door(Word.SALES_TITLE, Key.SALES, Page.Name.SALES),
          new Door(Word.STAFF_TITLE, Key.STAFF, Page.Name.STAFF),
          new Door(Word.RISK_TITLE, Key.WATCH, Page.Name.RISK),
          new Door(Word.JOURNAL_TITLE, Key.JOURNAL, Page.Name.JOURNAL),
          new Door(Word.QUEUE_TITLE, Key.F3, Page.Name.QUEUE),
          new Door(Word.PAYMENTS_TITLE, Key.F10, Page.Name.PAYMENTS),
          new Door(Word.RECKON_TITLE, Key.F12, Page.Name.RECONCILE),
          new Door(Word.DEVICES_TITLE, Key.F6, Page.Name.DEVICES),
          new Door(Word.SUPPORT_TITLE, Key.SUPPORT, Page.Name.SUPPORT));

  /// @return every way
  static List<Door> all() {
    return ALL;
  }

  /// Goes where that key leads, when that is possible now.
  ///
  /// @return whether it leads anywhere
  boolean press(KeyEvent event, Stage stage) {
    for (Door door : ALL) {
      if (door.key().is(event)) {
        return Key.run(() -> open(stage, door.page()));
      }
    }
    return false;
  }

  /// Goes to a page, when that is possible now.
  void open(Stage stage, Page.Name page) {
    if (page == Page.Name.DEVICES) {
      devices(stage, DevicesPane.View.ALL);
    } else if (areOpenAt(stage)) {
      leave(stage);
      says.accept(new Intent.Open(page));
    }
  }

  /// Goes to the devices, when that is possible now.
  void devices(Stage stage, DevicesPane.View view) {
    if (areOpenAt(stage)) {
      leave(stage);
      devices.view(view);
      says.accept(new Intent.ShowDevices(true));
    }
  }

  /// Goes to one item of what waits, when that is possible now.
  void queue(Stage stage, ItemId item) {
    queue.choose(item);
    open(stage, Page.Name.QUEUE);
  }

  /// Locks the till, whatever is on its way: that goes on.
  void lock() {
    says.accept(new Intent.ForStaff(new StaffWish.Lock()));
  }

  private void leave(Stage stage) {
    if (stage instanceof Stage.PastSale) {
      says.accept(new Intent.Back());
    }
  }
}
