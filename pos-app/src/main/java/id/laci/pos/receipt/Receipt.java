package id.laci.pos.receipt;

import java.util.ArrayList;
import java.util.List;

/// A receipt as a document: blocks from top to bottom.
///
/// @param number the receipt number
/// @param copy 0 for the receipt itself, then 1, 2, … for further copies, which say so
/// @param blocks what stands on it
public record Receipt(String number, int copy, List<Block> blocks) {
  public Receipt {
    blocks = List.copyOf(blocks);
  }

  /// @return what can be read on it, line by line, for a file or a message
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Centred(var text, var _) -> lines.add(text);
        case Text(var text, var _) -> lines.add(text);
        case Amount(var label, var amount, var _) -> lines.add(label + " " + amount);
        case Rule _, Space _ -> lines.add("");
        case Qr _, Cut _ -> {
          // nothing to read
        }
      }
    }
    return lines;
  }

  /// How a text looks.
  public enum Look {
    PLAIN,
    BOLD,
    /// Bold and of double height.
    TALL,
    /// Bold and of double height and width.
    BIG
  }

  /// A part of a receipt.
  public sealed interface Block {}

  /// A text in the middle.
  public record Centred(String text, Look look) implements Block {}

  /// A text at the left; a long one goes on in the next line.
  public record Text(String text, Look look) implements Block {}

  /// Words at the left and an amount at the right that never breaks.
  public record Amount(String words, String amount, Look look) implements Block {}

  /// A rule across the paper.
  public record Rule() implements Block {}

  /// A QR code.
  public record Qr(String payload) implements Block {}

  /// Blank lines.
  public record Space(int lines) implements Block {}

  /// The end: feed and cut.
  public record Cut() implements Block {}
}
