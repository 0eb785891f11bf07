package id.laci.pos.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Pictures of scenes that no screen shows.
public final class Pictures {
  private Pictures() {}

  /// Lays a scene out and draws it. Called on JavaFX's thread.
  public static BufferedImage of(Scene scene) {
    Parent root = scene.getRoot();
    root.applyCss();
    root.layout();
    // a scroll pane draws its viewport from a cache that only a window's pulse renews
    root.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
    WritableImage image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    return picture;
  }

  /// Writes a picture as PNG and makes the folders that it needs.
  public static void write(BufferedImage picture, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    if (!ImageIO.write(picture, "png", file.toFile())) {
      throw new IOException("this Java cannot write PNG files");
    }
  }
}
