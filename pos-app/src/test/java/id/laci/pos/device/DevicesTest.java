package id.laci.pos.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.drivers.sim.Trouble;
import id.laci.pos.counter.Condition;
import id.laci.pos.counter.DeviceBoard;
import id.laci.pos.counter.DeviceOption;
import id.laci.pos.counter.DeviceOptions;
import id.laci.pos.counter.DeviceTest;
import id.laci.pos.counter.DeviceTrouble;
import id.laci.pos.counter.DeviceWish;
import id.laci.pos.counter.Found;
import id.laci.pos.counter.Reading;
import id.laci.pos.counter.Role;
import id.laci.pos.ledger.PrintJob;
import id.laci.pos.receipt.Receipt;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DevicesTest {
  private static final Choices DEMO =
      Choices.NONE
          .with(Role.PRINTER, new Choices.Choice("sim:printer", ""))
          .with(Role.DRAWER, new Choices.Choice(Devices.BEHIND_PRINTER, ""));

  private static final Receipt RECEIPT =
      new Receipt("R-1", 0, List.of(new Receipt.Text("Kopi", Receipt.Look.PLAIN)));

  private final List<Choices> kept = new ArrayList<>();
  private volatile DeviceBoard board = DeviceBoard.EMPTY;
  private final Devices devices =
      new Devices(
          DEMO,
          true,
          new ScanMeanings(List.of(), InstantSource.system(), ZoneId.of("Asia/Jakarta")),
          kept::add,
          InstantSource.system());

  private void start() {
    devices.start(
        new Devices.Listener() {
          @Override
          public void board(DeviceBoard now) {
            board = now;
          }

          @Override
          public void read(Reading reading) {}
        });
  }

  @AfterEach
  void close() {
    devices.close();
  }

  private void await(String what, Predicate<DeviceBoard> wanted) {
    long deadline = System.nanoTime() + 20_000_000_000L;
    while (!wanted.test(board)) {
      assertTrue(System.nanoTime() < deadline, () -> "never " + what + ": " + board);
      LockSupport.parkNanos(2_000_000);
    }
  }

  private Condition condition(Role role) {
    return board.place(role).condition();
  }

  private record Ended(PrintJob.State state, Optional<DeviceTrouble> trouble) {}

  private Ended print() throws InterruptedException {
    BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
    devices.print(RECEIPT, (state, trouble) -> ended.add(new Ended(state, trouble)));
    Ended end = ended.poll(20, TimeUnit.SECONDS);
    if (end == null) {
      throw new AssertionError("never ended");
    }
    return end;
  }

  private SimulatedPrinter printer() {
    return devices.simulatedPrinter().orElseThrow();
  }

  @Test
  void whatWasChosenIsOpenedAndTold() throws Exception {
    start();
    await("ready", _ -> condition(Role.PRINTER) instanceof Condition.Ready);
    assertTrue(board.place(Role.PRINTER).simulated());
    assertInstanceOf(Condition.Ready.class, condition(Role.DRAWER));
    assertInstanceOf(Condition.NotSet.class, condition(Role.SCANNER));
    assertEquals(new Ended(PrintJob.State.PRINTED, Optional.empty()), print());
  }

  @Test
  void troubleIsToldAndNothingIsLost() throws Exception {
    start();
    await("ready", _ -> condition(Role.PRINTER) instanceof Condition.Ready);
    printer().trouble(Trouble.PAPER_OUT);
    await(
        "out of paper",
        _ -> condition(Role.PRINTER).equals(new Condition.Out(DeviceTrouble.PAPER, "")));
    assertEquals(new Ended(PrintJob.State.QUEUED, Optional.of(DeviceTrouble.PAPER)), print());
    printer().trouble(Trouble.NONE);
    await("ready again", _ -> condition(Role.PRINTER) instanceof Condition.Ready);
    assertEquals(new Ended(PrintJob.State.PRINTED, Optional.empty()), print());
  }

  @Test
  void theDrawerOpensAlsoWhileThePrinterHasNoPaper() {
    start();
    await("ready", _ -> condition(Role.PRINTER) instanceof Condition.Ready);
    printer().trouble(Trouble.COVER_OPEN);
    await("open cover", _ -> condition(Role.PRINTER) instanceof Condition.Out);
    assertInstanceOf(Condition.Ready.class, condition(Role.DRAWER));
    devices.openDrawer(why -> board = DeviceBoard.EMPTY);
    long deadline = System.nanoTime() + 20_000_000_000L;
    while (!printer().drawerOpen()) {
      assertTrue(System.nanoTime() < deadline, "the drawer stayed shut");
      LockSupport.parkNanos(2_000_000);
    }
  }

  @Test
  void aDeviceIsChangedWhileTheTillRunsAndTheChoiceIsKept() throws Exception {
    start();
    devices.wish(new DeviceWish.Choose(Role.DISPLAY, "sim:display", "ESCPOS"));
    await("display", _ -> condition(Role.DISPLAY) instanceof Condition.Ready);
    devices.wish(new DeviceWish.Choose(Role.PRINTER, "tcp://127.0.0.1:9", ""));
    await("no printer there", _ -> condition(Role.PRINTER) instanceof Condition.Out);
    assertEquals(PrintJob.State.QUEUED, print().state());
    devices.wish(new DeviceWish.Forget(Role.PRINTER));
    await("no printer", _ -> condition(Role.PRINTER) instanceof Condition.NotSet);
    assertEquals(new Condition.Out(DeviceTrouble.NO_PRINTER, ""), condition(Role.DRAWER));
    devices.wish(new DeviceWish.Choose(Role.PRINTER, "sim:printer?width=58", ""));
    await("printer", _ -> condition(Role.PRINTER) instanceof Condition.Ready);
    assertEquals(PrintJob.State.PRINTED, print().state());
    assertEquals(4, kept.size());
    assertEquals(
        Optional.of(new Choices.Choice("sim:display", "ESCPOS")), kept.getLast().of(Role.DISPLAY));
  }

  @Test
  void aPrinterThatIsSetDarkerPrintsDarker() throws Exception {
    start();
    DeviceOptions darker = DeviceOptions.USUAL.with(DeviceOption.PRINT_DENSITY, "4");
    devices.wish(new DeviceWish.Choose(Role.PRINTER, "sim:printer", "", darker));
    await(
        "set",
        now ->
            now.place(Role.PRINTER).options().equals(darker)
                && condition(Role.PRINTER) instanceof Condition.Ready);
    assertEquals(PrintJob.State.PRINTED, print().state());
    String sent = printer().receipts().getLast().bytes().hex();
    assertTrue(sent.contains("1D 28 4B 02 00 31 04"), sent);
  }

  @Test
  void anAddressThatIsNoneIsToldInItsPlace() {
    start();
    devices.wish(new DeviceWish.Choose(Role.SCANNER, "rubbish", ""));
    await("bad address", _ -> condition(Role.SCANNER) instanceof Condition.Out);
    Condition.Out out = (Condition.Out) condition(Role.SCANNER);
    assertEquals(DeviceTrouble.BAD_ADDRESS, out.why());
    assertFalse(out.detail().isBlank());
  }

  @Test
  void everythingIsTriedAndTheResultPrinted() {
    start();
    devices.wish(new DeviceWish.Choose(Role.DISPLAY, "sim:display", ""));
    devices.wish(new DeviceWish.TestAll());
    await(
        "tested",
        now ->
            now.tests().stream()
                .anyMatch(
                    test ->
                        test.role() == Role.PRINTER
                            && test.result() == DeviceTest.Result.CONFIRMED));
    List<DeviceTest> tests = board.tests();
    assertEquals(5, tests.size());
    assertTrue(
        tests.contains(new DeviceTest(Role.SCANNER, DeviceTest.Result.SKIPPED, Optional.empty())));
    assertTrue(
        tests.contains(new DeviceTest(Role.DISPLAY, DeviceTest.Result.TAKEN, Optional.empty())));
    List<String> page = printer().receipts().getLast().printout().lines();
    assertTrue(page.stream().anyMatch(line -> line.contains("DISPLAY")), page::toString);
  }

  @Test
  void simulatedDevicesAreOfferedInTheDemoAndTheDrawerBehindThePrinterAlways() {
    start();
    devices.wish(new DeviceWish.LookAround());
    await("found", now -> !now.found().isEmpty() && !now.looking());
    assertTrue(board.found().stream().anyMatch(Found::simulated));
    assertTrue(
        board.found().stream().anyMatch(found -> found.address().equals(Devices.BEHIND_PRINTER)));
    assertTrue(Surroundings.of(List.of(), false).stream().noneMatch(Found::simulated));
  }

  @Test
  void theReceiptAtHandComesOutBeforeTheEnd() throws Exception {
    start();
    await("ready", _ -> condition(Role.PRINTER) instanceof Condition.Ready);
    BlockingQueue<PrintJob.State> ended = new LinkedBlockingQueue<>();
    devices.print(RECEIPT, (state, _) -> ended.add(state));
    devices.finish();
    assertEquals(PrintJob.State.PRINTED, ended.poll());
  }

  private static DeviceWish.Choose pretend(String trouble) {
    DeviceOptions options = DeviceOptions.USUAL.with(DeviceOption.PRETENDED_TROUBLE, trouble);
    return new DeviceWish.Choose(Role.PRINTER, "sim:printer", "", options);
  }

  private String pretended() {
    return board.place(Role.PRINTER).options().of(DeviceOption.PRETENDED_TROUBLE);
  }

  @Test
  void aSimulatedPrinterSuffersFromWhatIsChosenAndNothingOfItIsKept() throws Exception {
    start();
    await("ready", _ -> condition(Role.PRINTER) instanceof Condition.Ready);
    SimulatedPrinter before = printer();
    for (String trouble : DeviceOption.PRETENDED_TROUBLE.choices()) {
      if (!trouble.equals("none") && !trouble.equals("paper-ends")) {
        devices.wish(pretend(trouble));
        await(trouble, _ -> pretended().equals(trouble));
      }
    }
    devices.wish(pretend("cover-open"));
    await("open", _ -> condition(Role.PRINTER).equals(new Condition.Out(DeviceTrouble.COVER, "")));
    devices.wish(pretend("none"));
    await("ready again", _ -> condition(Role.PRINTER) instanceof Condition.Ready);
    assertEquals(before, printer());
    assertEquals(List.of(), kept);
  }

  @Test
  void paperThatEndsInTheMiddleComesBackByChoiceAndTheReceiptIsWhole() throws Exception {
    start();
    await("ready", _ -> condition(Role.PRINTER) instanceof Condition.Ready);
    List<Receipt.Block> lines = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      lines.add(new Receipt.Text("line " + i, Receipt.Look.PLAIN));
    }
    devices.wish(pretend("paper-ends"));
    BlockingQueue<PrintJob.State> ended = new LinkedBlockingQueue<>();
    devices.wish(new DeviceWish.LookAround()); // wishes are granted in their order
    await("looked", now -> !now.looking() && !now.found().isEmpty());
    devices.print(new Receipt("R-2", 0, lines), (state, _) -> ended.add(state));
    await("out of paper", _ -> pretended().equals("paper-out"));
    devices.wish(pretend("none"));
    assertEquals(PrintJob.State.PRINTED, ended.poll(20, TimeUnit.SECONDS));
    assertEquals(1, printer().receipts().size());
  }
}
