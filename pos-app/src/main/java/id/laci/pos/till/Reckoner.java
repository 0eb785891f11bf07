package id.laci.pos.till;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.claim.ClaimId;
import id.laci.pos.claim.StaticClaim;
import id.laci.pos.ledger.TillState;
import id.laci.pos.matching.Candidate;
import id.laci.pos.matching.OpenClaim;
import id.laci.pos.reckoning.Claimants;
import id.laci.pos.reckoning.Errand;
import id.laci.pos.reckoning.FileAsk;
import id.laci.pos.reckoning.FileSeen;
import id.laci.pos.reckoning.ReckoningView;
import id.laci.pos.reckoning.ReckoningWish;
import id.laci.pos.reckoning.Tidings;
import id.laci.pos.reconcile.MerchantClass;
import id.laci.pos.settlement.Meaning;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The page on which the other side's file is compared: has it read, says what it means, and moves
/// claims when a person wants that. Reading, matching and comparing are done beside the till.
final class Reckoner {
  private final Approving approving;
  private final Reckoning now;
  private final SettlementImport importing;
  private final DayComparison days;

  Reckoner(TillSetup setup, Crew crew, Approving approving, Reckoning reckoning) {
    this.approving = approving;
    now = reckoning;
    importing = new SettlementImport(crew);
    days = new DayComparison(setup, reckoning);
  }

  /// A person wants something.
  void want(Turn turn, ReckoningWish wish) {
    switch (wish) {
      case ReckoningWish.Choose(var path) -> choose(turn, path.strip());
      case ReckoningWish.Mean(var column, var meaning) -> mean(turn, column, meaning);
      case ReckoningWish.Clock(var zone) -> again(turn, ask -> ask.with(zone));
      case ReckoningWish.Dates(var order) -> again(turn, ask -> ask.with(order));
      case ReckoningWish.LeaveOut leave -> askToLeaveOut(turn, leave);
      case ReckoningWish.Stop _ -> stop(turn);
      case ReckoningWish.Import _ -> importAll(turn);
      case ReckoningWish.Match match -> askToMatch(turn, match);
      case ReckoningWish.NothingFits(var claim) -> nothingFits(turn, claim);
      case ReckoningWish.Day(var date) -> days.choose(turn, date);
      case ReckoningWish.Tariff(var merchant) -> days.choose(turn, merchant);
      case ReckoningWish.Only(var kind) -> now.only = kind;
      case ReckoningWish.Export _ -> days.export(turn);
    }
  }

  /// Does what a manager has just allowed.
  void allowed(Turn turn, ReckoningWish wish, Approval approval) {
    switch (wish) {
      case ReckoningWish.LeaveOut(var lines) -> {
        importing.leftOut(turn, now.name(), lines, approval);
        again(turn, ask -> ask.without(lines));
      }
      case ReckoningWish.Match match -> match(turn, match, approval);
      case ReckoningWish other -> throw new IllegalStateException("nobody was asked for " + other);
    }
  }

  private void choose(Turn turn, String path) {
    if (!path.isEmpty()) {
      stop(turn);
      read(turn, FileAsk.of(path));
    }
  }

  private void mean(Turn turn, int column, Optional<Meaning> meaning) {
    now.seen
        .filter(seen -> column >= 0 && column < seen.survey().layout().header().size())
        .ifPresent(
            seen -> {
              Map<Integer, Meaning> known = new HashMap<>(seen.meanings());
              again(turn, ask -> ask.with(known, column, meaning));
            });
  }

  /// Reads the same file once more, otherwise.
  private void again(Turn turn, UnaryOperator<FileAsk> otherwise) {
    if (now.progress.isEmpty()) {
      now.ask.ifPresent(ask -> read(turn, otherwise.apply(ask)));
    }
  }

  private void read(Turn turn, FileAsk ask) {
    long id = now.errand();
    turn.then(() -> now.begin(id, ask));
    turn.then(
        new Effect.Reckon(
            new Errand.Read(
                id, ask, turn.state().settlements().mappings(), ours(turn, now.rejected))));
  }

  private void stop(Turn turn) {
    if (now.progress.isPresent()) {
      turn.then(new Effect.Reckon(new Errand.Stop(now.reading)));
      now.progress = Optional.empty();
      now.ask = now.seen.isPresent() ? now.ask : Optional.empty();
      now.reading = 0;
    }
  }

  private static Errand.Ours ours(Turn turn, Set<String> rejected) {
    TillState state = turn.state();
    List<OpenClaim> claims =
        Claimants.of(state.claims().known()).stream()
            .filter(claim -> !rejected.contains(claim.id()))
            .toList();
    return new Errand.Ours(claims, state.settlements().used());
  }

  private void askToLeaveOut(Turn turn, ReckoningWish.LeaveOut wish) {
    boolean wrong =
        now.seen.filter(seen -> DrawReckoning.badLines(seen).containsAll(wish.lines())).isEmpty();
    if (wrong || wish.lines().isEmpty() || now.progress.isPresent()) {
      return;
    }
    int all = wish.lines().size() + now.ask.map(ask -> ask.leftOut().size()).orElse(0);
    approving.ask(
        new Act.LeaveOutLines(now.name(), all), List.of(), new Intent.Reckon(wish), turn.at());
  }

  private void importAll(Turn turn) {
    if (now.matches.isEmpty() || now.seen.isEmpty() || now.matching != 0) {
      return;
    }
    if (!now.matches.get().basis().equals(ours(turn, now.rejected).claims())) {
      rematch(
          turn, now.rejected); // the till has sold meanwhile: what was certain may be so no more
      return;
    }
    FileSeen seen = now.seen.get();
    int left = now.ask.map(ask -> ask.leftOut().size()).orElse(0);
    ReckoningView.Done done = importing.all(turn, seen, now.matches.get(), left);
    turn.then(() -> now.done = Optional.of(done));
    rematch(turn, now.rejected);
    days.compare(turn);
  }

  private void askToMatch(Turn turn, ReckoningWish.Match wish) {
    candidate(wish)
        .ifPresent(
            candidate ->
                approving.ask(
                    new Act.MatchClaim(
                        wish.claim().text(), candidate.line().gross(), place(candidate)),
                    List.of(),
                    new Intent.Reckon(wish),
                    turn.at()));
  }

  private static String place(Candidate candidate) {
    return candidate.line().file() + ":" + candidate.line().line();
  }

  private Optional<Candidate> candidate(ReckoningWish.Match wish) {
    return now.matches.filter(_ -> now.matching == 0).stream()
        .flatMap(matches -> matches.found().undecided().stream())
        .flatMap(group -> group.candidates().stream())
        .filter(candidate -> candidate.claim().id().equals(wish.claim().text()))
        .filter(candidate -> candidate.line().line() == wish.line())
        .findFirst();
  }

  private void match(Turn turn, ReckoningWish.Match wish, Approval approval) {
    Optional<Candidate> candidate = candidate(wish);
    Optional<StaticClaim> claim = turn.state().claims().claim(wish.claim());
    if (candidate.isPresent() && claim.isPresent()) {
      String key = now.matches.orElseThrow().key(candidate.get().line());
      if (importing.byHand(turn, claim.get(), candidate.get().line(), key, approval)) {
        rematch(turn, now.rejected);
        days.compare(turn);
      }
    }
  }

  private void nothingFits(Turn turn, ClaimId id) {
    boolean undecided =
        now.matches.filter(_ -> now.matching == 0).stream()
            .flatMap(matches -> matches.found().undecided().stream())
            .flatMap(group -> group.claims().stream())
            .anyMatch(claim -> claim.id().equals(id.text()));
    if (undecided) {
      importing.notFound(turn, id, StaticClaim.Doubt.NOT_IN_SETTLEMENT);
      Set<String> rejected = new HashSet<>(now.rejected);
      rejected.add(id.text());
      turn.then(() -> now.rejected = Set.copyOf(rejected));
      rematch(turn, rejected);
    }
  }

  /// Holds the claims as they are after this step against the same lines.
  private void rematch(Turn turn, Set<String> rejected) {
    now.seen
        .filter(FileSeen::isGood)
        .ifPresent(
            seen -> {
              long id = now.errand();
              turn.then(() -> now.matching = id);
              turn.then(
                  new Effect.Reckon(
                      new Errand.Match(
                          id, seen.lines(), seen.mapping().zone(), ours(turn, rejected))));
            });
  }

  /// Something came of what was done beside the till.
  void heard(Turn turn, Tidings tidings) {
    switch (tidings) {
      case Tidings.Progressed(var id, var lines, var about) -> {
        if (id == now.reading && now.progress.isPresent()) {
          now.progress = Optional.of(new ReckoningView.Stage.Reading(now.name(), lines, about));
        }
      }
      case Tidings.Seen seen -> seen(turn, seen);
      case Tidings.Refused(var id, var why) ->
          failed(id, new ReckoningView.Stage.Refused(now.name(), why));
      case Tidings.Unreadable(var id, var why) ->
          failed(id, new ReckoningView.Stage.Unreadable(now.name(), why));
      case Tidings.Matched(var id, var matches) -> {
        if (id == now.matching) {
          now.matching = 0;
          now.matches = Optional.of(matches);
        }
      }
      case Tidings.Compared _, Tidings.NotCompared _, Tidings.Exported _, Tidings.NotExported _ ->
          days.heard(tidings);
    }
  }

  private void seen(Turn turn, Tidings.Seen seen) {
    if (seen.id() != now.reading || now.progress.isEmpty()) {
      return; // stopped, or another file was chosen since
    }
    now.progress = Optional.empty();
    now.seen = Optional.of(seen.file());
    now.matches = seen.matches();
    if (seen.file().isGood()) {
      days.begin(turn, seen.file());
    }
  }

  private void failed(long id, ReckoningView.Stage trouble) {
    if (id == now.reading && now.progress.isPresent()) {
      now.progress = Optional.empty();
      now.trouble = Optional.of(trouble);
    }
  }

  /// @return whose fees the shop pays
  MerchantClass merchant(TillState state) {
    return days.merchant(state);
  }

  /// @return what the page shows
  ReckoningView view(TillState state, Instant at) {
    return DrawReckoning.of(now, state, days.date(at), days.merchant(state));
  }
}
