package id.laci.drivers;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.drivers.drawer.DrawerState;
import id.laci.drivers.escpos.Block;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.escpos.PrinterProfile.Answer;
import id.laci.drivers.escpos.Receipts;
import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.drivers.sim.Trouble;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What every printer does, whatever wire leads to it. A simulated one is at its far end.
@Timeout(60)
abstract class PrinterContract {
  static final Patience BRIEFLY =
      new Patience(
          Duration.ofMillis(1_500),
          0,
          Duration.ofMillis(300),
          Duration.ofSeconds(20),
          Duration.ofMillis(100));

  private static final PrinterProfile EPSON =
      PrinterProfile.GENERIC_80.answering(
          Set.of(Answer.REAL_TIME, Answer.PROCESS_ID, Answer.AUTOMATIC));

  private final SimulatedPrinter device = new SimulatedPrinter(PrinterProfile.GENERIC_80);
  private @Nullable DeviceSide side;

  abstract DeviceSide connect(SimulatedPrinter printer) throws Exception;

  @BeforeEach
  void plug() throws Exception {
    side = connect(device);
  }

  @AfterEach
  void away() throws Exception {
    side().close();
  }

  private DeviceSide side() {
    if (side == null) {
      throw new IllegalStateException();
    }
    return side;
  }

  private ReceiptPrinter open(PrinterProfile profile) throws Exception {
    ReceiptPrinter printer = Printers.join(side().address(), profile, side().cable(), BRIEFLY);
    eventually("ready", () -> printer.health() instanceof DeviceHealth.Ready);
    return printer;
  }

  /// All text on all paper so far.
  private List<String> paper() {
    return device.receipts().stream()
        .flatMap(receipt -> receipt.printout().lines().stream())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static Document page(String... lines) {
    return new Document(
        java.util.Arrays.stream(lines).map(line -> (Block) Block.text(line)).toList());
  }

  @Test
  void aPrinterThatTellsByIdOrInItsTurnHasPrinted() throws Exception {
    for (PrinterProfile profile : List.of(EPSON, PrinterProfile.GENERIC_80)) {
      try (ReceiptPrinter printer = open(profile)) {
        eventually("it has answered", () -> !((DeviceHealth.Ready) printer.health()).silent());
        assertInstanceOf(PrintOutcome.Printed.class, printer.print(Receipts.sale()));
        assertInstanceOf(PrintOutcome.Printed.class, printer.print(Receipts.sale()));
      }
    }
    assertEquals(
        4, device.receipts().stream().mapToInt(receipt -> receipt.printout().cuts()).sum());
  }

  @Test
  void aPrinterThatCannotTellHasTakenIt() throws Exception {
    device.trouble(Trouble.NO_BACK_CHANNEL);
    try (ReceiptPrinter printer = open(PrinterProfile.GENERIC_80)) {
      assertInstanceOf(PrintOutcome.Sent.class, printer.print(page("one")));
      assertEquals(new DeviceHealth.Ready(false, true), printer.health());
      assertInstanceOf(PrintOutcome.Sent.class, printer.print(page("two")));
    }
    eventually("both are on paper", () -> paper().equals(List.of("one", "two")));
  }

  @Test
  void withoutPaperNothingIsSentAndTheReasonIsTold() throws Exception {
    try (ReceiptPrinter printer = open(PrinterProfile.GENERIC_80)) {
      device.trouble(Trouble.PAPER_OUT);
      assertEquals(
          new PrintOutcome.Refused(new Fault.NotReady(Fault.Cause.PAPER_OUT)),
          printer.print(page("one")));
      eventually(
          "health tells",
          () ->
              printer
                  .health()
                  .equals(new DeviceHealth.Away(new Fault.NotReady(Fault.Cause.PAPER_OUT))));
      device.trouble(Trouble.COVER_OPEN);
      assertEquals(
          new PrintOutcome.Refused(new Fault.NotReady(Fault.Cause.COVER_OPEN)),
          printer.print(page("one")));
      device.trouble(Trouble.CUTTER);
      assertEquals(
          new PrintOutcome.Refused(new Fault.NotReady(Fault.Cause.CUTTER_STUCK)),
          printer.print(page("one")));
      device.trouble(Trouble.NONE);
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(page("two")));
    }
    assertEquals(List.of("two"), paper());
  }

  @Test
  void paperThatEndsInTheMiddleIsWaitedForAndTheReceiptComesOutOnce() throws Exception {
    for (PrinterProfile profile : List.of(EPSON, PrinterProfile.GENERIC_80)) {
      try (ReceiptPrinter printer = open(profile)) {
        device.paperOutAfter(2);
        CompletableFuture<PrintOutcome> outcome =
            CompletableFuture.supplyAsync(() -> printer.print(page("a", "b", "c", "d")));
        eventually("paper is out", () -> device.trouble() == Trouble.PAPER_OUT);
        device.trouble(Trouble.NONE);
        assertInstanceOf(PrintOutcome.Printed.class, outcome.get(20, TimeUnit.SECONDS));
      }
    }
    assertEquals(List.of("a", "b", "c", "d", "a", "b", "c", "d"), paper());
  }

  @Test
  void aPrinterThatAnswersNonsenseHangsNobody() throws Exception {
    device.trouble(Trouble.GARBAGE);
    try (ReceiptPrinter printer = open(PrinterProfile.GENERIC_80)) {
      assertInstanceOf(PrintOutcome.Sent.class, printer.print(page("one")));
    }
    eventually("it is on paper", () -> paper().equals(List.of("one")));
  }

  @Test
  void paperThatRunsLowIsTold() throws Exception {
    try (ReceiptPrinter printer = open(PrinterProfile.GENERIC_80)) {
      device.paperLow(true);
      eventually("low", () -> printer.health().equals(new DeviceHealth.Ready(true, false)));
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(page("one")));
    }
  }

  @Test
  void theDrawerOpensAlsoWithoutPaperAndTellsHowItIs() throws Exception {
    try (ReceiptPrinter printer = open(PrinterProfile.GENERIC_80)) {
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(page("asked")));
      assertEquals(DrawerState.UNKNOWN, printer.drawer());
      assertEquals(Optional.empty(), printer.openDrawer());
      eventually("open", () -> printer.drawer() == DrawerState.OPEN);
      device.closeDrawer();
      eventually("closed", () -> printer.drawer() == DrawerState.CLOSED);
      device.trouble(Trouble.PAPER_OUT);
      eventually("no paper", () -> printer.health() instanceof DeviceHealth.Away);
      assertEquals(Optional.empty(), printer.openDrawer());
      eventually("open again", device::drawerOpen);
    }
  }

  @Test
  void aPrinterThatIsPluggedInAgainMayHaveAnotherDrawer() throws Exception {
    try (ReceiptPrinter printer = open(PrinterProfile.GENERIC_80)) {
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(page("one")));
      assertEquals(Optional.empty(), printer.openDrawer());
      eventually("open", () -> printer.drawer() == DrawerState.OPEN);
      side().unplug();
      eventually("away", () -> printer.health() instanceof DeviceHealth.Away);
      side().plugIn();
      assertInstanceOf(PrintOutcome.Printed.class, eventuallyPrinted(printer));
      assertEquals(DrawerState.UNKNOWN, printer.drawer());
    }
  }

  private static PrintOutcome eventuallyPrinted(ReceiptPrinter printer) {
    eventually("ready", () -> printer.health() instanceof DeviceHealth.Ready);
    return printer.print(page("two"));
  }

  @Test
  void aPulledPlugIsAwayAndPluggedInAgainItPrints() throws Exception {
    try (ReceiptPrinter printer = open(PrinterProfile.GENERIC_80)) {
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(page("one")));
      side().unplug();
      eventually("away", () -> printer.health() instanceof DeviceHealth.Away);
      assertInstanceOf(PrintOutcome.Refused.class, printer.print(page("two")));
      side().plugIn();
      eventually("ready", () -> printer.health() instanceof DeviceHealth.Ready);
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(page("three")));
    }
    assertEquals(List.of("one", "three"), paper());
  }

  @Test
  void onePrinterPrintsOneJobAtATime() throws Exception {
    try (ReceiptPrinter printer = open(PrinterProfile.GENERIC_80)) {
      List<CompletableFuture<PrintOutcome>> outcomes =
          List.of("a", "b", "c", "d").stream()
              .map(word -> CompletableFuture.supplyAsync(() -> printer.print(page(word, word))))
              .toList();
      for (CompletableFuture<PrintOutcome> outcome : outcomes) {
        assertInstanceOf(PrintOutcome.Printed.class, outcome.get(20, TimeUnit.SECONDS));
      }
    }
    List<String> lines = paper();
    for (int i = 0; i < lines.size(); i += 2) {
      assertEquals(lines.get(i), lines.get(i + 1));
    }
    assertEquals(8, lines.size());
    assertFalse(
        device.receipts().stream().anyMatch(receipt -> !receipt.printout().unknown().isEmpty()));
    assertTrue(device.trouble() == Trouble.NONE);
  }
}
