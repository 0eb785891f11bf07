package id.laci.pos.ui.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.catalog.Product;
import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.Demand;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Closing;
import id.laci.pos.sale.Basket;
import id.laci.pos.sale.Line;
import id.laci.pos.till.Language;
import id.laci.pos.till.Notice;
import id.laci.pos.till.Stage;
import id.laci.pos.ui.Cuts;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Look;
import id.laci.pos.ui.Sample;
import id.laci.pos.ui.Word;
import id.laci.pos.ui.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the cashier's screen draws: every stage and every message in every language, nothing cut,
/// and nothing drawn anew that has not changed.
final class CashierLooksTest {
  private static final int[][] SIZES = {{1366, 768}, {1280, 800}};

  @BeforeAll
  static void startTheToolkit() {
    Fx.start(true);
  }

  @ParameterizedTest
  @EnumSource
  void noWordIsCutOnAnyStage(Language language) {
    assertEquals(List.of(), cut(language, samples()));
  }

  @ParameterizedTest
  @EnumSource
  void noMessageIsCut(Language language) {
    Map<String, Sample> samples = new LinkedHashMap<>();
    for (Notice.What what : Sample.messages()) {
      Sample selling = Sample.selling();
      samples.put("selling, " + what, selling.saying(what));
      samples.put(
          "paying, " + what, selling.saying(what).at(selling.byQr(Stage.Progress.NO_CONTACT)));
      samples.put("cash, " + what, selling.saying(what).at(selling.byCash()));
    }
    assertEquals(List.of(), cut(language, samples));
  }

  @ParameterizedTest
  @EnumSource
  void noPanelIsLargerThanTheLeftSideWhileAMessageIsThere(Language language) {
    Sample selling = Sample.selling().in(language).saying(new Notice.ClockIsOff(12));
    List<String> larger = new ArrayList<>();
    for (Stage stage : List.of(selling.byCash(), ownCode())) {
      Fx.get(
          () -> {
            Node left = scene(1366, 768, selling.at(stage)).getRoot().lookup(".left");
            Bounds panel = left.lookup(".panel").getBoundsInParent();
            Bounds room = left.getLayoutBounds();
            return (panel.getMaxX() <= room.getMaxX() && panel.getMaxY() <= room.getMaxY())
                || larger.add(stage + ": " + panel + " in " + room);
          });
    }
    assertEquals(List.of(), larger);
  }

  private static Stage ownCode() {
    Demand demand =
        new Demand(
            new ClaimId("K1-QFZ5VAEE-Q00001"),
            1,
            Money.of(235_500),
            "000201",
            Instant.EPOCH,
            Optional.empty());
    return new Stage.ByOwnCode(demand, "Toko Melati", "AID000000000019", Optional.empty());
  }

  @Test
  void theNewestOfManyLinesIsInSight() {
    Sample sample = Sample.selling().with(Sample.basketOf(200));
    Fx.get(
        () -> {
          Scene scene = scene(1366, 768, sample);
          Node newest = scene.getRoot().lookup(".line.newest");
          Node pane = scene.getRoot().lookup(".basket .scroll-pane");
          Bounds line = newest.localToScene(newest.getLayoutBounds());
          Bounds room = pane.localToScene(pane.getLayoutBounds());
          assertTrue(line.getMinY() >= room.getMinY() - 1, line + " in " + room);
          assertTrue(line.getMaxY() <= room.getMaxY() + 1, line + " in " + room);
          return true;
        });
  }

  @Test
  void anIdleSecondDrawsNothingAnew() {
    for (Sample sample : samples().values()) {
      Fx.get(
          () -> {
            CashierScreen screen = new CashierScreen(_ -> {}, () -> 0);
            Scene scene = scene(screen, 1366, 768, sample);
            List<Button> before = all(scene.getRoot(), Button.class);
            for (int second = 1; second <= 200; second++) {
              screen.show(sample.after(Duration.ofSeconds(second)).snapshot());
            }
            scene.getRoot().layout();
            List<Button> after = all(scene.getRoot(), Button.class);
            assertEquals(before.size(), after.size());
            for (int i = 0; i < before.size(); i++) {
              assertSame(before.get(i), after.get(i), "made anew");
            }
            return true;
          });
    }
  }

  @Test
  void aCategoryOfThousandsHasOnlyTheTilesInSight() {
    List<Product> many = new ArrayList<>();
    for (int i = 1; i <= 5_000; i++) {
      many.add(Sample.product(i, "Barang " + i, "Semua", 1_000));
    }
    int tiles =
        Fx.get(
            () -> {
              Scene scene = scene(1366, 768, Sample.selling().finding("", many));
              return all(scene.getRoot(), Button.class).stream()
                  .filter(button -> button.getStyleClass().contains("tile"))
                  .toList()
                  .size();
            });
    assertTrue(tiles >= 12 && tiles <= 60, tiles + " tiles");
  }

  @ParameterizedTest
  @EnumSource
  void everyEndOfACodeSaysWhatItMeansForTheMoneyAndWhatIsNext(Closing why) {
    Words words = Words.of(Language.ENGLISH);
    Sample sample = Sample.selling().in(Language.ENGLISH);
    List<String> texts =
        Fx.get(
            () ->
                all(scene(1366, 768, sample.at(sample.failed(why))).getRoot(), Labeled.class)
                    .stream()
                    .map(Labeled::getText)
                    .toList());
    boolean sure = why != Closing.FORGOTTEN;
    assertEquals(sure, texts.contains(words.get(Word.FAILED_NO_MONEY)));
    assertEquals(!sure, texts.contains(words.get(Word.FAILED_ASK_FOR_PROOF)));
    assertTrue(
        texts.containsAll(
            List.of(
                words.get(Word.FAILED_AGAIN),
                words.get(Word.FAILED_CASH),
                words.get(Word.FAILED_BACK),
                "F9",
                "F8",
                "Esc")));
  }

  private static Map<String, Sample> samples() {
    Map<String, Sample> samples = new LinkedHashMap<>(Sample.stages());
    Sample selling = Sample.selling();
    samples.put("empty", selling.with(Basket.EMPTY));
    samples.put("removed", selling.removing(selling.basket().lines().getFirst()));
    samples.put("held", selling.holding("8991234567895").at(selling.byQr(Stage.Progress.WAITING)));
    samples.put("nothing found", selling.finding("zzz", List.of()));
    samples.put("found", selling.finding("a", Sample.PRODUCTS));
    Sample dear =
        selling.with(
            Basket.EMPTY.with(
                new Line(1, Sample.product(99, "Emas Batangan", "Lain", 999_999), 9_999)));
    samples.put("devices", selling.onDevices(Devices.chooseable()));
    samples.put("ten digits", dear);
    samples.put("ten digits in cash", dear.at(dear.byCash()));
    samples.put("ten digits by QR", dear.at(dear.byQr(Stage.Progress.WAITING)));
    return samples;
  }

  private static List<String> cut(Language language, Map<String, Sample> samples) {
    List<String> cut = new ArrayList<>();
    for (int[] size : SIZES) {
      samples.forEach(
          (name, sample) ->
              Fx.get(
                  () -> {
                    Scene scene = scene(size[0], size[1], sample.in(language));
                    String where = name + " at " + size[0];
                    cut.addAll(Cuts.in(scene, where));
                    return true;
                  }));
    }
    return cut;
  }

  private static Scene scene(int width, int height, Sample sample) {
    return scene(new CashierScreen(_ -> {}, () -> 0), width, height, sample);
  }

  private static Scene scene(CashierScreen screen, int width, int height, Sample sample) {
    Scene scene = new Scene(screen.root(), width, height);
    Look.prepare(scene);
    screen.show(sample.snapshot());
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    screen.show(sample.snapshot());
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene;
  }

  private static <N extends Node> List<N> all(Node node, Class<N> kind) {
    List<N> found = new ArrayList<>();
    if (kind.isInstance(node)) {
      found.add(kind.cast(node));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child, kind)));
    }
    return found;
  }
}
