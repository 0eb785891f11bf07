package id.laci.drivers.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.drivers.wire.Fault;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusReaderTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 50_000);

  private static List<Answer> heard(String hex) {
    StatusReader reader = new StatusReader();
    List<Answer> answers = new ArrayList<>();
    for (byte b : HexFormat.ofDelimiter(" ").parseHex(hex)) {
      answers.addAll(reader.take(new byte[] {b}));
    }
    return answers;
  }

  @ParameterizedTest
  @CsvSource({
    "16, false, true", // online, pin 3 high
    "12, false, false",
    "1A, true, false"
  })
  void theFirstByteTellsOnlineAndTheDrawersPin(String hex, boolean offline, boolean pinHigh) {
    PrinterCondition condition = PrinterCondition.ofPrinterByte(Integer.parseInt(hex, 16));
    assertEquals(offline, condition.offline());
    assertEquals(pinHigh, condition.pinHigh());
    assertEquals(List.of(new Answer.RealTime(Integer.parseInt(hex, 16))), heard(hex));
  }

  @Test
  void theOtherBytesTellWhy() {
    PrinterCondition offline = PrinterCondition.ofPrinterByte(0x1A);
    assertEquals(Optional.of(Fault.Cause.OFFLINE), offline.cause());
    assertEquals(Optional.of(Fault.Cause.COVER_OPEN), offline.withOfflineByte(0x36).cause());
    assertEquals(Optional.of(Fault.Cause.PAPER_OUT), offline.withOfflineByte(0x32).cause());
    assertEquals(Optional.of(Fault.Cause.CUTTER_STUCK), offline.withErrorByte(0x1A).cause());
    assertEquals(Optional.of(Fault.Cause.BROKEN), offline.withErrorByte(0x32).cause());
    assertEquals(Optional.of(Fault.Cause.TOO_HOT), offline.withErrorByte(0x52).cause());
  }

  @Test
  void aMechanicalErrorCountsOnlyWhileThePrinterStandsStill() {
    PrinterCondition offline = PrinterCondition.ofPrinterByte(0x1A).withErrorByte(0x16);
    assertEquals(Optional.of(Fault.Cause.BROKEN), offline.cause());
    assertEquals(Optional.empty(), PrinterCondition.WELL.withErrorByte(0x16).cause());
    assertEquals(
        List.of(Optional.of(Fault.Cause.BROKEN), Optional.empty()),
        heard("18 04 00 0F 10 04 00 0F").stream()
            .map(answer -> ((Answer.Automatic) answer).condition().cause())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"12, false, false", "1E, true, false", "72, false, true", "7E, true, true"})
  void thePaperByteTellsLowAndOut(String hex, boolean low, boolean out) {
    PrinterCondition condition = PrinterCondition.WELL.withPaperByte(Integer.parseInt(hex, 16));
    assertEquals(low, condition.paperLow());
    assertEquals(out, condition.paperEnd());
  }

  @Test
  void automaticStatusIsFourBytes() {
    assertEquals(
        List.of(
            new Answer.Automatic(
                new PrinterCondition(false, false, false, false, false, false, false, true))),
        heard("14 00 00 0F"));
    assertEquals(
        List.of(
            new Answer.Automatic(
                new PrinterCondition(true, true, true, false, false, false, false, true))),
        heard("3C 00 0C 0F"));
  }

  @Test
  void allAnswersAreToldApartInOneStream() {
    assertEquals(
        List.of(
            new Answer.Flow(true),
            new Answer.Automatic(
                new PrinterCondition(false, false, false, false, false, false, false, true)),
            new Answer.RealTime(0x12),
            new Answer.Done("0001"),
            new Answer.Text("TM-T88V"),
            new Answer.Cleared(),
            new Answer.Queued(0x0C)),
        heard("14 00 13 00 0F 12 37 22 30 30 30 31 00 5F 54 4D 2D 54 38 38 56 00 37 25 00 0C"));
  }

  @Test
  void whatHasNoMeaningIsReportedAndWhatFollowsIsUnderstood() {
    assertEquals(List.of(new Answer.Noise(0x80), new Answer.RealTime(0x12)), heard("80 12"));
    assertEquals(
        List.of(
            new Answer.Noise(0x37),
            new Answer.Noise(0x22),
            new Answer.Noise(0x30),
            new Answer.RealTime(0x12)),
        heard("37 22 30 12"));
  }

  @Test
  void noBytesBringItDownAndItKeepsNoMoreThanOneAnswer() {
    Random random = new Random(9);
    StatusReader reader = new StatusReader();
    int bytes = 0;
    int accounted = 0;
    for (int i = 0; i < ROUNDS; i++) {
      byte[] piece = new byte[random.nextInt(6)];
      random.nextBytes(piece);
      bytes += piece.length;
      for (Answer answer : reader.take(piece)) {
        accounted += size(answer);
      }
      int open = bytes - accounted;
      assertTrue(open >= 0 && open <= 81, () -> "bytes unaccounted for: " + open);
    }
  }

  private static int size(Answer answer) {
    return switch (answer) {
      case Answer.RealTime _, Answer.Queued _, Answer.Flow _, Answer.Noise _ -> 1;
      case Answer.Automatic _ -> 4;
      case Answer.Done _ -> 7;
      case Answer.Cleared _ -> 3;
      case Answer.Text(var text) -> text.length() + 2;
    };
  }
}
