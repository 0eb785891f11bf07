package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.Permission;
import id.laci.pos.staff.Rank;
import id.laci.pos.staff.Right;
import id.laci.pos.staff.StaffId;
import id.laci.pos.staff.StaffWish;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Page;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The lock, the first set-up and the page of the staff, by keys and by touch.
final class StaffScreenTest {
  private static final Words WORDS = Words.of(Language.INDONESIAN);
  private static final StaffId RATNA = DemoStaff.RATNA.member().id();

  private final Counter counter = new Counter();

  @AfterEach
  void close() {
    counter.close();
  }

  private StaffWish wish() {
    List<Intent> said = counter.said();
    assertEquals(1, said.size(), said.toString());
    return assertInstanceOf(Intent.ForStaff.class, said.getFirst()).wish();
  }

  private <W extends StaffWish> W wish(Class<W> kind) {
    return assertInstanceOf(kind, wish());
  }

  private void noPinIsInSight(String pin) {
    assertTrue(counter.texts().stream().noneMatch(text -> text.contains(pin)));
  }

  @Test
  void controlLLocksFromEverywhereAndTheLockHasAButton() {
    for (String title :
        List.of(
            "cashier-selling",
            "cashier-cash",
            "cashier-approve-offline",
            "cashier-staff",
            "cashier-queue")) {
      counter.show(title).press(KeyCode.L, true);
      assertInstanceOf(StaffWish.Lock.class, wish(), title);
    }
    counter.show("cashier-selling").click("lock");
    assertInstanceOf(StaffWish.Lock.class, wish());
  }

  @Test
  void aPinIsTypedAndNothingOfItStays() {
    counter.show("cashier-locked-real").type("481516");
    noPinIsInSight("481516");
    counter.press(KeyCode.ENTER);
    assertEquals("481516", new String(wish(StaffWish.SignIn.class).pin().take()));
    assertEquals("", counter.text(".pin"));
  }

  @Test
  void aPinIsTouchedToo() {
    counter.show("cashier-locked-real");
    for (String digit : List.of("4", "8", "1", "5", "1", "6")) {
      counter.click(digit);
    }
    counter.click(WORDS.get(Word.LOCK_ENTER));
    assertEquals("481516", new String(wish(StaffWish.SignIn.class).pin().take()));
  }

  @Test
  void aScanLandsInTheBasketAndLeavesThePinAsItWas() {
    counter.show("cashier-locked-real").type("48").scan("8990000000013");
    assertEquals(List.of(new Intent.Scan("8990000000013")), counter.said());
    assertEquals("48", counter.text(".pin"));
  }

  @Test
  void noOtherKeyReachesTheSaleOfALockedTill() {
    counter.show("cashier-locked-real");
    for (KeyCode key :
        List.of(
            KeyCode.F3,
            KeyCode.F4,
            KeyCode.F5,
            KeyCode.F6,
            KeyCode.F7,
            KeyCode.F8,
            KeyCode.F10,
            KeyCode.F11,
            KeyCode.F12,
            KeyCode.ESCAPE,
            KeyCode.DELETE,
            KeyCode.UP)) {
      counter.press(key);
    }
    counter.press(KeyCode.P, true).type("+-*");
    assertEquals(List.of(), counter.said());
  }

  @Test
  void whileAPinIsLookedAtNoOtherIsGiven() {
    counter.show("cashier-locked-checking").type("481516").press(KeyCode.ENTER);
    assertEquals(List.of(), counter.said());
  }

  @Test
  void theDemosPinsStandOnTheLockOfTheDemoAlone() {
    String pin = DemoStaff.SARI.pin();
    counter.show("cashier-locked");
    assertTrue(counter.texts().stream().anyMatch(text -> text.contains(pin)));
    counter.show("cashier-locked-real");
    noPinIsInSight(pin);
  }

  @Test
  void howThePaymentStandsIsSaidOnTheLock() {
    counter.show("cashier-locked-paid");
    assertTrue(counter.texts().stream().anyMatch(text -> text.contains(WORDS.get(Word.LOCK_PAID))));
  }

  @Test
  void anOwnerWhoForgotThePinTypesThePrintedCodeAndANewPinTwice() {
    counter.show("cashier-locked-real").press(KeyCode.F2);
    counter.type("7h2k 9qxw").press(KeyCode.ENTER);
    counter.type("481516").press(KeyCode.ENTER).type("481517").press(KeyCode.ENTER);
    assertEquals(List.of(), counter.said(), "two different ones");
    assertTrue(counter.texts().contains(WORDS.get(Word.PIN_FAULT_DIFFER)));
    counter.type("481516").press(KeyCode.ENTER).type("481516").press(KeyCode.ENTER);
    StaffWish.Recover recover = wish(StaffWish.Recover.class);
    assertEquals("7h2k 9qxw", new String(recover.code().take()));
    assertEquals("481516", new String(recover.fresh().take()));
    noPinIsInSight("481516");
  }

  @Test
  void escapeGoesBackFromTheRecoveryToTheLock() {
    counter.show("cashier-locked-real").click(WORDS.get(Word.LOCK_FORGOT)).press(KeyCode.ESCAPE);
    assertTrue(counter.texts().contains(WORDS.get(Word.LOCK_TITLE)));
  }

  @Test
  void theOwnerSetsUpNameAndPinByKeysAlone() {
    counter.show("cashier-setup").type("Ratna").press(KeyCode.ENTER);
    counter.type("481516").press(KeyCode.ENTER).type("481516").press(KeyCode.F9);
    StaffWish.SetUp setUp = wish(StaffWish.SetUp.class);
    assertEquals("Ratna", setUp.name());
    assertEquals("481516", new String(setUp.fresh().take()));
  }

  @Test
  void nothingIsSetUpWhileAFieldIsEmpty() {
    counter.show("cashier-setup").press(KeyCode.F9).type("Ratna").press(KeyCode.F9);
    assertEquals(List.of(), counter.said());
  }

  @Test
  void codesStandThereUntilTheyAreKept() {
    counter.show("cashier-codes");
    assertTrue(counter.texts().contains("7H2K-9QXW-M4TB-0PZC-E6RD"));
    counter.press(KeyCode.ESCAPE).press(KeyCode.F8);
    assertEquals(List.of(), counter.said());
    counter.press(KeyCode.F7);
    assertInstanceOf(StaffWish.PrintCodes.class, wish());
    counter.press(KeyCode.F9);
    assertInstanceOf(StaffWish.Seen.class, wish());
    assertFalse(counter.texts().contains("7H2K-9QXW-M4TB-0PZC-E6RD"));
  }

  @Test
  void controlPOpensTheStaffAndEscapeLeavesThem() {
    counter.show("cashier-selling").press(KeyCode.P, true);
    assertEquals(List.of(new Intent.Open(Page.Name.STAFF)), counter.said());
    counter.show("cashier-staff").press(KeyCode.ESCAPE);
    assertEquals(List.of(new Intent.Open(Page.Name.TILES)), counter.said());
  }

  @Test
  void somebodyNewIsAddedByKeys() {
    counter.show("cashier-staff").press(KeyCode.F2);
    counter.press(KeyCode.DIGIT3, true);
    counter.type("Dewi").press(KeyCode.ENTER);
    counter.type("481516").press(KeyCode.ENTER).type("481516").press(KeyCode.ENTER);
    StaffWish.Add add = wish(StaffWish.Add.class);
    assertEquals("Dewi", add.name());
    assertEquals(Rank.MANAGER, add.rank());
    assertEquals("481516", new String(add.fresh().take()));
  }

  @Test
  void theChosenAccountIsChangedByKeysAndByTouch() {
    counter.show("cashier-staff").press(KeyCode.DOWN);
    counter.press(KeyCode.F7);
    assertEquals(new StaffWish.TakeBadge(DemoStaff.BUDI.member().id()), wish());
    counter.press(KeyCode.F11);
    assertEquals(new StaffWish.DropPhone(DemoStaff.BUDI.member().id()), wish());
    counter.press(KeyCode.DELETE);
    assertEquals(new StaffWish.Activate(DemoStaff.BUDI.member().id(), false), wish());
    counter.press(KeyCode.F5).type("481516").press(KeyCode.ENTER);
    counter.type("481516").press(KeyCode.ENTER);
    assertEquals(DemoStaff.BUDI.member().id(), wish(StaffWish.SetPin.class).who());
    counter.show("cashier-staff").press(KeyCode.ESCAPE).said();
    counter.click("staff-rank").press(KeyCode.DIGIT1, true).press(KeyCode.F9);
    assertEquals(new StaffWish.Promote(DemoStaff.BUDI.member().id(), Rank.CASHIER), wish());
  }

  @Test
  void onesOwnPinTakesThePresentOne() {
    counter.show("cashier-staff").press(KeyCode.F5).type("222222").press(KeyCode.ENTER);
    counter.type("481516").press(KeyCode.ENTER).type("481516").press(KeyCode.ENTER);
    assertEquals("222222", new String(wish(StaffWish.ChangePin.class).present().take()));
    counter.show("cashier-staff").press(KeyCode.ESCAPE).press(KeyCode.F6);
    assertTrue(counter.said().contains(new Intent.ForStaff(new StaffWish.DrawRecovery())));
  }

  @Test
  void whoeverMayNotChangeAnAccountHasNoKeyForIt() {
    counter.show("cashier-staff-done").press(KeyCode.UP).press(KeyCode.UP).press(KeyCode.F5);
    counter.press(KeyCode.DELETE).press(KeyCode.F11);
    assertTrue(
        counter.said().stream()
            .noneMatch(
                intent ->
                    intent instanceof Intent.ForStaff(StaffWish.Activate(var who, var _))
                        && who.equals(RATNA)));
    assertTrue(counter.texts().contains(WORDS.get(Word.STAFF_NOT_YOURS)));
  }

  @Test
  void aPhoneIsConfirmedByItsCode() {
    counter.show("cashier-staff-enrol").type("123456").press(KeyCode.ENTER);
    assertEquals("123456", new String(wish(StaffWish.Confirm.class).code().take()));
    counter.press(KeyCode.ESCAPE);
    assertInstanceOf(StaffWish.Leave.class, wish());
  }

  @Test
  void aRightHasThreeValuesOneAfterTheOther() {
    counter.show("cashier-staff").press(KeyCode.RIGHT).press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertEquals(new StaffWish.Allow(Rank.CASHIER, Permission.TAKE_OUT_PAID, Right.DENIED), wish());
    counter.press(KeyCode.RIGHT).press(KeyCode.ENTER);
    assertEquals(
        new StaffWish.Allow(Rank.SUPERVISOR, Permission.TAKE_OUT_PAID, Right.NEEDS_APPROVAL),
        wish());
    counter.press(KeyCode.LEFT).press(KeyCode.LEFT);
    assertTrue(counter.texts().contains("Ibu Ratna"), "and left of the first role are the people");
  }

  @Test
  void aManagerLooksAtRightsAndChangesNone() {
    counter.show("cashier-staff-done").press(KeyCode.RIGHT).press(KeyCode.ENTER);
    assertEquals(List.of(), counter.said());
    assertTrue(counter.texts().contains(WORDS.get(Word.ROLES_LOOK)));
  }

  @Test
  void aScanOnAnyOfItsFormsIsAScan() {
    for (String title : Set.of("cashier-setup", "cashier-staff-enrol", "cashier-staff")) {
      counter.show(title).scan("8990000000013");
      assertTrue(counter.said().contains(new Intent.Scan("8990000000013")), title);
    }
  }

  @Test
  void aCodeIsAskedForBesideThePinOfAnApprover() {
    counter.show("cashier-approve-code").type("481516").press(KeyCode.ENTER);
    assertEquals(List.of(), counter.said(), "Enter goes to the code first");
    counter.type("123456").press(KeyCode.ENTER);
    Intent.GivePin given = assertInstanceOf(Intent.GivePin.class, counter.said().getFirst());
    assertEquals("481516", new String(given.pin().take()));
    assertEquals("123456", new String(given.code().take()));
  }
}
