package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.ui.PagePane;
import id.laci.pos.ui.Words;
import id.laci.pos.ui.devices.DevicesPane;
import id.laci.pos.ui.journal.JournalPane;
import id.laci.pos.ui.payments.PaymentsPane;
import id.laci.pos.ui.queue.QueuePane;
import id.laci.pos.ui.reconcile.FilePick;
import id.laci.pos.ui.reconcile.ReconcilePane;
import id.laci.pos.ui.returns.ReturnPane;
import id.laci.pos.ui.shift.ShiftPane;
import id.laci.pos.ui.staff.GatePane;
import id.laci.pos.ui.staff.StaffPane;
import java.util.function.Consumer;

/// The parts of the screen. All but the search field are made anew when the language changes.
record Panes(
    SearchField search,
    StatusStrip strip,
    BannerBar banner,
    Notices notices,
    HeldTray held,
    SellingPane selling,
    DevicesPane devices,
    QueuePane queue,
    PaymentsPane payments,
    ReconcilePane reconcile,
    ReturnPane returns,
    ShiftPane shift,
    StaffPane staff,
    JournalPane journal,
    GatePane gate,
    Doors doors,
    BasketPane basket,
    ByQrPane byQr,
    QrFailedPane failed,
    ByCashPane cash,
    SplitPane split,
    OwnCodePane own,
    ApprovalPane approval,
    DonePane done,
    PastSalePane past,
    LeavingPane leaving) {
  /// @return the page that stands on that side
  /// @throws IllegalArgumentException when none does
  PagePane page(LeftSide side) {
    return switch (side) {
      case DEVICES -> devices;
      case QUEUE -> queue;
      case PAYMENTS -> payments;
      case RECONCILE -> reconcile;
      case RETURN -> returns;
      case SHIFT -> shift;
      case STAFF -> staff;
      case JOURNAL -> journal;
      case GATE, APPROVAL, STAGE -> throw new IllegalArgumentException("no page: " + side);
    };
  }

  /// @param back gives the focus back to where typing belongs
  /// @param stay called to go on instead of closing the program
  /// @param close called to close the program
  static Panes in(
      Words words,
      SearchField search,
      Consumer<Intent> says,
      Runnable back,
      Runnable stay,
      Runnable close) {
    DevicesPane devices = new DevicesPane(words, says);
    PaymentsPane payments = new PaymentsPane(words, says);
    QueuePane queue = new QueuePane(words, says, payments::tell);
    Doors doors = new Doors(devices, queue, says);
    StatusStrip strip = new StatusStrip(words, says, doors);
    return new Panes(
        search,
        strip,
        new BannerBar(words, says),
        new Notices(words, says, search::put, doors),
        new HeldTray(words),
        new SellingPane(words, search, doors, says),
        devices,
        queue,
        payments,
        new ReconcilePane(words, says, FilePick.window()),
        new ReturnPane(words, says),
        new ShiftPane(words, says),
        new StaffPane(words, says),
        new JournalPane(words, says),
        new GatePane(words, says),
        doors,
        new BasketPane(words, says, back),
        new ByQrPane(words, says),
        new QrFailedPane(words, says),
        new ByCashPane(words, says),
        new SplitPane(words, says),
        new OwnCodePane(words, says),
        new ApprovalPane(words, says),
        new DonePane(words, says),
        new PastSalePane(words, says),
        new LeavingPane(words, stay, close));
  }
}
