package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.money.Money;
import id.laci.pos.refund.Refund;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.returns.GoodsBack;
import id.laci.pos.returns.Kind;
import id.laci.pos.returns.ReasonCode;
import id.laci.pos.returns.Way;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Page;
import id.laci.pos.ui.Sample;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The refund desk by the keyboard alone, and by touch.
final class ReturnScreenTest {
  private static final Words WORDS = Words.of(Language.INDONESIAN);
  private static final String NUMBER = "K2-RYKC74FY-R000045";
  private static final RefundKey KEY = RefundKey.of("K2", "RYKC74FY", 45);

  private final Counter counter = new Counter();

  @AfterEach
  void close() {
    counter.close();
  }

  private void says(ReturnWish... wishes) {
    assertEquals(Stream.of(wishes).<Intent>map(Intent.ForReturn::new).toList(), counter.said());
  }

  private boolean reads(Word word, Object... values) {
    return counter.texts().contains(WORDS.get(word, values));
  }

  @Test
  void itsKeyOpensAndClosesThePage() {
    counter.show(Sample.selling()).press(KeyCode.R, true);
    assertEquals(List.of(new Intent.Open(Page.Name.RETURN)), counter.said());
    counter.show("cashier-return-find").press(KeyCode.R, true).press(KeyCode.ESCAPE);
    assertEquals(List.of(new Intent.Open(Page.Name.TILES), new Intent.Back()), counter.said());
  }

  @Test
  void fromASaleThatIsLookedAtItsGoodsComeBack() {
    counter.show("cashier-past-long").press(KeyCode.R, true);
    assertEquals(
        List.of(
            new Intent.Back(), new Intent.ForReturn(new ReturnWish.OpenSale("K2-RYKC74FY-000412"))),
        counter.said());
  }

  @Test
  void whatIsTypedIsLookedForAndArrowsChooseFromWhatWasFound() {
    counter.show("cashier-return-find").type("45");
    says(new ReturnWish.Find("4"), new ReturnWish.Find("45"));
    counter.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
    says(new ReturnWish.OpenSale("K2-RYKC74FY-000917"));
    counter.press(KeyCode.UP).press(KeyCode.F9);
    says(new ReturnWish.OpenReturn(NUMBER));
    counter.press(KeyCode.F4);
    says(new ReturnWish.OpenWithoutReceipt());
  }

  @Test
  void linesAreChosenByKeys() {
    counter.show("cashier-return-lines").press(KeyCode.PLUS);
    says(new ReturnWish.Choose(1, 2, GoodsBack.RESTOCK));
    counter.press(KeyCode.MINUS).press(KeyCode.F7).press(KeyCode.ENTER);
    says(
        new ReturnWish.Choose(1, 0, GoodsBack.RESTOCK),
        new ReturnWish.Choose(1, 1, GoodsBack.DAMAGED),
        new ReturnWish.Choose(1, 0, GoodsBack.RESTOCK));
    counter.press(KeyCode.DOWN).press(KeyCode.PLUS); // all of it is chosen already
    says();
    counter.press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.PLUS); // cannot come back
    says();
    counter.press(KeyCode.F2).press(KeyCode.F4).press(KeyCode.RIGHT).press(KeyCode.LEFT);
    says(
        new ReturnWish.ChooseAll(),
        new ReturnWish.As(Kind.EXCHANGE),
        new ReturnWish.Because(ReasonCode.WRONG_ITEM, ""),
        new ReturnWish.Because(ReasonCode.OTHER, ""));
    counter.press(KeyCode.F9);
    says(new ReturnWish.Ask());
  }

  @Test
  void linesAreChosenByTouch() {
    counter.show("cashier-return-lines").click("return-more-1");
    says(new ReturnWish.Choose(1, 2, GoodsBack.RESTOCK));
    counter.click("return-goods-2");
    says(new ReturnWish.Choose(2, 1, GoodsBack.RESTOCK));
    counter.click("reason-expired");
    says(new ReturnWish.Because(ReasonCode.EXPIRED, ""));
    counter.click("return-kind-exchange");
    says(new ReturnWish.As(Kind.EXCHANGE));
    counter.click("return-send");
    says(new ReturnWish.Ask());
  }

  @Test
  void anotherReasonHasALineForItsWords() {
    counter.show("cashier-return-lines-changed").type("!");
    says(new ReturnWish.Because(ReasonCode.OTHER, "kemasan sobek saat dibuka!"));
    assertTrue(reads(Word.RETURN_TROUBLE_CHANGED));
  }

  @Test
  void whatCanBePromisedIsSaidBeforeAnybodyPromises() {
    counter.show("cashier-return-lines");
    assertTrue(reads(Word.RETURN_VERDICT_OPEN, "GoPay", Money.of(111_400)));
    assertTrue(reads(Word.RETURN_SOON));
    counter.show("cashier-return-lines-offline");
    assertTrue(reads(Word.RETURN_VERDICT_OFFLINE));
    counter.show("cashier-return-lines-off");
    assertTrue(reads(Word.RETURN_VERDICT_SWITCHED_OFF));
    counter.show("cashier-return-lines-own-unverified").press(KeyCode.F9);
    assertTrue(reads(Word.RETURN_VERDICT_OWN_CODE_UNVERIFIED));
    assertTrue(reads(Word.RETURN_NO_WAY, Money.of(9_500)));
  }

  @Test
  void anotherWayIsChosenWhereThereAreSeveral() {
    counter.show("cashier-return-lines-over").press(KeyCode.F5);
    says(new ReturnWish.By(0, Way.TRANSFER_INSTEAD));
    counter.show("cashier-return-lines").press(KeyCode.F5);
    says();
  }

  @Test
  void whatWasRefusedIsDecidedByKeyOrTouch() {
    counter.show("cashier-return-refused").press(KeyCode.F9);
    says(new ReturnWish.PayInstead(NUMBER, KEY, Refund.Way.CASH));
    counter.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
    says(new ReturnWish.SendAgain(NUMBER, KEY));
    counter.click("return-act-give-up");
    says(new ReturnWish.GiveUp(NUMBER));
    counter.press(KeyCode.F7);
    says(new ReturnWish.PrintSlip(NUMBER));
    counter.click("return-act-save");
    says(new ReturnWish.SaveSheet(NUMBER));
  }

  @Test
  void whatIsStuckIsNeverPaidInCashBeforeItIsStopped() {
    counter.show("cashier-return-stuck").press(KeyCode.F9);
    says(new ReturnWish.TryAgain(KEY));
    assertFalse(reads(Word.RETURN_PAY_CASH));
    counter.click("return-act-stop");
    says(new ReturnWish.Stop(KEY));
  }

  @Test
  void creditIsUsedOrGivenBack() {
    counter.show("cashier-return-credit").press(KeyCode.F9);
    says(new ReturnWish.UseCredit(NUMBER));
    counter.click("return-act-end-credit");
    says(new ReturnWish.EndCredit(NUMBER));
  }

  @Test
  void goodsWithoutAReceiptAreFoundAndDescribed() {
    counter.show("cashier-return-blank-full").press(KeyCode.DOWN).press(KeyCode.ENTER);
    says(new ReturnWish.Describe("MGKS2", 2, Money.of(69_000), GoodsBack.DAMAGED));
    counter.press(KeyCode.F7).press(KeyCode.F9);
    says(
        new ReturnWish.Describe("MYK1", 2, Money.of(39_800), GoodsBack.RESTOCK),
        new ReturnWish.Ask());
  }

  @Test
  void theQueueLeadsToTheReturnThatNeedsAPerson() {
    counter.show("cashier-queue-person-k2-rykc74fy-r000044").press(KeyCode.F9);
    says(new ReturnWish.OpenReturn("K2-RYKC74FY-R000044"));
  }
}
