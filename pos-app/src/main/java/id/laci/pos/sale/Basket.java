package id.laci.pos.sale;

import id.laci.pos.catalog.Product;
import id.laci.pos.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the customer wants to buy, so far. Immutable: every change is a new basket.
///
/// @param lines in the order in which they were added
/// @param nextNumber the number that the next new line gets
/// @param newest the line that changed last, 0 when there is none
public record Basket(List<Line> lines, int nextNumber, int newest) {
  /// The most of one product on a line.
  public static final int QUANTITY_MAX = 9_999;

  /// The most lines in a basket.
  public static final int LINES_MAX = 500;

  /// Nothing yet.
  public static final Basket EMPTY = new Basket(List.of(), 1, 0);

  public Basket {
    lines = List.copyOf(lines);
  }

  /// @return whether nothing is in it
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /// @return how many things are in it, all lines together
  public int count() {
    return lines.stream().mapToInt(Line::quantity).sum();
  }

  /// @return the sum of the lines
  public Money total() {
    return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
  }

  /// @return the line of that number, if it is still there
  public Optional<Line> line(int number) {
    return lines.stream().filter(line -> line.number() == number).findFirst();
  }

  /// @return the line that holds this very product at this very price
  public Optional<Line> lineOf(Product product) {
    return lines.stream().filter(line -> line.product().equals(product)).findFirst();
  }

  /// Puts a line in, or in place of the line with its number.
  public Basket with(Line line) {
    List<Line> changed = new ArrayList<>(lines);
    int at = indexOf(line.number());
    if (at < 0) {
      changed.add(line);
    } else {
      changed.set(at, line);
    }
    return new Basket(changed, Math.max(nextNumber, line.number() + 1), line.number());
  }

  /// Puts a line back where it was.
  ///
  /// @param index its place before it was removed
  public Basket restored(Line line, int index) {
    List<Line> changed = new ArrayList<>(lines);
    changed.add(Math.min(index, changed.size()), line);
    return new Basket(changed, Math.max(nextNumber, line.number() + 1), line.number());
  }

  /// Takes a line out; a number that is not there changes nothing.
  public Basket without(int number) {
    List<Line> left = lines.stream().filter(line -> line.number() != number).toList();
    return new Basket(left, nextNumber, newest == number ? 0 : newest);
  }

  /// @return the place of the line, -1 when it is not there
  public int indexOf(int number) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).number() == number) {
        return i;
      }
    }
    return -1;
  }
}
