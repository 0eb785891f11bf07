package id.laci.pos.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Excess;
import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceTest;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.Place;
import id.laci.pos.counter.Role;
import id.laci.pos.counter.Scanned;
import id.laci.pos.ledger.PaymentRow;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.Timeline;
import id.laci.pos.outbox.Banner;
import id.laci.pos.outbox.QueueItem;
import id.laci.pos.payment.Closing;
import id.laci.pos.till.Language;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Page;
import id.laci.pos.till.Snapshot;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Fx;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Nothing that a screen can be given is without a picture.
final class SamplesTest {
  private static Stream<Snapshot> of(Screen screen) {
    return Samples.all().stream().filter(sample -> sample.screen() == screen).map(Sample::snapshot);
  }

  private static <T> Set<T> seen(Screen screen, Function<Snapshot, Stream<T>> part) {
    return of(screen).flatMap(part).collect(Collectors.toSet());
  }

  private static Set<Class<?>> permitted(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses()).collect(Collectors.toSet());
  }

  private static <T> Function<Snapshot, Stream<T>> stage(Class<T> type) {
    return snapshot ->
        type.isInstance(snapshot.stage()) ? Stream.of(type.cast(snapshot.stage())) : Stream.empty();
  }

  @ParameterizedTest
  @EnumSource
  void everyStageHasAPicture(Screen screen) {
    assertEquals(
        permitted(Stage.class), seen(screen, snapshot -> Stream.of(snapshot.stage().getClass())));
  }

  @ParameterizedTest
  @EnumSource
  void everyWayAPaymentStandsHasAPicture(Screen screen) {
    assertEquals(
        EnumSet.allOf(Stage.Progress.class),
        seen(screen, stage(Stage.ByQr.class).andThen(all -> all.map(Stage.ByQr::progress))));
  }

  @ParameterizedTest
  @EnumSource
  void everyEndHasAPicture(Screen screen) {
    assertEquals(
        EnumSet.allOf(Closing.class),
        seen(screen, stage(Stage.QrFailed.class).andThen(all -> all.map(Stage.QrFailed::why))));
  }

  @Test
  void everyFateOfAReceiptHasAPicture() {
    assertEquals(
        EnumSet.allOf(PrintJob.State.class),
        seen(
            Screen.CASHIER,
            stage(Stage.Done.class).andThen(all -> all.flatMap(done -> done.print().stream()))));
    assertEquals(
        EnumSet.allOf(PrintJob.State.class),
        seen(
            Screen.CASHIER,
            stage(Stage.PastSale.class)
                .andThen(all -> all.flatMap(past -> past.print().stream()))));
  }

  @Test
  void everyMessageHasAPicture() {
    assertEquals(
        permitted(Notice.What.class),
        seen(
            Screen.CASHIER,
            snapshot -> snapshot.notices().stream().map(notice -> notice.what().getClass())));
  }

  @Test
  void everyTroubleOfThePrinterHasAPicture() {
    assertEquals(
        EnumSet.allOf(DeviceTrouble.class),
        seen(
            Screen.CASHIER,
            snapshot ->
                snapshot.notices().stream()
                    .map(Notice::what)
                    .filter(Notice.NotPrinted.class::isInstance)
                    .map(what -> ((Notice.NotPrinted) what).why())));
  }

  @Test
  void everyStateOfContactHasAPicture() {
    assertEquals(
        EnumSet.allOf(Snapshot.Contact.class),
        seen(Screen.CASHIER, snapshot -> Stream.of(snapshot.status().contact())));
  }

  private static Stream<Place> openPlaces(Snapshot now) {
    return now.devicesOpen() ? now.devices().places().stream() : Stream.empty();
  }

  @ParameterizedTest
  @EnumSource
  void everyConditionOfEveryDeviceHasAPicture(Role role) {
    assertEquals(
        permitted(Condition.class),
        seen(
            Screen.CASHIER,
            now ->
                openPlaces(now)
                    .filter(place -> place.role() == role)
                    .map(place -> place.condition().getClass())));
    assertEquals(
        EnumSet.allOf(DeviceTrouble.class),
        seen(
            Screen.CASHIER,
            now ->
                openPlaces(now)
                    .filter(place -> place.role() == role)
                    .filter(place -> place.condition() instanceof Condition.Out)
                    .map(place -> ((Condition.Out) place.condition()).why())));
  }

  @Test
  void everyRemarkEveryTestAndEveryMeaningHasAPicture() {
    assertEquals(
        EnumSet.allOf(Condition.Remark.class),
        seen(
            Screen.CASHIER,
            now ->
                openPlaces(now)
                    .filter(place -> place.condition() instanceof Condition.Ready)
                    .flatMap(place -> ((Condition.Ready) place.condition()).remarks().stream())));
    assertEquals(
        EnumSet.allOf(DeviceTest.Result.class),
        seen(Screen.CASHIER, now -> now.devices().tests().stream().map(DeviceTest::result)));
    assertEquals(
        permitted(Scanned.class),
        seen(Screen.CASHIER, now -> now.readings().stream().map(one -> one.meaning().getClass())));
  }

  @Test
  void everyQuestionToAManagerEveryLimitAndEveryBannerHasAPicture() {
    assertEquals(
        permitted(Act.class),
        seen(
            Screen.CASHIER,
            now -> now.approval().stream().map(asked -> asked.request().act().getClass())));
    assertEquals(
        permitted(Excess.class),
        seen(
            Screen.CASHIER,
            now ->
                now.approval().stream()
                    .flatMap(asked -> asked.request().why().stream())
                    .map(Object::getClass)));
    assertEquals(
        permitted(Banner.class),
        seen(Screen.CASHIER, now -> now.status().banner().stream().map(Object::getClass)));
  }

  private static Stream<QueueItem> waiting(Snapshot now) {
    return now.page() instanceof Page.Queue(var items, var _) ? items.stream() : Stream.empty();
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfWhatWaitsHasAPictureForWhoeverCanEndIt(QueueItem.Need need) {
    EnumSet<QueueItem.Kind> kinds = EnumSet.allOf(QueueItem.Kind.class);
    if (need == QueueItem.Need.BY_ITSELF) { // those are never the till's alone
      kinds.removeAll(EnumSet.of(QueueItem.Kind.REFUND_DUE, QueueItem.Kind.STRAY_NOTIFICATION));
      kinds.removeAll(EnumSet.of(QueueItem.Kind.RETURN, QueueItem.Kind.RECEIPT));
    } else {
      kinds.remove(QueueItem.Kind.CANCEL);
    }
    assertEquals(
        kinds,
        seen(
            Screen.CASHIER,
            now -> waiting(now).filter(item -> item.need() == need).map(QueueItem::kind)));
  }

  @Test
  void everyStateOfAPaymentAndEverythingThatHappensToItHasAPicture() {
    assertEquals(
        EnumSet.allOf(PaymentRow.State.class),
        seen(
            Screen.CASHIER,
            now ->
                now.page() instanceof Page.Payments(var _, var found, var _)
                    ? found.stream().flatMap(List::stream).map(PaymentRow::state)
                    : Stream.empty()));
    assertEquals(
        EnumSet.allOf(Timeline.What.class),
        seen(
            Screen.CASHIER,
            now ->
                now.page() instanceof Page.Payments(var _, var _, var told)
                    ? told.stream().flatMap(all -> all.events().stream()).map(Timeline.Event::what)
                    : Stream.empty()));
  }

  @ParameterizedTest
  @EnumSource
  void realAndDemoBothHavePictures(Screen screen) {
    assertEquals(Set.of(true, false), seen(screen, now -> Stream.of(now.shop().demo())));
  }

  @Test
  void noTwoPicturesShareAName() {
    List<String> titles = Samples.all().stream().map(Sample::title).toList();
    assertEquals(Set.copyOf(titles).size(), titles.size());
    assertThrows(IllegalArgumentException.class, () -> Samples.named("customer-nowhere"));
  }

  @Test
  void filesAreNamedAfterScreenStateLanguageAndTheme() {
    assertEquals(
        "customer-pay_zh_dark.png",
        Samples.named("customer-pay").fileName(Language.CHINESE, Theme.DARK));
  }

  @Test
  void theSameSampleDrawsTheSamePicture() {
    Fx.start(true);
    Sample sample = Samples.named("cashier-notices");
    assertArrayEquals(
        pixels(Gallery.picture(sample, Language.ENGLISH, Theme.DARK)),
        pixels(Gallery.picture(sample, Language.ENGLISH, Theme.DARK)));
  }

  private static int[] pixels(BufferedImage picture) {
    return picture.getRGB(
        0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
  }
}
