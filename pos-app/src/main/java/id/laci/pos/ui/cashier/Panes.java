package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.ui.Words;
import id.laci.pos.ui.devices.DevicesPane;
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
    DevicesDoor door,
    BasketPane basket,
    ByQrPane byQr,
    QrFailedPane failed,
    ByCashPane cash,
    SplitPane split,
    OwnCodePane own,
    ApprovalPane approval,
    DonePane done,
    PastSalePane past) {
  /// @param back gives the focus back to where typing belongs
  static Panes in(Words words, SearchField search, Consumer<Intent> says, Runnable back) {
    DevicesPane devices = new DevicesPane(words, says);
    DevicesDoor door = new DevicesDoor(devices, says);
    StatusStrip strip = new StatusStrip(words, says, door);
    return new Panes(
        search,
        strip,
        new BannerBar(words, says),
        new Notices(words, says, search::put, strip::openDevices),
        new HeldTray(words),
        new SellingPane(words, search, says),
        devices,
        door,
        new BasketPane(words, says, back),
        new ByQrPane(words, says),
        new QrFailedPane(words, says),
        new ByCashPane(words, says),
        new SplitPane(words, says),
        new OwnCodePane(words, says),
        new ApprovalPane(words, says),
        new DonePane(words, says),
        new PastSalePane(words, says));
  }
}
