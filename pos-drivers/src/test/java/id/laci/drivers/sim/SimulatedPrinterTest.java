package id.laci.drivers.sim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.drivers.escpos.Block;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.EscPosEncoder;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.escpos.Receipts;
import id.laci.drivers.wire.Ear;
import id.laci.drivers.wire.Fault;
import id.laci.drivers.wire.Link;
import id.laci.drivers.wire.LinkListener;
import id.laci.drivers.wire.LinkState;
import id.laci.drivers.wire.WriteResult;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class SimulatedPrinterTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  private final SimulatedPrinter printer = new SimulatedPrinter(PrinterProfile.GENERIC_58);
  private final Ear heard = new Ear();
  private final Link link = printer.plugIn(heard::hear, System::nanoTime);

  private static byte[] job(Document document) {
    return EscPosEncoder.encode(document, PrinterProfile.GENERIC_58).bytes().toArray();
  }

  @Test
  void everyJobBecomesAReceiptAndIsHandedOver() {
    List<SimulatedReceipt> seen = new ArrayList<>();
    byte[] sale = job(Receipts.sale());
    try (SimulatedPrinter.Subscription _ = printer.onReceipt(seen::add)) {
      assertInstanceOf(WriteResult.Written.class, link.write(sale, SOON));
    }
    assertInstanceOf(WriteResult.Written.class, link.write(job(Document.drawerOnly()), SOON));
    assertEquals(1, seen.size());
    assertEquals(2, printer.receipts().size());
    SimulatedReceipt receipt = printer.receipts().getFirst();
    assertArrayEquals(sale, receipt.bytes().toArray());
    assertTrue(receipt.printout().lines().getFirst().contains("KEDAI CONTOH"));
    assertTrue(printer.receipts().getLast().printout().blank());
    assertEquals(1, printer.receipts().getLast().printout().pulses());
  }

  @Test
  void onlyTheLastReceiptsAreKept() {
    for (int i = 0; i <= SimulatedPrinter.RECEIPTS_MAX; i++) {
      assertInstanceOf(WriteResult.Written.class, link.write(new byte[] {'a', '\n'}, SOON));
    }
    assertEquals(SimulatedPrinter.RECEIPTS_MAX, printer.receipts().size());
    assertEquals(2, printer.receipts().getFirst().number());
  }

  @Test
  void aPrinterWithOnePageAloneShowsOtherLettersThanWereSent() {
    byte[] cafe = job(Document.of(Block.text("Café 8 €")));
    assertInstanceOf(WriteResult.Written.class, link.write(cafe, SOON));
    printer.trouble(Trouble.WRONG_CODE_PAGE);
    assertInstanceOf(WriteResult.Written.class, link.write(cafe, SOON));
    assertEquals(List.of("Café 8 €"), printer.receipts().getFirst().printout().lines());
    assertEquals(List.of("Café 8 ╒"), printer.receipts().getLast().printout().lines());
  }

  @Test
  void troubleWithPaperIsAnsweredAndWhatWasTakenIsPrintedAfterwards() {
    printer.trouble(Trouble.PAPER_OUT);
    assertInstanceOf(WriteResult.Written.class, link.write(job(Receipts.sale()), SOON));
    assertInstanceOf(
        WriteResult.Written.class,
        link.write(new byte[] {0x10, 4, 1, 0x10, 4, 2, 0x10, 4, 4}, SOON));
    assertArrayEquals(new byte[] {0x1A, 0x32, 0x72}, heard.heard());
    assertEquals(0, printer.receipts().size());
    assertInstanceOf(
        Fault.Stalled.class,
        assertInstanceOf(
                WriteResult.Unwritten.class,
                link.write(new byte[SimulatedPrinter.BUFFER_BYTES], Duration.ofMillis(50)))
            .why());
    printer.trouble(Trouble.NONE);
    assertEquals(1, printer.receipts().size());
  }

  @Test
  void clearedDataIsNeverPrinted() {
    printer.trouble(Trouble.COVER_OPEN);
    assertInstanceOf(WriteResult.Written.class, link.write(job(Receipts.sale()), SOON));
    byte[] clear = {0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8};
    assertInstanceOf(WriteResult.Written.class, link.write(clear, SOON));
    assertArrayEquals(new byte[] {0x37, 0x25, 0}, heard.heard());
    printer.trouble(Trouble.NONE);
    assertEquals(0, printer.receipts().size());
  }

  @Test
  void changesAreToldByThemselvesWhereThatWasAskedFor() {
    assertInstanceOf(
        WriteResult.Written.class, link.write(new byte[] {0x1D, 'a', (byte) 0xFF}, SOON));
    printer.trouble(Trouble.COVER_OPEN);
    assertArrayEquals(new byte[] {0x10, 0, 0, 0x0F, 0x38, 0, 0, 0x0F}, heard.heard());
  }

  @Test
  void aSlowPrinterTakesItsTimeAndAnImpatientJobIsGivenUp() {
    printer.trouble(Trouble.SLOW);
    long start = System.nanoTime();
    assertInstanceOf(WriteResult.Written.class, link.write(new byte[96], SOON));
    assertTrue(System.nanoTime() - start >= 100_000_000L);
    WriteResult.Unwritten given =
        assertInstanceOf(
            WriteResult.Unwritten.class, link.write(new byte[9600], Duration.ofMillis(50)));
    assertInstanceOf(Fault.Stalled.class, given.why());
  }

  @Test
  void aCommandMayComeInTwoPieces() {
    assertInstanceOf(WriteResult.Written.class, link.write(new byte[] {0x1B, 'p', 0}, SOON));
    assertInstanceOf(WriteResult.Written.class, link.write(new byte[] {0x19, (byte) 0xFA}, SOON));
    assertEquals(1, printer.receipts().getLast().printout().pulses());
  }

  @Test
  void pulledAndOpenedAgainItTellsItsListener() {
    List<LinkState> states = new ArrayList<>();
    LinkListener listener =
        new LinkListener() {
          @Override
          public void received(byte[] bytes) {}

          @Override
          public void changed(LinkState state) {
            states.add(state);
          }
        };
    try (Link second = printer.plugIn(listener, System::nanoTime)) {
      assertInstanceOf(LinkState.Up.class, second.state());
      printer.trouble(Trouble.UNPLUGGED);
      printer.trouble(Trouble.NONE);
    }
    assertEquals(3, states.size());
    assertInstanceOf(LinkState.Up.class, states.get(1));
  }

  @Test
  void receiptsBecomePictures() throws Exception {
    assertInstanceOf(WriteResult.Written.class, link.write(job(Receipts.sale()), SOON));
    byte[] png = Png.of(printer.receipts().getFirst().printout().picture(), 24);
    assertEquals(384 + 48, ImageIO.read(new ByteArrayInputStream(png)).getWidth());
  }
}
