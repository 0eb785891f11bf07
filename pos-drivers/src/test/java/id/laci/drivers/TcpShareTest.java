package id.laci.drivers;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.drivers.escpos.Block;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.drivers.wire.Address;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Two tills and one network printer that takes one connection at a time.
@Timeout(60)
final class TcpShareTest {

  @Test
  void aTillThatAsksWhileTheOtherHasThePrinterIsToldLaterWhatIsPrinted() throws Exception {
    SimulatedPrinter device = new SimulatedPrinter(PrinterProfile.GENERIC_80);
    try (DeviceSide.OnTcp side = new DeviceSide.OnTcp(device);
        ReceiptPrinter first = Printers.open(side.address(), PrinterProfile.GENERIC_80)) {
      eventually("the first is told", () -> isTold(first)); // and keeps the connection a moment
      try (ReceiptPrinter second = Printers.open(side.address(), PrinterProfile.GENERIC_80)) {
        eventually("the second is told", () -> isTold(second));
      }
      eventually("the first is told again", () -> isTold(first));
    }
  }

  @Test
  void aPrinterThatIsSharedIsLookedAtLessOften() {
    List<AnsweringLink> links = new ArrayList<>();
    try (ReceiptPrinter _ = look(new Address.SimulatedPrinter(80), links);
        ReceiptPrinter _ = look(new Address.Tcp("127.0.0.1", 9100), links)) {
      AnsweringLink own = links.getFirst();
      AnsweringLink shared = links.getLast();
      eventually("looked at often", () -> own.looks() > 30);
      assertTrue(shared.looks() < 10, "looked at " + shared.looks() + " times");
    }
  }

  private static ReceiptPrinter look(Address address, List<AnsweringLink> links) {
    return Printers.join(
        address,
        PrinterProfile.GENERIC_80,
        (listener, _) -> {
          AnsweringLink link = new AnsweringLink(listener, new AnsweringLink.Manners());
          links.add(link);
          return link;
        },
        PrinterContract.BRIEFLY);
  }

  private static boolean isTold(ReceiptPrinter printer) {
    return printer.print(Document.of(Block.text("one"))) instanceof PrintOutcome.Printed;
  }
}
