package id.laci.pos.till;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.pos.ledger.Entry;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.FactText;
import id.laci.pos.ledger.Ledger;
import id.laci.pos.ledger.TillState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/// A ledger that keeps the text of every entry and can fail, or lose its power, at any commit.
final class MemoryLedger implements Ledger {
  /// The power went out while a step was being written.
  static final class PowerCut extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final List<String> texts = new ArrayList<>();
  private TillState folded;
  private int commits;

  /// Which commits the disk does not take, counted from 1.
  IntPredicate failing = _ -> false;

  /// At which commits the power goes out before the step is on disk.
  IntPredicate cutBefore = _ -> false;

  /// At which commits the power goes out when the step is on disk and nobody knows.
  IntPredicate cutAfter = _ -> false;

  /// @param begin what is on disk already
  MemoryLedger(TillState begin) {
    folded = begin;
  }

  @Override
  public Commit commit(Entry entry, Supplier<Entry> snapshot) {
    commits++;
    if (cutBefore.test(commits)) {
      throw new PowerCut();
    }
    if (failing.test(commits)) {
      return new Commit.Failed("no space left");
    }
    assertEquals(folded, TillState.EMPTY.after(snapshot.get().facts()));
    String text = FactText.write(entry);
    texts.add(text);
    folded = folded.after(read(text).facts());
    if (cutAfter.test(commits)) {
      throw new PowerCut();
    }
    return new Commit.Done(texts.size());
  }

  /// @return what a restart would find
  TillState folded() {
    return folded;
  }

  /// @return how often the till tried to write
  int commits() {
    return commits;
  }

  List<String> texts() {
    return texts;
  }

  List<Fact> facts() {
    return texts.stream().flatMap(text -> read(text).facts().stream()).toList();
  }

  <F extends Fact> List<F> facts(Class<F> kind) {
    return facts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Entry read(String text) {
    try {
      return FactText.read(text);
    } catch (FactText.Unreadable e) {
      throw new AssertionError(text, e);
    }
  }
}
