package id.laci.pos.reckoning;

import id.laci.pos.settlement.Meaning;
import id.laci.pos.table.DateOrder;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which file is to be read, and what a person has said of it.
///
/// @param path where it lies
/// @param columns what the columns mean, by their place from 0; empty to recognise them, or to read
///   them as the last time
/// @param zone where its clock stood, when a person said so
/// @param dates in which order dates in figures stand, when a person said so
/// @param leftOut the lines to read it without
public record FileAsk(
    String path,
    Optional<Map<Integer, Meaning>> columns,
    Optional<ZoneId> zone,
    Optional<DateOrder> dates,
    Set<Integer> leftOut) {
  public FileAsk {
    columns = columns.map(Map::copyOf);
    leftOut = Set.copyOf(leftOut);
  }

  /// @return that file, with nothing said of it yet
  public static FileAsk of(String path) {
    return new FileAsk(path, Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
  }

  /// @param known what the columns mean so far
  /// @return the same with one column meaning something else, and no other meaning the same
  public FileAsk with(Map<Integer, Meaning> known, int column, Optional<Meaning> meaning) {
    Map<Integer, Meaning> more = new HashMap<>(known);
    more.remove(column);
    meaning.ifPresent(
        means -> {
          more.values().remove(means);
          more.put(column, means);
        });
    return new FileAsk(path, Optional.of(more), zone, dates, leftOut);
  }

  /// @return the same by another clock
  public FileAsk with(ZoneId where) {
    return new FileAsk(path, columns, Optional.of(where), dates, leftOut);
  }

  /// @return the same with dates in this order
  public FileAsk with(DateOrder order) {
    return new FileAsk(path, columns, zone, Optional.of(order), leftOut);
  }

  /// @return the same without these lines too
  public FileAsk without(Set<Integer> lines) {
    Set<Integer> more = new HashSet<>(leftOut);
    more.addAll(lines);
    return new FileAsk(path, columns, zone, dates, more);
  }
}
