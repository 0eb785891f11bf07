package id.laci.pos.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/// A stretch of random life of a drain and its contact, with the rules looked at after every step
/// against plain maps that are searched from end to end.
final class RandomDrain {
  private static final int STEPS = 300;
  private static final int IDS = 40;

  private final Random random;
  private final Drain drain = new Drain();
  private final Map<ItemId, Work> planned = new HashMap<>();
  private final Map<ItemId, Work> underWay = new LinkedHashMap<>();
  private final Map<ItemId, Optional<Work>> afterwards = new HashMap<>();
  private Contact contact = Contact.UNTRIED;
  private Instant now = Instant.parse("2026-03-02T02:00:00Z");

  RandomDrain(int seed) {
    random = new Random(seed);
  }

  void run() {
    for (int i = 0; i < STEPS; i++) {
      step();
      start();
      assertEquals(underWay.keySet(), drain.underWay());
      assertEquals(planned.size() + underWay.size(), drain.size());
    }
    everythingComesToItsEnd();
  }

  private void step() {
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> put();
      case 3 -> remove();
      case 4, 5, 6 -> end();
      case 7 -> now = now.plusMillis(random.nextInt(20_000));
      case 8 -> now = drain.nextWake(now, contact).orElse(now);
      case 9 -> contact = random.nextBoolean() ? contact.tryNow(now) : contact.called(now);
      default -> throw new AssertionError();
    }
  }

  private ItemId anyId() {
    return new ItemId("LACI-" + random.nextInt(IDS));
  }

  private void put() {
    ItemId id = anyId();
    Work.Kind kind = List.of(Work.Kind.values()).get(random.nextInt(3));
    Work work =
        new Work(
            id,
            kind,
            now.minusSeconds(random.nextInt(1_000)),
            now.plusMillis(random.nextInt(30_000) - 15_000),
            random.nextInt(5),
            random.nextInt(6) == 0);
    drain.put(work);
    if (random.nextInt(4) == 0) {
      drain.put(work);
    }
    if (underWay.containsKey(id)) {
      afterwards.put(id, Optional.of(work));
    } else {
      planned.put(id, work);
    }
  }

  private void remove() {
    ItemId id = anyId();
    drain.remove(id);
    planned.remove(id);
    if (underWay.containsKey(id)) {
      afterwards.put(id, Optional.empty());
    }
  }

  private void end() {
    if (underWay.isEmpty()) {
      return;
    }
    List<ItemId> ids = new ArrayList<>(underWay.keySet());
    ItemId id = ids.get(random.nextInt(ids.size()));
    boolean answered =
        switch (random.nextInt(12)) {
          case 0, 1, 2, 3 ->
              failed(List.of(Silence.values()).get(random.nextInt(Silence.values().length)));
          case 4 -> refused(List.of(Refusal.values()).get(random.nextInt(Refusal.values().length)));
          default -> heard();
        };
    end(id, answered ? Drain.Outcome.OVER : Drain.Outcome.AGAIN);
  }

  private boolean heard() {
    contact = contact.heard(now);
    return random.nextInt(4) > 0;
  }

  private boolean failed(Silence why) {
    Optional<Instant> pause =
        random.nextBoolean() ? Optional.of(now.plusSeconds(random.nextInt(60))) : Optional.empty();
    contact = contact.failed(why, pause, now);
    return false;
  }

  private boolean refused(Refusal why) {
    contact = contact.refused(why, now);
    return true;
  }

  private void end(ItemId id, Drain.Outcome outcome) {
    drain.ended(id, outcome, now);
    Work called = Objects.requireNonNull(underWay.remove(id));
    Optional<Work> next =
        outcome == Drain.Outcome.AGAIN ? Optional.of(called.tried(now)) : Optional.empty();
    afterwards.getOrDefault(id, next).ifPresent(work -> planned.put(id, work));
    afterwards.remove(id);
  }

  private void start() {
    nothingGoesOutBeforeTheWake();
    List<Work> started = drain.start(now, contact);
    Room room = contact.room(now);
    for (Work work : started) {
      begins(work, room);
    }
    if (room == Room.ALL) {
      nothingIsLeftThatMayGo();
    }
    boolean later = drain.nextWake(now, contact).map(wake -> wake.isAfter(now)).orElse(true);
    assertTrue(later, "woken for nothing");
  }

  private void begins(Work work, Room room) {
    assertEquals(work, planned.remove(work.id()), "was not planned so");
    assertFalse(underWay.containsKey(work.id()), "two calls for " + work.id());
    assertTrue(room == Room.PROBE || isDue(work), "before its time");
    switch (room) {
      case NONE -> throw new AssertionError("went out though " + contact.state());
      case ONE, PROBE -> assertTrue(underWay.isEmpty(), "not alone");
      case ALL -> assertTrue(underWay.size() < Drain.CALLS_MAX, "too many");
    }
    if (!work.foreground()) {
      goesInTurn(work, isDue(work), room);
    }
    underWay.put(work.id(), work);
  }

  private void goesInTurn(Work work, boolean due, Room room) {
    long old = underWay.values().stream().filter(call -> !call.foreground()).count();
    assertTrue(old < Drain.CALLS_MAX - Drain.COUNTER_SHARE, "takes the counter's place");
    assertTrue(
        underWay.values().stream()
            .noneMatch(call -> !call.foreground() && call.kind().compareTo(work.kind()) < 0),
        "an earlier kind is under way");
    for (Work other : planned.values()) {
      if (isDue(other)) {
        assertTrue(due, "a probe before its time though something is due");
        assertFalse(other.foreground(), "before the sale at the counter");
        int order = other.kind().compareTo(work.kind());
        assertTrue(order >= 0, () -> other + " comes before " + work + " with " + room);
        assertTrue(order > 0 || !other.since().isBefore(work.since()), "before an older one");
      }
    }
  }

  /// In time order, the test's clock never going back, nothing else makes work due.
  private boolean isDue(Work work) {
    return !work.dueAt().isAfter(now);
  }

  private void nothingIsLeftThatMayGo() {
    long old = underWay.values().stream().filter(call -> !call.foreground()).count();
    for (Work work : planned.values()) {
      if (isDue(work)) {
        boolean full = underWay.size() >= Drain.CALLS_MAX;
        boolean oldFull = old >= Drain.CALLS_MAX - Drain.COUNTER_SHARE;
        assertTrue(
            full || (!work.foreground() && (oldFull || isHeldUp(work))), () -> "left " + work);
      }
    }
  }

  private boolean isHeldUp(Work work) {
    return underWay.values().stream()
        .anyMatch(call -> !call.foreground() && call.kind().compareTo(work.kind()) < 0);
  }

  private void nothingGoesOutBeforeTheWake() {
    Optional<Instant> wake = drain.nextWake(now, contact);
    Instant end = wake.orElse(now.plusSeconds(600));
    long millis = Duration.between(now, end).toMillis();
    if (millis > 1 && random.nextInt(8) == 0) {
      now = now.plusMillis(random.nextLong(millis));
      assertEquals(List.of(), drain.start(now, contact), "before the wake");
    }
  }

  private void everythingComesToItsEnd() {
    int most = 4 * IDS;
    contact = contact.tryNow(now);
    for (int i = 0; i < most && drain.size() > 0; i++) {
      now = drain.nextWake(now, contact).orElse(now);
      start();
      for (ItemId id : List.copyOf(underWay.keySet())) {
        contact = contact.heard(now);
        end(id, Drain.Outcome.OVER);
      }
    }
    assertEquals(0, drain.size(), "still there");
  }
}
