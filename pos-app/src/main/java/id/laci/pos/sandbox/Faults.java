package id.laci.pos.sandbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The switches of a sandbox. They may be thrown from any thread at any time and hold for the next
/// call.
public final class Faults {
  /// The most rules held at once; further ones are refused.
  static final int RULES_MAX = 100;

  private final List<FaultRule> rules = new ArrayList<>();
  private final Deque<NotificationFault> notifications = new ArrayDeque<>();
  private boolean networkDown;
  private Duration sweepLag = Duration.ZERO;
  private boolean lateSettlement;
  private boolean gopayQrString = true;
  private boolean httpTellsErrors;
  private Optional<Duration> paysAfter = Optional.empty();
  private RefundSettings refunds = RefundSettings.USUAL;

  Faults() {}

  /// Sets a fault for every operation.
  ///
  /// @param times how many calls it strikes, 0 until cleared
  public void add(Fault fault, int times) {
    add(new FaultRule(fault, Optional.empty(), times));
  }

  /// Sets a fault for one operation.
  ///
  /// @param times how many calls it strikes, 0 until cleared
  public void add(Fault fault, Operation only, int times) {
    add(new FaultRule(fault, Optional.of(only), times));
  }

  /// @return whether there was room for it
  public synchronized boolean add(FaultRule rule) {
    return rules.size() < RULES_MAX && rules.add(rule);
  }

  /// Sets a fault for the next notifications, one after the other.
  ///
  /// @return whether there was room for it
  public synchronized boolean add(NotificationFault fault, int times) {
    if (times < 1 || notifications.size() + times > RULES_MAX) {
      return false;
    }
    for (int i = 0; i < times; i++) {
      notifications.add(fault);
    }
    return true;
  }

  /// Cuts the network, or mends it.
  public synchronized void networkDown(boolean down) {
    networkDown = down;
  }

  /// Lets the expiry job run late.
  public synchronized void sweepLag(Duration lag) {
    sweepLag = lag;
  }

  /// Lets payments settle although the transaction is over.
  public synchronized void lateSettlement(boolean settles) {
    lateSettlement = settles;
  }

  /// Puts the code's text into answers to GoPay charges, or leaves it out.
  public synchronized void gopayQrString(boolean sent) {
    gopayQrString = sent;
  }

  /// Repeats the status code of errors as HTTP status, or sends them as HTTP 200.
  public synchronized void httpTellsErrors(boolean tells) {
    httpTellsErrors = tells;
  }

  /// Lets a customer pay every new transaction by itself, or no longer.
  public synchronized void paysAfter(Optional<Duration> delay) {
    paysAfter = delay;
  }

  /// Deals with refunds in another way.
  public synchronized void refunds(RefundSettings settings) {
    refunds = settings;
  }

  /// Takes every fault away and sets the usual behaviour.
  public synchronized void clear() {
    rules.clear();
    notifications.clear();
    networkDown = false;
    sweepLag = Duration.ZERO;
    lateSettlement = false;
    gopayQrString = true;
    httpTellsErrors = false;
    paysAfter = Optional.empty();
    refunds = RefundSettings.USUAL;
  }

  /// @return how the sandbox behaves now
  public synchronized Settings settings() {
    return new Settings(
        networkDown, sweepLag, lateSettlement, gopayQrString, httpTellsErrors, paysAfter, refunds);
  }

  /// @return the faults set for calls
  public synchronized List<FaultRule> rules() {
    return List.copyOf(rules);
  }

  /// @return the faults set for the next notifications
  public synchronized List<NotificationFault> notifications() {
    return List.copyOf(notifications);
  }

  /// @return the faults that strike this call; each is counted
  synchronized List<Fault> strike(Operation operation) {
    List<Fault> struck = new ArrayList<>();
    List<FaultRule> left = new ArrayList<>();
    for (FaultRule rule : rules) {
      if (rule.strikes(operation)) {
        struck.add(rule.fault());
        rule.struck().ifPresent(left::add);
      } else {
        left.add(rule);
      }
    }
    rules.clear();
    rules.addAll(left);
    return struck;
  }

  /// @return the fault that strikes the notification about to be queued
  synchronized Optional<NotificationFault> strikeNotification() {
    return Optional.ofNullable(notifications.poll());
  }
}
