package id.laci.pos.reckoning;

import id.laci.pos.ledger.Fact;
import id.laci.pos.matching.ClaimMatches;
import id.laci.pos.matching.OpenClaim;
import id.laci.pos.money.Money;
import id.laci.pos.reconcile.Finding;
import id.laci.pos.reconcile.MerchantClass;
import id.laci.pos.reconcile.Sums;
import id.laci.pos.settlement.Mapping;
import id.laci.pos.settlement.Meaning;
import id.laci.pos.settlement.Problem;
import id.laci.pos.settlement.Refusal;
import id.laci.pos.settlement.Survey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the page shows of a file and of a day; lists are cut to what anybody reads.
///
/// @param file how far the file is
/// @param claims what it means for the claims; empty while no file is read whole
/// @param day what it means for a day's takings
public record ReckoningView(Stage file, Optional<Claims> claims, Day day) {
  /// As many rows of a kind as are shown.
  public static final int ROWS_MAX = 200;

  /// How far a file is.
  public sealed interface Stage {
    /// None is chosen.
    record None() implements Stage {}

    /// It is being read.
    ///
    /// @param name what it is called
    record Reading(String name, long lines, long about) implements Stage {}

    /// It is no table that can be read.
    record Refused(String name, Refusal why) implements Stage {}

    /// It cannot be opened.
    record Unreadable(String name, FileTrouble why) implements Stage {}

    /// It was looked at.
    record Looked(Table table) implements Stage {}
  }

  /// A file that is a table.
  ///
  /// @param name what it is called
  /// @param columns all of them
  /// @param mapping how they are read
  /// @param remembered whether that was known from an earlier file
  /// @param doubts what a person should look at
  /// @param missing what keeps its lines from being read, when that is the columns
  /// @param problems the first lines that cannot be read
  /// @param badLines how many lines cannot be read
  /// @param lines how many movements were read
  /// @param passedOver how many lines are no movements
  /// @param leftOut the lines that a manager allowed to leave out
  /// @param before when the same file was imported last
  public record Table(
      String name,
      List<ColumnSeen> columns,
      Mapping mapping,
      boolean remembered,
      List<Survey.Doubt> doubts,
      Optional<Refusal> missing,
      List<Problem> problems,
      int badLines,
      int lines,
      int passedOver,
      Set<Integer> leftOut,
      Optional<Fact.SettlementImported> before) {
    public Table {
      columns = List.copyOf(columns);
      doubts = List.copyOf(doubts);
      problems = List.copyOf(problems);
      leftOut = Set.copyOf(leftOut);
    }
  }

  /// One column.
  ///
  /// @param header its name
  /// @param example what stands in it first
  /// @param meaning what it is read as, if it is
  public record ColumnSeen(String header, String example, Optional<Meaning> meaning) {}

  /// What the file means for the claims.
  ///
  /// @param sure how many it confirms
  /// @param pairs the first of them
  /// @param undecided what a person must look at
  /// @param waiting claims whose line may still come
  /// @param lost claims that it should show and does not
  /// @param withoutClaim money that no claim asks for
  /// @param usedBefore lines that confirmed a claim before
  /// @param comparing whether this is being compared anew
  /// @param done what came of the import, once it is done
  public record Claims(
      int sure,
      List<ClaimMatches.Pair> pairs,
      List<ClaimMatches.Group> undecided,
      int waiting,
      List<OpenClaim> lost,
      int withoutClaim,
      int usedBefore,
      boolean comparing,
      Optional<Done> done) {
    public Claims {
      pairs = List.copyOf(pairs);
      undecided = List.copyOf(undecided);
      lost = List.copyOf(lost);
    }
  }

  /// What came of an import.
  ///
  /// @param confirmed claims that are confirmed now
  /// @param amount what they come to
  /// @param doubtful claims that a person has to look at now
  public record Done(int confirmed, Money amount, int doubtful) {}

  /// A day.
  ///
  /// @param date which
  /// @param merchant whose fees the shop pays
  /// @param comparing whether it is being compared
  /// @param failed whether the till's own payments could not be looked up
  /// @param report what came of it
  /// @param exported where the report lies
  /// @param trouble why it could not be written; blank when nothing is wrong
  public record Day(
      LocalDate date,
      MerchantClass merchant,
      boolean comparing,
      boolean failed,
      Optional<Report> report,
      Optional<String> exported,
      String trouble) {}

  /// A day's report.
  ///
  /// @param sums of every kind
  /// @param total of all
  /// @param only the kind that is shown; empty for all
  /// @param findings the first of that kind
  /// @param more how many there are besides
  /// @param fees how many fees are not what the tariff says
  /// @param surplus what was kept too much in all
  public record Report(
      Map<Finding.Kind, Sums> sums,
      Sums total,
      Optional<Finding.Kind> only,
      List<Finding> findings,
      int more,
      int fees,
      Money surplus) {
    public Report {
      sums = Map.copyOf(sums);
      findings = List.copyOf(findings);
    }
  }
}
