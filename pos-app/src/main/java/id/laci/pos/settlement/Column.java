package id.laci.pos.settlement;

import id.laci.pos.table.NumberStyle;
import java.util.Optional;

/// A column that is read.
///
/// @param index its place, from 0
/// @param meaning what it tells
/// @param numbers what dots and commas mean in it; there is one exactly where it holds money
public record Column(int index, Meaning meaning, Optional<NumberStyle> numbers) {
  /// Refuses an amount without a style, and a style without an amount.
  public Column {
    if (index < 0 || meaning.isMoney() != numbers.isPresent()) {
      throw new IllegalArgumentException("not a column: " + index + " " + meaning + " " + numbers);
    }
  }
}
