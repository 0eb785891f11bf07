package id.laci.pos.reckoning;

import id.laci.pos.matching.References;
import id.laci.pos.settlement.SettlementLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names the money of a line, so that it is known again in any other file: by each of its ids, and
/// by its amount. A line that has no id is named by its time, and by how many such came before it.
public final class LineKeys {
  private static final String REFERENCE = "R/";
  private static final String TRANSACTION = "T/";
  private static final String ORDER = "O/";
  private static final String NAMELESS = "L/";

  private final Map<SettlementLine, String> nameless = new HashMap<>();

  /// @param lines of one file, in its order
  public LineKeys(List<SettlementLine> lines) {
    Map<String, Integer> counts = new HashMap<>();
    for (SettlementLine line : lines) {
      if (ids(line).isEmpty()) {
        String alike = line.at() + "/" + line.gross().rupiah();
        nameless.put(line, NAMELESS + alike + "/" + counts.merge(alike, 1, Integer::sum));
      }
    }
  }

  /// @return the keys of one of the lines, separated by blanks; at least one
  public String of(SettlementLine line) {
    List<String> ids = ids(line);
    return ids.isEmpty() ? nameless.getOrDefault(line, NAMELESS) : String.join(" ", ids);
  }

  private static List<String> ids(SettlementLine line) {
    List<String> ids = new ArrayList<>();
    add(ids, REFERENCE, line.reference(), line);
    add(ids, TRANSACTION, line.transactionId(), line);
    add(ids, ORDER, line.orderId(), line);
    return ids;
  }

  private static void add(List<String> ids, String kind, Optional<String> id, SettlementLine line) {
    id.map(References::plain)
        .filter(plain -> !plain.isEmpty())
        .ifPresent(plain -> ids.add(kind + plain + "/" + line.gross().rupiah()));
  }

  /// @param keys as [#of(SettlementLine)] made them
  /// @return the reference among them
  public static Optional<String> reference(String keys) {
    for (String key : List.of(keys.split(" ", -1))) {
      if (key.startsWith(REFERENCE)) {
        return Optional.of(key.substring(REFERENCE.length(), key.lastIndexOf('/')));
      }
    }
    return Optional.empty();
  }
}
