package id.laci.pos.till;

import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.TillState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// One step while it is being decided: the facts so far and the state they lead to, and what is to
/// follow once they are on disk. A turn that cannot be committed is dropped whole.
final class Turn {
  private final Instant at;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  private final List<Runnable> afterwards = new ArrayList<>();
  private TillState state;

  Turn(TillState state, Instant at) {
    this.state = state;
    this.at = at;
  }

  Instant at() {
    return at;
  }

  TillState state() {
    return state;
  }

  void happened(Fact fact) {
    facts.add(fact);
    state = state.after(fact);
  }

  void then(Effect effect) {
    effects.add(effect);
  }

  /// @param change of what the desk remembers
  void then(Runnable change) {
    afterwards.add(change);
  }

  /// Tries something, and drops it whole when the state that it leads to will not do.
  ///
  /// @return whether it will do
  boolean attempt(Runnable change, Predicate<TillState> good) {
    TillState before = state;
    int factsBefore = facts.size();
    int effectsBefore = effects.size();
    int afterwardsBefore = afterwards.size();
    change.run();
    if (good.test(state)) {
      return true;
    }
    state = before;
    cut(facts, factsBefore);
    cut(effects, effectsBefore);
    cut(afterwards, afterwardsBefore);
    return false;
  }

  private static void cut(List<?> list, int size) {
    list.subList(size, list.size()).clear();
  }

  List<Fact> facts() {
    return facts;
  }

  List<Effect> effects() {
    return effects;
  }

  void settle() {
    afterwards.forEach(Runnable::run);
  }
}
