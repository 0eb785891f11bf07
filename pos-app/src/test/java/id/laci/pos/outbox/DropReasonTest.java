package id.laci.pos.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DropReasonTest {
  private static final Instant NINE = Instant.parse("2026-03-02T02:00:00Z");

  private static DropReason.Reading read(String typed) {
    return DropReason.read("Sari", NINE, typed);
  }

  private static DropReason.Reading taken(String why) {
    return new DropReason.Reading.Read(new DropReason("Sari", NINE, why));
  }

  private static DropReason.Reading refused(DropReason.Problem why) {
    return new DropReason.Reading.Refused(why);
  }

  @Test
  void aReasonIsKeptAsPlainText() {
    assertEquals(taken("Uang sudah kembali"), read("  Uang\tsudah\n\n kembali\u0000 "));
    assertEquals(taken("dibayar tunai"), read("dibayar\u202e tunai\u200b\ud800"));
    assertEquals(taken("已退现金"), read("已退现金"));
  }

  @Test
  void blanksAreNoReason() {
    assertEquals(refused(DropReason.Problem.TOO_SHORT), read(" \n\t \u200b\u200b\u200b "));
    assertEquals(refused(DropReason.Problem.TOO_SHORT), read("ok"));
    assertEquals(taken("dup"), read("dup"));
  }

  @Test
  void lengthIsCountedInCharactersAndNotInUnits() {
    String most = "\ud83e\uddfe".repeat(DropReason.MOST);
    assertEquals(taken(most), read(most));
    assertEquals(refused(DropReason.Problem.TOO_LONG), read(most + "x"));
  }

  @Test
  void somebodyStandsForIt() {
    assertEquals(refused(DropReason.Problem.NOBODY), DropReason.read(" ", NINE, "salah ketik"));
    assertThrows(IllegalArgumentException.class, () -> new DropReason("", NINE, "salah ketik"));
    assertThrows(IllegalArgumentException.class, () -> new DropReason("Sari", NINE, "two\nlines"));
  }

  @Test
  void whateverIsTypedIsTakenOrRefusedInWords() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      char[] typed = new char[random.nextInt(230)];
      for (int j = 0; j < typed.length; j++) {
        typed[j] = (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000);
      }
      switch (read(new String(typed))) {
        case DropReason.Reading.Read(var reason) ->
            assertEquals(taken(reason.why()), read(reason.why()));
        case DropReason.Reading.Refused(var why) ->
            assertEquals(true, why != DropReason.Problem.NOBODY);
      }
    }
  }
}
