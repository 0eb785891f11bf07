package id.laci.pos.settlement;

import id.laci.pos.table.DateOrder;
import id.laci.pos.table.NumberStyle;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the columns of one layout are to be read: proposed by recognition, changed by a person,
/// remembered by the till for every file with the same header.
///
/// @param header the names of all columns, as [Layout#signature()] gives them
/// @param columns those that are read, by their place; no meaning twice
/// @param dates in which order dates in figures name their parts
/// @param zone where the clock stood when a cell does not say
public record Mapping(List<String> header, List<Column> columns, DateOrder dates, ZoneId zone) {
  /// Puts the columns in order and refuses one that is not there or a meaning that is given twice.
  public Mapping {
    header = List.copyOf(header);
    columns = columns.stream().sorted(Comparator.comparingInt(Column::index)).toList();
    Set<Meaning> meanings = new HashSet<>();
    Set<Integer> places = new HashSet<>();
    for (Column column : columns) {
      boolean once = meanings.add(column.meaning()) && places.add(column.index());
      if (!once || column.index() >= header.size()) {
        throw new IllegalArgumentException("not a mapping of this header: " + column);
      }
    }
  }

  /// @return where this is told, if it is
  public Optional<Column> column(Meaning meaning) {
    return columns.stream().filter(column -> column.meaning() == meaning).findFirst();
  }

  /// @return whether a file with this header is read so
  public boolean fits(Layout layout) {
    return layout.signature().equals(header);
  }

  /// @return what is missing so that lines can be read; empty when nothing is
  public Optional<Refusal> missing() {
    boolean amount =
        column(Meaning.GROSS).isPresent()
            || column(Meaning.CREDIT).isPresent()
            || (column(Meaning.NET).isPresent() && column(Meaning.FEE).isPresent());
    if (!amount) {
      return Optional.of(Refusal.NO_AMOUNT_COLUMN);
    }
    return column(Meaning.DATE).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.NO_DATE_COLUMN);
  }

  /// @return the same with this column meaning that; what meant it before means nothing any more
  public Mapping with(int index, Meaning meaning, NumberStyle numbers) {
    List<Column> changed = new ArrayList<>(without(index).columns);
    changed.removeIf(column -> column.meaning() == meaning);
    changed.add(
        new Column(index, meaning, meaning.isMoney() ? Optional.of(numbers) : Optional.empty()));
    return new Mapping(header, changed, dates, zone);
  }

  /// @return the same with this column left unread
  public Mapping without(int index) {
    return new Mapping(
        header, columns.stream().filter(column -> column.index() != index).toList(), dates, zone);
  }

  /// @return the same with dates in this order
  public Mapping with(DateOrder order) {
    return new Mapping(header, columns, order, zone);
  }

  /// @return the same with clocks that stood here
  public Mapping with(ZoneId where) {
    return new Mapping(header, columns, dates, where);
  }
}
