package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.outbox.ItemId;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.OrderId;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Sample;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import id.laci.pos.ui.gallery.Samples;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What waits: seen in words, walked through and dealt with by keys alone, and by touch alone.
final class QueueScreenTest {
  private static final Words WORDS = Words.of(Language.INDONESIAN);
  private static final OrderId LATE = new OrderId("K2-RYKC74FY-000912-1");
  private static final ItemId LOST = new ItemId("K2-RYKC74FY-000917-1");
  private static final double FINGER = 48;

  private final Counter counter = new Counter();
  private final Sample selling = Sample.selling();

  @AfterEach
  void close() {
    counter.close();
  }

  private void says(Intent... intents) {
    assertEquals(List.of(intents), counter.said());
  }

  private boolean reads(Word word, Object... values) {
    return counter.texts().contains(WORDS.get(word, values));
  }

  private static Intent open(Page.Name page) {
    return new Intent.Open(page);
  }

  @Test
  void f3OpensWhatWaitsAndClosesIt() {
    counter.show(selling).press(KeyCode.F3);
    says(open(Page.Name.QUEUE));
    counter.show("cashier-queue").press(KeyCode.F3).press(KeyCode.ESCAPE);
    says(open(Page.Name.TILES), open(Page.Name.TILES));
  }

  @Test
  void theCountInTheStripOpensIt() {
    counter.show("cashier-offline").click(WORDS.get(Word.STATUS_QUEUED, 3));
    says(open(Page.Name.QUEUE));
  }

  @Test
  void aPaymentOnItsWayIsNeverCovered() {
    counter.show(selling.at(selling.byCash())).press(KeyCode.F3).press(KeyCode.F10);
    counter.show(selling.at(selling.byQr(Stage.Progress.ENDING))).press(KeyCode.F3);
    says();
  }

  @Test
  void anItemIsSaidInWordsWithItsAgeItsTriesItsTroubleAndItsNextTry() {
    counter.show("cashier-queue-status");
    assertTrue(reads(Word.QUEUE_STATUS));
    assertTrue(reads(Word.QUEUE_STATUS_MEANS));
    assertTrue(
        counter.texts().contains("K2-RYKC74FY-000917-1 · 1 menit lalu · 4 kali dicoba"),
        counter.texts().toString());
    assertTrue(
        counter.texts().contains("Terakhir: tidak tersambung · Dicoba lagi dalam 12 detik"),
        counter.texts().toString());
  }

  @Test
  void whatTheTillCannotEndAloneComesFirstAndIsNamedSo() {
    counter.show("cashier-queue");
    List<String> rows = headings();
    assertTrue(rows.indexOf(WORDS.get(Word.QUEUE_FOR_PERSON)) >= 0);
    assertTrue(
        rows.indexOf(WORDS.get(Word.QUEUE_FOR_PERSON))
            < rows.indexOf(WORDS.get(Word.QUEUE_BY_ITSELF)));
    assertTrue(reads(Word.QUEUE_PERSONS, 9) || counter.texts().toString().contains("9 perlu"));
  }

  private List<String> headings() {
    return Fx.get(
        () ->
            counter.nodes(javafx.scene.control.Label.class).stream()
                .filter(label -> label.getStyleClass().contains("group"))
                .map(javafx.scene.control.Label::getText)
                .toList());
  }

  @Test
  void nothingAtAllSaysSo() {
    counter.show("cashier-queue-empty");
    assertTrue(reads(Word.QUEUE_NONE));
    counter.press(KeyCode.F9); // there is no step here: the key is the basket's
    says(new Intent.PayByQr());
  }

  @Test
  void moreThanAnybodyReadsIsSaidAsANumber() {
    counter.show("cashier-queue-many");
    assertTrue(reads(Word.QUEUE_MORE, 41));
  }

  @Test
  void theNextStepOfACallIsToTryItNow() {
    counter.show("cashier-queue-status").press(KeyCode.F9).press(KeyCode.ENTER);
    says(new Intent.RetryItem(LOST), new Intent.RetryItem(LOST));
    counter.press(KeyCode.F5);
    says(new Intent.RetryAll());
  }

  @Test
  void arrowsChooseAndTheChoiceStaysWhileTimeGoesOn() {
    Snapshot many = Samples.named("cashier-queue-many").snapshot();
    List<ItemId> ids = ids(many);
    counter.show(many).press(KeyCode.DOWN).press(KeyCode.DOWN).show(many).press(KeyCode.F9);
    says(new Intent.RetryItem(ids.get(2)));
    counter.press(KeyCode.END).press(KeyCode.F9).press(KeyCode.HOME).press(KeyCode.F9);
    says(new Intent.RetryItem(ids.getLast()), new Intent.RetryItem(ids.getFirst()));
  }

  private static List<ItemId> ids(Snapshot now) {
    List<ItemId> ids = new ArrayList<>();
    if (now.page() instanceof Page.Queue(var items, var _)) {
      items.forEach(item -> ids.add(item.id()));
    }
    return ids;
  }

  @Test
  void whenTheChosenOneIsDoneItsNeighbourIsChosen() {
    Snapshot many = Samples.named("cashier-queue-many").snapshot();
    List<ItemId> ids = ids(many);
    counter.show(many).press(KeyCode.DOWN).show(without(many, ids.get(1))).press(KeyCode.F9);
    says(new Intent.RetryItem(ids.get(2)));
  }

  private static Snapshot without(Snapshot now, ItemId gone) {
    Page.Queue page = (Page.Queue) now.page();
    Page fewer =
        new Page.Queue(
            page.items().stream().filter(item -> !item.id().equals(gone)).toList(), page.more());
    return on(now, fewer);
  }

  private static Snapshot on(Snapshot now, Page page) {
    return new Snapshot(
        now.shop(),
        now.status(),
        now.basket(),
        now.totals(),
        now.taken(),
        now.due(),
        now.late(),
        now.stage(),
        now.notices(),
        now.finder(),
        now.removed(),
        now.held(),
        now.devices(),
        page,
        now.shift(),
        now.prints(),
        now.approval(),
        now.offlineOn(),
        now.cashierLanguage(),
        now.customerLanguage(),
        now.dark(),
        now.staff());
  }

  @Test
  void moneyThatFitsIsPutOnTheSaleByTheNextStep() {
    counter.show("cashier-queue-late-fits");
    assertTrue(reads(Word.QUEUE_LATE_FITS));
    counter.press(KeyCode.F9);
    says(new Intent.PutOnSale(LATE));
  }

  @Test
  void moneyGoesBackByAWayAndForAReasonChosenWithKeys() {
    counter.show("cashier-queue-late-fits").press(KeyCode.F7);
    counter.press(KeyCode.DIGIT2, true).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.F9);
    says(new Intent.GiveBack(LATE, Giving.CASH, WORDS.get(Word.REASON_TWICE)));
    assertFalse(reads(Word.REASON_GIVE_BACK));
  }

  @Test
  void aReasonIsTypedInOwnWordsAndTooShortAOneIsNone() {
    counter.show("cashier-queue-late-fits").press(KeyCode.F7).type("ab").press(KeyCode.F9);
    counter.press(KeyCode.ENTER);
    says();
    counter.type("c salah scan").press(KeyCode.ENTER);
    says(new Intent.GiveBack(LATE, Giving.REFUND, "abc salah scan"));
  }

  @Test
  void tooLongAReasonIsNoneEither() {
    counter.show("cashier-queue-late-fits").press(KeyCode.F7).type("x".repeat(201));
    assertTrue(reads(Word.REASON_LONG, 1));
    counter.press(KeyCode.F9);
    says();
    counter.press(KeyCode.BACK_SPACE);
    assertEquals(200, counter.text("#queue-reason").length());
    counter.press(KeyCode.F9);
    says(new Intent.GiveBack(LATE, Giving.REFUND, "x".repeat(200)));
  }

  @Test
  void escapeLeavesTheReasonAndThenTheQueue() {
    counter.show("cashier-queue-status").press(KeyCode.DELETE);
    assertTrue(reads(Word.REASON_KEPT) || reads(Word.REASON_DROP));
    counter.press(KeyCode.ESCAPE);
    says();
    assertTrue(reads(Word.QUEUE_STATUS));
    counter.press(KeyCode.ESCAPE);
    says(open(Page.Name.TILES));
  }

  @Test
  void anItemIsLetGoForAReason() {
    counter.show("cashier-queue-status").press(KeyCode.DELETE).press(KeyCode.UP);
    counter.press(KeyCode.F9);
    says(new Intent.DropItem(LOST, WORDS.get(Word.REASON_TRIAL)));
  }

  @Test
  void moneyThatIsOwedIsNeverLetGo() {
    counter.show("cashier-queue-late-fits").press(KeyCode.DELETE);
    says();
    assertFalse(reads(Word.REASON_DROP));
  }

  @Test
  void aReceiptIsPrintedOrLetGo() {
    Snapshot receipts =
        Samples.all().stream()
            .filter(one -> one.name().startsWith("queue-person-k2-rykc74fy-000911-1"))
            .findFirst()
            .orElseThrow()
            .snapshot();
    counter.show(receipts);
    assertTrue(reads(Word.QUEUE_RECEIPT_DOUBT));
    assertTrue(reads(Word.NOTICE_PRINT_COPY));
    counter.press(KeyCode.F9).press(KeyCode.DELETE);
    says(
        new Intent.PrintJobAgain("K2-RYKC74FY-000911", 1),
        new Intent.DropPrintJob("K2-RYKC74FY-000911", 1));
  }

  @Test
  void whatHappenedIsOneKeyAway() {
    counter.show("cashier-queue-status").press(KeyCode.F10);
    says(open(Page.Name.PAYMENTS), new Intent.OpenTimeline(new OrderId(LOST.text())));
  }

  @Test
  void aScanStillLandsInTheBasketAndLeavesNoReasonBehind() {
    counter.show("cashier-queue-status").scan("8990000000013");
    says(new Intent.Scan("8990000000013"));
    counter.press(KeyCode.DELETE).type("ab").scan("8990000000013");
    says(new Intent.Scan("8990000000013"));
    assertEquals("ab", counter.text("#queue-reason"));
  }

  @Test
  void theMessageOfLateMoneyUsesItForTheSaleOrLeadsToIt() {
    counter.show("cashier-late-fits").press(KeyCode.F11);
    says(new Intent.PutOnSale(LATE));
    counter.press(KeyCode.F3);
    says(open(Page.Name.QUEUE));
    counter.show("cashier-queue-late-fits").press(KeyCode.F9);
    says(new Intent.PutOnSale(LATE));
  }

  @Test
  void moneyThatDoesNotFitIsNotOfferedForTheSale() {
    counter.show("cashier-late-twice").press(KeyCode.F11);
    says();
    assertFalse(reads(Word.LATE_PUT_ON_SALE));
    counter.click(WORDS.get(Word.LATE_OPEN));
    says(open(Page.Name.QUEUE));
  }

  @Test
  void theMessageOpensTheQueueAtItsItem() {
    Snapshot queue = Samples.named("cashier-queue").snapshot();
    Notice.What what = new Notice.PaidTwice(Money.of(111_400), "K2-RYKC74FY-000913-1");
    counter.show(selling.saying(what)).press(KeyCode.F3);
    counter.show(queue).press(KeyCode.F7).press(KeyCode.DOWN).press(KeyCode.F9);
    says(
        open(Page.Name.QUEUE),
        new Intent.GiveBack(
            new OrderId("K2-RYKC74FY-000913-1"), Giving.REFUND, WORDS.get(Word.REASON_LATE)));
  }

  @Test
  void everythingIsDoneByFingerToo() {
    FxRobot robot = new FxRobot();
    counter.show("cashier-queue-late-fits");
    robot.clickOn(button(WORDS.get(Word.QUEUE_GIVE_BACK)));
    counter.settle();
    robot.clickOn(button(WORDS.get(Word.GIVING_TRANSFER).replaceFirst("t", "T")));
    robot.clickOn(button(WORDS.get(Word.REASON_NOT_WANTED)));
    robot.clickOn(button(WORDS.get(Word.QUEUE_GIVE_BACK)));
    counter.settle();
    says(new Intent.GiveBack(LATE, Giving.TRANSFER, WORDS.get(Word.REASON_NOT_WANTED)));
    counter.show("cashier-queue-many");
    robot.clickOn(row(3));
    counter.settle();
    robot.clickOn(button(WORDS.get(Word.QUEUE_RETRY)));
    counter.settle();
    says(new Intent.RetryItem(ids(Samples.named("cashier-queue-many").snapshot()).get(3)));
  }

  private Node row(int index) {
    return Fx.get(
        () ->
            counter.nodes(Node.class).stream()
                .filter(node -> node.getStyleClass().contains("waiting-item"))
                .toList()
                .get(index));
  }

  private Button button(String meaning) {
    return Fx.get(
        () ->
            counter.nodes(Button.class).stream()
                .filter(
                    one -> meaning.equals(one.getAccessibleText()) || meaning.equals(one.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + meaning)));
  }

  @Test
  void nothingIsTooSmallForAFinger() {
    for (String title : List.of("queue", "queue-give-back", "payments", "story-late")) {
      counter.show(Samples.named("cashier-" + title).snapshot());
      List<String> small = new ArrayList<>();
      Fx.get(
          () -> {
            for (Node node : counter.nodes(Node.class)) {
              boolean hit =
                  (node instanceof Button
                          && !(node.getStyleClass().contains("small")
                              && node.getStyleClass().contains("chip")))
                      || node.getStyleClass().contains("waiting-item");
              Bounds bounds = node.getLayoutBounds();
              boolean strip = node.getStyleClass().contains("theme");
              if (hit && !strip && bounds.getHeight() < FINGER) {
                small.add(title + ": " + node.getAccessibleText() + " " + bounds.getHeight());
              }
            }
            return true;
          });
      assertEquals(List.of(), small);
    }
  }
}
