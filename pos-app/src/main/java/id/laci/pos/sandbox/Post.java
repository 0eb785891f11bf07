package id.laci.pos.sandbox;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// The notifications of a sandbox: what is to be sent when, and again when. It sends nothing
/// itself.
final class Post {
  /// The most deliveries remembered; beyond it the oldest is forgotten.
  static final int DELIVERIES_MAX = 1_000;

  private static final Duration HELD_MAX = Duration.ofMinutes(1);
  private static final Duration JUST_AFTER = Duration.ofMillis(1);
  private static final int REDIRECTS_MAX = 5;
  private static final int SHIFT_PERCENT = 10;

  private final Messages messages;
  private final Faults faults;
  private final List<Duration> retryAfter;
  private final RandomGenerator random;
  private final Map<Long, Delivery> deliveries = new LinkedHashMap<>();
  private final Set<Long> held = new LinkedHashSet<>();
  private final List<String> refusedTargets = new ArrayList<>();
  private long numbers;

  Post(Messages messages, Faults faults, List<Duration> retryAfter, RandomGenerator random) {
    this.messages = messages;
    this.faults = faults;
    this.retryAfter = retryAfter;
    this.random = random;
  }

  /// Queues what a transaction's new state tells, once for each of its addresses.
  ///
  /// @param refund what it is about, when money goes back
  void announce(Transaction transaction, Optional<Refund> refund, Instant at) {
    List<Delivery> released = release(transaction.orderId());
    for (URI target : transaction.targets()) {
      queue(new News(transaction, refund), target, at, faults.strikeNotification());
    }
    released.forEach(delivery -> put(delivery.waiting(at.plus(JUST_AFTER))));
  }

  void refuse(List<String> targets) {
    for (String target : targets) {
      if (refusedTargets.size() < DELIVERIES_MAX) {
        refusedTargets.add(target);
      }
    }
  }

  /// @return addresses that were asked for and are never contacted
  List<String> refusedTargets() {
    return List.copyOf(refusedTargets);
  }

  /// What there is to tell.
  private record News(Transaction transaction, Optional<Refund> refund) {}

  private void queue(News news, URI target, Instant at, Optional<NotificationFault> fault) {
    boolean honest = !(fault.orElse(null) instanceof NotificationFault.WrongSignature);
    Delivery delivery = delivery(news, target, at, honest);
    if (fault.isEmpty()) {
      put(delivery);
      return;
    }
    switch (fault.get()) {
      case NotificationFault.WrongSignature _ -> put(delivery);
      case NotificationFault.Late late -> put(delivery.waiting(at.plus(late.by())));
      case NotificationFault.Lost _ -> put(delivery.answered(0, Delivery.State.LOST));
      case NotificationFault.Doubled _ -> {
        put(delivery);
        put(delivery(news, target, at, true));
      }
      case NotificationFault.OutOfOrder _ -> {
        put(delivery.waiting(at.plus(HELD_MAX)));
        held.add(delivery.number());
      }
    }
  }

  private Delivery delivery(News news, URI target, Instant at, boolean honest) {
    numbers++;
    return new Delivery(
        numbers,
        news.transaction().orderId(),
        news.transaction().status(),
        target,
        messages.notification(news.transaction(), news.refund(), honest),
        at,
        0,
        0,
        Delivery.State.WAITING,
        0);
  }

  /// What an earlier fault holds back until this moment.
  private List<Delivery> release(String orderId) {
    List<Delivery> released =
        held.stream()
            .flatMap(number -> Optional.ofNullable(deliveries.get(number)).stream())
            .filter(delivery -> delivery.orderId().equals(orderId) && delivery.tries() == 0)
            .toList();
    released.forEach(delivery -> held.remove(delivery.number()));
    return released;
  }

  /// @return when the next one is to be sent
  Optional<Instant> nextDue() {
    return deliveries.values().stream()
        .filter(delivery -> delivery.state() == Delivery.State.WAITING)
        .map(Delivery::due)
        .min(Comparator.naturalOrder());
  }

  /// @return what is to be sent now, the longest due first; each counts as being sent
  List<Delivery> takeDue(Instant now) {
    List<Delivery> due =
        deliveries.values().stream()
            .filter(delivery -> delivery.state() == Delivery.State.WAITING)
            .filter(delivery -> !delivery.due().isAfter(now))
            .sorted(Comparator.comparing(Delivery::due).thenComparingLong(Delivery::number))
            .map(Delivery::sending)
            .toList();
    due.forEach(this::put);
    due.forEach(delivery -> held.remove(delivery.number()));
    return due;
  }

  /// The receiver answered.
  ///
  /// @param answer HTTP status; 0 when there was none
  /// @param location where a redirect points, empty for none
  void answered(long number, int answer, String location, Instant now) {
    Delivery delivery = deliveries.get(number);
    if (delivery == null || delivery.state() != Delivery.State.SENDING) {
      return;
    }
    if (answer / 100 == 2) {
      put(delivery.answered(answer, Delivery.State.DELIVERED));
    } else if (answer == 307 || answer == 308) {
      redirect(delivery, answer, location);
    } else {
      again(delivery, answer, now);
    }
  }

  private void redirect(Delivery delivery, int answer, String location) {
    Optional<URI> to = Targets.loopback(location);
    if (to.isEmpty()) {
      refuse(List.of(location));
    }
    put(
        to.filter(_ -> delivery.redirects() < REDIRECTS_MAX)
            .map(url -> delivery.redirected(url, answer))
            .orElseGet(() -> delivery.answered(answer, Delivery.State.GIVEN_UP)));
  }

  private void again(Delivery delivery, int answer, Instant now) {
    int done = delivery.tries() - 1;
    boolean more = done < retriesAllowed(answer) && done < retryAfter.size();
    put(
        more
            ? delivery
                .answered(answer, Delivery.State.WAITING)
                .waiting(now.plus(shifted(retryAfter.get(done))))
            : delivery.answered(answer, Delivery.State.GIVEN_UP));
  }

  /// How often a delivery is tried again, by the receiver's answer (docs.midtrans.com, best
  /// practices to handle notification).
  static int retriesAllowed(int answer) {
    return switch (answer) {
      case 301, 302, 303 -> 0;
      case 500 -> 1;
      case 400, 404 -> 2;
      case 503 -> 4;
      default -> 5;
    };
  }

  private Duration shifted(Duration wait) {
    long range = wait.toMillis() * SHIFT_PERCENT / 100;
    return wait.plusMillis(range == 0 ? 0 : random.nextLong(-range, range + 1));
  }

  List<Delivery> all() {
    return List.copyOf(deliveries.values());
  }

  private void put(Delivery delivery) {
    deliveries.put(delivery.number(), delivery);
    if (deliveries.size() > DELIVERIES_MAX) {
      deliveries.remove(deliveries.keySet().iterator().next());
    }
  }
}
