package id.laci.pos.till;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.TillState;
import id.laci.pos.money.Money;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.Payment;
import id.laci.pos.payment.PaymentEffect;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.Silence;
import id.laci.pos.sale.Line;
import id.laci.pos.sale.Tender;
import id.laci.pos.shift.ShiftSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// A day at the till, drawn from a seed: cashiers who press anything, customers who pay late or not
/// at all, a network that loses, delays, doubles and reorders, a disk that fails, power that goes
/// out.
final class RandomDay {
  private static final int STEPS = 400;
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final int CALM_STEPS_MAX = 400;

  private final Counter counter;
  private final FakeGateway gateway = new FakeGateway(this::now);
  private final Random random;
  private final List<Effect> asked = new ArrayList<>();
  private final List<Input> arriving = new ArrayList<>();
  private final List<PaymentEffect> stragglers = new ArrayList<>();
  private final Set<OrderId> seen = new HashSet<>();
  private int badCallsInTen = 1;
  private boolean endsAreLost;

  RandomDay(int seed) {
    this(seed, Counter.OPEN);
  }

  /// @param begin what is on disk
  RandomDay(int seed, TillState begin) {
    counter = new Counter(ShiftSettings.USUAL, begin);
    random = new Random(seed);
    go(counter::restart);
  }

  private Instant now() {
    return counter.now;
  }

  void run() {
    for (int i = 0; i < STEPS; i++) {
      go(this::something);
      check();
    }
    calmDown();
    check();
    checkMoney();
    checkPaper();
  }

  List<String> journal() {
    return counter.ledger.texts();
  }

  private void go(Runnable step) {
    try {
      step.run();
    } catch (MemoryLedger.PowerCut _) {
      counter.ledger.cutBefore = _ -> false;
      counter.ledger.cutAfter = _ -> false;
      restart();
    }
    asked.addAll(counter.effects());
    if (!counter.snapshots.isEmpty()
        && counter.stage() instanceof Stage.ByQr qr
        && qr.qr().isPresent()) {
      seen.add(qr.order().id());
    }
  }

  private void something() {
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4 -> counter.want(intent());
      case 5, 6, 7, 8, 9 -> carryOut();
      case 10, 11, 12, 13 -> arrive();
      case 14 -> customer();
      case 15, 16 -> counter.pass(Duration.ofMillis(random.nextLong(1, 12_000)), TICK);
      case 17 -> trouble();
      case 18 -> news();
      default -> straggle();
    }
  }

  /// Mostly what the screen asks for, often anything.
  private Intent intent() {
    Stage stage = counter.stage();
    return random.nextInt(5) == 0
        ? anyIntent()
        : switch (stage) {
          case Stage.Selling _ when counter.lines().isEmpty() -> new Intent.Scan("4006381333931");
          case Stage.Selling _, Stage.PastSale _ ->
              random.nextInt(3) > 0 ? new Intent.PayByQr() : new Intent.PayByCash();
          case Stage.ByQr qr when qr.progress() == Stage.Progress.ENDING_UNHEARD ->
              new Intent.PayByCash();
          case Stage.ByQr qr ->
              switch (random.nextInt(qr.qr().isPresent() ? 5 : 25)) {
                case 0 -> new Intent.Back();
                case 1 -> new Intent.PayByCash();
                default -> new Intent.CustomerSaysPaid();
              };
          case Stage.QrFailed _ -> new Intent.PayByQr();
          case Stage.ByCash(var due, var _) ->
              random.nextInt(3) > 0
                  ? new Intent.TakeCash(due.plus(Money.of(500)))
                  : new Intent.Back();
          case Stage.ByOwnCode _ -> new Intent.Back();
          case Stage.Splitting(var due) -> part(due);
          case Stage.Done _ -> new Intent.NextSale();
        };
  }

  private Intent part(Money due) {
    Money part = Money.of(1 + random.nextLong(Math.max(1, due.rupiah())));
    return switch (random.nextInt(6)) {
      case 0, 1 -> new Intent.PayPartByQr(part);
      case 2, 3 -> new Intent.TakePart(part);
      case 4 -> new Intent.GiveBackParts();
      default -> new Intent.PayByQr();
    };
  }

  private Intent anyIntent() {
    Money due = counter.ledger.folded().basket().total();
    List<Line> lines = counter.ledger.folded().basket().lines();
    int line = lines.isEmpty() ? 1 : lines.get(random.nextInt(lines.size())).number();
    return switch (random.nextInt(20)) {
      case 16, 17 -> new Intent.Split();
      case 18 -> part(due);
      case 19 ->
          counter.ledger.folded().payments().late().stream()
              .findAny()
              .<Intent>map(late -> new Intent.PutOnSale(late.order().id()))
              .orElseGet(Intent.Split::new);
      case 0, 1 -> new Intent.Scan("4006381333931");
      case 2 -> new Intent.Scan("96385074");
      case 3 -> new Intent.Scan("12345");
      case 4 -> new Intent.ChangeQuantity(line, random.nextInt(-2, 3));
      case 5 -> new Intent.RemoveLine(line);
      case 6 -> new Intent.Undo();
      case 7, 8, 9 -> new Intent.PayByQr();
      case 10, 11 -> new Intent.PayByCash();
      case 12 -> new Intent.TakeCash(due.plus(Money.of(random.nextInt(2) * 500L)));
      case 13 -> new Intent.Back();
      case 14 -> random.nextBoolean() ? new Intent.CheckNow() : new Intent.CustomerSaysPaid();
      default -> random.nextInt(4) == 0 ? new Intent.PrintAgain() : new Intent.NextSale();
    };
  }

  /// Something that was asked for is done, is done and not heard of, or never gets there.
  private void carryOut() {
    if (asked.isEmpty()) {
      return;
    }
    switch (asked.remove(random.nextInt(asked.size()))) {
      case Effect.Print(var job) -> {
        switch (random.nextInt(8)) {
          case 0 ->
              counter.printEnds(
                  job.receipt(), job.copy(), PrintJob.State.QUEUED, DeviceTrouble.PAPER);
          case 1 ->
              counter.printEnds(
                  job.receipt(), job.copy(), PrintJob.State.UNKNOWN, DeviceTrouble.BROKE_OFF);
          case 2 -> counter.printEnds(job.receipt(), job.copy(), PrintJob.State.PRINTED, null);
          default -> counter.printEnds(job.receipt(), job.copy(), PrintJob.State.SENT, null);
        }
      }
      case Effect.OpenDrawer _,
          Effect.Devices _,
          Effect.FindSale _,
          Effect.FindReports _,
          Effect.FindReport _,
          Effect.PrintXReport _,
          Effect.FindPayments _,
          Effect.FindTimeline _,
          Effect.ForReturn _,
          Effect.ForDay _,
          Effect.ForSales _,
          Effect.Reckon _,
          Effect.WriteStory _,
          Effect.ForJournal _,
          Effect.PrintClaimSlip _,
          Effect.AskApproval _,
          Effect.Staff _,
          Effect.PrintCodes _,
          Effect.CallRefund _ -> {}
      case Effect.Call(var call) -> {
        boolean end = call instanceof PaymentEffect.Cancel || call instanceof PaymentEffect.Expire;
        boolean bad = (end && endsAreLost) || random.nextInt(10) < badCallsInTen;
        int badly = bad ? random.nextInt(3) : 3;
        PaymentEvent event =
            switch (badly) {
              case 0 -> gateway.silence(call, any(Silence.values()));
              case 1 -> {
                stragglers.add(call);
                yield gateway.silence(call, Silence.TIMED_OUT);
              }
              case 2 -> {
                if (!end || !endsAreLost) {
                  gateway.answer(call);
                }
                yield gateway.silence(call, Silence.BROKEN_OFF);
              }
              default -> gateway.answer(call);
            };
        arriving.add(new Input.Heard(FakeGateway.order(call), event));
      }
    }
  }

  private void arrive() {
    if (!arriving.isEmpty()) {
      counter.take(arriving.remove(random.nextInt(arriving.size())));
    }
  }

  /// A call that timed out gets to the gateway after all; its answer is heard by nobody.
  private void straggle() {
    if (!stragglers.isEmpty()) {
      gateway.answer(stragglers.removeFirst());
    }
  }

  /// Pays any code ever seen that the gateway still takes, and the gateway may say so.
  private void customer() {
    List<Order> payable =
        gateway.pending().stream().filter(order -> seen.contains(order.id())).toList();
    if (!payable.isEmpty()) {
      Order order = payable.get(random.nextInt(payable.size()));
      gateway.pay(order.id());
      for (int times = random.nextInt(3); times > 0; times--) {
        notifyLater(order);
      }
    }
  }

  /// The gateway repeats what it knows about some order.
  private void news() {
    List<Order> orders = gateway.orders();
    if (!orders.isEmpty()) {
      notifyLater(orders.get(random.nextInt(orders.size())));
    }
  }

  private void notifyLater(Order order) {
    arriving.add(
        new Input.Heard(
            order.id(), new PaymentEvent.Notified(gateway.word(order.id()), counter.now)));
  }

  private void trouble() {
    int next = counter.ledger.commits() + random.nextInt(1, 6);
    switch (random.nextInt(10)) {
      case 6 -> endsAreLost = !endsAreLost;
      case 7, 8 -> badCallsInTen = any(new Integer[] {0, 1, 5, 10});
      case 0 -> restart();
      case 1 -> counter.ledger.cutBefore = commit -> commit == next;
      case 2 -> counter.ledger.cutAfter = commit -> commit == next;
      case 3 -> counter.ledger.failing = commit -> commit >= next && commit < next + 4;
      case 4 -> {
        counter.now = counter.now.plus(Counter.LIFETIME);
        counter.take(new Input.Tick());
      }
      default -> counter.want(new Intent.Dismiss(random.nextInt(30)));
    }
  }

  /// Calls that are on their way may still reach the gateway; nobody is there to hear the answer.
  private void restart() {
    asked.addAll(counter.effects());
    for (Effect effect : asked) {
      if (effect instanceof Effect.Call(var call) && random.nextBoolean()) {
        stragglers.add(call);
      }
    }
    asked.clear();
    arriving.clear();
    go(counter::restart);
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  /// What must hold at any moment.
  private void check() {
    Map<Long, Integer> codes = new HashMap<>();
    for (Order order : gateway.pending()) {
      if (seen.contains(order.id())) {
        assertEquals(1, codes.merge(order.sale(), 1, Integer::sum), "two codes live");
      }
    }
    for (Payment payment : counter.ledger.folded().open()) {
      assertTrue(
          payment.isReleased() || payment.order().sale() == counter.ledger.folded().nextSale(),
          "a payment without its sale: " + payment);
    }
    counter.snapshots.subList(0, counter.snapshots.size() - 1).clear();
  }

  /// Everything works again, nobody does anything any more, and time passes.
  private void calmDown() {
    counter.ledger.failing = _ -> false;
    counter.ledger.cutBefore = _ -> false;
    counter.ledger.cutAfter = _ -> false;
    while (!stragglers.isEmpty()) {
      straggle();
    }
    for (int i = 0; i < CALM_STEPS_MAX && !isCalm(); i++) {
      go(this::calmStep);
    }
    assertEquals(List.of(), List.copyOf(counter.ledger.folded().open()), "payments that never end");
    gateway.orders().forEach(this::notifyLater);
    for (int i = 0; i < CALM_STEPS_MAX && !isCalm(); i++) {
      go(this::calmStep);
    }
  }

  private boolean isCalm() {
    return asked.isEmpty() && arriving.isEmpty() && counter.ledger.folded().open().isEmpty();
  }

  private void calmStep() {
    if (!asked.isEmpty()) {
      switch (asked.removeFirst()) {
        case Effect.Print(var job) ->
            counter.printEnds(job.receipt(), job.copy(), PrintJob.State.SENT, null);
        case Effect.OpenDrawer _,
            Effect.Devices _,
            Effect.FindSale _,
            Effect.FindReports _,
            Effect.FindReport _,
            Effect.PrintXReport _,
            Effect.FindPayments _,
            Effect.FindTimeline _,
            Effect.ForReturn _,
            Effect.ForDay _,
            Effect.ForSales _,
            Effect.Reckon _,
            Effect.WriteStory _,
            Effect.ForJournal _,
            Effect.PrintClaimSlip _,
            Effect.AskApproval _,
            Effect.Staff _,
            Effect.PrintCodes _,
            Effect.CallRefund _ -> {}
        case Effect.Call(var call) ->
            counter.take(new Input.Heard(FakeGateway.order(call), gateway.answer(call)));
      }
    } else if (!arriving.isEmpty()) {
      arrive();
    } else {
      counter.pass(Duration.ofSeconds(5), TICK);
    }
  }

  /// Every rupiah that the gateway holds is a tender of one sale or is owed back: never nowhere,
  /// never both. Sales complete once, and their numbers leave nothing out.
  private void checkMoney() {
    List<OrderId> booked = new ArrayList<>();
    long number = 1;
    for (Fact.SaleCompleted completed : counter.ledger.facts(Fact.SaleCompleted.class)) {
      assertEquals(number++, completed.sale().number());
      for (Tender tender : completed.sale().tenders()) {
        if (tender instanceof Tender.Wallet wallet) {
          booked.add(wallet.order());
        }
      }
    }
    for (Tender tender : counter.ledger.folded().taken()) {
      if (tender instanceof Tender.Wallet wallet) {
        booked.add(wallet.order());
      }
    }
    counter.ledger.folded().payments().late().forEach(late -> booked.add(late.order().id()));
    assertEquals(
        gateway.settled().stream().map(Order::id).sorted().toList(),
        booked.stream().sorted().toList());
    for (Fact.Contradicted contradicted : counter.ledger.facts(Fact.Contradicted.class)) {
      assertEquals(Money.ZERO, contradicted.amount(), "money that no payment knows");
    }
  }

  /// A job is sent again only when the printer is known to have taken nothing of it.
  private void checkPaper() {
    Map<String, PrintJob.State> states = new HashMap<>();
    for (Fact fact : counter.ledger.facts()) {
      if (fact instanceof Fact.PrintMoved(var receipt, var copy, var state, var _, var _)) {
        PrintJob.State before = states.put(receipt + "/" + copy, state);
        if (state == PrintJob.State.SENDING) {
          assertTrue(
              before == null || before == PrintJob.State.QUEUED || before == PrintJob.State.HELD,
              () -> "sent twice: " + receipt + " after " + before);
        }
      }
    }
  }
}
