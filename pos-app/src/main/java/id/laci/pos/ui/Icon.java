package id.laci.pos.ui;

import java.io.InputStream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The pictures beside words. Never alone: each stands with the word that it means.
public enum Icon {
  SEARCH(BootstrapIcons.SEARCH),
  PRINTER(BootstrapIcons.PRINTER),
  SCANNER(BootstrapIcons.UPC_SCAN),
  CONTACT(BootstrapIcons.WIFI),
  NO_CONTACT(BootstrapIcons.WIFI_OFF),
  QUEUE(BootstrapIcons.HOURGLASS_SPLIT),
  CHECK(BootstrapIcons.CHECK),
  CLOCK(BootstrapIcons.CLOCK),
  REMOVE(BootstrapIcons.TRASH),
  LESS(BootstrapIcons.DASH),
  MORE(BootstrapIcons.PLUS),
  WARNING(BootstrapIcons.EXCLAMATION_TRIANGLE),
  INFO(BootstrapIcons.INFO_CIRCLE),
  DARK(BootstrapIcons.MOON),
  LIGHT(BootstrapIcons.SUN),
  PHONE(BootstrapIcons.PHONE),
  CARD(BootstrapIcons.CREDIT_CARD_2_FRONT),
  DISPLAY(BootstrapIcons.DISPLAY),
  DRAWER(BootstrapIcons.INBOX),
  RECEIPT(BootstrapIcons.RECEIPT),
  GOODS(BootstrapIcons.UPC),
  BADGE(BootstrapIcons.PERSON_BADGE),
  LOCK(BootstrapIcons.LOCK),
  PASSED(BootstrapIcons.CHECK_CIRCLE),
  UNSURE(BootstrapIcons.QUESTION_CIRCLE),
  FAILED(BootstrapIcons.X_CIRCLE),
  CASH(BootstrapIcons.CASH),
  GIVEN_BACK(BootstrapIcons.ARROW_COUNTERCLOCKWISE),
  RETRY(BootstrapIcons.ARROW_REPEAT);

  private static final String FONT =
      "/META-INF/resources/bootstrapicons/1.4.1/fonts/bootstrap-icons.ttf";
  private static final double SIZE = 16;

  private final int glyph;

  Icon(Ikon ikon) {
    glyph = ikon.getCode();
  }

  /// @return the picture as a node of style class `glyph`, which gives it colour and size. Ikonli's
  ///   own node styles itself inline and would not listen.
  public Text node() {
    Text node = new Text(new String(Character.toChars(glyph)));
    node.getStyleClass().add("glyph");
    node.setFont(Font.font(Fonts.ICONS, SIZE));
    node.setStyle("-fx-font-family: \"" + Fonts.ICONS + "\";");
    return node;
  }

  /// @return the icon font, as the pack keeps it among its resources
  static @Nullable InputStream font() {
    return BootstrapIcons.class.getResourceAsStream(FONT);
  }
}
