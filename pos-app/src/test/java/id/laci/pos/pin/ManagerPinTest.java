package id.laci.pos.pin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.laci.pos.approval.Act;
import id.laci.pos.approval.Approval;
import id.laci.pos.approval.ApprovalRequest;
import id.laci.pos.approval.Approver.Answer;
import id.laci.pos.approval.PinFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The shop's one PIN, on disk.
final class ManagerPinTest {
  private static final Cost LITTLE = new Cost(8, 1, 1);
  private static final Instant AT = Instant.parse("2026-03-01T05:00:00Z");
  private static final String RIGHT = "493817";
  private static final Act ACT = new Act.OfflineSwitch(true);
  private static final ApprovalRequest REQUEST =
      new ApprovalRequest(7, ACT, List.of(), "Sari", AT.minusSeconds(9));

  @TempDir Path folder;
  private Path file = Path.of("");
  private Instant now = AT;
  private ManagerPin pin = open(false);

  @BeforeEach
  void setUp() {
    file = folder.resolve("shop").resolve("manager.pin");
    pin = open(false);
  }

  private ManagerPin open(boolean demo) {
    return new ManagerPin(file, () -> now, new SecureRandom(), LITTLE, demo);
  }

  private Answer ask(String typed) {
    return pin.ask(REQUEST, typed.toCharArray());
  }

  private PinChange change(String present, String fresh) {
    return pin.change(present.toCharArray(), fresh.toCharArray());
  }

  @Test
  void withoutAPinNothingIsApproved() {
    assertEquals(new Answer.NotSetUp(), ask(""));
    assertEquals(new Answer.NotSetUp(), ask(ManagerPin.DEMO));
    assertFalse(pin.isSetUp());
  }

  @Test
  void theRightPinApprovesExactlyWhatWasAsked() {
    assertEquals(new PinChange.Done(), change("", RIGHT));
    assertTrue(pin.isSetUp());
    assertEquals(new Answer.Approved(new Approval(7, ManagerPin.WHO, AT, ACT)), ask(RIGHT));
  }

  @Test
  void threeWrongOnesLockAndNotEvenTheRightOneIsLookedAt() {
    assertEquals(new PinChange.Done(), change("", RIGHT));
    assertEquals(new Answer.WrongPin(2), ask("493816"));
    assertEquals(new Answer.WrongPin(1), ask(""));
    assertEquals(new Answer.WrongPin(0), ask("x".repeat(100_000)));
    assertEquals(new Answer.Locked(AT.plusSeconds(30)), ask(RIGHT));
    now = AT.plusSeconds(30);
    assertEquals(new Answer.WrongPin(0), ask("000000"));
    assertEquals(new Answer.Locked(now.plusSeconds(60)), ask(RIGHT));
    now = now.plusSeconds(60);
    assertInstanceOf(Answer.Approved.class, ask(RIGHT));
    assertEquals(new Answer.WrongPin(2), ask("000000"), "a right one forgives");
  }

  @Test
  void aRestartGivesNoNewTries() {
    assertEquals(new PinChange.Done(), change("", RIGHT));
    for (int left = 2; left >= 0; left--) {
      pin = open(false);
      assertEquals(new Answer.WrongPin(left), ask("000000"));
    }
    pin = open(false);
    assertInstanceOf(Answer.Locked.class, ask(RIGHT));
  }

  @Test
  void aClockThatIsSetBackKeepsNobodyOutForLongerThanTheWait() {
    assertEquals(new PinChange.Done(), change("", RIGHT));
    for (int i = 0; i < 3; i++) {
      assertInstanceOf(Answer.WrongPin.class, ask("000000"));
    }
    now = AT.minus(Duration.ofDays(400));
    assertEquals(new Answer.Locked(now.plusSeconds(30)), ask(RIGHT));
    now = now.plusSeconds(30);
    assertInstanceOf(Answer.Approved.class, ask(RIGHT));
  }

  @Test
  void anotherPinNeedsThePresentOne() {
    assertEquals(new PinChange.Done(), change("", RIGHT));
    assertEquals(new PinChange.WrongPin(2), change("", "550172"));
    assertEquals(new PinChange.Refused(PinFault.IN_A_ROW), change(RIGHT, "123456"));
    assertInstanceOf(Answer.Approved.class, ask(RIGHT));
    assertEquals(new PinChange.Done(), change(RIGHT, "550172"));
    assertInstanceOf(Answer.WrongPin.class, ask(RIGHT));
    assertInstanceOf(Answer.Approved.class, ask("550172"));
  }

  @Test
  void guessingByChangingIsGuessing() {
    assertEquals(new PinChange.Done(), change("", RIGHT));
    for (int i = 0; i < 3; i++) {
      assertInstanceOf(PinChange.WrongPin.class, change("000000", "550172"));
    }
    assertInstanceOf(PinChange.Locked.class, change(RIGHT, "550172"));
    assertInstanceOf(Answer.Locked.class, ask(RIGHT));
  }

  @Test
  void theDemosPinIsTheOneTheScreensSayAndCanBeChanged() {
    pin = open(true);
    assertEquals(new Answer.WrongPin(2), ask("000000"));
    assertInstanceOf(Answer.Approved.class, ask(ManagerPin.DEMO));
    assertEquals(new PinChange.Done(), change(ManagerPin.DEMO, RIGHT));
    pin = open(true);
    assertInstanceOf(Answer.WrongPin.class, ask(ManagerPin.DEMO));
    assertInstanceOf(Answer.Approved.class, ask(RIGHT));
  }

  @Test
  void whatWasTypedIsWiped() {
    char[] fresh = RIGHT.toCharArray();
    assertEquals(new PinChange.Done(), pin.change(new char[0], fresh));
    assertArrayEquals(new char[RIGHT.length()], fresh);
    for (String typed : List.of(RIGHT, "000000")) {
      char[] asked = typed.toCharArray();
      Answer _ = pin.ask(REQUEST, asked);
      assertArrayEquals(new char[typed.length()], asked);
    }
    char[] refused = "123456".toCharArray();
    char[] present = RIGHT.toCharArray();
    assertInstanceOf(PinChange.Refused.class, pin.change(present, refused));
    assertArrayEquals(new char[6], refused);
    assertArrayEquals(new char[6], present);
  }

  @Test
  void theFileTellsNoPinAndIsForThisUserAlone() throws IOException {
    assertEquals(new PinChange.Done(), change("", RIGHT));
    assertInstanceOf(Answer.Approved.class, ask(RIGHT));
    assertFalse(Files.readString(file).contains(RIGHT));
    Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void theSamePinIsNeverKeptTheSameWayTwice() throws IOException {
    assertEquals(new PinChange.Done(), change("", RIGHT));
    String first = Files.readString(file);
    assertEquals(new PinChange.Done(), change(RIGHT, RIGHT));
    assertFalse(first.equals(Files.readString(file)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        """
        pin=493817
        wrong=0
        last=2026-03-01T05:00:00Z
        """,
        """
        pin=$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA
        wrong=-1
        last=2026-03-01T05:00:00Z
        """,
        """
        pin=$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA
        wrong=0
        last=once
        """,
        "pin=\\u12",
        "\0\0\0"
      })
  void aDamagedFileApprovesNothingAndIsNotTakenForNone(String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertTrue(pin.isSetUp());
    assertInstanceOf(Answer.Unavailable.class, ask(RIGHT));
    assertInstanceOf(PinChange.Unavailable.class, change("", RIGHT));
    assertEquals(text, Files.readString(file), "and nothing is written over it");
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#".repeat(1_000_000));
    assertInstanceOf(Answer.Unavailable.class, ask(RIGHT));
  }

  @Test
  void aTryThatCannotBeWrittenDownIsNotLookedAt() throws IOException {
    assertEquals(new PinChange.Done(), change("", RIGHT));
    // a folder stands where the file would be written, and cannot be removed because it is not
    // empty
    Files.createDirectories(file.resolveSibling("manager.pin.new").resolve("in the way"));
    assertInstanceOf(Answer.Unavailable.class, ask(RIGHT));
    assertInstanceOf(PinChange.Unavailable.class, change(RIGHT, "550172"));
  }
}
