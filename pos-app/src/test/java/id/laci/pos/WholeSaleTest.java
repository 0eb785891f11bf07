package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.sandbox.Attempt;
import id.laci.pos.story.CodeReader;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Pictures;
import id.laci.pos.ui.cashier.CashierScreen;
import id.laci.pos.ui.customer.CustomerScreen;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whole sales by the cashier's keyboard alone, on both screens in headless windows, with the
/// customer reading the code off the picture.
@Timeout(120)
final class WholeSaleTest {
  private static final long PERSON_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

  @TempDir Path folder;
  private final AtomicLong typed = new AtomicLong();
  private Terminal terminal;
  private Shopkeeper looker;
  private Scene cashier;
  private Scene customer;
  private List<Window> windows = List.of();

  @BeforeEach
  void open() {
    Fx.start(true);
    DataFolder data = new DataFolder(folder.resolve("data"), folder.resolve("keys/till.pass"));
    terminal =
        switch (Terminal.open(SettingsFile.demo(), data, TillClock.start())) {
          case Terminal.Result.Good(var good) -> good;
          case Terminal.Result.Bad(var _, var reasons, var _) -> throw new AssertionError(reasons);
        };
    CashierScreen left = Fx.get(() -> new CashierScreen(terminal::want, typed::get));
    CustomerScreen right = Fx.get(() -> new CustomerScreen(terminal::want));
    cashier = Fx.get(() -> scene(left.root(), 1366, 768));
    customer = Fx.get(() -> scene(right.root(), 1280, 800));
    windows = Fx.get(() -> List.of(window(customer), window(cashier)));
    terminal.watch(Fx.latest(left::show));
    terminal.watch(Fx.latest(right::show));
    looker = new Shopkeeper(terminal, new Random(0), _ -> {});
    terminal.start();
  }

  @AfterEach
  void close() {
    terminal.close();
    Fx.get(
        () -> {
          windows.forEach(Window::hide);
          return true;
        });
  }

  private static Scene scene(Parent root, double width, double height) {
    Scene scene = new Scene(root, width, height);
    Look.prepare(scene);
    return scene;
  }

  private static Window window(Scene scene) {
    javafx.stage.Stage stage = new javafx.stage.Stage();
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    stage.requestFocus();
    return stage;
  }

  @Test
  void aSaleByCodeNeedsOnlyTheKeyboardAndTheCustomersPhone() throws Exception {
    await(now -> now.stage() instanceof Stage.Selling);
    type("8992001100105");
    press(KeyCode.ENTER);
    Snapshot filled = await(now -> now.basket().count() == 1);
    assertEquals(Money.of(3_500), filled.totals().total());

    press(KeyCode.F9);
    Snapshot up =
        await(
            now ->
                now.stage() instanceof Stage.ByQr byQr
                    && byQr.progress() == Stage.Progress.WAITING);
    var byQr = assertInstanceOf(Stage.ByQr.class, up.stage());
    String code = CodeReader.read(picture(customer));
    assertEquals(byQr.qr().orElseThrow().payload(), code);

    var phone = terminal.payments().sandbox().orElseThrow().machine();
    assertEquals(Attempt.Result.PAID, phone.pay(code));
    Snapshot done = await(now -> now.stage() instanceof Stage.Done);
    var sold = assertInstanceOf(Stage.Done.class, done.stage()).sale();
    shows(cashier, "3.500");
    shows(customer, "3.500");

    press(KeyCode.F9);
    Snapshot next = await(now -> now.stage() instanceof Stage.Selling);
    assertTrue(next.basket().lines().isEmpty());
    assertEquals(Money.of(3_500), sold.totals().total());
  }

  @Test
  void aSaleInCashNeedsOnlyTheKeyboard() throws Exception {
    await(now -> now.stage() instanceof Stage.Selling);
    type("8992149104621");
    press(KeyCode.ENTER);
    await(now -> now.basket().count() == 1);
    press(KeyCode.F8);
    await(now -> now.stage() instanceof Stage.ByCash);
    type("20000");
    press(KeyCode.F9);
    Snapshot done = await(now -> now.stage() instanceof Stage.Done);
    var sold = assertInstanceOf(Stage.Done.class, done.stage()).sale();
    assertEquals(Money.of(2_500), sold.change());
    shows(cashier, "2.500");
    shows(customer, "2.500");
    press(KeyCode.ENTER);
    await(now -> now.stage() instanceof Stage.Selling);
  }

  /// Waits for the till, and then for both screens to have drawn it.
  private Snapshot await(Predicate<Snapshot> expected) throws Exception {
    Snapshot now = looker.await(expected);
    settle();
    return now;
  }

  private static void settle() {
    Fx.get(() -> true);
    Fx.get(() -> true);
  }

  private void shows(Scene scene, String words) {
    Patience.until(
        words + " on the screen",
        () -> Fx.get(() -> texts(scene.getRoot()).stream().anyMatch(text -> text.contains(words))));
  }

  private static List<String> texts(Node node) {
    List<String> texts = new ArrayList<>();
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      texts.add(labeled.getText());
    }
    if (node instanceof Text text) {
      texts.add(text.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
    }
    return texts;
  }

  private static BufferedImage picture(Scene scene) {
    return Fx.get(() -> Pictures.of(scene));
  }

  private void type(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      String digit = digits.substring(i, i + 1);
      stroke(KeyCode.getKeyCode(digit), digit);
    }
    settle();
  }

  private void press(KeyCode key) {
    stroke(key, "");
    settle();
  }

  private void stroke(KeyCode key, String typedText) {
    typed.addAndGet(PERSON_NANOS);
    fire(KeyEvent.KEY_PRESSED, key, "");
    if (!typedText.isEmpty()) {
      fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, typedText);
    }
    fire(KeyEvent.KEY_RELEASED, key, "");
  }

  private void fire(EventType<KeyEvent> type, KeyCode key, String character) {
    Fx.get(
        () -> {
          Node owner = cashier.getFocusOwner();
          EventTarget target = owner == null ? cashier : owner;
          Event.fireEvent(
              target, new KeyEvent(type, character, "", key, false, false, false, false));
          return true;
        });
  }
}
