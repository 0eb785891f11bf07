package id.laci.pos.ui.cashier;

import id.laci.pos.till.Intent;
import id.laci.pos.ui.Words;
import java.util.function.Consumer;

/// The parts of the screen. All but the search field are made anew when the language changes.
record Panes(
    SearchField search,
    StatusStrip strip,
    Notices notices,
    HeldTray held,
    SellingPane selling,
    BasketPane basket,
    ByQrPane byQr,
    QrFailedPane failed,
    ByCashPane cash,
    DonePane done) {
  /// @param back gives the focus back to where typing belongs
  static Panes in(Words words, SearchField search, Consumer<Intent> says, Runnable back) {
    return new Panes(
        search,
        new StatusStrip(words, says),
        new Notices(words, says, search::put),
        new HeldTray(words),
        new SellingPane(words, search, says),
        new BasketPane(words, says, back),
        new ByQrPane(words, says),
        new QrFailedPane(words, says),
        new ByCashPane(words, says),
        new DonePane(words, says));
  }
}
