package id.laci.pos.till;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.audit.AuditFilter;
import id.laci.pos.audit.AuditLine;
import id.laci.pos.audit.CheckKind;
import id.laci.pos.audit.Export;
import id.laci.pos.audit.JournalErrand;
import id.laci.pos.audit.JournalTidings;
import id.laci.pos.audit.JournalView;
import id.laci.pos.audit.JournalView.Standing;
import id.laci.pos.audit.JournalWish;
import id.laci.pos.staff.Permission;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The journal page: what is looked for in it, the two checks, and the export. All of it happens
/// beside the till and changes nothing, but that an export is in the books.
final class JournalDesk {
  private final Desk desk;
  private final Approving approving;
  private final Map<CheckKind, Standing> checks = new EnumMap<>(CheckKind.class);
  private AuditFilter filter = AuditFilter.ALL;
  private Optional<List<AuditLine>> lines = Optional.empty();
  private boolean more;
  private boolean whole = true;
  private Export export = new Export.None();

  JournalDesk(Desk desk, Approving approving) {
    this.desk = desk;
    this.approving = approving;
    for (CheckKind kind : CheckKind.values()) {
      checks.put(kind, new Standing.Idle());
    }
  }

  /// The page has come into sight: the latest lines of all are looked for.
  void opened(Turn turn) {
    lines = Optional.empty();
    export = export instanceof Export.Writing ? export : new Export.None();
    find(turn, AuditFilter.ALL);
  }

  /// A person wants something. Nothing here is done while the page is not in sight.
  void want(Turn turn, JournalWish wish) {
    if (desk.page != Page.Name.JOURNAL) {
      return;
    }
    switch (wish) {
      case JournalWish.Find(var wanted) -> find(turn, wanted);
      case JournalWish.CheckChain _ -> check(turn, CheckKind.CHAIN);
      case JournalWish.CompareCopy _ -> check(turn, CheckKind.COPY);
      case JournalWish.Stop _ -> stop(turn);
      case JournalWish.Export _ ->
          approving.ask(
              new Act.Enter(Permission.JOURNAL_EXPORT),
              List.of(),
              new Intent.ForJournal(wish),
              turn.at());
    }
  }

  /// Does what was allowed.
  void allowed(Turn turn, JournalWish wish, Approval approval) {
    if (wish instanceof JournalWish.Export(var format) && !(export instanceof Export.Writing)) {
      TakenAlong.note(turn, desk.crew, "JOURNAL", desk.crew.other(approval));
      turn.then(() -> export = new Export.Writing());
      turn.then(new Effect.ForJournal(new JournalErrand.Export(format, filter)));
    }
  }

  private void find(Turn turn, AuditFilter wanted) {
    filter = wanted;
    turn.then(new Effect.ForJournal(new JournalErrand.Find(wanted)));
  }

  private boolean isChecking() {
    return checks.values().stream().anyMatch(Standing.Running.class::isInstance);
  }

  /// One check at a time: both read all of the journal.
  private void check(Turn turn, CheckKind kind) {
    if (!isChecking()) {
      checks.put(kind, new Standing.Running(0));
      turn.then(new Effect.ForJournal(new JournalErrand.Run(kind)));
    }
  }

  private void stop(Turn turn) {
    if (isChecking()) {
      turn.then(new Effect.ForJournal(new JournalErrand.Stop()));
    }
  }

  /// Something came of an errand.
  void heard(JournalTidings tidings) {
    switch (tidings) {
      case JournalTidings.Found(var asked, var found, var further, var readable) -> {
        if (asked.equals(filter)) {
          lines = Optional.of(found);
          more = further;
          whole = readable;
        }
      }
      case JournalTidings.Checking(var kind, var percent) ->
          checks.computeIfPresent(
              kind,
              (_, standing) ->
                  standing instanceof Standing.Running ? new Standing.Running(percent) : standing);
      case JournalTidings.Checked(var kind, var verdict) ->
          checks.put(kind, new Standing.Over(verdict));
      case JournalTidings.Exported(var done) -> export = done;
    }
  }

  JournalView view() {
    return new JournalView(
        filter, lines, more, whole, standing(CheckKind.CHAIN), standing(CheckKind.COPY), export);
  }

  private Standing standing(CheckKind kind) {
    return checks.getOrDefault(kind, new Standing.Idle());
  }
}
