package id.laci.pos.settlement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What came of reading a file: everything, or nothing and why.
public sealed interface SettlementReading {
  /// Every line was read.
  ///
  /// @param lines the movements, in the file's order
  /// @param passedOver what is no movement
  /// @param rounded in how many lines a fee or net amount had fractions of a rupiah, which were
  ///   rounded
  /// @param linesSeen how many rows the table has
  record Good(List<SettlementLine> lines, List<PassedOver> passedOver, int rounded, int linesSeen)
      implements SettlementReading {
    /// Keeps its own copies.
    public Good {
      lines = List.copyOf(lines);
      passedOver = List.copyOf(passedOver);
    }
  }

  /// Some lines could not be read, so none counts.
  ///
  /// @param problems the first thousand of them, in the file's order
  /// @param linesSeen how many rows were looked at
  record Bad(List<Problem> problems, int linesSeen) implements SettlementReading {
    /// Keeps its own copy.
    public Bad {
      problems = List.copyOf(problems);
    }

    /// @return the lines that a person would have to leave out to read the rest
    public Set<Integer> badLines() {
      return problems.stream().map(Problem::line).collect(Collectors.toUnmodifiableSet());
    }
  }

  /// Not a file that can be read.
  ///
  /// @param refusal why
  record Refused(Refusal refusal) implements SettlementReading {}
}
