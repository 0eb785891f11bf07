package id.laci.pos.ui.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.sale.Basket;
import id.laci.pos.till.Language;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.gallery.Sample;
import id.laci.pos.ui.gallery.Samples;
import id.laci.pos.ui.gallery.Screen;
import id.laci.pos.ui.gallery.Size;
import id.laci.pos.ui.gallery.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Measures every page, on every size, in every language.
final class NothingIsCutOffTest {
  private final Map<Size, Stagehand> hands = new HashMap<>();

  private Stagehand shown(Sample sample, Language language) {
    Stagehand hand = hands.computeIfAbsent(sample.size(), Stagehand::on);
    hand.shows(sample.snapshot(language, Theme.LIGHT));
    if (!sample.press().isEmpty()) {
      hand.press(sample.press());
    }
    return hand;
  }

  private static List<Sample> samples() {
    return Samples.all().stream().filter(sample -> sample.screen() == Screen.CUSTOMER).toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyWordStandsWholeWithinTheScreen(Language language) {
    List<String> faults = new ArrayList<>();
    for (Sample sample : samples()) {
      Stagehand hand = shown(sample, language);
      List<Label> labels = hand.labels();
      Fx.get(
          () -> {
            for (Label label : labels) {
              fault(label, sample.size()).ifPresent(f -> faults.add(sample.title() + ": " + f));
            }
            return faults;
          });
    }
    assertEquals(List.of(), faults);
  }

  private static java.util.Optional<String> fault(Label label, Size size) {
    Node drawn = label.lookup(".text");
    if (label.getText().isEmpty() || !(drawn instanceof Text text)) {
      return java.util.Optional.empty();
    }
    if (!text.getText().equals(label.getText())) {
      return java.util.Optional.of("“" + label.getText() + "” reads “" + text.getText() + "”");
    }
    Bounds bounds = text.localToScene(text.getLayoutBounds());
    boolean inside =
        bounds.getMinX() >= -1
            && bounds.getMinY() >= -1
            && bounds.getMaxX() <= size.width() + 1
            && bounds.getMaxY() <= size.height() + 1;
    return inside
        ? java.util.Optional.empty()
        : java.util.Optional.of("“" + label.getText() + "” stands at " + bounds);
  }

  @ParameterizedTest
  @EnumSource
  void theLineThatChangedLastIsInView(Language language) {
    for (Sample sample : samples()) {
      if (sample.name().startsWith("long-basket")) {
        Basket basket = sample.snapshot().basket();
        String newest = basket.line(basket.newest()).orElseThrow().amount().bare();
        List<Label> labels = shown(sample, language).labels();
        assertTrue(
            labels.stream().anyMatch(label -> label.getText().equals(newest)), sample.title());
      }
    }
  }
}
