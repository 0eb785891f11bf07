package id.laci.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.journal.Append;
import id.laci.pos.journal.Journal;
import id.laci.pos.ledger.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The watch sees to the spare and tells what has changed, once.
final class RoomWatchTest {
  private static final Duration NEVER = Duration.ofDays(1);

  @TempDir Path root;

  private OpenLedger ledger() {
    return assertInstanceOf(
            OpenLedger.Result.Good.class,
            OpenLedger.open(root.resolve("l"), root.resolve("keys/pass"), new SecureRandom()))
        .ledger();
  }

  @Test
  void aSpareIsLaidByAndTheRoomToldOnce() throws IOException {
    List<Room> told = new ArrayList<>();
    try (Journal journal = ledger().journal()) {
      RoomWatch watch = new RoomWatch(journal, NEVER, told::add);
      watch.look();
      watch.look();
      assertTrue(journal.ahead().spare());
      assertEquals(1, told.size());
      assertEquals(Room.Level.PLENTY, told.getFirst().level());
      assertTrue(told.getFirst().journalBytes() > journal.ahead().segmentBytes());
    }
  }

  @Test
  void theSpareThatWasTakenIsReplaced() throws IOException {
    List<Room> told = new ArrayList<>();
    try (Journal journal = ledger().journal()) {
      RoomWatch watch = new RoomWatch(journal, NEVER, told::add);
      watch.look();
      byte[] large = new byte[3 * 1024 * 1024];
      while (journal.mark().segment() < 2) {
        assertInstanceOf(Append.Appended.class, journal.append(large, () -> new byte[10]));
      }
      assertEquals(false, journal.ahead().spare());
      watch.look();
      assertEquals(true, journal.ahead().spare());
      assertEquals(1, told.size());
    }
  }

  @Test
  void aMediumThatIsGoneIsNoRoomAndItsReturnIsTold() throws IOException {
    List<Room> told = new CopyOnWriteArrayList<>();
    try (Journal journal = ledger().journal()) {
      RoomWatch watch = new RoomWatch(journal, NEVER, told::add);
      watch.look();
      Path folder = OpenLedger.journal(root.resolve("l"));
      Path away = Files.move(folder, root.resolve("away"));
      watch.look();
      Path _ = Files.move(away, folder);
      watch.look();
      assertEquals(
          List.of(Room.Level.PLENTY, Room.Level.NONE, Room.Level.PLENTY),
          told.stream().map(Room::level).toList());
    }
  }

  @Test
  void itLooksByItselfAndEndsWhenItIsClosed() {
    List<Room> told = new CopyOnWriteArrayList<>();
    try (Journal journal = ledger().journal();
        RoomWatch _ = new RoomWatch(journal, Duration.ofMillis(1), told::add).start()) {
      Patience.until("the first look", () -> !told.isEmpty());
    }
    assertEquals(1, told.size());
  }
}
