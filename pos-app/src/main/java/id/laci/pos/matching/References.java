package id.laci.pos.matching;

import id.laci.pos.settlement.SettlementLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// When two references are the same. Files drop zeros in front, people blanks and dashes; a cashier
/// copies the last six characters or the first ones.
public final class References {
  /// A part of this length or longer can tell payments apart.
  static final int PART_LEAST = 6;

  private static final int WHOLE_LEAST = 4;

  private References() {}

  /// How much of a reference is the same; the stronger first.
  enum Strength {
    /// All of it.
    WHOLE,
    /// Its beginning or its end.
    PART
  }

  /// @return capital letters and digits, without zeros in front
  public static String plain(String reference) {
    StringBuilder plain = new StringBuilder();
    for (char c : reference.toUpperCase(Locale.ROOT).toCharArray()) {
      boolean counts = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (counts && (c != '0' || !plain.isEmpty())) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /// @return what a customer's screen may show of this line
  static List<String> of(SettlementLine line) {
    List<String> references = new ArrayList<>();
    line.reference().map(References::plain).ifPresent(references::add);
    line.transactionId().map(References::plain).ifPresent(references::add);
    line.orderId().map(References::plain).ifPresent(references::add);
    references.removeIf(reference -> reference.length() < WHOLE_LEAST);
    return references;
  }

  /// @return whether the line could be told by a reference at all
  static boolean hasAny(SettlementLine line) {
    return line.reference().isPresent() || line.transactionId().isPresent();
  }

  /// @param copied plain
  /// @param whole plain
  static Optional<Strength> compare(String copied, String whole) {
    if (copied.length() >= WHOLE_LEAST && copied.equals(whole)) {
      return Optional.of(Strength.WHOLE);
    }
    String part = copied.length() <= whole.length() ? copied : whole;
    String all = copied.length() <= whole.length() ? whole : copied;
    boolean same = part.length() >= PART_LEAST && (all.startsWith(part) || all.endsWith(part));
    return same ? Optional.of(Strength.PART) : Optional.empty();
  }
}
