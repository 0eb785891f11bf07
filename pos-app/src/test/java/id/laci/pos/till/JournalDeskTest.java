package id.laci.pos.till;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.laci.pos.audit.AuditFilter;
import id.laci.pos.audit.AuditFormat;
import id.laci.pos.audit.CheckKind;
import id.laci.pos.audit.Export;
import id.laci.pos.audit.JournalErrand;
import id.laci.pos.audit.JournalTidings;
import id.laci.pos.audit.JournalView;
import id.laci.pos.audit.JournalView.Standing;
import id.laci.pos.audit.JournalWish;
import id.laci.pos.audit.Verdict;
import id.laci.pos.ledger.Decision;
import id.laci.pos.ledger.Fact;
import id.laci.pos.staff.DemoStaff;
import id.laci.pos.staff.Pin;
import id.laci.pos.staff.StaffErrand;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.staff.StaffWish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The journal page: who may see it, and what becomes of what is wanted there.
class JournalDeskTest {
  private static final AuditFilter YESTERDAY = AuditFilter.on(LocalDate.of(2026, 2, 28));

  private final Counter counter = new Counter();

  private void wish(JournalWish wish) {
    counter.want(new Intent.ForJournal(wish));
  }

  private void hear(JournalTidings tidings) {
    counter.take(new Input.JournalHeard(tidings));
  }

  private JournalView view() {
    return assertInstanceOf(Page.Journal.class, counter.snapshot().page()).view();
  }

  private List<JournalErrand> errands() {
    return counter.effects().stream()
        .filter(Effect.ForJournal.class::isInstance)
        .map(effect -> ((Effect.ForJournal) effect).errand())
        .toList();
  }

  private void open() {
    signIn(DemoStaff.BUDI);
    counter.want(new Intent.Open(Page.Name.JOURNAL));
    assertEquals(List.of(new JournalErrand.Find(AuditFilter.ALL)), errands());
  }

  private void signIn(DemoStaff who) {
    counter.restart();
    counter.want(new Intent.ForStaff(new StaffWish.Lock()));
    counter.want(new Intent.ForStaff(new StaffWish.SignIn(new Pin("493817".toCharArray()))));
    Effect.Staff asked =
        counter.effects().stream()
            .filter(Effect.Staff.class::isInstance)
            .map(Effect.Staff.class::cast)
            .filter(staff -> staff.errand() instanceof StaffErrand.SignIn)
            .findFirst()
            .orElseThrow();
    counter.take(new Input.StaffTold(asked.id(), new StaffTidings.Known(who.member().id())));
    counter.effects();
  }

  @Test
  void thePageIsForThoseWhoMayWriteTheJournalOut() {
    signIn(DemoStaff.SARI);
    counter.want(new Intent.Open(Page.Name.JOURNAL));
    assertInstanceOf(Page.Tiles.class, counter.snapshot().page(), "a cashier may not");
    assertEquals(Optional.empty(), counter.snapshot().approval());
    assertEquals(List.of(), errands());
    open();
    assertEquals(Optional.empty(), view().lines());
  }

  @Test
  void nothingIsWantedOfAPageThatIsNotInSight() {
    wish(new JournalWish.CheckChain());
    wish(new JournalWish.Export(AuditFormat.CSV));
    assertEquals(List.of(), errands());
    assertEquals(Optional.empty(), counter.snapshot().approval());
  }

  @Test
  void theAnswerToAnOlderQuestionIsDropped() {
    open();
    wish(new JournalWish.Find(YESTERDAY));
    assertEquals(List.of(new JournalErrand.Find(YESTERDAY)), errands());
    hear(new JournalTidings.Found(AuditFilter.ALL, List.of(), true, true));
    assertEquals(Optional.empty(), view().lines());
    hear(new JournalTidings.Found(YESTERDAY, List.of(), false, true));
    assertEquals(Optional.of(List.of()), view().lines());
  }

  @Test
  void oneCheckRunsAtATimeAndCanBeStopped() {
    open();
    wish(new JournalWish.CheckChain());
    wish(new JournalWish.CheckChain());
    wish(new JournalWish.CompareCopy());
    assertEquals(List.of(new JournalErrand.Run(CheckKind.CHAIN)), errands());
    hear(new JournalTidings.Checking(CheckKind.CHAIN, 40));
    assertEquals(new Standing.Running(40), view().chain());
    wish(new JournalWish.Stop());
    assertEquals(List.of(new JournalErrand.Stop()), errands());
    hear(new JournalTidings.Checked(CheckKind.CHAIN, new Verdict.Stopped()));
    hear(new JournalTidings.Checking(CheckKind.CHAIN, 41));
    assertEquals(new Standing.Over(new Verdict.Stopped()), view().chain());
    wish(new JournalWish.CompareCopy());
    assertEquals(List.of(new JournalErrand.Run(CheckKind.COPY)), errands());
    Verdict same = new Verdict.CopySame(12, 3);
    hear(new JournalTidings.Checked(CheckKind.COPY, same));
    assertEquals(new Standing.Over(same), view().copy());
    wish(new JournalWish.Stop());
    assertEquals(List.of(), errands(), "nothing runs");
  }

  @Test
  void aCheckGoesOnWhileThePageIsLeft() {
    open();
    wish(new JournalWish.CheckChain());
    counter.want(new Intent.Open(Page.Name.TILES));
    hear(new JournalTidings.Checking(CheckKind.CHAIN, 70));
    counter.want(new Intent.Open(Page.Name.JOURNAL));
    assertEquals(new Standing.Running(70), view().chain());
  }

  @Test
  void anExportIsAskedForAndTakesThePresentFilter() {
    open();
    wish(new JournalWish.Find(YESTERDAY));
    errands();
    wish(new JournalWish.Export(AuditFormat.JSON));
    assertEquals(List.of(new JournalErrand.Export(AuditFormat.JSON, YESTERDAY)), errands());
    assertEquals(new Export.Writing(), view().export());
    assertEquals(Decision.EXPORTED, counter.ledger.facts(Fact.Decided.class).getLast().what());
    wish(new JournalWish.Export(AuditFormat.CSV));
    assertEquals(List.of(), errands(), "one at a time");
    Export.Written written = new Export.Written("/exports/journal.json", 7);
    hear(new JournalTidings.Exported(written));
    assertEquals(written, view().export());
  }
}
