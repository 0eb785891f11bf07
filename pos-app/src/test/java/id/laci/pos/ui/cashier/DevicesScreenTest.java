package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.DeviceOption;
import id.laci.pos.counter.DeviceOptions;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.DeviceWish;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.Paper;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.money.Money;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Tender;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Sample;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What keys and presses say on the devices screen.
final class DevicesScreenTest {
  private final Counter counter = new Counter();
  private final Sample selling = Sample.selling();

  @AfterEach
  void close() {
    counter.close();
  }

  private void says(Intent... intents) {
    assertEquals(List.of(intents), counter.said());
  }

  private static Intent wish(DeviceWish wish) {
    return new Intent.Devices(wish);
  }

  @Test
  void f6OpensAndCloses() {
    counter.show(selling).press(KeyCode.F6);
    says(new Intent.ShowDevices(true));
    counter.show(selling.onDevices()).press(KeyCode.F6);
    says(new Intent.ShowDevices(false));
    counter.show(selling);
    assertTrue(counter.searchHasFocus());
  }

  @Test
  void thePillInTheStripOpens() {
    counter.show(selling).click("Perangkat siap");
    says(new Intent.ShowDevices(true));
  }

  @Test
  void aTroubleIsSaidInTheStripAndOpens() {
    DeviceBoard board =
        Sample.Counter.with(
            selling.counter().board(), Role.PRINTER, new Condition.Out(DeviceTrouble.PAPER, ""));
    counter.show(selling.on(new Sample.Counter(board, false, false, List.of(), List.of())));
    counter.click("Kertas habis");
    says(new Intent.ShowDevices(true));
  }

  @Test
  void receiptsThatWaitAreSaidInTheStripAndLeadToTheirList() {
    Sample waiting = selling.on(waiting(false));
    counter.show(waiting).click("2 struk menunggu");
    says(new Intent.ShowDevices(true));
    counter.show(selling.on(waiting(true)));
    assertTrue(counter.texts().contains("Struk K2-000917"));
  }

  private Sample.Counter waiting(boolean open) {
    return new Sample.Counter(
        selling.counter().board(),
        open,
        false,
        List.of(),
        List.of(job(0, PrintJob.State.HELD), job(1, PrintJob.State.UNKNOWN)));
  }

  private PrintJob job(int copy, PrintJob.State state) {
    Money total = selling.basket().total();
    return new PrintJob(
        new Paper.OfSale(selling.sale(new Tender.Cash(total, total))),
        copy,
        "id",
        state,
        Sample.NOW,
        Optional.empty());
  }

  @Test
  void aPaymentIsNeverCovered() {
    counter.show(selling.at(selling.byQr(Stage.Progress.WAITING))).press(KeyCode.F6);
    counter.show(selling.at(selling.byCash())).press(KeyCode.F6).click("Perangkat siap");
    says();
    counter.show(selling.onDevices().at(selling.byCash()));
    assertTrue(counter.texts().contains("Terima tunai"));
  }

  @Test
  void fromAPastSaleTheDevicesAreOneKeyAway() {
    counter.show(selling.at(selling.past(Optional.empty()))).press(KeyCode.F6);
    says(new Intent.Back(), new Intent.ShowDevices(true));
  }

  @Test
  void arrowsWalkAndEnterPresses() {
    counter.show(selling.onDevices()).press(KeyCode.ENTER);
    counter.press(KeyCode.DOWN).press(KeyCode.ENTER);
    counter.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.ENTER);
    says(
        wish(new DeviceWish.Test(Role.PRINTER)),
        wish(new DeviceWish.Test(Role.SCANNER)),
        wish(new DeviceWish.Forget(Role.SCANNER)));
  }

  @Test
  void theFocusStaysWhileConditionsChange() {
    DeviceBoard board = selling.counter().board();
    counter.show(selling.onDevices(board)).press(KeyCode.DOWN).press(KeyCode.RIGHT);
    Condition away = new Condition.Out(DeviceTrouble.AWAY, "");
    counter.show(selling.onDevices(Sample.Counter.with(board, Role.SCANNER, away)));
    counter.press(KeyCode.RIGHT).press(KeyCode.ENTER);
    says(wish(new DeviceWish.Forget(Role.SCANNER)));
    counter.show(
        selling.onDevices(Sample.Counter.with(board, Role.SCANNER, new Condition.NotSet())));
    assertEquals("Pilih", counter.settle().focused());
  }

  @Test
  void functionKeysLookTestAndTry() {
    counter.show(selling.onDevices());
    counter.press(KeyCode.F5).press(KeyCode.F3).press(KeyCode.F4);
    says(
        wish(new DeviceWish.LookAround()),
        wish(new DeviceWish.TestAll()),
        new Intent.TryScanning(true));
  }

  @Test
  void leavingTheTrialEndsIt() {
    Sample trying =
        selling.on(new Sample.Counter(selling.counter().board(), true, true, List.of(), List.of()));
    counter.show(trying).press(KeyCode.ESCAPE);
    says(new Intent.TryScanning(false));
    counter.show(selling.onDevices()).press(KeyCode.ESCAPE);
    says(new Intent.ShowDevices(false));
  }

  @Test
  void whatWasFoundIsChosenWithAModel() {
    counter.show(selling.onDevices(Devices.chooseable()));
    counter.press(KeyCode.RIGHT).press(KeyCode.ENTER);
    assertEquals("Dapur", counter.focused());
    counter.press(KeyCode.ENTER);
    assertEquals(Devices.NETWORK, counter.text("#device-address"));
    counter.press(KeyCode.TAB).type("star").press(KeyCode.DOWN).press(KeyCode.DOWN);
    counter.press(KeyCode.ENTER).press(KeyCode.TAB).press(KeyCode.ENTER);
    says(wish(new DeviceWish.Choose(Role.PRINTER, Devices.NETWORK, "Star D")));
    assertEquals("Uji", counter.settle().focused());
  }

  @Test
  void anAddressIsTypedAndEnteredAndNothingElseTakesItsKeys() {
    counter.show(selling.onDevices(Devices.chooseable()));
    counter.press(KeyCode.RIGHT).press(KeyCode.ENTER).focus("#device-address");
    counter.press(KeyCode.A, true).type("tcp://192.0.2.9:9100-+*").press(KeyCode.ENTER);
    says(wish(new DeviceWish.Choose(Role.PRINTER, "tcp://192.0.2.9:9100-+*", "")));
  }

  @Test
  void aSettingGoesOnToItsNextValueWithEveryPress() {
    counter.show(selling.onDevices(Devices.chooseable()));
    counter.press(KeyCode.RIGHT).press(KeyCode.ENTER).focus("#option-print-density");
    counter.press(KeyCode.ENTER).press(KeyCode.ENTER);
    counter.focus("#option-drawer-pin").press(KeyCode.ENTER);
    counter.focus("#option-drawer-switch").press(KeyCode.ENTER);
    for (int i = 0; i < 4; i++) {
      counter.press(KeyCode.ENTER); // round to where it was
    }
    counter.focus("#device-address").press(KeyCode.A, true).type("tcp://192.0.2.9:9100");
    counter.press(KeyCode.ENTER);
    DeviceOptions set =
        DeviceOptions.USUAL
            .with(DeviceOption.PRINT_DENSITY, "2")
            .with(DeviceOption.DRAWER_PIN, "5")
            .with(DeviceOption.DRAWER_SWITCH, "high");
    says(wish(new DeviceWish.Choose(Role.PRINTER, "tcp://192.0.2.9:9100", "", set)));
  }

  @Test
  void anAddressThatIsTypedSurvivesASnapshot() {
    counter.show(selling.onDevices(Devices.chooseable()));
    counter.press(KeyCode.RIGHT).press(KeyCode.ENTER).focus("#device-address");
    counter.press(KeyCode.A, true).type("tcp:").show(selling.onDevices(Devices.chooseable()));
    assertEquals("tcp:", counter.text("#device-address"));
    counter.press(KeyCode.ESCAPE).show(selling.onDevices());
    assertFalse(counter.texts().contains("Pilih printer"));
    says();
  }

  @Test
  void theBasketStaysInUse() {
    counter.show(selling.onDevices()).type("+").press(KeyCode.DELETE).press(KeyCode.Z, true);
    counter.press(KeyCode.F8).press(KeyCode.F9);
    says(
        new Intent.ChangeQuantity(3, 1),
        new Intent.RemoveLine(3),
        new Intent.Undo(),
        new Intent.PayByCash(),
        new Intent.PayByQr());
  }

  @Test
  void aQuantityCanBeTypedBesideTheDevices() {
    counter.show(selling.onDevices()).type("*").type("12").press(KeyCode.ENTER);
    says(new Intent.SetQuantity(3, 12));
  }

  @Test
  void aWaitingReceiptIsPrintedOrLetGo() {
    counter.show(selling.on(waiting(true))).click("devices-prints");
    counter.press(KeyCode.ENTER).press(KeyCode.RIGHT).press(KeyCode.ENTER);
    counter.press(KeyCode.DOWN).press(KeyCode.LEFT).press(KeyCode.ENTER);
    says(
        new Intent.PrintJobAgain("K2-000917", 0),
        new Intent.DropPrintJob("K2-000917", 0),
        new Intent.PrintJobAgain("K2-000917", 1));
  }

  @Test
  void theMessageOfADoubtfulReceiptPrintsThatVeryReceipt() {
    counter.show(selling.on(waiting(false)).saying(new Notice.MaybePrinted("K2-000917")));
    counter.click("Cetak salinan");
    says(new Intent.PrintJobAgain("K2-000917", 1));
  }

  @Test
  void theMessageOfAReceiptThatIsNotPrintedLeadsToTheDevices() {
    Notice.What what = new Notice.NotPrinted("K2-000917", DeviceTrouble.PAPER);
    counter.show(selling.saying(what)).click("Perangkat");
    says(new Intent.ShowDevices(true));
    counter.show(selling.saying(what).at(selling.byCash()));
    assertFalse(counter.texts().contains("Perangkat"));
  }

  @Test
  void aPastSaleIsPrintedOnceMoreAndLeft() {
    counter.show(selling.at(selling.past(Optional.empty())));
    assertTrue(counter.texts().contains("Struk K2-000917"));
    counter.press(KeyCode.F7).press(KeyCode.ESCAPE);
    says(new Intent.PrintCopy("K2-000917"), new Intent.Back());
  }

  @Test
  void fromAPastSaleTheBasketCanBePaid() {
    counter.show(selling.at(selling.past(Optional.empty())));
    counter.press(KeyCode.F8).press(KeyCode.F9);
    says(new Intent.PayByCash(), new Intent.PayByQr());
  }

  @Test
  void besideAPastSaleTheBasketCanBeCounted() {
    Sample past = selling.at(selling.past(Optional.empty()));
    counter.show(past).type("+").type("*").type("7").press(KeyCode.ENTER);
    says(new Intent.ChangeQuantity(3, 1), new Intent.SetQuantity(3, 7));
  }

  @Test
  void whatIsTypedOverAPastSaleIsSearchedFor() {
    counter.show(selling.with(Basket.EMPTY).at(selling.past(Optional.empty()))).type("te");
    says(new Intent.Back());
    assertEquals("te", counter.show(selling).searchText());
  }
}
