package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Page;
import id.laci.pos.ui.PagePane;
import id.laci.pos.ui.Words;
import id.laci.pos.ui.devices.DevicesPane;
import id.laci.pos.ui.journal.JournalPane;
import id.laci.pos.ui.payments.PaymentsPane;
import id.laci.pos.ui.queue.QueuePane;
import id.laci.pos.ui.reconcile.FilePick;
import id.laci.pos.ui.reconcile.ReconcilePane;
import id.laci.pos.ui.returns.ReturnPane;
import id.laci.pos.ui.risk.RiskPane;
import id.laci.pos.ui.sales.SalesPane;
import id.laci.pos.ui.shift.ShiftPane;
import id.laci.pos.ui.staff.GatePane;
import id.laci.pos.ui.staff.StaffPane;
import id.laci.pos.ui.support.SupportPane;
import id.laci.pos.ui.today.TodayPane;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// The parts of the screen. All but the search field are made anew when the language changes.
record Panes(
    SearchField search,
    StatusStrip strip,
    BannerBar banner,
    Notices notices,
    HeldTray held,
    SellingPane selling,
    Map<Page.Name, PagePane> pages,
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
  /// @return what shows that page
  PagePane page(Page page) {
    return Objects.requireNonNull(pages.get(page.name()), "the tiles are no page");
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
    Map<Page.Name, PagePane> pages = new EnumMap<>(Page.Name.class);
    pages.put(Page.Name.DEVICES, devices);
    pages.put(Page.Name.PAYMENTS, payments);
    pages.put(Page.Name.QUEUE, queue);
    pages.put(Page.Name.RECONCILE, new ReconcilePane(words, says, FilePick.window()));
    pages.put(Page.Name.RETURN, new ReturnPane(words, says));
    pages.put(Page.Name.SHIFT, new ShiftPane(words, says));
    pages.put(Page.Name.STAFF, new StaffPane(words, says));
    pages.put(Page.Name.SUPPORT, new SupportPane(words, says));
    pages.put(Page.Name.RISK, new RiskPane(words, says));
    pages.put(Page.Name.TODAY, new TodayPane(words, says));
    pages.put(Page.Name.SALES, new SalesPane(words, says));
    pages.put(Page.Name.JOURNAL, new JournalPane(words, says));
    Doors doors = new Doors(devices, queue, says);
    StatusStrip strip = new StatusStrip(words, says, doors);
    return new Panes(
        search,
        strip,
        new BannerBar(words, says),
        new Notices(words, says, search::put, doors),
        new HeldTray(words),
        new SellingPane(words, search, doors, says),
        pages,
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
