package id.laci.drivers;

import static id.laci.drivers.wire.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.drivers.escpos.Block;
import id.laci.drivers.escpos.Document;
import id.laci.drivers.escpos.PrinterProfile;
import id.laci.drivers.escpos.PrinterProfile.Answer;
import id.laci.drivers.sim.SimulatedPrinter;
import id.laci.drivers.sim.Trouble;
import id.laci.drivers.wire.Address;
import id.laci.drivers.wire.DeviceHealth;
import id.laci.drivers.wire.Fault;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is believed of a printer's answers, and what is not.
@Timeout(60)
final class ConfirmationTest {
  private static final PrinterProfile PAPER = PrinterProfile.GENERIC_80;
  private static final PrinterProfile BY_ID =
      PAPER.answering(Set.of(Answer.REAL_TIME, Answer.PROCESS_ID, Answer.QUEUED));
  private static final Document PAGE = Document.of(Block.text("one"));
  private static final Patience QUICK =
      new Patience(
          Duration.ofMillis(1_500),
          0,
          Duration.ofMillis(300),
          Duration.ofSeconds(20),
          Duration.ofMillis(100));

  private static ReceiptPrinter join(PrinterProfile profile, AnsweringLink.Manners manners) {
    return join(profile, manners, QUICK);
  }

  private static ReceiptPrinter join(
      PrinterProfile profile, AnsweringLink.Manners manners, Patience patience) {
    return Printers.join(
        new Address.SimulatedPrinter(80),
        profile,
        (listener, ticker) -> new AnsweringLink(listener, manners),
        patience);
  }

  @Test
  void afterAJobThatStalledTheNextOnesAreConfirmedAgain() {
    SimulatedPrinter device = new SimulatedPrinter(PAPER);
    try (ReceiptPrinter printer = Printers.open(device, QUICK)) {
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(PAGE));
      device.trouble(Trouble.STALLED);
      assertInstanceOf(PrintOutcome.Unknown.class, printer.print(PAGE));
      device.trouble(Trouble.NONE);
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(PAGE));
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(PAGE));
    }
  }

  @Test
  void oneLostAnswerMakesOneJobUnknownAndNoMore() {
    AnsweringLink.Manners manners = new AnsweringLink.Manners();
    try (ReceiptPrinter printer = join(PAPER, manners)) {
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(PAGE));
      manners.losesAnswers = true;
      assertInstanceOf(PrintOutcome.Unknown.class, printer.print(PAGE));
      manners.losesAnswers = false;
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(PAGE));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {50, 1_000})
  void theRestOfAReceiptMayTakeItsTimeWhenThereIsPaperAgain(long millis) {
    AnsweringLink.Manners manners = new AnsweringLink.Manners();
    manners.paperOutFor = Duration.ofMillis(2_500);
    manners.printsRestIn = Duration.ofMillis(millis);
    try (ReceiptPrinter printer = join(PAPER, manners)) {
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(PAGE));
    }
  }

  @Test
  void theZerosOfALineThatFallsWithThePowerConfirmNothing() {
    AnsweringLink.Manners manners = new AnsweringLink.Manners();
    manners.diesWithZeros = 4;
    try (ReceiptPrinter printer = join(PAPER, manners)) {
      assertInstanceOf(PrintOutcome.Unknown.class, printer.print(PAGE));
    }
  }

  @Test
  void aPrinterThatTakesNoMoreQuestionsConfirmsNothing() {
    AnsweringLink.Manners manners = new AnsweringLink.Manners();
    manners.diesWithZeros = 4;
    manners.takesNothingMore = true;
    try (ReceiptPrinter printer = join(PAPER, manners)) {
      assertInstanceOf(PrintOutcome.Unknown.class, printer.print(PAGE));
    }
  }

  @Test
  void theTimeForNewPaperBeginsWhenItEndsAndNotWithTheJob() {
    AnsweringLink.Manners manners = new AnsweringLink.Manners();
    manners.paperOutAfter = Duration.ofSeconds(2);
    manners.paperOutFor = Duration.ofMillis(500);
    Patience soonGivenUp =
        new Patience(
            Duration.ofSeconds(4), 0, QUICK.answer(), Duration.ofMillis(1_500), QUICK.look());
    try (ReceiptPrinter printer = join(PAPER, manners, soonGivenUp)) {
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(PAGE));
    }
  }

  @Test
  void oneStrayZeroConfirmsNothing() {
    AnsweringLink.Manners manners = new AnsweringLink.Manners();
    try (ReceiptPrinter printer = join(PAPER, manners)) {
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(PAGE));
      manners.losesAnswers = true;
      manners.strayZero = true;
      assertInstanceOf(PrintOutcome.Unknown.class, printer.print(PAGE));
    }
  }

  @Test
  void aPrinterThatIsSaidToTellByIdAndDoesNotIsAskedInItsTurn() {
    AnsweringLink.Manners manners = new AnsweringLink.Manners();
    try (ReceiptPrinter printer = join(BY_ID, manners)) {
      assertInstanceOf(PrintOutcome.Sent.class, printer.print(PAGE));
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(PAGE));
    }
  }

  @Test
  void aJobThatNobodyPutInPaperForDoesNotComeOutLater() throws Exception {
    SimulatedPrinter device = new SimulatedPrinter(PAPER);
    Patience soonGivenUp =
        new Patience(
            QUICK.least(), 0, QUICK.answer(), Duration.ofMillis(600), Duration.ofMillis(100));
    try (ReceiptPrinter printer = Printers.open(device, soonGivenUp)) {
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(PAGE));
      device.paperOutAfter(1);
      PrintOutcome outcome =
          CompletableFuture.supplyAsync(
                  () -> printer.print(Document.of(Block.text("a"), Block.text("b"))))
              .get(20, TimeUnit.SECONDS);
      assertEquals(new PrintOutcome.Unknown(new Fault.NotReady(Fault.Cause.PAPER_OUT)), outcome);
      device.trouble(Trouble.NONE);
      eventually("ready", () -> printer.health() instanceof DeviceHealth.Ready);
      assertInstanceOf(PrintOutcome.Printed.class, printer.print(PAGE));
    }
    assertTrue(
        device.receipts().stream()
            .flatMap(receipt -> receipt.printout().lines().stream())
            .noneMatch(line -> line.contains("b")));
  }
}
