package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.till.Intent;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Sample;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a scanner types is a scan wherever the focus is: never eaten, never left behind as text,
/// never an amount, a quantity, an address or the press of a button.
final class ScansAnywhereTest {
  private static final String CODE = "8990000000013";
  private static final Intent.Scan SCAN = new Intent.Scan(CODE);

  private final Counter counter = new Counter();
  private final Sample selling = Sample.selling();

  @AfterEach
  void close() {
    counter.close();
  }

  private void says(Intent... intents) {
    assertEquals(List.of(intents), counter.said());
  }

  @Test
  void inTheEmptySearchField() {
    counter.show(selling).scan(CODE);
    says(SCAN);
    assertEquals("", counter.searchText());
  }

  @Test
  void inAHalfTypedSearch() {
    counter.show(selling).type("te").scan(CODE);
    says(SCAN);
    assertEquals("te", counter.searchText());
  }

  @Test
  void inTheQuantity() {
    counter.show(selling).type("*").type("1").scan(CODE);
    says(SCAN);
    counter.show(selling);
    assertEquals("1", counter.text(".line.newest .text-field"));
    assertTrue(counter.searchHasFocus());
  }

  @Test
  void inTheAmount() {
    counter.show(selling.at(selling.byCash())).type("50000").scan(CODE);
    says(SCAN);
    assertEquals("50.000", counter.cashText());
  }

  @Test
  void inTheEmptyAmount() {
    counter.show(selling.at(selling.byCash())).scan(CODE);
    says(SCAN);
    assertEquals("", counter.cashText());
  }

  @Test
  void whileTheHelpIsOpen() {
    counter.show(selling).press(KeyCode.F1).scan(CODE);
    says(SCAN);
  }

  @Test
  void whileACodeIsUp() {
    counter.show(selling.at(selling.byQr(Stage.Progress.WAITING))).scan(CODE);
    says(SCAN);
  }

  @Test
  void whileAPastSaleIsLookedAt() {
    counter.show(selling.at(selling.past(Optional.empty()))).scan(CODE);
    says(new Intent.Back(), SCAN);
    assertEquals("", counter.show(selling).searchText());
  }

  @Test
  void onAButtonOfTheDevices() {
    counter.show(selling.onDevices()).scan(CODE);
    says(SCAN);
  }

  @Test
  void onAButtonOfTheDevicesWithSpaces() {
    counter.show(selling.onDevices()).scan("ABC 1234 X");
    says(new Intent.Scan("ABC 1234 X"));
  }

  @Test
  void onAButtonOfTheDevicesTooShortAndTooSlowForAScanner() {
    counter.show(selling.onDevices()).type("1234").press(KeyCode.ENTER);
    says(new Intent.Scan("1234"));
  }

  @Test
  void inTheAddressOfADevice() {
    counter.show(selling.onDevices()).press(KeyCode.RIGHT).press(KeyCode.ENTER);
    counter.focus("#device-address").press(KeyCode.END).type("7").scan(CODE);
    says(SCAN);
    assertEquals("sim:PRINTER7", counter.text("#device-address"));
  }

  @Test
  void overAnAddressThatIsAllSelected() {
    counter.show(selling.onDevices()).press(KeyCode.RIGHT).press(KeyCode.ENTER);
    counter.focus("#device-address").press(KeyCode.A, true).scan(CODE);
    says(SCAN);
    assertEquals("sim:PRINTER", counter.text("#device-address"));
  }

  @Test
  void inTheFilterOfTheModels() {
    counter.show(selling.onDevices(Devices.chooseable()));
    counter
        .press(KeyCode.RIGHT)
        .press(KeyCode.ENTER)
        .focus(".devices .entry")
        .type("ep")
        .scan(CODE);
    says(SCAN);
    assertEquals("ep", counter.text(".devices .entry"));
  }

  @Test
  void endingWithTab() {
    counter.show(selling).scan(CODE, KeyCode.TAB);
    says(SCAN);
    assertEquals("", counter.searchText());
  }

  @Test
  void withTheSeparatorsOfAGs1Code() {
    String code = "]C101089900000000131526123\u001d10A7";
    counter.show(selling).scan(code);
    says(new Intent.Scan(code));
  }

  @Test
  void beginningWithASignThatIsAKey() {
    counter.show(selling).scan("+A12345678");
    says(
        new Intent.ChangeQuantity(3, 1),
        new Intent.ChangeQuantity(3, -1),
        new Intent.Scan("+A12345678"));
  }

  @Test
  void beginningWithASignThatRemovesALine() {
    counter.show(selling).scan("-A12345678");
    says(new Intent.ChangeQuantity(3, -1), new Intent.Undo(), new Intent.Scan("-A12345678"));
  }

  @Test
  void beginningWithASignThatOpensTheQuantity() {
    counter.show(selling).scan("*12345678*");
    says(new Intent.Scan("*12345678*"));
    assertTrue(counter.searchHasFocus());
    assertEquals("", counter.searchText());
  }

  @Test
  void twoInARowInTheAddress() {
    counter.show(selling.onDevices()).press(KeyCode.RIGHT).press(KeyCode.ENTER);
    counter.focus("#device-address").scan(CODE).scan(CODE);
    says(SCAN, SCAN);
    assertEquals("sim:PRINTER", counter.text("#device-address"));
  }
}
