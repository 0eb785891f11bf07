package id.laci.pos.till;

import id.laci.pos.ledger.TillState;
import id.laci.pos.today.DayRead;
import id.laci.pos.today.Saving;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What the page of the day remembers while it is open.
final class DayMemo {
  /// Which day is looked at; empty for the present one, whichever that is.
  Optional<LocalDate> date = Optional.empty();

  /// The newest question.
  long asked;

  boolean waiting;
  Instant askedAt = Instant.MIN;
  Optional<TillState> askedOf = Optional.empty();
  Optional<DayRead> read = Optional.empty();
  boolean failed;
  Optional<Saving> saving = Optional.empty();

  /// Another day, or none.
  void clear() {
    date = Optional.empty();
    waiting = false;
    askedOf = Optional.empty();
    read = Optional.empty();
    failed = false;
    saving = Optional.empty();
    asked++;
  }
}
