package id.laci.drivers;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.drivers.escpos.Block;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.EscPosEncoder;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.escpos.PrinterProfile.Answer;
import id.laci.drivers.escpos.Raster;
import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.Pty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The plug is pulled at every byte of a receipt.
@Timeout(180)
@EnabledOnOs(OS.LINUX)
final class PulledPlugTest {
  private static final PrinterProfile PAPER = PrinterProfile.GENERIC_80;
  private static final PrinterProfile BY_ID =
      PAPER.answering(Set.of(Answer.REAL_TIME, Answer.PROCESS_ID));
  private static final Document RECEIPT = Document.of(Block.text("Kopi"), new Block.Cut());

  /// Broken off in the middle of a picture, a printer waits for the rest of it.
  private static final Document WITH_PICTURE =
      Document.of(
          new Block.Picture(Raster.dithered(64, 16, new byte[64 * 16])),
          Block.text("Kopi"),
          new Block.Cut());

  private static final Patience BRIEFLY =
      new Patience(
          Duration.ofMillis(400),
          0,
          Duration.ofMillis(200),
          Duration.ofMillis(400),
          Duration.ofSeconds(30));

  @TempDir private Path folder = Path.of("");
  private final SimulatedPrinter device = new SimulatedPrinter(PAPER);
  private Optional<Pty> pty = Optional.empty();
  private volatile Optional<Thread> pulling = Optional.empty();

  /// Bytes of the job still to come before the plug is pulled; not armed when empty.
  private Optional<Integer> left = Optional.empty();

  private final List<String> paper = new CopyOnWriteArrayList<>();
  private boolean inJob;
  private int before;

  private void plugIn() throws IOException {
    Pty[] opened = new Pty[1];
    LinkListener answers =
        bytes -> {
          try {
            opened[0].send(bytes);
          } catch (IOException _) {
            // pulled
          }
        };
    Link link = device.plugIn(answers, System::nanoTime);
    opened[0] = Pty.open(bytes -> receive(bytes, link));
    pty = Optional.of(opened[0]);
    Files.createSymbolicLink(folder.resolve("printer"), opened[0].path());
  }

  /// Passes on what comes before the plug is pulled, and nothing after.
  private synchronized void receive(byte[] bytes, Link link) {
    for (byte b : bytes) {
      if (left.isPresent()) {
        inJob |= before == 0x1B && b == '@';
        before = b;
        if (inJob && left.get() == 0) {
          pull();
          return;
        }
        left = inJob ? Optional.of(left.get() - 1) : left;
      }
      link.write(new byte[] {b}, Duration.ofSeconds(1));
    }
  }

  private void pull() {
    if (pulling.isEmpty()) {
      Pty pulled = pty.orElseThrow();
      pulling =
          Optional.of(
              Thread.ofVirtual()
                  .start(
                      () -> {
                        try {
                          Files.deleteIfExists(folder.resolve("printer"));
                        } catch (IOException e) {
                          throw new AssertionError(e);
                        }
                        pulled.close();
                      }));
    }
  }

  private synchronized void arm(Optional<Integer> bytes) {
    left = bytes;
    inJob = false;
    before = 0;
  }

  @Test
  void aPrinterThatAnswersInTurn() throws Exception {
    nothingIsCalledPrintedThatWasNotAndTheNextReceiptIsWhole(PAPER, RECEIPT, 1);
  }

  @Test
  void aPrinterThatNamesWhatItHasPrinted() throws Exception {
    nothingIsCalledPrintedThatWasNotAndTheNextReceiptIsWhole(BY_ID, RECEIPT, 1);
  }

  @Test
  void inAPicture() throws Exception {
    nothingIsCalledPrintedThatWasNotAndTheNextReceiptIsWhole(PAPER, WITH_PICTURE, 5);
  }

  private void nothingIsCalledPrintedThatWasNotAndTheNextReceiptIsWhole(
      PrinterProfile profile, Document receipt, int step) throws Exception {
    var _ = device.onReceipt(printed -> paper.addAll(printed.printout().lines()));
    plugIn();
    Address.Serial address =
        new Address.Serial(folder.resolve("printer").toString(), 115_200, Address.Flow.NONE);
    int bytes = EscPosEncoder.encode(receipt, profile).bytes().size() - 1;
    try (ReceiptPrinter printer = Printers.open(address, profile, BRIEFLY)) {
      for (int cut = 0; cut < bytes; cut += step) {
        eventually("ready", () -> printer.health() instanceof DeviceHealth.Ready);
        arm(Optional.of(cut));
        PrintOutcome outcome = printer.print(receipt);
        assertTrue(
            outcome instanceof PrintOutcome.Unknown, "pulled after " + cut + " bytes: " + outcome);
        pulling.orElseThrow().join();
        pulling = Optional.empty();
        arm(Optional.empty());
        device.trouble(id.laci.drivers.sim.Trouble.UNPLUGGED); // it has lost what it had
        device.trouble(id.laci.drivers.sim.Trouble.NONE);
        plugIn();
        eventually("ready again", () -> printer.health() instanceof DeviceHealth.Ready);
        paper.clear();
        assertInstanceOf(PrintOutcome.Printed.class, printer.print(receipt));
        assertEquals(
            "Kopi", paper.stream().filter(line -> !line.isBlank()).reduce("", String::concat));
      }
    } finally {
      pty.ifPresent(Pty::close);
    }
  }
}
