package id.laci.pos.ledger;

import id.laci.pos.ledger.Timeline.Event;
import id.laci.pos.ledger.Timeline.What;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes what happened to one payment fit to be read: what was repeated is told once with its
/// number, and what follows from the rest is left out.
public final class Telling {
  private record Once(What what, String detail) {}

  private final List<Event> told = new ArrayList<>();
  private final Set<Once> once = new HashSet<>();
  private boolean silent;

  private Telling() {}

  /// @param events of one payment, the oldest first, as [Happenings] has them, and how its receipt
  ///   was doing, as [What#RECEIPT]
  /// @return what is shown of them
  public static List<Event> of(List<Event> events) {
    Telling telling = new Telling();
    events.forEach(telling::take);
    return List.copyOf(telling.told);
  }

  private void take(Event event) {
    switch (event.what()) {
      case CODE_SHOWN,
          END_ASKED,
          RELEASED,
          REFUND_IN_DOUBT,
          REFUND_ACCEPTED,
          REFUND_NEEDS_PERSON -> {
        if (once.add(new Once(event.what(), event.detail()))) {
          told.add(event);
        }
      }
      case NO_ANSWER -> {
        silent = true;
        noAnswer(event);
      }
      case CONTACT_BACK -> {
        if (silent) {
          told.add(event);
        }
        silent = false;
      }
      case RECEIPT -> {
        told.removeIf(earlier -> earlier.what() == What.RECEIPT && isOnTheWay(earlier.detail()));
        told.add(event);
      }
      case CODE_ASKED,
          GATEWAY_ASKED,
          PAID,
          PAID_LATE,
          PUT_ON_SALE,
          GIVEN_BACK,
          CLOSED,
          SALE_COMPLETED,
          REFUND_ARRIVED,
          REFUND_REFUSED,
          REFUND_BY_HAND,
          CONTRADICTION ->
          told.add(event);
    }
  }

  /// A receipt that waited or was being sent, and then came to something else.
  private static boolean isOnTheWay(String state) {
    return state.equals(PrintJob.State.QUEUED.name())
        || state.equals(PrintJob.State.SENDING.name());
  }

  /// Asked and not answered, again and again: one question with its number, asked first when the
  /// first was, and one silence, which lasted until the last.
  private void noAnswer(Event event) {
    int size = told.size();
    boolean again =
        size >= 3
            && told.get(size - 1).what() == What.GATEWAY_ASKED
            && told.get(size - 2).what() == What.NO_ANSWER
            && told.get(size - 2).detail().equals(event.detail())
            && told.get(size - 3).what() == What.GATEWAY_ASKED;
    if (!again) {
      told.add(event);
      return;
    }
    Event question = told.removeLast();
    Event silence = told.removeLast();
    Event first = told.removeLast();
    told.add(with(first, first.times() + question.times()));
    told.add(with(event, silence.times() + 1));
  }

  private static Event with(Event event, int times) {
    return new Event(event.at(), event.gatewayAt(), event.what(), times, event.detail());
  }
}
