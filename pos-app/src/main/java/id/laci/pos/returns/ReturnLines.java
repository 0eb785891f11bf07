package id.laci.pos.returns;

import id.laci.pos.sale.Line;
import id.laci.pos.sale.Sale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The goods that somebody wants to give back, line by line.
///
/// @param choices by their lines, at most one for each
public record ReturnLines(List<Choice> choices) {
  /// Nothing.
  public static final ReturnLines NONE = new ReturnLines(List.of());

  public ReturnLines {
    choices = choices.stream().sorted(Comparator.comparingInt(Choice::line)).toList();
    if (choices.stream().map(Choice::line).distinct().count() < choices.size()) {
      throw new IllegalArgumentException("a line is chosen twice");
    }
  }

  /// @return everything of a sale, to be sold again
  public static ReturnLines all(Sale sale) {
    return new ReturnLines(sale.lines().stream().map(ReturnLines::all).toList());
  }

  private static Choice all(Line line) {
    return new Choice(line.number(), line.quantity(), GoodsBack.RESTOCK);
  }

  /// @return what is chosen of that line
  public Optional<Choice> of(int line) {
    return choices.stream().filter(choice -> choice.line() == line).findFirst();
  }

  /// @return with this in place of what was chosen of its line
  public ReturnLines with(Choice choice) {
    List<Choice> more = new ArrayList<>(without(choice.line()).choices);
    more.add(choice);
    return new ReturnLines(more);
  }

  /// @return with nothing of that line
  public ReturnLines without(int line) {
    return new ReturnLines(choices.stream().filter(choice -> choice.line() != line).toList());
  }
}
