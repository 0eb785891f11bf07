package id.laci.pos.sandbox;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The simulated gateway. Every method first lets happen what was due by the clock (expiry, planned
/// payments, confirmed refunds) in the order of its time, so the clock may jump. Safe for any
/// thread; listeners are called on the caller's thread, after the step and without a lock.
public final class Sandbox {
  /// The wallet that pays when nothing else is said.
  public static final String GOPAY = "gopay";

  private final Object lock = new Object();
  private final SandboxOptions options;
  private final Faults faults = new Faults();
  private final Book book = new Book();
  private final Post post;
  private final Cycle cycle;
  private final Customers customers;
  private final RefundDesk refunds;
  private final Wire wire;
  private final Control control;
  private final List<Consumer<SandboxEvent>> listeners = new CopyOnWriteArrayList<>();

  /// @param address where it can be reached, as its answers tell it, without a trailing slash
  /// @throws IllegalArgumentException when no code can name the merchant
  public Sandbox(SandboxOptions options, URI address) {
    this.options = options;
    String merchantId = options.merchant().account().merchantId();
    RandomIds ids = new RandomIds(options.random());
    Messages messages = new Messages(address, merchantId, options.serverKey());
    post = new Post(messages, faults, options.retryAfter(), options.random());
    cycle = new Cycle(book, post, faults, new Codes(options.merchant()), ids);
    customers = new Customers(cycle);
    refunds = new RefundDesk(cycle, book, faults, ids);
    wire = new Wire(new Teller(options, book, cycle, refunds, post, faults, messages, ids), faults);
    control = new Control(this);
  }

  /// Answers one call, with the faults that are set. Calls to `/_sandbox/` control the sandbox
  /// itself and never fail.
  public Outcome answer(Call call) {
    if (call.path().startsWith(Control.PREFIX)) {
      return new Outcome.Answered(control.answer(call), Duration.ZERO);
    }
    return step(now -> wire.answer(call, now));
  }

  /// A customer pays by GoPay now.
  ///
  /// @param id order id, transaction id or the text of the QR code
  public Attempt.Result pay(String id) {
    return act(id, Customer.PAYS_NOW, GOPAY);
  }

  /// A customer does something with a code.
  ///
  /// @param id order id, transaction id or the text of the QR code
  /// @param issuer whose wallet, such as `gopay` or `dana`
  public Attempt.Result act(String id, Customer customer, String issuer) {
    return step(
        now ->
            find(id)
                .map(transaction -> customers.act(transaction, customer, issuer, now))
                .orElse(Attempt.Result.UNKNOWN));
  }

  /// A customer will pay by GoPay after a while, alive or not.
  ///
  /// @param id order id, transaction id or the text of the QR code
  /// @return whether there is such a transaction
  public boolean payAfter(String id, Duration delay) {
    return step(
        now -> {
          Optional<Transaction> found = find(id);
          found.ifPresent(transaction -> customers.plan(transaction, now.plus(delay), GOPAY));
          return found.isPresent();
        });
  }

  /// The wallet's side refuses a pending transaction.
  ///
  /// @return whether it was pending
  public boolean deny(String id) {
    return step(
        now ->
            find(id)
                .flatMap(transaction -> cycle.end(transaction, TransactionStatus.DENY, now))
                .isPresent());
  }

  /// @return the sandbox's own time
  public Instant now() {
    return options.clock().instant();
  }

  /// @return the switches for faults
  public Faults faults() {
    return faults;
  }

  /// @return all transactions, the oldest first
  public List<Transaction> transactions() {
    return step(_ -> book.all());
  }

  /// @param id order id, transaction id or the text of the QR code
  public Optional<Transaction> transaction(String id) {
    return step(_ -> find(id));
  }

  /// @return all notifications, the oldest first
  public List<Delivery> deliveries() {
    return step(_ -> post.all());
  }

  /// @return addresses that notifications were asked for and that are never contacted
  public List<String> refusedTargets() {
    return step(_ -> post.refusedTargets());
  }

  /// Lets happen what is due.
  ///
  /// @return when something is due next
  public Optional<Instant> tick() {
    return step(
        _ -> {
          List<Instant> due = new ArrayList<>();
          cycle.nextToExpire().map(cycle::swept).ifPresent(due::add);
          customers.next().map(Customers.Plan::at).ifPresent(due::add);
          refunds.next().map(RefundDesk.Plan::at).ifPresent(due::add);
          post.nextDue().ifPresent(due::add);
          return due.stream().min(Instant::compareTo);
        });
  }

  /// @return the notifications to be sent now; tell what came of each by [#delivered]
  public List<Delivery> takeDue() {
    return step(post::takeDue);
  }

  /// What came of a notification.
  ///
  /// @param number of the delivery
  /// @param answer HTTP status; 0 when there was no answer
  /// @param location where a redirect points, empty for none
  public void delivered(long number, int answer, String location) {
    step(
        now -> {
          post.answered(number, answer, location, now);
          return true;
        });
  }

  /// @param listener hears of every transaction and attempt from now on
  /// @return stops it
  public Subscription subscribe(Consumer<SandboxEvent> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// A listener that is being told.
  @FunctionalInterface
  public interface Subscription extends AutoCloseable {
    /// Tells it no more.
    @Override
    void close();
  }

  private interface Step<T> {
    T at(Instant now);
  }

  private <T> T step(Step<T> step) {
    List<SandboxEvent> events;
    T result;
    synchronized (lock) {
      Instant now = options.clock().instant();
      catchUp(now);
      result = step.at(now);
      events = cycle.drain();
      planFor(events);
    }
    events.forEach(event -> listeners.forEach(listener -> listener.accept(event)));
    return result;
  }

  /// The customer who pays every new transaction by itself.
  private void planFor(List<SandboxEvent> events) {
    Optional<Duration> delay = faults.settings().paysAfter();
    for (SandboxEvent event : events) {
      if (delay.isPresent() && event instanceof SandboxEvent.Created created) {
        Transaction opened = created.transaction();
        customers.plan(opened, opened.created().plus(delay.get()), GOPAY);
      }
    }
  }

  /// Something that is due by the clock.
  private record Due(Instant at, Runnable happening) {}

  /// Of two things at one moment a payment goes before the end of its code.
  private void catchUp(Instant now) {
    while (true) {
      Optional<Due> first =
          Stream.of(payment(), confirmation(), expiry())
              .flatMap(Optional::stream)
              .filter(due -> !due.at().isAfter(now))
              .min(Comparator.comparing(Due::at));
      if (first.isEmpty()) {
        return;
      }
      first.get().happening().run();
    }
  }

  private Optional<Due> payment() {
    return customers.next().map(plan -> new Due(plan.at(), () -> pay(plan)));
  }

  private void pay(Customers.Plan plan) {
    customers.done(plan);
    book.find(plan.transactionId()).ifPresent(t -> cycle.pay(t, plan.issuer(), plan.at()));
  }

  private Optional<Due> confirmation() {
    return refunds.next().map(plan -> new Due(plan.at(), () -> refunds.confirm(plan)));
  }

  private Optional<Due> expiry() {
    return cycle
        .nextToExpire()
        .map(
            over -> {
              Instant at = cycle.swept(over);
              return new Due(at, () -> cycle.end(over, TransactionStatus.EXPIRE, at));
            });
  }

  private Optional<Transaction> find(String id) {
    return book.find(id).or(() -> book.coded(id));
  }
}
