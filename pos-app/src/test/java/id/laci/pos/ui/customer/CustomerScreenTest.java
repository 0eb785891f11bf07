package id.laci.pos.ui.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.payment.Closing;
import id.laci.pos.till.Intent;
import id.laci.pos.till.Language;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import id.laci.pos.ui.gallery.Sample;
import id.laci.pos.ui.gallery.Samples;
import id.laci.pos.ui.gallery.Screen;
import id.laci.pos.ui.gallery.Size;
import id.laci.pos.ui.gallery.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CustomerScreenTest {
  private static Snapshot sample(String name, Language language) {
    return Samples.named("customer-" + name).snapshot(language, Theme.LIGHT);
  }

  private static List<Sample> usual() {
    return Samples.all().stream()
        .filter(sample -> sample.screen() == Screen.CUSTOMER)
        .filter(sample -> sample.size().equals(Size.CUSTOMER))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyPageSaysDemoWhenNothingIsRealAndOnlyThen(Language language) {
    Stagehand hand = Stagehand.on(Size.CUSTOMER);
    String demo = Words.of(language).get(Word.DEMO);
    for (Sample sample : usual()) {
      hand.shows(sample.snapshot(language, Theme.LIGHT));
      assertEquals(sample.snapshot().shop().demo(), hand.words().contains(demo), sample.title());
    }
  }

  @Test
  void everyPageOffersTheThreeLanguages() {
    for (Sample sample : usual()) {
      Stagehand hand = Stagehand.on(Size.CUSTOMER);
      hand.shows(sample.snapshot(Language.ENGLISH, Theme.LIGHT));
      List<Button> chips = hand.chips();
      Fx.get(
          () -> {
            chips.forEach(Button::fire);
            return chips;
          });
      assertEquals(
          List.of(
              new Intent.CustomerReads(Language.INDONESIAN),
              new Intent.CustomerReads(Language.ENGLISH),
              new Intent.CustomerReads(Language.CHINESE)),
          hand.said,
          sample.title());
    }
  }

  @Test
  void nobodyIsToldHowToPayByACodeThatIsNotThere() {
    Stagehand hand = Stagehand.on(Size.CUSTOMER);
    Words words = Words.of(Language.ENGLISH);
    for (String without : List.of("asking", "no-contact-no-code")) {
      hand.shows(sample("pay", Language.ENGLISH));
      assertTrue(hand.words().contains(words.get(Word.CUSTOMER_STEP_AIM)));
      hand.shows(sample(without, Language.ENGLISH));
      assertFalse(hand.words().contains(words.get(Word.CUSTOMER_STEP_AIM)), without);
      assertFalse(hand.words().contains(words.get(Word.CUSTOMER_UNSURE)), without);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theNextSnapshotSpeaksTheLanguageThatWasChosen(Language language) {
    Stagehand hand = Stagehand.on(Size.CUSTOMER);
    hand.shows(sample("pay", Language.INDONESIAN));
    hand.shows(sample("pay", language));
    assertTrue(hand.words().contains(Words.of(language).get(Word.CUSTOMER_UNPAID)));
  }

  @ParameterizedTest
  @EnumSource
  void everyEndSaysWhatHappenedAndThatNoMoneyWasTaken(Closing why) {
    String name = "failed-" + why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    for (Language language : Language.values()) {
      Words words = Words.of(language);
      String seen = Stagehand.on(Size.CUSTOMER).shows(sample(name, language)).words();
      boolean sure = why != Closing.FORGOTTEN; // else nobody may say that no money was taken
      assertEquals(sure, seen.contains(words.get(Word.CUSTOMER_FAILED)), seen);
      assertEquals(sure, seen.contains(words.get(Word.CUSTOMER_FAILED_SAFE)), seen);
      assertFalse(seen.contains(why.name()), "a code instead of words: " + seen);
    }
  }

  @Test
  void onlyACodeThatRanOutIsSaidToHaveRunOut() {
    Words words = Words.of(Language.ENGLISH);
    Stagehand hand = Stagehand.on(Size.CUSTOMER);
    for (Closing why : Closing.values()) {
      String name = "failed-" + why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      boolean ranOut =
          hand.shows(sample(name, Language.ENGLISH))
              .words()
              .contains(words.get(Word.CUSTOMER_FAILED_TIME));
      assertEquals(why == Closing.EXPIRED, ranOut, why.name());
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofADividedSumWhatIsPaidAndWhatIsLeftAreSaid(Language language) {
    Words words = Words.of(language);
    Stagehand hand = Stagehand.on(Size.CUSTOMER).shows(sample("splitting", language));
    assertTrue(hand.words().contains(words.get(Word.CUSTOMER_PAID_SO_FAR, "Rp 75.000")));
    assertTrue(hand.words().contains(words.get(Word.CUSTOMER_LEFT)));
    assertTrue(hand.words().contains("Rp 36.400"));
    hand.shows(sample("pay-part", language));
    assertTrue(hand.words().contains(words.get(Word.CUSTOMER_PART, "Rp 111.400", "Rp 75.000")));
    hand.shows(sample("pay-part-first", language));
    assertTrue(hand.words().contains(words.get(Word.CUSTOMER_PART_FIRST, "Rp 111.400")));
    hand.shows(sample("pay", language));
    assertFalse(hand.words().contains(words.get(Word.CUSTOMER_PART_FIRST, "Rp 111.400")));
  }

  @ParameterizedTest
  @EnumSource
  void whatNobodyCouldVerifyIsNotCalledPaid(Language language) {
    Words words = Words.of(language);
    Stagehand hand = Stagehand.on(Size.CUSTOMER).shows(sample("paid-on-trust", language));
    assertTrue(hand.words().contains(words.get(Word.CUSTOMER_ON_TRUST)));
    assertFalse(hand.words().contains(words.get(Word.CUSTOMER_PAID)));
    hand.shows(sample("paid-qr", language));
    assertTrue(hand.words().contains(words.get(Word.CUSTOMER_PAID)));
  }

  @Test
  void aCodeThatIsBeingEndedIsTakenOffTheScreen() {
    Stagehand hand = Stagehand.on(Size.CUSTOMER).shows(sample("pay", Language.ENGLISH));
    assertTrue(Codes.read(hand.picture()).isPresent());
    for (String name : List.of("ending", "ending-unheard")) {
      hand.shows(sample(name, Language.ENGLISH));
      assertTrue(Codes.read(hand.picture()).isEmpty(), name);
      assertTrue(hand.words().contains(Words.of(Language.ENGLISH).get(Word.CUSTOMER_ENDING)));
    }
  }

  @Test
  void aSilentGatewayLeavesTheCodeUpAndAsksToKeepTheProof() {
    Stagehand hand = Stagehand.on(Size.CUSTOMER);
    hand.shows(sample("pay-no-contact", Language.INDONESIAN));
    assertTrue(Codes.read(hand.picture()).isPresent());
    assertTrue(hand.words().contains(Words.of(Language.INDONESIAN).get(Word.CUSTOMER_NO_CONTACT)));
    hand.shows(sample("pay", Language.INDONESIAN));
    assertFalse(hand.words().contains(Words.of(Language.INDONESIAN).get(Word.CUSTOMER_NO_CONTACT)));
  }

  @Test
  void whileNoCodeIsThereThePreviousOneIsNotShown() {
    Stagehand hand = Stagehand.on(Size.CUSTOMER).shows(sample("pay", Language.ENGLISH));
    hand.shows(sample("asking", Language.ENGLISH));
    assertTrue(Codes.read(hand.picture()).isEmpty());
    hand.shows(sample("no-contact-no-code", Language.ENGLISH));
    assertTrue(Codes.read(hand.picture()).isEmpty());
    assertTrue(hand.words().contains(Words.of(Language.ENGLISH).get(Word.CUSTOMER_NO_CODE)));
  }

  @Test
  void cashGivesChangeInLargeTypeAndTheExactSumNone() {
    Stagehand hand = Stagehand.on(Size.CUSTOMER).shows(sample("paid-cash", Language.ENGLISH));
    assertTrue(hand.words().contains("Change Rp 38.600"), hand.words());
    hand.shows(sample("paid-exact", Language.ENGLISH));
    assertFalse(hand.words().contains("Change"), hand.words());
  }

  @Test
  void paidNamesAmountWalletAndTheShopsOwnTime() {
    String seen = Stagehand.on(Size.CUSTOMER).shows(sample("paid-qr", Language.INDONESIAN)).words();
    assertTrue(seen.contains("Lunas"), seen);
    assertTrue(seen.contains("Rp 111.400"), seen);
    assertTrue(seen.contains("GoPay · 09.42.07"), seen);
  }

  @Test
  void theGuideHasFourStepsAndTheOfficialSiteInWordsAndCloses() {
    Stagehand hand = Stagehand.on(Size.CUSTOMER).shows(sample("idle", Language.ENGLISH));
    hand.press("how");
    String guide = hand.words();
    assertTrue(guide.contains("gopay.co.id"), guide);
    assertTrue(guide.contains("\n4\n"), guide);
    assertTrue(guide.contains("PIN"), guide);
    hand.press("close");
    assertFalse(hand.words().contains("gopay.co.id"));
  }

  @Test
  void aForgottenGuideClosesAfterAWhileOrWithTheNextBasket() {
    Snapshot idle = sample("idle", Language.ENGLISH);
    Stagehand hand = Stagehand.on(Size.CUSTOMER).shows(idle);
    hand.press("how");
    hand.shows(later(idle, 60));
    assertTrue(hand.words().contains("gopay.co.id"));
    hand.shows(later(idle, 120));
    assertFalse(hand.words().contains("gopay.co.id"));
    hand.press("how");
    hand.shows(sample("basket", Language.ENGLISH));
    hand.shows(later(idle, 121));
    assertFalse(hand.words().contains("gopay.co.id"));
  }

  private static Snapshot later(Snapshot now, long seconds) {
    Snapshot.Status status = now.status();
    Snapshot.Status other =
        new Snapshot.Status(
            status.contact(),
            status.banner(),
            status.heardAt(),
            status.queue(),
            status.room(),
            status.rebuilding(),
            status.now().plusSeconds(seconds),
            status.zone());
    return now.with(other);
  }

  @Test
  void payingCashShowsTheSumAndWhereToPay() {
    Snapshot cash = sample("cash", Language.ENGLISH);
    assertTrue(cash.stage() instanceof Stage.ByCash);
    String seen = Stagehand.on(Size.CUSTOMER).shows(cash).words();
    assertTrue(seen.contains("Rp 111.400"), seen);
    assertTrue(seen.contains(Words.of(Language.ENGLISH).get(Word.CUSTOMER_CASH)), seen);
  }

  @Test
  void theStatesDoNotLookAlike() {
    Stagehand hand = Stagehand.on(Size.CUSTOMER);
    Set<String> seen = new HashSet<>();
    for (String name :
        List.of("idle", "basket", "cash", "asking", "pay", "pay-no-contact", "ending", "paid-qr")) {
      assertTrue(seen.add(hand.shows(sample(name, Language.ENGLISH)).words()), name);
    }
  }

  @Test
  void aCodeMadeHereShowsSumShopAndNumberAndAsksToShowTheSuccess() {
    Words words = Words.of(Language.ENGLISH);
    Stagehand hand = Stagehand.on(Size.CUSTOMER).shows(sample("own", Language.ENGLISH));
    Stage.ByOwnCode own = (Stage.ByOwnCode) sample("own", Language.ENGLISH).stage();
    String seen = hand.words();
    for (String part :
        List.of(
            own.demand().amount().toString(),
            own.merchant(),
            words.get(Word.CUSTOMER_NMID, own.nmid()),
            words.get(Word.CUSTOMER_OWN_SHOW),
            words.get(Word.CUSTOMER_UNSURE))) {
      assertTrue(seen.contains(part), part);
    }
    assertFalse(seen.contains(words.get(Word.CUSTOMER_ONE_PAYMENT)), "nothing runs out");
    hand.shows(sample("pay", Language.ENGLISH));
    assertTrue(hand.words().contains(words.get(Word.CUSTOMER_ONE_PAYMENT)));
  }

  @Test
  void theCustomerIsHelpedOnWithTheCodeStillUp() {
    Stagehand hand = Stagehand.on(Size.CUSTOMER);
    Words words = Words.of(Language.ENGLISH);
    hand.shows(sample("pay-claimed", Language.ENGLISH));
    assertTrue(hand.words().contains(words.get(Word.CUSTOMER_CLAIM)));
    hand.shows(sample("pay-app-balance", Language.ENGLISH));
    assertTrue(hand.words().contains(words.get(Word.CUSTOMER_APP_BALANCE)));
    assertTrue(Codes.read(hand.picture()).isPresent());
    hand.shows(sample("pay", Language.ENGLISH));
    assertFalse(hand.words().contains(words.get(Word.CUSTOMER_APP_BALANCE)));
  }
}
