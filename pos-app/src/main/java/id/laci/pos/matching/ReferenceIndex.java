package id.laci.pos.matching;

import id.laci.pos.settlement.SettlementLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Finds lines by a whole reference, by its beginning or by its end, without looking at every line.
final class ReferenceIndex {
  /// A part that so many lines share tells nothing.
  private static final int SHARED_MOST = 16;

  private static final String AFTER = "\uFFFF";

  private final NavigableMap<String, List<Integer>> forward = new TreeMap<>();
  private final NavigableMap<String, List<Integer>> backward = new TreeMap<>();

  /// @param scope only what was added under the same scope is found
  void add(String scope, int line, SettlementLine told) {
    for (String reference : References.of(told)) {
      add(forward, scope + " " + reference, line);
      add(backward, scope + " " + reversed(reference), line);
    }
  }

  private static void add(Map<String, List<Integer>> index, String key, int line) {
    index.computeIfAbsent(key, _ -> new ArrayList<>()).add(line);
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /// @param copied plain
  /// @return lines and how much of the reference they have, the stronger when they have both
  Map<Integer, References.Strength> find(String scope, String copied) {
    Map<Integer, References.Strength> found = new TreeMap<>();
    if (copied.length() >= References.PART_LEAST) {
      starting(found, forward, scope + " " + copied);
      starting(found, backward, scope + " " + reversed(copied));
      for (int end = References.PART_LEAST; end < copied.length(); end++) {
        parts(found, scope + " " + copied.substring(0, end));
        parts(found, scope + " " + copied.substring(copied.length() - end));
      }
    }
    forward
        .getOrDefault(scope + " " + copied, List.of())
        .forEach(line -> found.put(line, References.Strength.WHOLE));
    return found;
  }

  /// Goes through the range itself: asking it for its size, as a stream does, would count it.
  private static void starting(
      Map<Integer, References.Strength> found,
      NavigableMap<String, List<Integer>> index,
      String key) {
    List<Integer> few = new ArrayList<>();
    for (List<Integer> same : index.subMap(key, true, key + AFTER, false).values()) {
      few.addAll(same);
      if (few.size() > SHARED_MOST) {
        return;
      }
    }
    few.forEach(line -> found.putIfAbsent(line, References.Strength.PART));
  }

  private void parts(Map<Integer, References.Strength> found, String key) {
    List<Integer> lines = forward.getOrDefault(key, List.of());
    if (lines.size() <= SHARED_MOST) {
      lines.forEach(line -> found.putIfAbsent(line, References.Strength.PART));
    }
  }
}
