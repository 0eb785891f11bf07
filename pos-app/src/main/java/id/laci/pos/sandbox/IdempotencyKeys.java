package id.laci.pos.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Remembers the successful answers to calls with an Idempotency-Key. All endpoints share the keys,
/// and what a repeated call says does not matter.
final class IdempotencyKeys {
  /// A longer key is ignored.
  static final int LENGTH_MAX = 46;

  /// How long an answer is kept.
  static final Duration KEPT = Duration.ofMinutes(5);

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private record Entry(Optional<Answer> answer, Instant running, Instant until) {}

  /// What is known of a key.
  sealed interface Known {
    /// Nothing: the call is processed.
    record Fresh() implements Known {}

    /// The first call with it is not answered yet.
    record Running() implements Known {}

    /// The stored answer.
    record Stored(Answer answer) implements Known {}
  }

  static Optional<String> keyOf(Call call) {
    return call.header("Idempotency-Key")
        .filter(key -> !key.isEmpty() && key.length() <= LENGTH_MAX);
  }

  Known look(String key, Instant now) {
    entries.values().removeIf(entry -> !entry.until().isAfter(now));
    Entry entry = entries.get(key);
    if (entry == null) {
      return new Known.Fresh();
    }
    if (entry.running().isAfter(now)) {
      return new Known.Running();
    }
    return entry.answer().<Known>map(Known.Stored::new).orElseGet(Known.Fresh::new);
  }

  /// @param delay how long the caller waits for this answer
  void keep(String key, Answer answer, boolean success, Instant now, Duration delay) {
    Instant running = now.plus(delay);
    Instant until = success ? running.plus(KEPT) : running;
    Optional<Answer> kept = success ? Optional.of(answer) : Optional.empty();
    entries.put(key, new Entry(kept, running, until));
  }
}
