package id.laci.drivers.escpos;

/// Draws scripts that neither a code page nor a font of ours has, such as Arabic, Thai or Javanese.
/// It comes last, since what it draws is not the same everywhere.
public interface OtherScripts {
  /// No others: what would need one prints as a box.
  OtherScripts NONE =
      new OtherScripts() {
        @Override
        public boolean has(char c) {
          return false;
        }

        @Override
        public Raster draw(String text, int width, int height, boolean bold) {
          throw new IllegalArgumentException("no script for " + text);
        }
      };

  /// @return whether this character can be drawn
  boolean has(char c);

  /// A text joined and from right to left where it is written so, made narrower where it would not
  /// fit.
  ///
  /// @param text of characters that it [#has] and blanks
  /// @param width in dots, and that of the picture
  /// @param height of the line in dots, and that of the picture
  Raster draw(String text, int width, int height, boolean bold);
}
