package id.laci.pos.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.pos.till.Language;
import id.laci.pos.ui.Cuts;
import id.laci.pos.ui.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever the cashier's screen is given, at the sizes it is made for, nothing is cut off.
final class SamplesFitTest {
  private static final List<Size> SIZES = List.of(Size.CASHIER, Size.CUSTOMER);

  @BeforeAll
  static void startTheToolkit() {
    Fx.start(true);
  }

  @ParameterizedTest
  @EnumSource
  void noTextIsCut(Language language) {
    List<String> cut = new ArrayList<>();
    List<Sample> samples =
        Stream.of(
                DeviceSamples.all(),
                ManagerSamples.all(),
                StaffSamples.all(),
                BannerSamples.all(),
                PageSamples.all(),
                ReckonSamples.all(),
                CashierSamples.all())
            .flatMap(List::stream)
            .toList();
    for (Sample sample : samples) {
      for (Size size : SIZES) {
        Sample sized = sample.on(size);
        cut.addAll(Fx.get(() -> cut(sized, language)));
      }
    }
    assertEquals(List.of(), cut.stream().distinct().toList());
  }

  private static List<String> cut(Sample sample, Language language) {
    Scene scene = Gallery.scene(sample, language, Theme.LIGHT);
    for (int pulse = 0; pulse < 2; pulse++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    return Cuts.in(scene, sample.title());
  }
}
