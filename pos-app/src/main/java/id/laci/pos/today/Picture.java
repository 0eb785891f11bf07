package id.laci.pos.today;

import java.util.function.IntBinaryOperator;

/// A picture of a chart, on its way into a file.
///
/// @param width in pixels
/// @param height in pixels
/// @param pixels by column and row, counted from the upper left: red, green and blue, eight bits
///   each
public record Picture(int width, int height, IntBinaryOperator pixels) {
  public Picture {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a picture of " + width + " by " + height);
    }
  }
}
