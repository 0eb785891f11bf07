package id.laci.pos.ui.customer;

import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Lays its content out at the size of a [Format] and scales it to the screen at hand.
final class Fitted extends Region {
  private final Region content;
  private final Consumer<Format> reshape;
  private final Scale scale = new Scale();
  private Format format = Format.WIDE;

  /// @param reshape called when the screen takes another format, before it is laid out
  Fitted(Region content, Consumer<Format> reshape) {
    this.content = content;
    this.reshape = reshape;
    content.setManaged(false);
    content.getTransforms().add(scale);
    getChildren().add(content);
    getStyleClass().add(format.style());
    widthProperty().addListener(_ -> fit());
    heightProperty().addListener(_ -> fit());
  }

  private void fit() {
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    Format now = Format.of(getWidth(), getHeight());
    if (now != format) {
      getStyleClass().remove(format.style());
      getStyleClass().add(now.style());
      format = now;
      reshape.accept(now);
    }
    double factor = now.scale(getWidth(), getHeight());
    scale.setX(factor);
    scale.setY(factor);
    content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
  }
}
