package id.laci.pos.audit;

import java.util.List;
import java.util.Optional;

/// What the screen shows of the journal.
///
/// @param filter what is looked for
/// @param lines what was found, the newest first; empty while it is being looked for
/// @param more whether there are more than these
/// @param whole whether the journal could be read as far as these
/// @param chain how the check of the journal stands
/// @param copy how the comparison of the copy stands
/// @param export how the export stands
public record JournalView(
    AuditFilter filter,
    Optional<List<AuditLine>> lines,
    boolean more,
    boolean whole,
    Standing chain,
    Standing copy,
    Export export) {
  /// As many as anybody reads.
  public static final int LINES_MAX = 200;

  public JournalView {
    lines = lines.map(List::copyOf);
  }

  /// How a check stands.
  public sealed interface Standing {
    /// It was not run.
    record Idle() implements Standing {}

    /// It runs.
    ///
    /// @param percent 0 to 100
    record Running(int percent) implements Standing {}

    /// It is over.
    record Over(Verdict verdict) implements Standing {}
  }

  /// @return whether a check runs
  public boolean isChecking() {
    return chain instanceof Standing.Running || copy instanceof Standing.Running;
  }
}
