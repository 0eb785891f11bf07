package id.laci.pos.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The way between a caller and the teller, with everything that goes wrong on it.
final class Wire {
  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head>"
          + "<body><center><h1>502 Bad Gateway</h1></center><hr></body></html>";

  private final Teller teller;
  private final Faults faults;

  Wire(Teller teller, Faults faults) {
    this.teller = teller;
    this.faults = faults;
  }

  Outcome answer(Call call, Instant now) {
    if (faults.settings().networkDown()) {
      return new Outcome.ClosedUnread();
    }
    Optional<Routes.Route> route = Routes.of(call.path());
    if (route.isEmpty()) {
      Problem nowhere = Problem.of(404, "The requested resource is not found");
      return new Outcome.Answered(Answer.json(404, teller.problem(nowhere).text()), Duration.ZERO);
    }
    return struck(call, route.get(), now, faults.strike(route.get().operation()));
  }

  private Outcome struck(Call call, Routes.Route route, Instant now, List<Fault> struck) {
    Duration delay = Duration.ZERO;
    boolean denied = false;
    Optional<Fault> first = Optional.empty();
    for (Fault fault : struck) {
      switch (fault) {
        case Fault.Delay more -> delay = delay.plus(more.by());
        case Fault.Deny _ -> denied = true;
        case Fault.DropRequest _,
            Fault.DropAnswer _,
            Fault.Fail _,
            Fault.TooMany _,
            Fault.Garbage _ ->
            first = first.or(() -> Optional.of(fault));
      }
    }
    return spoiled(first, new Passage(call, route, now, denied, delay));
  }

  /// One call on its way to the teller.
  private record Passage(
      Call call, Routes.Route route, Instant now, boolean denied, Duration delay) {

    Answer through(Teller teller) {
      return teller.serve(call, route, now, denied, delay);
    }

    Outcome with(Answer answer) {
      return new Outcome.Answered(answer, delay);
    }
  }

  private Outcome spoiled(Optional<Fault> fault, Passage passage) {
    if (fault.isEmpty()) {
      return passage.with(passage.through(teller));
    }
    return switch (fault.get()) {
      case Fault.DropRequest _ -> new Outcome.ClosedUnread();
      case Fault.DropAnswer _ -> {
        passage.through(teller);
        yield new Outcome.ClosedUnanswered(passage.delay());
      }
      case Fault.Fail fail -> {
        through(passage, fail.processed());
        yield passage.with(teller.problem(Problem.server(fail.status())));
      }
      case Fault.Garbage garbage -> {
        through(passage, garbage.processed());
        yield passage.with(new Answer(200, Answer.Kind.HTML, Map.of(), PAGE));
      }
      case Fault.TooMany many -> passage.with(tooMany(many.retryAfter()));
      case Fault.Delay _, Fault.Deny _ -> passage.with(passage.through(teller));
    };
  }

  private void through(Passage passage, boolean processed) {
    if (processed) {
      passage.through(teller);
    }
  }

  private Answer tooMany(Duration retryAfter) {
    Map<String, String> header = Map.of("Retry-After", Long.toString(retryAfter.toSeconds()));
    String text = teller.problem(Problem.TOO_MANY).text();
    return new Answer(429, Answer.Kind.JSON, header, text);
  }
}
