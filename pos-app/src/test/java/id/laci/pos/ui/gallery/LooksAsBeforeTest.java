package id.laci.pos.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.till.Language;
import id.laci.pos.ui.Fx;
import id.laci.pos.ui.Pictures;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The screens look as they did when somebody last looked at them. After a wanted change, write the
/// pictures anew with `-Dlaci.pictures=rewrite` and look at them before they are committed; what
/// differs without being wanted is drawn into `target/picture-diff`.
final class LooksAsBeforeTest {
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("laci.pictures"));
  private static final Path BASE = Path.of(System.getProperty("basedir", "."));

  @BeforeAll
  static void startToolkit() {
    Fx.start(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "controls_id_light",
        "controls_zh_dark",
        "cashier-empty_id_light",
        "cashier-selling_id_light",
        "cashier-selling_zh_dark",
        "cashier-search_en_light",
        "cashier-long-basket_id_light",
        "cashier-long-names_id_dark",
        "cashier-ten-digits_en_light",
        "cashier-notices_id_light",
        "cashier-waiting_id_light",
        "cashier-no-contact_en_dark",
        "cashier-ending-unheard_id_light",
        "cashier-failed-expired_zh_light",
        "cashier-cash_id_light",
        "cashier-done-cash-sent_id_light",
        "cashier-strip-nothing_id_light",
        "cashier-strip-worst_en_light",
        "cashier-today_id_light",
        "cashier-today-long_zh_dark",
        "cashier-sales-filtered_en_light",
        "cashier-devices_id_light",
        "cashier-devices_zh_dark",
        "cashier-devices-nothing_en_light",
        "cashier-devices-paper_id_dark",
        "cashier-devices-test-unknown_en_light",
        "cashier-choose-printer_id_light",
        "cashier-choose-drawer_zh_light",
        "cashier-try-empty_id_light",
        "cashier-prints_id_light",
        "cashier-prints-1280x800_en_dark",
        "cashier-past-long_id_light",
        "cashier-past-unknown_en_dark",
        "cashier-return-find_id_light",
        "cashier-return-lines_id_light",
        "cashier-return-lines-parts_en_dark",
        "cashier-return-refused_zh_light",
        "customer-return-accepted_id_light",
        "cashier-notice-card-refused_id_light",
        "customer-idle_id_light",
        "customer-guide_en_light",
        "customer-basket_id_light",
        "customer-long-basket_zh_light",
        "customer-pay_id_light",
        "customer-pay_zh_dark",
        "customer-pay-no-contact_en_light",
        "customer-pay-800x480_id_light",
        "customer-pay-800x1280_en_dark",
        "customer-ending_id_light",
        "customer-paid-cash_id_light",
        "customer-failed-denied_en_dark"
      })
  void asBefore(String name) throws IOException {
    BufferedImage actual = Comparison.halved(drawn(name));
    if (REWRITE) {
      Pictures.write(actual, BASE.resolve("src/test/resources/pictures").resolve(name + ".png"));
      return;
    }
    BufferedImage expected = stored(name);
    Comparison comparison = Comparison.of(expected, actual);
    if (!comparison.isSame()) {
      Path file = BASE.resolve("target/picture-diff").resolve(name + ".png");
      Pictures.write(Comparison.drawn(expected, actual), file);
      throw new AssertionError(name + " looks different, see " + file + ": " + comparison);
    }
  }

  private static BufferedImage drawn(String name) {
    String[] parts = name.split("_", -1);
    Theme theme = parts[2].equals("dark") ? Theme.DARK : Theme.LIGHT;
    for (Language language : Language.values()) {
      if (language.tag().equals(parts[1])) {
        return parts[0].equals("controls")
            ? Gallery.controls(language, theme)
            : Gallery.picture(Samples.named(parts[0]), language, theme);
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static BufferedImage stored(String name) throws IOException {
    try (InputStream in =
        LooksAsBeforeTest.class.getResourceAsStream("/pictures/" + name + ".png")) {
      assertNotNull(in, "no picture of " + name + " yet: run with -Dlaci.pictures=rewrite");
      return ImageIO.read(in);
    }
  }

  private static BufferedImage basket() {
    return drawn("customer-basket_id_light");
  }

  private static boolean looksThe(BufferedImage one, BufferedImage other) {
    return Comparison.of(Comparison.halved(one), Comparison.halved(other)).isSame();
  }

  @Test
  void aLabelThatMovedAFewPixelsIsSeen() {
    BufferedImage moved = basket();
    BufferedImage total = basket().getSubimage(800, 660, 440, 120);
    Graphics2D pen = moved.createGraphics();
    pen.drawImage(total, 804, 660, null);
    pen.dispose();
    assertFalse(looksThe(basket(), moved));
  }

  @Test
  void aSlightlyOtherColourOfOneAreaIsSeen() {
    BufferedImage tinted = basket();
    for (int y = 640; y < tinted.getHeight(); y++) {
      for (int x = 0; x < tinted.getWidth(); x++) {
        Color colour = new Color(tinted.getRGB(x, y));
        int green = Math.min(255, colour.getGreen() + 16);
        tinted.setRGB(x, y, new Color(colour.getRed(), green, colour.getBlue()).getRGB());
      }
    }
    assertFalse(looksThe(basket(), tinted));
  }

  @Test
  void aWordInAnotherLanguageIsSeen() {
    assertFalse(looksThe(drawn("customer-pay_id_light"), drawn("customer-pay_en_light")));
  }

  @Test
  void anotherSizeIsSeen() {
    assertFalse(looksThe(basket(), drawn("customer-basket-1024x600_id_light")));
  }

  @Test
  void theSameStateLooksTheSame() {
    assertTrue(looksThe(basket(), basket()));
  }
}
