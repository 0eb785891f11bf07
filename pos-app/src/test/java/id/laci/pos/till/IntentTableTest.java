package id.laci.pos.till;

import static id.laci.pos.till.Counter.COFFEE;
import static id.laci.pos.till.Counter.SOAP;
import static id.laci.pos.till.Counter.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.laci.pos.approval.Approver;
import id.laci.pos.audit.CheckKind;
import id.laci.pos.audit.JournalTidings;
import id.laci.pos.audit.JournalWish;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.DeviceWish;
import id.laci.pos.counter.Reading;
import id.laci.pos.counter.Role;
import id.laci.pos.counter.Scanned;
import id.laci.pos.ledger.Fact;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.ledger.Room;
import id.laci.pos.money.Money;
import id.laci.pos.outbox.ItemId;
import id.laci.pos.payment.ChargeAnswer;
import id.laci.pos.payment.EndAnswer;
import id.laci.pos.payment.Giving;
import id.laci.pos.payment.Order;
import id.laci.pos.payment.OrderId;
import id.laci.pos.payment.PaymentEvent;
import id.laci.pos.payment.Refusal;
import id.laci.pos.payment.Silence;
import id.laci.pos.payment.Word;
import id.laci.pos.reckoning.FileTrouble;
import id.laci.pos.reckoning.ReckoningWish;
import id.laci.pos.reckoning.Tidings;
import id.laci.pos.refund.RefundEvent;
import id.laci.pos.refund.RefundKey;
import id.laci.pos.risk.RiskWish;
import id.laci.pos.saleslist.SalesTidings;
import id.laci.pos.saleslist.SalesWish;
import id.laci.pos.shift.CashCount;
import id.laci.pos.shift.CashMove;
import id.laci.pos.shift.ShiftWish;
import id.laci.pos.staff.Pin;
import id.laci.pos.staff.StaffTidings;
import id.laci.pos.staff.StaffWish;
import id.laci.pos.support.SupportWish;
import id.laci.pos.takeback.ReturnTidings;
import id.laci.pos.takeback.ReturnWish;
import id.laci.pos.today.DayErrand;
import id.laci.pos.today.DayTidings;
import id.laci.pos.today.DayWish;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Wants everything in every situation and compares what happens with the table `till/intents.txt`.
class IntentTableTest {
  private static final String ELSE = "anything else";
  private static final String NOTHING = "nothing";

  @TestFactory
  Stream<DynamicTest> everythingWantedHappensAsTheTableSays() throws IOException {
    if (Boolean.getBoolean("golden.rewrite")) {
      rewrite();
    }
    Map<String, Map<String, String>> table = table();
    assertEquals(situations().keySet(), table.keySet());
    return situations().entrySet().stream()
        .map(
            situation ->
                DynamicTest.dynamicTest(
                    situation.getKey(),
                    () ->
                        compare(
                            situation.getValue(),
                            table.getOrDefault(situation.getKey(), Map.of()))));
  }

  private static void compare(Consumer<Counter> situation, Map<String, String> expected) {
    Map<String, String> happened = happened(situation);
    Map<String, String> wanted = new LinkedHashMap<>(expected);
    assertEquals(NOTHING, wanted.remove(ELSE));
    assertEquals(lines(wanted), lines(happened));
  }

  private static Map<String, String> happened(Consumer<Counter> situation) {
    Map<String, String> happened = new LinkedHashMap<>();
    for (Intent intent : intents()) {
      String words = happens(situation, intent);
      if (!words.equals(NOTHING)) {
        happened.merge(intent.getClass().getSimpleName(), words, (one, two) -> one + " | " + two);
      }
    }
    return happened;
  }

  /// Writes the table as things are, to be looked at in the diff.
  private static void rewrite() throws IOException {
    StringBuilder text = new StringBuilder();
    resource("/till/intents.txt").stream()
        .takeWhile(line -> line.startsWith("#"))
        .forEach(line -> text.append(line).append('\n'));
    situations()
        .forEach(
            (name, situation) -> {
              text.append("\n[").append(name).append("]\n");
              happened(situation)
                  .forEach((intent, words) -> text.append(intent + ": " + words + "\n"));
              text.append(ELSE + ": " + NOTHING + "\n");
            });
    Files.writeString(Path.of("src/test/resources/till/intents.txt"), text);
  }

  private static String lines(Map<String, String> section) {
    return section.entrySet().stream()
        .map(line -> line.getKey() + ": " + line.getValue())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /// The stage, when it is another one; the facts; the effects; and what else the screens show.
  private static String happens(Consumer<Counter> situation, Intent intent) {
    Counter counter = new Counter();
    counter.restart();
    situation.accept(counter);
    counter.effects();
    Snapshot before = counter.snapshot();
    int facts = counter.ledger.facts().size();
    counter.want(intent);
    Snapshot after = counter.snapshot();
    List<String> words = new ArrayList<>();
    if (!name(after.stage()).equals(name(before.stage()))) {
      words.add("to " + name(after.stage()));
    }
    List<Fact> all = counter.ledger.facts();
    all.subList(facts, all.size()).forEach(fact -> words.add(fact.getClass().getSimpleName()));
    counter.effects().forEach(effect -> words.add(name(effect)));
    shown(before, after).forEach(words::add);
    return words.isEmpty() ? NOTHING : String.join(", ", words);
  }

  private static List<String> shown(Snapshot before, Snapshot after) {
    List<String> words = new ArrayList<>();
    after.notices().stream()
        .filter(notice -> !before.notices().contains(notice))
        .forEach(notice -> words.add("says " + notice.what().getClass().getSimpleName()));
    before.notices().stream()
        .filter(notice -> !after.notices().contains(notice))
        .forEach(notice -> words.add("unsays " + notice.what().getClass().getSimpleName()));
    if (!after.finder().equals(before.finder())) {
      words.add("finder");
    }
    if (!after.cashierLanguage().equals(before.cashierLanguage())
        || !after.customerLanguage().equals(before.customerLanguage())
        || after.dark() != before.dark()) {
      words.add("looks");
    }
    if (!after.approval().equals(before.approval())) {
      words.add(after.approval().isPresent() ? "asks a manager" : "asks no manager");
    }
    if (after.staff().isShut() != before.staff().isShut()) {
      words.add(after.staff().isShut() ? "locks" : "unlocks");
    }
    if (!after.page().getClass().equals(before.page().getClass())) {
      words.add("page " + after.page().getClass().getSimpleName());
    }
    return words;
  }

  private static String name(Stage stage) {
    return switch (stage) {
      case Stage.ByQr qr -> "ByQr " + qr.progress();
      case Stage.QrFailed failed -> "QrFailed " + failed.why();
      case Stage.Selling _,
          Stage.ByCash _,
          Stage.ByOwnCode _,
          Stage.Splitting _,
          Stage.Done _,
          Stage.PastSale _ ->
          stage.getClass().getSimpleName();
    };
  }

  private static String name(Effect effect) {
    return switch (effect) {
      case Effect.Call(var call) -> "do " + call.getClass().getSimpleName();
      case Effect.Print(var job) -> "do Print " + job.copy();
      case Effect.OpenDrawer _ -> "do OpenDrawer";
      case Effect.FindSale _ -> "do FindSale";
      case Effect.FindReports _ -> "do FindReports";
      case Effect.FindReport _ -> "do FindReport";
      case Effect.PrintXReport _ -> "do PrintXReport";
      case Effect.FindPayments _ -> "do FindPayments";
      case Effect.FindTimeline _ -> "do FindTimeline";
      case Effect.PrintClaimSlip _ -> "do PrintClaimSlip";
      case Effect.WriteStory _ -> "do WriteStory";
      case Effect.ForReturn(var errand) -> "do " + errand.getClass().getSimpleName();
      case Effect.ForDay(DayErrand.SaveTable _) -> "do SaveDay";
      case Effect.ForDay(DayErrand.SavePicture _) -> "do SavePicture";
      case Effect.ForDay(DayErrand.Read _) -> "do ReadDay";
      case Effect.ForSales(var errand) -> "do " + errand.getClass().getSimpleName() + "Sales";
      case Effect.ForJournal(var errand) -> "do " + errand.getClass().getSimpleName();
      case Effect.Reckon(var errand) -> "do " + errand.getClass().getSimpleName();
      case Effect.CallRefund(var _, var call) -> "do " + call.getClass().getSimpleName();
      case Effect.AskApproval _ -> "do AskApproval";
      case Effect.Staff(var _, var errand) -> "do " + errand.getClass().getSimpleName();
      case Effect.PrintCodes _ -> "do PrintCodes";
      case Effect.Devices(var wish) -> "do " + wish.getClass().getSimpleName();
    };
  }

  private static SequencedMap<String, Consumer<Counter>> situations() {
    SequencedMap<String, Consumer<Counter>> situations = new LinkedHashMap<>();
    situations.put("empty", _ -> {});
    situations.put("basket", IntentTableTest::basket);
    situations.put("code asked for", IntentTableTest::ask);
    situations.put("code up", Counter::showCode);
    situations.put("code lost sight of", counter -> silent(counter.showCode(), counter));
    situations.put("code ending", counter -> end(counter.showCode(), counter));
    situations.put("code ending, unheard", counter -> unheard(counter.showCode(), counter));
    situations.put("code failed", IntentTableTest::fail);
    situations.put(
        "cash",
        counter -> {
          basket(counter);
          counter.want(new Intent.PayByCash());
        });
    situations.put(
        "splitting",
        counter -> {
          basket(counter);
          counter.want(new Intent.Split());
        });
    situations.put("partly paid", IntentTableTest::part);
    situations.put(
        "own code",
        counter -> {
          basket(counter);
          counter.want(new Intent.PayOffline());
        });
    situations.put(
        "manager asked",
        counter -> {
          basket(counter);
          counter.want(new Intent.SwitchOffline(false));
        });
    situations.put(
        "money came late",
        counter -> {
          Order order = counter.showCode();
          counter.want(new Intent.Back());
          counter.answer(order, new EndAnswer.Ended());
          counter.notify(order, counter.settled(order));
        });
    situations.put(
        "done",
        counter -> {
          Order order = counter.showCode();
          counter.notify(order, counter.settled(order));
        });
    situations.put(
        "drawer counted",
        counter -> {
          basket(counter);
          counter.want(new Intent.ForShift(new ShiftWish.BeginCount()));
        });
    situations.put(
        "shift shut",
        counter -> {
          basket(counter);
          counter.want(new Intent.ForShift(new ShiftWish.BeginCount()));
          counter.want(
              new Intent.ForShift(new ShiftWish.FixCount(new CashCount.AsSum(Money.of(300_000)))));
          counter.want(new Intent.ForShift(new ShiftWish.Close(Money.of(300_000))));
        });
    return situations;
  }

  private static void basket(Counter counter) {
    counter.scan(COFFEE);
    counter.scan(WATER);
    counter.scan(SOAP);
    counter.want(new Intent.RemoveLine(3));
    counter.want(new Intent.Scan("000201"));
  }

  private static void part(Counter counter) {
    basket(counter);
    counter.want(new Intent.Split());
    counter.want(new Intent.TakePart(Money.of(10_000)));
  }

  private static Order ask(Counter counter) {
    basket(counter);
    counter.want(new Intent.PayByQr());
    return counter.charged();
  }

  private static void silent(Order order, Counter counter) {
    counter.status(order, new Word.Unknown());
  }

  private static void end(Order order, Counter counter) {
    counter.hear(order.id(), new PaymentEvent.CancelAsked());
  }

  private static void unheard(Order order, Counter counter) {
    end(order, counter);
    counter.answer(order, new EndAnswer.Unheard(Silence.BROKEN_OFF));
  }

  private static void fail(Counter counter) {
    Order order = ask(counter);
    counter.answer(order, new ChargeAnswer.Refused(Refusal.WRONG_KEY, "401"));
  }

  private static List<Intent> intents() {
    return List.of(
        new Intent.Scan("036000291452"),
        new Intent.ForReturn(new ReturnWish.OpenSale("K1-0000000A-000001")),
        new Intent.Search("sabun"),
        new Intent.Submit("mandi"),
        new Intent.ShowCategory("Rumah"),
        new Intent.Add("SBN"),
        new Intent.ChangeQuantity(1, 1),
        new Intent.SetQuantity(1, 3),
        new Intent.RemoveLine(1),
        new Intent.Undo(),
        new Intent.Dismiss(1),
        new Intent.PayByQr(),
        new Intent.PayByCash(),
        new Intent.TakeCash(Money.of(100_000)),
        new Intent.Split(),
        new Intent.PayPartByQr(Money.of(5_000)),
        new Intent.TakePart(Money.of(5_000)),
        new Intent.GiveBackParts(),
        new Intent.AppSays(Optional.of(Stage.AppTrouble.BALANCE)),
        new Intent.PutOnSale(new OrderId("LACI-K1-A0000000-0000001")),
        new Intent.CheckNow(),
        new Intent.CustomerSaysPaid(),
        new Intent.Back(),
        new Intent.NextSale(),
        new Intent.PrintAgain(),
        new Intent.ShowDevices(true),
        new Intent.Open(Page.Name.QUEUE),
        new Intent.RetryItem(new ItemId("LACI-K1-A0000000-0000001")),
        new Intent.RetryAll(),
        new Intent.DropItem(new ItemId("LACI-K1-A0000000-0000001"), "salah"),
        new Intent.GiveBack(new OrderId("LACI-K1-A0000000-0000001"), Giving.CASH, "dobel"),
        new Intent.PayOffline(),
        new Intent.ClaimPaid("REF 0815-4711"),
        new Intent.SwitchOffline(false),
        new Intent.SetUpOwnCode(new OwnCodeWish.Begin()),
        new Intent.GivePin(new Pin("123456".toCharArray())),
        new Intent.CancelApproval(),
        new Intent.SetUpOwnCode(new OwnCodeWish.Begin()),
        new Intent.ForStaff(new StaffWish.Lock()),
        new Intent.FindPayments("22500"),
        new Intent.OpenTimeline(new OrderId("LACI-K1-A0000000-0000001")),
        new Intent.PrintClaimSlip(new OrderId("LACI-K1-A0000000-0000001")),
        new Intent.ForSupport(new SupportWish.WriteFile(new OrderId("LACI-K1-A0000000-0000001"))),
        new Intent.ForShift(
            new ShiftWish.MoveCash(CashMove.Kind.IN, Money.of(50_000), "uang kecil")),
        new Intent.ForDay(new DayWish.Open()),
        new Intent.ForSales(new SalesWish.Older()),
        new Intent.ForRisk(new RiskWish.See(1, "")),
        new Intent.ForJournal(new JournalWish.CheckChain()),
        new Intent.Reckon(new ReckoningWish.Choose("/media/usb/mutasi.csv")),
        new Intent.Devices(new DeviceWish.TestAll()),
        new Intent.TryScanning(true),
        new Intent.PrintJobAgain("strange", 0),
        new Intent.DropPrintJob("strange", 0),
        new Intent.PrintCopy("strange"),
        new Intent.CashierReads(Language.CHINESE),
        new Intent.CustomerReads(Language.CHINESE),
        new Intent.Darken(true));
  }

  private static List<Input> inputs() {
    OrderId strange = new OrderId("strange");
    return List.of(
        new Input.Started(),
        new Input.Wanted(new Intent.Back()),
        new Input.Heard(strange, new PaymentEvent.LookDue()),
        new Input.Printed("strange", 0, PrintJob.State.UNKNOWN, Optional.of(DeviceTrouble.STALLED)),
        new Input.DevicesAre(DeviceBoard.EMPTY),
        new Input.DrawerFailed(DeviceTrouble.AWAY),
        new Input.ClockIsOff(Duration.ofMinutes(5)),
        new Input.PauseAsked(Duration.ofMinutes(1)),
        new Input.Read(
            new Reading(Instant.EPOCH, Role.CARD_READER, "", "", "", new Scanned.StaffBadge("42"))),
        new Input.Released(new Scanned.Other("x")),
        new Input.SaleFound("strange", Optional.empty(), 0),
        new Input.ReportsFound(List.of()),
        new Input.ReportFound(1, Optional.empty(), 0),
        new Input.RefundHeard(new RefundKey("strange"), new RefundEvent.LookDue()),
        new Input.RefundTold(strange, new PaymentEvent.Notified(new Word.Pending(), Instant.EPOCH)),
        new Input.ApprovalAnswered(1, new Approver.Answer.NotSetUp()),
        new Input.StaffTold(1, new StaffTidings.Done()),
        new Input.PaymentsFound("", List.of()),
        new Input.TimelineFound(strange, Optional.empty()),
        new Input.StoryWritten(strange, Optional.empty()),
        new Input.RoomIs(Room.Level.TIGHT),
        new Input.JournalHeard(new JournalTidings.Checking(CheckKind.CHAIN, 50)),
        new Input.Reckoned(new Tidings.Unreadable(1, FileTrouble.MISSING)),
        new Input.ReturnHeard(new ReturnTidings.SheetSaved("strange", Optional.empty())),
        new Input.DayHeard(new DayTidings.Untold(1)),
        new Input.SalesHeard(new SalesTidings.Told(1, Optional.empty(), 0)),
        new Input.Rebuilding(40),
        new Input.Rebuilt(),
        new Input.Tick());
  }

  @Test
  void everyKindOfIntentAndInputIsTried() {
    assertEquals(Set.of(Intent.class.getPermittedSubclasses()), kinds(intents()));
    assertEquals(Set.of(Input.class.getPermittedSubclasses()), kinds(inputs()));
  }

  @Test
  void anyInputInAnySituationKeepsTheTillGoing() {
    situations()
        .forEach(
            (name, situation) -> {
              Counter counter = new Counter();
              counter.restart();
              situation.accept(counter);
              for (Input input : inputs()) {
                counter.take(input);
                counter.pass(Duration.ofSeconds(1));
              }
              counter.want(new Intent.Darken(true));
              assertEquals(true, counter.snapshot().dark(), name);
            });
  }

  private static Set<Class<?>> kinds(List<?> samples) {
    return samples.stream().map(Object::getClass).collect(Collectors.toSet());
  }

  private static Map<String, Map<String, String>> table() throws IOException {
    Map<String, Map<String, String>> table = new LinkedHashMap<>();
    Map<String, String> section = new LinkedHashMap<>();
    for (String line : resource("/till/intents.txt")) {
      if (line.startsWith("[")) {
        section = new LinkedHashMap<>();
        table.put(line.substring(1, line.length() - 1), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(": ", 2);
        assertEquals(null, section.put(parts[0], parts[1]), line + " stands twice");
      }
    }
    return table;
  }

  private static List<String> resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(IntentTableTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
