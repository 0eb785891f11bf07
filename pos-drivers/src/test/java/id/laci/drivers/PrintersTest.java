package id.laci.drivers;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.drivers.escpos.Block;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.EscPosEncoder;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.escpos.Printout;
import id.laci.drivers.escpos.Receipts;
import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.drivers.sim.Trouble;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.PtyDevice;
import id.laci.drivers.wire.TcpDevice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class PrintersTest {
  private static final PrinterProfile PAPER = PrinterProfile.GENERIC_80;
  private static final Patience BRIEFLY =
      new Patience(
          Duration.ofMillis(600),
          0,
          Duration.ofMillis(300),
          Duration.ofSeconds(1),
          Duration.ofMillis(200));
  private static final byte[] SALE = EscPosEncoder.encode(Receipts.sale(), PAPER).bytes().toArray();

  /// Far more than a pseudo terminal holds.
  private static final Document ENDLESS =
      new Document(Collections.nCopies(4_000, Block.text("x".repeat(48))));

  @TempDir Path folder;

  private static Fault fault(PrintOutcome outcome) {
    return assertInstanceOf(PrintOutcome.Refused.class, outcome).why();
  }

  private static Fault doubt(PrintOutcome outcome) {
    return assertInstanceOf(PrintOutcome.Unknown.class, outcome).why();
  }

  private static boolean endsWithSale(byte[] all) {
    return new String(all, StandardCharsets.ISO_8859_1)
        .contains(new String(SALE, StandardCharsets.ISO_8859_1));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aReceiptGoesOutOfASerialPortUnchanged() throws Exception {
    try (PtyDevice device = new PtyDevice(folder.resolve("printer"));
        ReceiptPrinter printer = Printers.open(device.address(), PAPER, BRIEFLY)) {
      assertEquals(new PrintOutcome.Sent(SALE.length, ""), printer.print(Receipts.sale()));
      assertTrue(endsWithSale(device.ear().await(PrintersTest::endsWithSale)));
      assertEquals(new DeviceHealth.Ready(false, false), printer.health());
      assertFalse(printer.simulated());
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPulledPlugIsAFaultAndPluggedInAgainItPrints() throws Exception {
    try (PtyDevice device = new PtyDevice(folder.resolve("printer"));
        ReceiptPrinter printer = Printers.open(device.address(), PAPER, BRIEFLY)) {
      eventually("ready", () -> printer.health() instanceof DeviceHealth.Ready);
      device.unplug();
      eventually("away", () -> printer.health() instanceof DeviceHealth.Away);
      assertInstanceOf(Fault.NotFound.class, fault(printer.print(Receipts.sale())));
      device.plugIn();
      assertInstanceOf(PrintOutcome.Sent.class, printer.print(Receipts.sale()));
      assertTrue(endsWithSale(device.ear().await(PrintersTest::endsWithSale)));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPrinterThatHoldsBackDataIsAFaultAndItsNextReceiptIsWhole() throws Exception {
    try (PtyDevice device = new PtyDevice(folder.resolve("printer"));
        ReceiptPrinter printer =
            Printers.open(device.address(), PAPER.answering(Set.of()), BRIEFLY)) {
      eventually("ready", () -> printer.health() instanceof DeviceHealth.Ready);
      device.pty().reading(false); // one that can be asked would be found out beforehand
      assertInstanceOf(Fault.Stalled.class, doubt(printer.print(ENDLESS)));
      assertInstanceOf(
          Fault.Stalled.class, assertInstanceOf(DeviceHealth.Away.class, printer.health()).why());
      device.pty().reading(true);
      eventually("ready again", () -> printer.health() instanceof DeviceHealth.Ready);
      assertInstanceOf(PrintOutcome.Sent.class, printer.print(Receipts.sale()));
      String all =
          new String(device.ear().await(PrintersTest::endsWithSale), StandardCharsets.ISO_8859_1);
      int start = all.indexOf(new String(SALE, StandardCharsets.ISO_8859_1));
      assertEquals(0, all.charAt(start - 1), "the interrupted job is drained first");
    }
  }

  @Test
  void longJobsGetMoreTime() {
    Patience patience = Patience.USUAL;
    assertEquals(Duration.ofSeconds(5), patience.forJob(Duration.ofMillis(100)));
    assertEquals(Duration.ofSeconds(20), patience.forJob(Duration.ofSeconds(2)));
  }

  @Test
  void aReceiptGoesOverTcpUnchangedAndAMissingPrinterIsAFault() throws Exception {
    try (TcpDevice device = new TcpDevice();
        ReceiptPrinter printer = Printers.open(device.address(), PAPER, BRIEFLY)) {
      assertEquals(new PrintOutcome.Sent(SALE.length, ""), printer.print(Receipts.sale()));
      assertTrue(endsWithSale(device.ear().await(PrintersTest::endsWithSale)));
      device.unplug();
      assertInstanceOf(Fault.NotFound.class, fault(printer.print(Receipts.sale())));
      device.plugIn();
      eventually("ready", () -> printer.health() instanceof DeviceHealth.Ready);
    }
  }

  @Test
  void aReceiptGoesIntoAFileUnchanged() throws Exception {
    Path spool = folder.resolve("spool.bin");
    try (ReceiptPrinter printer = Printers.open("file:" + spool, PAPER)) {
      assertInstanceOf(PrintOutcome.Sent.class, printer.print(Receipts.sale()));
    }
    assertArrayEquals(SALE, Files.readAllBytes(spool));
  }

  @Test
  void aSimulatedPrinterSaysSoAndPrintsAndFailsOnDemand() {
    SimulatedPrinter device = new SimulatedPrinter(PAPER);
    try (ReceiptPrinter printer = Printers.open(device, BRIEFLY)) {
      assertTrue(printer.simulated());
      assertEquals(PAPER, printer.paper());
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(Receipts.sale()));
      Printout printout = device.receipts().getFirst().printout();
      assertEquals(List.of(Receipts.QRIS), printout.qrPayloads());
      device.trouble(Trouble.UNPLUGGED);
      assertInstanceOf(Fault.NotFound.class, fault(printer.print(Receipts.sale())));
      device.trouble(Trouble.STALLED);
      assertInstanceOf(Fault.Stalled.class, doubt(printer.print(Receipts.sale())));
      device.trouble(Trouble.NONE);
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(Receipts.sale()));
      assertEquals(2, device.receipts().size());
    }
  }

  @Test
  void aSimulatedPrinterIsOpenedByItsAddress() {
    try (ReceiptPrinter printer =
        Printers.open("sim:printer?width=58", PrinterProfile.GENERIC_58)) {
      assertTrue(printer.simulated());
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(Document.drawerOnly()));
    }
  }

  @Test
  void aBadAddressIsAPrinterThatIsAway() {
    try (ReceiptPrinter printer = Printers.open("usb:printer", PAPER)) {
      assertInstanceOf(Fault.BadAddress.class, fault(printer.print(Receipts.sale())));
      assertInstanceOf(DeviceHealth.Away.class, printer.health());
    }
  }

  @Test
  void whatCannotBePrintedIsTold() {
    try (ReceiptPrinter printer = Printers.open(new SimulatedPrinter(PAPER))) {
      PrintOutcome.Printed sent =
          assertInstanceOf(
              PrintOutcome.Printed.class, printer.print(Document.of(Block.text("🧋 tea"))));
      assertEquals("🧋", sent.unprintable());
    }
  }

  @Test
  void everyFaultHasWords() {
    List<Fault> faults =
        List.of(
            new Fault.NotFound("d"),
            new Fault.Busy("d"),
            new Fault.NoPermission("d", "lp"),
            new Fault.NotReady(Fault.Cause.OFFLINE),
            new Fault.Stalled("d", 3),
            new Fault.Lost("d", "x"),
            new Fault.BadAddress("d", "x"));
    assertEquals(faults.size(), faults.stream().map(Fault::inWords).distinct().count());
  }
}
